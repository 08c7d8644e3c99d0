import type { Decision, Protocol, Vote } from '../model/schema.ts'
import type { Position } from '../source/place.ts'

/** Words of a record with their place, as reports are looked for in them. */
export interface ModelLine {
  /** 'title' heads a question, 'said' is a speech, 'decided' a clause, 'unread' what became no fact. */
  readonly part: 'title' | 'said' | 'decided' | 'unread'
  readonly text: string
  readonly at: Position | null
  /** Index of the question that it is of; null where it is of none or that is not known. */
  readonly item: number | null
  readonly clause: Decision | null
}

const lost = (vote: Vote | null): boolean => vote?.result === 'fail'

function clauseLines(
  decisions: readonly Decision[],
  pointer: string,
  item: number | null,
  model: Protocol,
): ModelLine[] {
  const { positions } = model
  return decisions.flatMap((clause, index) => {
    const at = `${pointer}/${index}`
    if (lost(clause.vote)) return []
    const place = positions[`${at}/text`] ?? positions[at] ?? null
    const line: ModelLine = { part: 'decided', text: clause.text, at: place, item, clause }
    return [line, ...clauseLines(clause.items, `${at}/items`, item, model)]
  })
}

/** Gives what was not understood the question that the lines before and behind it are both of. */
function withItems(lines: readonly ModelLine[]): ModelLine[] {
  const known = lines.map(({ part, item }) => (part === 'said' || part === 'decided' ? { item } : null))
  const behind: (number | null)[] = []
  for (let at = lines.length - 1, item: number | null = null; at >= 0; at--) {
    item = known[at]?.item ?? item
    behind[at] = item
  }
  let before: number | null = null
  return lines.map((line, at) => {
    before = known[at]?.item ?? before
    return line.part === 'unread' && before === behind[at] ? { ...line, item: before } : line
  })
}

/**
 * The words of a record in printed order: titles, speeches, clauses, and what was not understood. Clauses that were voted
 * down are left out.
 */
export function modelLines(model: Protocol): ModelLine[] {
  const { positions } = model
  const lines: ModelLine[] = model.agenda.flatMap((item, index): ModelLine[] => [
    {
      part: 'title',
      text: item.title,
      at: positions[`/agenda/${index}/title`] ?? null,
      item: index,
      clause: null,
    },
    ...item.remarks.map(({ text }, remark): ModelLine => ({
      part: 'said',
      text,
      at: positions[`/agenda/${index}/remarks/${remark}/text`] ?? null,
      item: index,
      clause: null,
    })),
    ...(lost(item.vote) ? [] : clauseLines(item.decisions, `/agenda/${index}/decisions`, index, model)),
  ])
  for (const line of clauseLines(model.decisions, '/decisions', null, model)) lines.push(line)
  for (const { text, position } of model.unrecognized)
    lines.push({ part: 'unread', text, at: position, item: null, clause: null })
  const offset = ({ at }: ModelLine): number => at?.start.offset ?? Number.MAX_SAFE_INTEGER
  return withItems(lines.sort((a, b) => offset(a) - offset(b)))
}
