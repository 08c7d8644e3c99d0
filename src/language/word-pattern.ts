import type { Words } from './lexicon.ts'

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** Words as the alternatives of a pattern; nothing where there are none. */
export const anyOf = (words: Words): string =>
  words.length > 0 ? `(?:${words.map(escaped).join('|')})` : '(?!)'

/**
 * A pattern around the words of a language, made once for each list: `around` is given them as alternatives, in the order of the
 * list. Where the language has no such words, nothing stands for them.
 */
export function patternWith(
  around: (any: string) => string,
  flags = 'u',
): (words: Words | undefined) => RegExp {
  const made = new WeakMap<Words, RegExp>()
  const nothing: Words = []
  return (words = nothing) => {
    let pattern = made.get(words)
    if (!pattern) {
      made.set(words, (pattern = new RegExp(around(anyOf(words)), flags)))
    }
    return pattern
  }
}
