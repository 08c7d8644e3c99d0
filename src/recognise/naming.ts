import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { tokenize } from '../language/form.ts'
import type { Label } from '../language/labels.ts'
import { firstInfinitive } from '../language/morphology.ts'
import type { Statement } from './statements.ts'
import { indexOfPhrase, isOneOf, startsWithPhrase } from '../language/words.ts'
import { startsLower, startsUpper } from '../source/letters.ts'

const LONGEST_GROUP = 80

/** Whether a label of a role is a verb and no post: 'записывала', 'вёл'. */
export const isRoleVerb = ({ words }: Label, { endings }: Lexicon): boolean =>
  ROLE_VERB(endings?.roleVerbs).test(words)
const ROLE_VERB = patternWith((verb) => `${verb}(?:\\s\\S+)?$`)

/** Whether a label is a verb: 'Заседание вела председатель совета Иванова А.А.' has a post before the name. */
function isVerb(label: Label, lexicon: Lexicon): boolean {
  return label.words.includes(' ') || isRoleVerb(label, lexicon)
}

/** Whether a name stands in the first sentence of a text. */
function namesSoon(text: Text, lexicon: Lexicon): boolean {
  const first = findNames(text.value.slice(0, 120), lexicon.names)[0]
  return (
    first !== undefined && !/[.!?]\s+[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-џ]/u.test(text.value.slice(0, first.start))
  )
}

/** Whether a text begins with a name. */
export function startsWithName(text: Text, lexicon: Lexicon): boolean {
  const first = findNames(text.value.slice(0, 80), lexicon.names)[0]
  return first !== undefined && first.start <= 1
}

/**
 * Whether a labelled line names who holds a role: 'Председатель комиссии – Осокин В.А.' does; among guests
 * 'председатель совета дома Иванов И.И.' does not. `known` are the roles named before.
 */
export function namesRole(
  { label, text, head }: Statement,
  part: string,
  known: ReadonlySet<LabelKey>,
  lexicon: Lexicon,
): boolean {
  if (!label) return false
  if (part === 'invited' || part === 'absent')
    return (
      label.separator !== 'none' &&
      (label.tail === '' ||
        isOneOf(label.tail, lexicon.headers.meetings) ||
        (!known.has(label.key) && startsUpper(head.value)))
    )
  if (part === 'present' && label.separator === 'none' && !isVerb(label, lexicon)) return false
  return (
    label.separator !== 'none' ||
    startsWithName(text, lexicon) ||
    (isVerb(label, lexicon) && namesSoon(text, lexicon))
  )
}

/** Whether words are a number of people and no more: '21 человек', '5', '16 чел. (лист прилагается)'. */
export function isBareCount(value: string, { headers }: Lexicon): boolean {
  const [first, ...others] = tokenize(value.replace(/\([^()]*\)/gu, ' ').slice(0, 40))
  if (first?.kind !== 'number' || first.text.length > 4) return false
  return others.every(({ kind, fold: word }) => kind === 'mark' || isOneOf(word, headers.counted))
}

/** 'Кворум имеется.', 'Всего членов – 9.' after a list of people. */
export function statesCounts({ label, ordinal, unit, text }: Statement, lexicon: Lexicon): boolean {
  if (ordinal || unit.bullet || unit.row) return false
  if (label) return label.key === 'members' && isBareCount(text.value, lexicon)
  const { quorum, noQuorum, outOf } = lexicon.headers
  const { value } = text
  // 'из протокола № 9 …' names the record.
  if (value.includes('№')) return false
  return (
    startsWithPhrase(value, quorum) > 0 ||
    startsWithPhrase(value, noQuorum) > 0 ||
    (/\d/.test(value) && value.length < 60 && startsWithPhrase(value, outOf) > 0)
  )
}

/** A paragraph of its own that tells how the meeting began: its names are no list. */
export function opensMeeting({ label, ordinal, unit, text }: Statement, { headers }: Lexicon): boolean {
  if (label || ordinal || unit.bullet || unit.row || !unit.gap) return false
  return indexOfPhrase(text.value, headers.opens) !== null
}

/** '…; с правом совещательного голоса: Орлов И.П.' in small letters goes on with those present. */
export function listOf<List extends string>(
  { head }: Statement,
  list: List,
  before: string,
  { headers }: Lexicon,
): List | 'present' {
  const goesOn = list === 'invited' && before === 'present' && startsLower(head.value)
  return goesOn && indexOfPhrase(head.value, headers.consultative) !== null ? 'present' : list
}

/** 'Члены Правления, не принявшие участия:' heads those who were not there. */
export function namesAbsent({ head }: Statement, { headers }: Lexicon): boolean {
  return indexOfPhrase(head.value, headers.isAbsent) !== null
}

/** Whether a line is a point of a decision: numbered, bulleted, or with an infinitive. */
export function isPoint({ ordinal, unit, text }: Statement, { clauses }: Lexicon): boolean {
  if (ordinal !== null || unit.bullet !== null) return true
  return firstInfinitive(tokenize(text.value.slice(0, 200)), 0, clauses) >= 0
}

/** 'профессора:' on a line of its own, before the name of one. */
export function headsPeople(
  { label, ordinal, unit, text }: Statement,
  next: Statement | undefined,
  lexicon: Lexicon,
): boolean {
  if (label || ordinal || unit.bullet || unit.row || text.length > LONGEST_GROUP) return false
  return text.value.endsWith(':') && next !== undefined && startsWithName(next.text, lexicon)
}
