import type { Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { WordOrder } from '../language/word-order.ts'
import type { NameMention } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import { closing } from './list-marks.ts'

/** One who must act, as offsets into the text; `mention` where it is a person's name. */
export interface Actor {
  readonly start: number
  readonly end: number
  readonly mention: NameMention | null
  /** Whether its words tell that it is one who acts, not only its place in the sentence. */
  readonly sure: boolean
}

/** A sentence with its tokens and the names in it. */
export interface NamedSentence {
  readonly value: string
  readonly tokens: readonly Token[]
  readonly mentions: readonly NameMention[]
  readonly lexicon: Lexicon
  readonly wordOrder: WordOrder
}

/** Tokens that may name a group: up to an index, and whether a post or a body is among them. */
interface Group {
  readonly end: number
  readonly post: boolean
}

/** Words of a name in capitals, and of a post without them, at most. */
const LONGEST_GROUP = 8
const LONGEST_POST = 4

const capital = (token: Token | undefined): boolean => token !== undefined && startsUpper(token.text)

/** Whether a word says what is to be done. */
export function isVerb({ clauses }: Lexicon, word: string): boolean {
  return clauses.infinitiveEndings.includes(word) || clauses.resolutions.includes(word)
}

/** Finds the people and bodies that are named at a place of a sentence. */
export class ActingNames {
  readonly #sentence: NamedSentence

  constructor(sentence: NamedSentence) {
    this.#sentence = sentence
  }

  /** The run of names and bodies that begins at a token, and the token after it. */
  naming(from: number, task: boolean): { actors: Actor[]; next: number } {
    const { tokens, wordOrder } = this.#sentence
    const actors: Actor[] = []
    let at = from
    let next = from
    while (at < tokens.length) {
      if (isOneOf(tokens[at]?.fold ?? '', wordOrder.articles)) at++
      const actor = this.#personAt(at) ?? this.#groupAt(at, task || actors.length > 0)
      if (!actor) break
      const apposed = this.#isApposed(actors.at(-1), actor, at)
      if (!apposed) actors.push(actor)
      const behind = this.#behind(actor)
      const parted = this.#behindMark(behind)
      at = isOneOf(tokens[parted]?.fold ?? '', wordOrder.and) ? parted + 1 : parted
      next = apposed && parted > behind ? at : behind
      if (at === behind) break
    }
    return { actors, next }
  }

  /** 'Carol Vance, Town Manager, will': a post between commas says more of the name before it. */
  #isApposed(before: Actor | undefined, actor: Actor, at: number): boolean {
    if (!before?.mention || actor.mention) return false
    return this.#sentence.tokens[at - 1]?.text === ','
  }

  /** Index of the token behind one named and the brackets after it. */
  #behind({ end }: Actor): number {
    const at = this.#indexAt(end)
    const token = this.#sentence.tokens[at]
    return token?.text === '(' ? this.#indexAt(closing(this.#sentence.value, token.start) + 1) : at
  }

  /** Index behind a comma or a slash; the same where there is none. */
  #behindMark(at: number): number {
    const mark = this.#sentence.tokens[at]?.text
    return mark === ',' || mark === '/' ? at + 1 : at
  }

  #indexAt(offset: number): number {
    const found = this.#sentence.tokens.findIndex(({ start }) => start >= offset)
    return found < 0 ? this.#sentence.tokens.length : found
  }

  #personAt(at: number): Actor | null {
    const start = this.#sentence.tokens[at]?.start
    const mention = this.#sentence.mentions.find((one) => one.start === start)
    return mention ? { start: mention.start, end: mention.end, mention, sure: true } : null
  }

  /** 'Release Engineering WG', 'Head of Operations', 'treasurer', 'the finance committee'. */
  #groupAt(at: number, task: boolean): Actor | null {
    const { tokens, lexicon } = this.#sentence
    const first = tokens[at]
    if (first?.kind !== 'word' || isOneOf(first.fold, lexicon.clauses.notAssignees)) return null
    if (isVerb(lexicon, first.fold)) return null
    const group = this.#groupFrom(first, at, task)
    const last = group ? tokens[group.end - 1] : undefined
    if (!group || !last || (!group.post && !task)) return null
    return { start: first.start, end: last.end, mention: null, sure: group.post }
  }

  #groupFrom(first: Token, at: number, task: boolean): Group | null {
    if (capital(first)) return this.#capitals(at)
    // A nickname such as 'kimLee'.
    return task && first.text !== first.fold ? { end: at + 1, post: false } : this.#postFrom(at)
  }

  /** Words in capitals, and small ones between them: 'Head of Operations'. */
  #capitals(at: number): Group {
    const { tokens, wordOrder } = this.#sentence
    let end = at
    let post = false
    while (end < tokens.length && end - at < LONGEST_GROUP) {
      const token = tokens[end]
      const joins = token && end > at && isOneOf(token.fold, wordOrder.inner) && capital(tokens[end + 1])
      if (!token || token.kind !== 'word' || !(capital(token) || joins)) break
      post ||= this.#isPost(token)
      end++
    }
    return { end, post }
  }

  /** Words without capitals up to a post or a body; null where none comes. */
  #postFrom(at: number): Group | null {
    const { tokens, lexicon } = this.#sentence
    for (const [index, token] of tokens.slice(at, at + LONGEST_POST).entries()) {
      if (token.kind !== 'word' || isOneOf(token.fold, lexicon.clauses.adjuncts)) return null
      if (this.#isPost(token)) return { end: at + index + 1, post: true }
    }
    return null
  }

  #isPost({ fold }: Token): boolean {
    return (
      isOneOf(fold, this.#sentence.wordOrder.posts) || isOneOf(fold, this.#sentence.lexicon.clauses.bodies)
    )
  }
}
