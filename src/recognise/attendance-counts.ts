import { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import type { Protocol } from '../model/schema.ts'
import { isBareCount } from './naming.ts'
import { sentencesOf } from './sentences.ts'
import type { Span } from './span.ts'
import type { Context } from './context.ts'
import { toldCount } from './told-counts.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'

/** Characters of a sentence that says how many met; a longer one says other things as well. */
const LONGEST_COUNT = 200

/** Digits of such a number, and characters before it that may say of what. */
const LONGEST_NUMBER = 4
const CHARACTERS_AHEAD = 60

/** Marks between which a part of a sentence stands. */
const PARTS = ',;.'

type CountKey = 'stated' | 'members'
type Counted = Pick<Protocol, 'attendance'>

/** Reads how many met, of how many members, and whether that made a quorum; the first statement of each holds. */
export class AttendanceCounts {
  readonly #context: Context
  readonly #result: Counted
  #counted = 0

  constructor(context: Context, result: Counted) {
    this.#context = context
    this.#result = result
  }

  /** Counts in the words behind a label, which belongs to a number that stands alone: 'Присутствуют: 5'. */
  below(head: Text, words: Text): void {
    this.read(isBareCount(words.value, this.#context.lexicon) ? Text.join([head, words]) : words, false)
  }

  /** Counts and quorum that a line states; `whole` when the line is about nothing else. */
  read(text: Text, whole: boolean): void {
    const { lexicon } = this.#context
    const words = lexicon.headers
    const value = text.value
    const yes = indexOfPhrase(value, words.quorum)
    const no = indexOfPhrase(value, words.noQuorum)
    const before = this.#counted
    const spans: Span[] = []
    const told: Span[] = []
    if (yes ?? no) this.#quorum(no === null, text)
    const tokens = tokenize(value.slice(0, 600))
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'number' || token.text.length > LONGEST_NUMBER) continue
      const isTold = this.#number(token, { text, tokens, index })
      ;(isTold ? told : spans).push(token)
    }
    if (whole) this.#context.ledger.marker('attendance', text.place())
    else {
      const others = this.#counted - before > told.length
      if (yes || no || others) this.#markSentences(text, [yes, no, ...spans])
      for (const span of told) this.#markPart(text, span)
    }
  }

  /** A number of a sentence, as what the words around it say that it counts; true where a verb or a noun near it tells that. */
  #number(token: Token, place: NumberPlace): boolean {
    const { text, tokens, index } = place
    const [next, after] = [tokens[index + 1], tokens[index + 2]]
    const { of = [] } = this.#context.lexicon.headers
    if (next && isOneOf(next.fold, of) && after?.kind === 'number') {
      this.count('stated', Number(token.text), text.slice(token.start, token.end))
      this.count('members', Number(after.text), text.slice(after.start, after.end))
      return false
    }
    if (isOneOf(tokens[index - 1]?.fold ?? '', of) && tokens[index - 2]?.kind === 'number') return false
    const told = toldCount(text.value, tokens, index, this.#context.lexicon)
    if (told === 'others') return false
    const counted = told
      ? { key: told, end: token.end }
      : countedBy(token, place, this.#context.lexicon.headers)
    if (counted) this.count(counted.key, Number(token.text), text.slice(token.start, counted.end))
    return told !== undefined
  }

  /** Between the commas around a number that is told; the rest of its sentence may say other things. */
  #markPart(text: Text, { start, end }: Span): void {
    const { value } = text
    let [from, to] = [start, end]
    while (from > 0 && !PARTS.includes(value.charAt(from - 1))) from--
    while (to < value.length && !PARTS.includes(value.charAt(to))) to++
    if (to - from <= LONGEST_COUNT)
      this.#context.ledger.marker('attendance', text.slice(from, to).trim().place())
  }

  /** The sentences in which something is counted are about that; the others of a paragraph are not. */
  #markSentences(text: Text, spans: readonly (Span | null)[]): void {
    for (const { start, end } of sentencesOf(text.value, this.#context.lexicon))
      if (
        spans.some((span) => span && span.start >= start && span.end <= end) &&
        end - start <= LONGEST_COUNT
      )
        this.#context.ledger.marker('attendance', text.place(start, end))
  }

  #record(): NonNullable<Counted['attendance']> {
    return (this.#result.attendance ??= { stated: null, listed: null, members: null, quorum: null })
  }

  /** A number that `text` states. */
  count(key: CountKey, value: number, text: Text): void {
    const record = this.#record()
    this.#counted++
    if (record[key] !== null) return
    record[key] = value
    this.#context.ledger.fact(record, key, text.place())
  }

  #quorum(value: boolean, text: Text): void {
    const record = this.#record()
    if (record.quorum !== null) return
    record.quorum = value
    this.#context.ledger.fact(record, 'quorum', text.place())
  }
}

/** A number among the tokens of a text. */
interface NumberPlace {
  readonly text: Text
  readonly tokens: readonly Token[]
  readonly index: number
}

/** What a number counts by the words around it, and where what it counts ends; null where they do not say. */
function countedBy(
  token: Token,
  { text, tokens, index }: NumberPlace,
  words: Lexicon['headers'],
): { readonly key: CountKey; readonly end: number } | null {
  const next = tokens[index + 1]
  const before = (most: number, list: Words): boolean =>
    tokens.slice(Math.max(0, index - most), index).some(({ fold }) => isOneOf(fold, list))
  const ahead = text.value.slice(Math.max(0, token.start - CHARACTERS_AHEAD), token.start)
  const total = indexOfPhrase(ahead, words.outOf) !== null
  const counted = next !== undefined && isOneOf(next.fold, words.counted)
  if (next?.kind !== 'word' && before(2, words.isPresent)) return { key: 'stated', end: token.end }
  if (counted && !total) return { key: 'stated', end: next.end }
  if (counted || (total && before(4, words.membership))) return { key: 'members', end: token.end }
  const bracketed = tokens[index - 1]?.text === '(' && next?.text === ')'
  return bracketed ? { key: 'stated', end: token.end } : null
}
