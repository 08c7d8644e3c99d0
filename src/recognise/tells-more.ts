import type { Lexicon } from '../language/lexicon.ts'
import { wordsOf } from '../source/letters.ts'
import type { Passage } from './passage.ts'
import type { EntryList } from './person-entries.ts'

/** '- elf - conflict with Threat Modeling Live Session': the capitals behind such a beginning name nobody. */
export function tellsMore(
  { unit }: Passage['statement'],
  { people }: EntryList,
  { minutes }: Lexicon,
): boolean {
  const [first] = people
  if (!minutes || unit.bullet === null || !first) return false
  return wordsOf(unit.text.value.slice(0, unit.text.value.indexOf(first.mention.asWritten))).length > 3
}
