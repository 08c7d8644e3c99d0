import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { hasWord } from '../source/letters.ts'
import { stripMarks, type PersonEntry } from './person-entries.ts'
import type { Statement } from './statements.ts'
import { indexOfPhrase, startsWithPhrase } from '../language/words.ts'

/** What a list of members says of each: there, there as a guest, or not. */
export type Standing = 'present' | 'absent' | 'invited'

const LOOKAHEAD = 30

function standingIn(
  value: string,
  { headers }: Lexicon,
): { standing: Standing; start: number; end: number } | null {
  const absent = indexOfPhrase(value, headers.isAbsent)
  if (absent) return { standing: 'absent', ...absent }
  const invited = startsWithPhrase(value, headers.isInvited)
  if (invited > 0) return { standing: 'invited', start: 0, end: invited }
  const present = indexOfPhrase(value, headers.isPresent)
  return present ? { standing: 'present', ...present } : null
}

/** An entry without the words that told whether its person was there, and what they told. */
interface Stood {
  readonly entry: PersonEntry
  readonly standing: Standing | null
}

const wordsOrNull = (text: Text): Text | null => (hasWord(text.value) ? text : null)

/** An entry without the words that tell whether its person was there: 'член комиссии, отсутствует (отпуск)'. */
export const withoutStanding = (entry: PersonEntry, lexicon: Lexicon): Stood =>
  toldAside(entry, lexicon) ??
  toldBehind(entry, lexicon) ??
  toldInPost(entry, lexicon) ?? { entry, standing: null }

function toldAside(entry: PersonEntry, lexicon: Lexicon): Stood | null {
  const { aside } = entry
  const found = aside ? standingIn(aside.value, lexicon) : null
  if (!aside || !found) return null
  return {
    entry: { ...entry, aside: wordsOrNull(stripMarks(aside.slice(found.end))) },
    standing: found.standing,
  }
}

function toldBehind(entry: PersonEntry, lexicon: Lexicon): Stood | null {
  const { behind, aside } = entry
  const found = behind ? standingIn(behind.value, lexicon) : null
  if (!behind || !found) return null
  const told = aside ?? wordsOrNull(stripMarks(behind.slice(found.end)))
  return { entry: { ...entry, behind: null, aside: told }, standing: found.standing }
}

function toldInPost(entry: PersonEntry, lexicon: Lexicon): Stood | null {
  const { post, aside } = entry
  const found = post ? standingIn(post.value, lexicon) : null
  if (!post || !found) return null
  const before = wordsOrNull(stripMarks(post.slice(0, found.start)))
  const after = wordsOrNull(stripMarks(post.slice(found.end)))
  return { entry: { ...entry, post: before, aside: aside ?? after }, standing: found.standing }
}

/** 'Котова А.А. и Белый И.И. (приглашены)': what stands in the plural behind the last of two is said of both. */
export function sharedStanding(entries: readonly PersonEntry[], { headers }: Lexicon): PersonEntry[] {
  return entries.map((entry, index) => {
    const next = entries[index + 1]
    const plural = next?.aside && startsWithPhrase(next.aside.value, headers.standingOfMany) > 0
    return plural && next.joint && entry.aside === null ? { ...entry, aside: next.aside } : entry
  })
}

/** Whether the members listed below a line are each said to be there or not. */
export function standingFollows(statements: readonly Statement[], index: number, lexicon: Lexicon): boolean {
  for (const { label, unit } of statements.slice(index + 1, index + LOOKAHEAD)) {
    if (label) return false
    if ((unit.row || unit.bullet || unit.ordinal) && standingIn(unit.whole.value, lexicon)) return true
  }
  return false
}
