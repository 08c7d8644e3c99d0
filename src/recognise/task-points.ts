import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { isInfinitive } from '../language/morphology.ts'
import { findNames } from '../language/names.ts'
import { firstWord } from '../source/letters.ts'
import { withoutTrailing } from '../source/edges.ts'
import { ActingReader } from './acting.ts'
import { findDeadlines } from './deadlines.ts'
import type { Statement } from './statements.ts'

/** Labels below which a point is somebody, a question or a task already. */
const LISTS = new Set<LabelKey>(['present', 'absent', 'invited', 'agenda', 'previous', 'tasks'])

/**
 * Whether a point of English notes is a task by its own form: with an open box, '- Send the draft (Kim Lee, by 5 May)', or
 * '- Send the draft' over 'Owner: Kim Lee'. `open` is the label of the list that it stands in.
 */
export function isTaskPoint(
  statement: Statement,
  below: readonly Statement[],
  open: LabelKey | null,
  lexicon: Lexicon,
): boolean {
  const { unit, label, level } = statement
  if (!lexicon.minutes || label || level > 0 || unit.row || (open && LISTS.has(open))) return false
  if (unit.checked === false) return hasOpenBox(statement, lexicon)
  if (unit.bullet === null) return false
  const sure = isInfinitive(firstWord(statement.text.value), lexicon.clauses)
  return namesWhoAndWhen(statement.text.value, sure, lexicon) || isOwned(below, sure)
}

/** '- [ ] Kim Lee: send the draft', '- [ ] Send the draft'. */
function hasOpenBox({ text }: Statement, lexicon: Lexicon): boolean {
  const { wordOrder } = lexicon
  return (
    wordOrder !== undefined &&
    (isInfinitive(firstWord(text.value), lexicon.clauses) ||
      new ActingReader(text.value, lexicon, wordOrder).read(true) !== null)
  )
}

/**
 * '… (Kim Lee, by 5 May)': the bracket that ends a point begins with a name and tells a day. Where no verb that is `sure` begins
 * the point, the day needs a word before it that makes it a term: '(Kim Lee, 5 May)' may tell when something was.
 */
function namesWhoAndWhen(value: string, sure: boolean, lexicon: Lexicon): boolean {
  const whole = withoutTrailing(value, '.;')
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1
  if (open <= 0) return false
  const inner = whole.slice(open + 1, -1)
  const [name] = findNames(inner, lexicon.names, { loose: true })
  if (name?.start !== 0 || !(sure || /^,? \p{Ll}/u.test(inner.slice(name.end)))) return false
  return findDeadlines(inner, { meetingDate: null, labelled: false }, lexicon).length > 0
}

/** Whether lines below a point tell who does it: 'Owner: Kim Lee', and by when, where no verb is `sure`. */
function isOwned([next, further]: readonly Statement[], sure: boolean): boolean {
  const says = (one: Statement | undefined, key: LabelKey): boolean =>
    one?.label?.key === key && one.label.separator === ':' && one.text.value !== ''
  return says(next, 'assignee') && (sure || says(further, 'deadline'))
}
