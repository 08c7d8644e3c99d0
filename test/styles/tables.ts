import { way, type Ways } from './way.ts'

/** How a table is drawn. */
export type DrawTable = (rows: readonly (readonly string[])[]) => readonly string[]

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, at) => Math.max(3, ...rows.map((row) => (row[at] ?? '').length)))
const pipes = (row: readonly string[]): string => `| ${row.join(' | ')} |`

/** Dresses that are read as Markdown, where other drawings are no tables. */
const MARKDOWN = ['dress:markdown', 'dress:markdown-bold']

export const tables: Ways<DrawTable> = {
  markdown: way((rows) => {
    const [head = [], ...body] = rows
    return [pipes(head), pipes(head.map(() => '---')), ...body.map(pipes)]
  }),
  pipes: way((rows) => rows.map(pipes), { excludes: MARKDOWN }),
  'bare-pipes': way((rows) => rows.map((row) => row.join(' | ').trimEnd()), { excludes: MARKDOWN }),
  tabs: way((rows) => rows.map((row) => row.join('\t')), { excludes: MARKDOWN }),
  grid: way(
    (rows) => {
      const widths = widthsOf(rows)
      const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`
      return [
        rule,
        ...rows.flatMap((row) => [
          `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
          rule,
        ]),
      ]
    },
    { excludes: [...MARKDOWN, 'dress:wrapped'] },
  ),
  columns: way(
    (rows) => {
      const widths = widthsOf(rows)
      return rows.map((row) =>
        row
          .map((cell, at) => cell.padEnd((widths[at] ?? 0) + 3))
          .join('')
          .trimEnd(),
      )
    },
    { excludes: [...MARKDOWN, 'dress:wrapped', 'dress:double-spaces'] },
  ),
}
