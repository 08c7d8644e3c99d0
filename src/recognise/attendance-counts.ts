import { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Protocol } from '../model/schema.ts'
import { isBareCount } from './naming.ts'
import { sentencesOf } from './sentences.ts'
import type { Span } from './span.ts'
import type { Context } from './context.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'

/** Characters of a sentence that says how many met; a longer one says other things as well. */
const LONGEST_COUNT = 200

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
    if (yes ?? no) this.#quorum(no === null, text)
    const tokens = tokenize(value.slice(0, 600))
    tokens.forEach((token, index) => {
      if (token.kind !== 'number' || token.text.length > 4) return
      const next = tokens[index + 1]
      const after = tokens[index + 2]
      spans.push(token)
      if (next?.fold === 'из' && after?.kind === 'number') {
        this.count('stated', Number(token.text), text.slice(token.start, token.end))
        this.count('members', Number(after.text), text.slice(after.start, after.end))
        return
      }
      if (tokens[index - 1]?.fold === 'из' && tokens[index - 2]?.kind === 'number') return
      const ahead = value.slice(Math.max(0, token.start - 60), token.start)
      const total = indexOfPhrase(ahead, words.outOf) !== null
      const bracketed = tokens[index - 1]?.text === '(' && next?.text === ')'
      const counted = next !== undefined && isOneOf(next.fold, words.counted)
      const membership = tokens
        .slice(Math.max(0, index - 4), index)
        .some(({ fold }) => isOneOf(fold, words.membership))
      const there = tokens
        .slice(Math.max(0, index - 2), index)
        .some(({ fold }) => isOneOf(fold, words.isPresent))
      if (there && next?.kind !== 'word')
        this.count('stated', Number(token.text), text.slice(token.start, token.end))
      else if (counted && !total) this.count('stated', Number(token.text), text.slice(token.start, next.end))
      else if (counted || (total && membership))
        this.count('members', Number(token.text), text.slice(token.start, token.end))
      else if (bracketed) this.count('stated', Number(token.text), text.slice(token.start, token.end))
    })
    if (whole) this.#context.ledger.marker('attendance', text.place())
    else if (yes || no || this.#counted > before) this.#markSentences(text, [yes, no, ...spans])
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
  count(key: 'stated' | 'members', value: number, text: Text): void {
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
