import { readGivenName, endsLikeSurname } from '../../language/inflected.ts'
import type { Case } from '../../language/cases.ts'
import { endsIn } from '../../language/endings.ts'
import { findNames } from '../../language/names.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import { fold, isOneOf } from '../../language/words.ts'
import { startsUpper } from '../../source/letters.ts'
import { barePerson } from '../../model/bare.ts'
import type { Person } from '../../model/schema.ts'
import type { Span } from '../span.ts'
import { personBySurname } from './lone-surname.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Words of one name, and of a title or an exclamation before it. */
const LONGEST_NAME = 3
const LONGEST_LEAD = 2
/** 'Moira's': the verb glued to a name. */
const GLUED = /['’]s$/u

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && startsUpper(token.text) && token.text.length > 1

/** Whether a word before a name is no part of it: 'Sorry', 'Director', 'депутат'. */
const isLead = (token: Token | undefined, { head }: SpeechWords): boolean =>
  isOneOf(token?.fold ?? '', head.nameLeads)

/** Where the words that name one person stand, from a token on: titles before them are passed over; null for none. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  words: SpeechWords,
): { readonly end: number; readonly name: Span } | null {
  let from = at
  while (from - at < LONGEST_LEAD && isLead(tokens[from], words)) from++
  let to = from
  while (to - from < LONGEST_NAME && isCapital(tokens[to]) && !isLead(tokens[to], words)) {
    to++
    if (GLUED.test(tokens[to - 1]?.text ?? '')) break
  }
  const first = tokens[from]
  const last = tokens[to - 1]
  if (to === from || !first || !last) return null
  const glued = GLUED.test(last.text) ? 2 : 0
  return { end: to, name: { start: first.start, end: last.end - glued } }
}

/** Somebody whom one word names, in the case that the words around ask for. */
function personBy(
  word: string,
  expected: Case,
  opens: boolean,
  { shortNames, endings }: SpeechWords,
): Person | null {
  const [given] = readGivenName(word).filter(({ cases }) => cases.includes(expected))
  if (given) return barePerson(given.name, { givenName: given.name, asWritten: word })
  if (expected === 'nominative' && Object.hasOwn(shortNames, fold(word)))
    return barePerson(word, { givenName: word })
  // What opens a sentence has its capital for that alone.
  const found = personBySurname(word, expected)
  const family = fold(found?.name ?? '')
  return found && endsLikeSurname(family) && (!opens || endsIn(family, endings?.sureFamilies)) ? found : null
}

/** The person whom a stretch of a sentence names, known or not; null where it may name none. */
export function personSaid(
  utterance: Utterance,
  { start, end }: Span,
  talk: Talk,
  expected: Case,
): Named | null {
  const { cased, lexicon, words } = utterance
  const value = cased.slice(start, end)
  const [mention, other] = findNames(value, lexicon.names, { asked: true })
  if (mention && !other && mention.start === 0 && value.length - mention.end < 2) {
    const { person: known, certain } = talk.people.resolve(mention, { case: expected })
    return { start, end, person: { ...known }, certain }
  }
  if (/\s/u.test(value))
    return lexicon.byOrder ? { start, end, person: barePerson(value), certain: true } : null
  const known = talk.people.matchKnownFamily(value, expected)
  if (known) return { start, end, person: { ...known }, certain: true }
  const found = lexicon.byOrder ? barePerson(value) : personBy(value, expected, start === 0, words)
  return found && { start, end, person: found, certain: true }
}
