import type { Words } from '../language/lexicon.ts'
import { hasWord, startsWithLetter } from '../source/letters.ts'

/** Length of a mark of more than a letter that announces a number, with the dot behind it: 'No.', '#'. */
export function numberMarkAt(value: string, at: number, marks: Words): number {
  if (hasWord(value[at - 1] ?? '')) return 0
  let longest = 0
  for (const mark of marks) {
    if (mark.length <= longest || (mark.length === 1 && startsWithLetter(mark))) continue
    if (value.slice(at, at + mark.length).toLowerCase() !== mark) continue
    if (/^\.?\s{0,2}\d/.test(value.slice(at + mark.length, at + mark.length + 4))) longest = mark.length
  }
  return longest > 0 && value[at + longest] === '.' ? longest + 1 : longest
}
