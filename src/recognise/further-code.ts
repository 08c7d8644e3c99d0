import type { ClauseWords } from '../language/lexicon.ts'
import { patternWith } from '../language/word-pattern.ts'

/** The letters of a code that ends a text, with what joins a further one: 'ПД-31, '. */
const CODE_BEFORE = patternWith((and) => `(\\p{Lu}{1,5})-?\\d+(?:[\\s,]|${and})*$`)

/** 'Кураторам групп ПД-31, ПД-32': a code like the one before it names no further body. */
export function isFurtherCode(before: string, group: string, { and }: ClauseWords): boolean {
  const code = /^(\p{Lu}{1,5})-?\d+$/u.exec(group)?.[1]
  return code !== undefined && CODE_BEFORE(and).exec(before.slice(-20))?.[1]?.endsWith(code) === true
}
