import { endsIn } from '../language/endings.ts'
import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import type { Passage } from './passage.ts'

/** Lines above a bare title among which the body is named. */
const MOST_ABOVE = 4
/** Words of a line that names a body and says nothing else. */
const MOST_WORDS = 9
/** Characters of a line that goes on with a title. */
const LONGEST = 120

const wordsOf = (value: string) => tokenize(value).filter(({ kind }) => kind !== 'mark')

/** 'Minutes', 'Meeting Minutes', 'Meeting Notes': a title that does not say whose. */
export function isBareTitle(value: string, { headers }: Lexicon): boolean {
  const words = wordsOf(value)
  return words.length > 0 && words.length < 4 && words.every(({ fold }) => isOneOf(fold, headers.titles))
}

/** Whether a line below a bare title says whose minutes they are: no sentence does. */
export function goesOnTitle(value: string, lexicon: Lexicon): boolean {
  const named = wordsOf(value).some(
    ({ fold }) => isOneOf(fold, lexicon.clauses.bodies) || isOneOf(fold, lexicon.headers.titles),
  )
  return named && value.length <= LONGEST && !/[.:;]$/u.test(value.trim())
}

/** Whether a line names a body and does nothing else: 'Board of Selectmen', 'Harbour Trust Steering Committee'. */
function namesBody(value: string, { clauses, wordOrder }: Lexicon): boolean {
  const words = wordsOf(value)
  if (words.length === 0 || words.length > MOST_WORDS || value.length > LONGEST) return false
  const plain = words.every(
    ({ kind, text, fold }) => kind === 'word' && (startsUpper(text) || isOneOf(fold, wordOrder?.small ?? [])),
  )
  return plain && !/[.:;,]$/u.test(value.trim()) && words.some(({ fold }) => isOneOf(fold, clauses.bodies))
}

/** The line above a bare title that names the body, nearest first; null where none does. */
export function bodyAbove(passages: readonly Passage[], title: number, lexicon: Lexicon): Text | null {
  const above = passages.slice(Math.max(0, title - MOST_ABOVE), title).reverse()
  const named = above.find(
    ({ part, statement }) =>
      part === 'front' && !statement.label && namesBody(statement.unit.whole.value, lexicon),
  )
  return named?.statement.unit.whole ?? null
}

/** Whether words name a body that meets. */
export const namesMeetingBody = (value: string, { headers }: Lexicon): boolean =>
  wordsOf(value).some(({ fold }) => isOneOf(fold, headers.meetingBodies ?? []))

/** Lines of a body's name above a title. */
const MOST_BODY_LINES = 4
const LONGEST_BODY = 120
/** Adjectives before what meets: 'Единая дежурная комиссия'. */
const MOST_ADJECTIVES = 3

/** Whether a title says no more than that it is a record, of which number and of which meeting: 'Протокол третьего заседания'. */
export function namesNobody(value: string, { headers, endings }: Lexicon): boolean {
  const [first, ...words] = tokenize(value).filter(({ kind }) => kind === 'word')
  if (!first || !isOneOf(first.fold, headers.titleForms)) return false
  return words.every(
    ({ fold }) =>
      [
        headers.gatherings,
        headers.titleForms,
        headers.numberMarks,
        headers.of ?? [],
        headers.ofDay ?? [],
      ].some((list) => isOneOf(fold, list)) || endsIn(fold, endings?.genitiveAdjectives),
  )
}

/**
 * The lines right above a title that names nobody where they begin with a body that meets: 'СОВЕТ СТАРЕЙШИН' and 'аула Светлый' over
 * 'ПРОТОКОЛ'. An institution that only issues the record, 'Администрация города', is none.
 */
export function meetingBodyAbove(
  passages: readonly Passage[],
  title: number,
  lexicon: Lexicon,
): readonly Text[] {
  const front = passages.slice(0, title)
  const from = front.findLastIndex(
    ({ part, statement: { label, unit } }) =>
      part !== 'front' ||
      label !== null ||
      unit.row !== null ||
      unit.whole.length > LONGEST_BODY ||
      /^\d|_{3}/u.test(unit.whole.value),
  )
  const above = front.slice(Math.max(from + 1, title - MOST_BODY_LINES)).map(({ statement }) => statement)
  // The last block above the title: it begins at the last blank line.
  const begins = above.findLastIndex(({ unit }, at) => at === 0 || unit.gap)
  const block = above.slice(Math.max(0, begins)).map(({ unit }) => unit.whole)
  // 'Администрация города' or the name of a firm may stand over the body that it has.
  const body = block.findIndex(({ value }) => opensWithBody(value, lexicon))
  const owners = block.slice(0, Math.max(0, body))
  return body >= 0 && owners.every(({ value }) => namesOwner(value, lexicon)) ? block.slice(body) : []
}

/** Whether a line has a word for an institution. */
const namesOwner = (value: string, { headers }: Lexicon): boolean =>
  tokenize(value).some(({ kind, fold }) => kind === 'word' && isOneOf(fold, headers.organizations))

/** 'Единая дежурная комиссия', 'Врачебный совет': adjectives at most stand before what meets. */
function opensWithBody(value: string, { headers, endings }: Lexicon): boolean {
  const words = tokenize(value.slice(0, 60)).filter(({ kind }) => kind === 'word')
  const named = [...(headers.meetingBodies ?? []), ...(headers.gatheringNames ?? [])]
  const body = words.findIndex(({ fold }) => isOneOf(fold, named))
  return (
    body >= 0 &&
    body < MOST_ADJECTIVES &&
    words.slice(0, body).every(({ fold }) => endsIn(fold, endings?.adjectives))
  )
}
