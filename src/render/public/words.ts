import type { Place } from '../../source/place.ts'
import { nameKey } from '../../language/name-tokens.ts'

/** A run of letters and digits of a text, and how it is compared. */
export interface TextWord extends Place {
  readonly key: string
  /** Whether it begins with a capital letter or a figure. */
  readonly capital: boolean
}

const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text in order; marks, blanks and line ends part them and count for nothing. */
export function textWords(text: string): TextWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const first = word.charAt(0)
    return {
      start: index,
      end: index + word.length,
      key: nameKey(word),
      capital: first !== first.toLowerCase() || /\p{N}/u.test(first),
    }
  })
}

interface Sequence<Value> {
  readonly keys: readonly string[]
  readonly value: Value
  /** Whether a word alone counts in small letters too. */
  readonly anyCase: boolean
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index])

/** Words that are not to be read, found as a sequence whatever stands between them. */
export class WordSequences<Value> {
  readonly #byFirst = new Map<string, Sequence<Value>[]>()

  /** A text of no words is none. The first value that is given for a sequence stays. */
  add(text: string, value: Value, anyCase = false): void {
    const keys = textWords(text).map(({ key }) => key)
    const [first] = keys
    if (first === undefined) return
    const list = this.#byFirst.get(first) ?? []
    if (list.some((one) => same(one.keys, keys))) return
    list.push({ keys, value, anyCase })
    list.sort((one, other) => other.keys.length - one.keys.length)
    this.#byFirst.set(first, list)
  }

  /** All of them, as words with blanks between. */
  get texts(): string[] {
    return [...this.#byFirst.values()].flatMap((list) => list.map(({ keys }) => keys.join(' ')))
  }

  /** Those that begin with a word of a text, the longest first. A word alone counts only with a capital letter. */
  #at(words: readonly TextWord[], at: number): readonly Sequence<Value>[] {
    const word = words[at] as TextWord
    const list = this.#byFirst.get(word.key) ?? []
    return list.filter(
      ({ keys, anyCase }) =>
        (keys.length > 1 || anyCase || word.capital) &&
        keys.every((key, index) => words[at + index]?.key === key),
    )
  }

  /** Where they stand in a text, the longest first, without overlaps. */
  in(text: string): (Place & { readonly value: Value })[] {
    const words = textWords(text)
    const found: (Place & { readonly value: Value })[] = []
    for (let at = 0; at < words.length; at++) {
      const [one] = this.#at(words, at)
      const first = words[at]
      const last = one && words[at + one.keys.length - 1]
      if (!one || !first || !last) continue
      found.push({ start: first.start, end: last.end, value: one.value })
      at += one.keys.length - 1
    }
    return found
  }

  /** All that stand in a text, those within others too. */
  anyIn(text: string): Set<Value> {
    const words = textWords(text)
    return new Set(words.flatMap((_, at) => this.#at(words, at).map(({ value }) => value)))
  }
}
