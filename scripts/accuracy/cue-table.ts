import type { CueFigures } from './cue-figures.ts'

const share = ({ won, wrong }: CueFigures): number => (won === 0 ? 0 : wrong / won)

/** Columns as wide as their widest cell; the first to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const pad = (cell: string, at: number): string =>
    at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('')
}

const byId = (one: CueFigures, other: CueFigures): number => (one.cue.id < other.cue.id ? -1 : 1)

/** The cues that won with their figures, the largest share of wrong lines first, and apart those that never won. */
export function cueTable(figures: readonly CueFigures[]): string {
  const won = figures
    .filter((one) => one.won > 0)
    .sort((a, b) => share(b) - share(a) || b.wrong - a.wrong || b.won - a.won || byId(a, b))
  const rows = won.map((one) => [
    one.cue.id,
    one.cue.strength,
    String(one.fired),
    String(one.won),
    String(one.won - one.wrong),
    String(one.wrong),
    `${(100 * share(one)).toFixed(1)} %`,
  ])
  const idle = figures.filter((one) => one.won === 0).sort(byId)
  const idleTable = (title: string, some: readonly CueFigures[]): string =>
    some.length === 0
      ? ''
      : `\n${title}\n${aligned([
          ['cue', 'strength', 'fired'],
          ...some.map(({ cue, fired }) => [cue.id, cue.strength, String(fired)]),
        ])}`
  return [
    aligned([['cue', 'strength', 'fired', 'won', 'right', 'wrong', 'share'], ...rows]),
    idleTable(
      'Never won:',
      idle.filter(({ cue }) => !cue.against),
    ),
    idleTable(
      'Speak only against roles, so cannot win:',
      idle.filter(({ cue }) => cue.against),
    ),
  ].join('')
}
