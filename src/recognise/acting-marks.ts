import { tokenize, type Token } from '../language/form.ts'
import { nameKey } from '../language/name-tokens.ts'
import { nameLexicon, shapeOf } from '../language/name-words.ts'
import { isOneOf } from '../language/words.ts'
import { behindMarks, lastSpacedDash, withoutTrailing } from '../source/edges.ts'
import { startsUpper } from '../source/letters.ts'
import type { Actor, NamedSentence } from './acting-names.ts'
import { closing } from './list-marks.ts'

/** Who must act by the words of a sentence, and the stretches that only name them. */
export interface Acting {
  readonly actors: readonly Actor[]
  readonly cut: readonly { readonly start: number; readonly end: number }[]
}

/** A part of a bracket that is a name: its tokens, at most, and what a surname may be cut to. */
const MOST_WORDS = 3
const CUT_SHORT = /^(?:\p{Lu}|\.)$/u

/** Finds those whom marks set apart from the words of a task: 'Kim: …', '[Kim] …', '… (Kim)', '…: Kim'. */
export class MarkedNames {
  readonly #sentence: NamedSentence

  constructor(sentence: NamedSentence) {
    this.#sentence = sentence
  }

  /** Offset after 'Name:', 'Name -' or, where a person `stops` so, 'Kim Lee. Write …'; 0 where none of them follows. */
  behind(next: number, stops: boolean): number {
    const { tokens } = this.#sentence
    const [mark, after] = [tokens[next], tokens[next + 1]]
    if (!mark || !after) return 0
    const stop = stops && mark.text === '.' && after.space && after.kind === 'word' && startsUpper(after.text)
    return stop || mark.text === ':' || (mark.fold === '-' && mark.space && after.space) ? after.start : 0
  }

  /** '[Ivan] Write …', '(HF) to investigate …'; of a task also '[All] Review …'. */
  atHead(task: boolean): Acting | null {
    const { value, tokens, wordOrder } = this.#sentence
    const open = tokens[0]?.text
    if (open !== '[' && open !== '(') return null
    const end = value.indexOf(open === '[' ? ']' : ')')
    if (end < 2 || end > 60) return null
    const cut = [{ start: 0, end: behindMarks(value, end + 1) }]
    const all = task && isOneOf(value.slice(1, end), wordOrder.everybody)
    if (all) return { actors: [{ start: 1, end, mention: null, sure: true }], cut }
    const actors = this.#onlyNames(1, end)
    return actors ? { actors, cut } : null
  }

  /** '… (Jim)', '… - Art', of a task '…: Art': names alone at the end. */
  atEnd(task: boolean): Acting | null {
    const value = withoutTrailing(this.#sentence.value, '.')
    const end = this.#sentence.value.length
    if (value.endsWith(')')) {
      const open = value.lastIndexOf('(')
      if (open <= 0 || closing(value, open) !== value.length - 1) return null
      const named = this.#onlyNames(open + 1, value.length - 1)
      const actors = named ?? (task ? this.#likelyNames(open + 1, value.length - 1) : null)
      return actors ? { actors, cut: [{ start: open, end }] } : null
    }
    const dash = lastSpacedDash(value)
    if (dash > 0) {
      const actors = this.#onlyNames(dash + 3, value.length)
      if (actors) return { actors, cut: [{ start: dash, end }] }
    }
    const colon = task ? value.lastIndexOf(': ') : -1
    const actors = colon > 0 ? this.#onlyNames(colon + 2, value.length) : null
    return actors ? { actors, cut: [{ start: colon, end }] } : null
  }

  /** The names between two offsets, where nothing else stands there. */
  #onlyNames(from: number, to: number): Actor[] | null {
    const { value, mentions, wordOrder } = this.#sentence
    const actors = mentions.filter(({ start, end }) => start >= from && end <= to)
    let rest = value.slice(from, to)
    for (const { asWritten } of actors) rest = rest.replace(asWritten, ' ')
    const words = tokenize(rest).filter(({ kind }) => kind !== 'mark')
    if (actors.length === 0 || !words.every(({ fold: word }) => isOneOf(word, wordOrder.and))) return null
    return actors.map((mention) => ({ start: mention.start, end: mention.end, mention, sure: true }))
  }

  /** '(Laria, Mike G. & Dustin)': people by the look of it, where one of them has a common given name. */
  #likelyNames(from: number, to: number): Actor[] | null {
    const { value, lexicon, wordOrder } = this.#sentence
    const { givenNames, wordLike } = nameLexicon(lexicon.names)
    const parts: Token[][] = [[]]
    for (const token of tokenize(value.slice(from, to)))
      if (token.text === ',' || isOneOf(token.fold, wordOrder.and)) parts.push([])
      else parts.at(-1)?.push(token)
    const named = parts.every(areNameWords)
    const given = parts.some(([first]) => {
      const key = nameKey(first?.text ?? '')
      return givenNames.has(key) && !wordLike.has(key)
    })
    if (!named || !given) return null
    return parts.map((words) => ({
      start: from + (words[0]?.start ?? 0),
      end: from + (words.at(-1)?.end ?? 0),
      mention: null,
      sure: true,
    }))
  }
}

/** 'Dustin', 'Mike G.': words in the form of names, and behind the first a letter that a surname is cut to. */
const areNameWords = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.length <= MOST_WORDS &&
  words.every(({ text }, at) => shapeOf(text) === 'title' || (at > 0 && CUT_SHORT.test(text)))
