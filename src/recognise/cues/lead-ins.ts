import { couldBe } from '../../language/inflected.ts'
import { firstInfinitive, isInfinitive } from '../../language/morphology.ts'
import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { isOneOf } from '../../language/words.ts'
import type { Role } from '../decode/roles.ts'
import { firstWord, startsLower } from '../../source/letters.ts'
import { namesOwners } from '../points-owner.ts'
import { decisionLists } from '../observe/decision-lists.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'

/** Whether a point stands below a numbered one that leads in to it: '– обновить …' below '2. Отделу кадров:'. */
export function belowLeadIn(line: Line, lines: readonly Line[]): boolean {
  const goesOn = (one: Line): boolean => one.listed || (one.label === null && startsLower(one.words))
  if (!goesOn(line)) return false
  for (let at = line.index - 1; at >= 0; at--) {
    const before = lines[at]
    if (!before || (!goesOn(before) && before.label === null)) return false
    if (before.words.endsWith(':')) return before.ordinal !== null
  }
  return false
}

/** Whether a bullet stands no deeper than the one whose label headed the points above it. */
export function leavesList({ index, unit, label }: Line, lines: readonly Line[]): boolean {
  if (unit.bullet === null || label) return false
  for (let at = index - 1; at >= 0; at--) {
    const before = lines[at]
    if (!before || before.unit.bullet === null) return false
    // 'Secretary: send the letter' between other tasks heads none of them.
    if (before.label && !before.label.guessed && !decisionLists(lines).has(at))
      return unit.indent <= before.unit.indent
  }
  return false
}

/** Whether the nearest number before a point is that of its question: '2.1' below '2.' */
export function isPointOfQuestion({ index, ordinal }: Line, { lines }: Overview): boolean {
  if (ordinal?.style !== 'arabic' || ordinal.parts.length !== 2) return false
  for (let at = index - 1; at >= 0; at--) {
    const before = lines[at]?.ordinal
    if (before?.style === 'arabic' && before.parts.length === 1) return before.parts[0] === ordinal.parts[0]
    if (before && before.parts[0] !== ordinal.parts[0]) return false
  }
  return false
}

/** Whether a number counts below that of the line before: '1.1.1.1.' behind '1.1.1.' */
export function countsBelow({ index, ordinal }: Line, lines: readonly Line[]): boolean {
  const above = lines[index - 1]?.ordinal
  if (ordinal?.style !== 'arabic' || above?.style !== 'arabic' || ordinal.parts.length < 3) return false
  return (
    ordinal.parts.length === above.parts.length + 1 &&
    above.parts.every((part, at) => part === ordinal.parts[at])
  )
}

/** '1. О бюджете' over '2. О ремонте': the first of several topics, whatever label stands above them. */
export function beginsTopics(line: Line, lines: readonly Line[]): boolean {
  const next = lines[line.index + 1]
  return line.ordinal !== null && line.topical && next !== undefined && next.ordinal !== null && next.topical
}

const BELOW: Partial<Record<LabelKey, Role>> = {
  heard: 'heard',
  spoke: 'spoke',
  discussion: 'spoke',
  noted: 'noted',
  proposed: 'proposed',
  previous: 'report',
}

/** The role of a line right below a bare label of the discussion. */
export function roleBelow({ index }: Line, lines: readonly Line[]): readonly Role[] | null {
  const before = lines[index - 1]
  const role = before?.key && before.said === '' ? BELOW[before.key] : undefined
  return role ? [role] : null
}

/** What stands behind the name that a line begins with; null where it begins with none. */
export function behindName({ names, words }: Line): string | null {
  const [first] = names
  return first && first.start <= 40 ? words.slice(first.end, first.end + 80) : null
}

/** Whether a word tells that somebody spoke; 'Белову Б.Б. внести поправки' sets to work. */
export const speaks = (verb: string, { headers, clauses, wordOrder }: Lexicon): boolean =>
  isOneOf(verb, headers.speech) && (wordOrder !== undefined || !isInfinitive(verb, clauses))

/** Whether some word of a line is an infinitive. */
export const hasInfinitive = ({ tokens, lexicon }: Line): boolean =>
  firstInfinitive(tokens, 0, lexicon.clauses) >= 0

/** Whether the numbered line above names in the dative who must do what this one says: '1.2. Белому И.И.' over 'Провести учёт.' */
export function belowAddressee({ index, clausal }: Line, lines: readonly Line[]): boolean {
  const before = lines[index - 1]
  const [first] = before?.tokens ?? []
  if (!clausal || !before || !first || before.label || (before.ordinal?.parts.length ?? 0) < 2) return false
  return (couldBe(first.text, 'dative') || before.namedFirst) && !hasInfinitive(before)
}

/** What stands between the addressee that a line begins with and what is to be done: 'Начальникам участков – представить …'. */
const ADDRESSEE = /^(.{3,80}?)\s[–—-]\s+(?=\p{Ll})/u

/** Whether a line names who must act, in the dative or by name, and behind a dash begins with what is to be done. */
export function setsToWork(line: Line): boolean {
  const { words, lexicon } = line
  const found = ADDRESSEE.exec(words)
  const [first] = found ? line.tokens : []
  if (!found || !first || !isInfinitive(firstWord(words.slice(found[0].length)), lexicon.clauses))
    return false
  const [name] = line.names
  return line.namedFirst ? (name?.end ?? 0) >= (found[1]?.length ?? 0) : couldBe(first.text, 'dative')
}

/** Words of a line that only says whom the points below it are for, at most. */
const MOST_ADDRESSED = 12

/** Whether a line has the first number of a list. */
const beginsCount = (line: Line | undefined): boolean =>
  line?.ordinal?.style === 'arabic' && line.ordinal.parts.join() === '1'

/** Whether a paragraph names in the dative those whom the points below it are for, whose numbers begin anew: 'Заведующим садами' over '1. …'. */
export function addressesPoints(line: Line, lines: readonly Line[]): boolean {
  const { index, tokens, lexicon, label, ordinal, unit } = line
  const [first] = tokens
  if (lexicon.byOrder || label || ordinal || unit.bullet !== null || !first || tokens.length > MOST_ADDRESSED)
    return false
  if (!beginsCount(lines[index + 1])) return false
  const before = lines.slice(Math.max(0, index - FAR), index).findLast((one) => one.ordinal !== null)
  return before?.clausal === true && couldBe(first.text, 'dative') && !hasInfinitive(line)
}

/** Lines above within which the label stands that heads tasks by person. */
const FAR = 60

/** Whether a line is nothing but whom the points below it belong to, in a list of tasks. */
export function ownsPoints({ index, statement, lexicon }: Line, lines: readonly Line[]): boolean {
  if (!namesOwners(statement, lines[index + 1]?.statement, lexicon)) return false
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const before = lines[at]
    if (before?.key === 'tasks') return true
    if (before?.label && !before.label.guessed && before.label.separator !== 'none') return false
  }
  return false
}
