import { patternWith } from '../../language/word-pattern.ts'
import type { Named } from './spoken-people.ts'
import type { Utterance } from './utterance.ts'

const BEFORE_CALLED = patternWith((lead) => `(?:^|\\s)${lead}$`, 'iu')
const AND = patternWith((and) => `^${and}\\s`)

/** Whether a name is called out: parted by commas, at the beginning, or right before what its bearer is to do. */
export function isCalled(
  { cased: value, words, lexicon }: Utterance,
  { start, end }: Named,
  next: Named | undefined,
): boolean {
  const before = value.slice(0, start).trimEnd()
  const after = value.slice(end).trimStart()
  const opens = before === '' || /[,;:–—-]$/u.test(before) || BEFORE_CALLED(words.beforeCalled).test(before)
  const joined = AND(lexicon.names.and).test(after)
  const others = next !== undefined && joined && /^[,.!?]/u.test(value.slice(next.end).trimStart())
  const closes = /^[,.!?]/u.test(after) || after === ''
  return opens && (closes || (before === '' && value === value.toLowerCase()) || others)
}
