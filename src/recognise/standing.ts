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

/** An entry without the words that tell whether its person was there: 'член комиссии, отсутствует (отпуск)'. */
export function withoutStanding(
  entry: PersonEntry,
  lexicon: Lexicon,
): { entry: PersonEntry; standing: Standing | null } {
  const { post, aside } = entry
  const bracketed = aside ? standingIn(aside.value, lexicon) : null
  if (aside && bracketed) {
    const rest = stripMarks(aside.slice(bracketed.end))
    return { entry: { ...entry, aside: hasWord(rest.value) ? rest : null }, standing: bracketed.standing }
  }
  const behind = entry.behind ? standingIn(entry.behind.value, lexicon) : null
  if (entry.behind && behind) {
    const rest = stripMarks(entry.behind.slice(behind.end))
    const told = aside ?? (hasWord(rest.value) ? rest : null)
    return { entry: { ...entry, behind: null, aside: told }, standing: behind.standing }
  }
  const found = post ? standingIn(post.value, lexicon) : null
  if (!post || !found) return { entry, standing: null }
  const before = stripMarks(post.slice(0, found.start))
  const after = stripMarks(post.slice(found.end))
  return {
    entry: {
      ...entry,
      post: hasWord(before.value) ? before : null,
      aside: aside ?? (hasWord(after.value) ? after : null),
    },
    standing: found.standing,
  }
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
