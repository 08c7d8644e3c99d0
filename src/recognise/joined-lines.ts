import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { firstInfinitive } from '../language/morphology.ts'
import { lastSpacedDash, withoutTrailing } from '../source/edges.ts'
import { findDeadlines } from './deadlines.ts'
import { isNamesOnly } from './names-only.ts'

/** Offsets at which a further printed line begins that was joined to the one before. */
function lineStarts(text: Text): number[] {
  return text.runs
    .slice(1)
    .filter(({ start }, at) => start > (text.runs[at]?.end ?? 0))
    .map(({ start }) => start)
}

/** Whether words end with a dash and behind it a day, people or both and no more: 'собрать подписи – Орлов, до 30 апреля'. */
function endsWithTail(value: string, lexicon: Lexicon): boolean {
  const plain = withoutTrailing(value, '.;, ')
  const dash = lastSpacedDash(plain)
  const tail = dash > 0 ? plain.slice(dash + 3).trim() : ''
  if (tail === '' || tail.length > 60) return false
  const due = findDeadlines(tail, { meetingDate: null, labelled: true }, lexicon).at(-1)
  const who = due && due.end >= tail.length - 1 ? withoutTrailing(tail.slice(0, due.start), ', ') : tail
  return who === '' || isNamesOnly(who, lexicon)
}

/**
 * Where lines begin that are clauses of their own, though they were taken for one wrapped paragraph: each ends with who or by
 * when behind a dash, and the next sets to work or ends so as well. Offsets into the text.
 */
export function joinedLines(text: Text, lexicon: Lexicon): number[] {
  const { value } = text
  const starts = lineStarts(text)
  const found: number[] = []
  let from = 0
  starts.forEach((start, at) => {
    const line = value.slice(start, starts[at + 1] ?? value.length)
    const acts = firstInfinitive(tokenize(line), 0, lexicon.clauses) >= 0
    if (!acts || !endsWithTail(value.slice(from, start), lexicon)) return
    found.push(start)
    from = start
  })
  return found
}
