import { clauseBounds } from './clause-bounds.ts'
import { Directives, type Directive } from './directives.ts'
import { Hints, type Hint } from './hints.ts'
import { SpokenClauses } from './spoken-clauses.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

const WORD = /[a-zа-яё]+|\d+/g
/** Letters that the forms of a word share, and from how many on it tells of what is spoken. */
const STEM = 5
const LEAST_STEM = 4
const stem = (word: string): string => word.slice(0, STEM)

/** Who leads, who does not, and anybody where nobody is known to lead. */
export type Standing = 'leads' | 'follows' | 'unled'

/** What is made out of a sentence by itself, before it is weighed. */
export interface Signs {
  readonly standing: Standing
  /** Its words in small letters: a name of somebody known is 'NAME', of a voice 'VOICE', of whoever speaks 'SELF', a number '#'. */
  readonly words: readonly string[]
  /** The beginnings of its words that are no names. */
  readonly stems: ReadonlySet<string>
  readonly dated: boolean
  readonly directive: Directive | null
  readonly hint: Hint | null
  /** The voices of those named in it, without its own. */
  readonly called: ReadonlySet<Voice>
}

/** Looks at the sentences of a talk one by one; each is looked at once. */
class Reader {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #directives: Directives
  readonly #hints: Hints
  readonly #voices = new Map<string, Set<Voice>>()
  readonly #known: (Signs | undefined)[] = []

  constructor(talk: Talk) {
    this.#talk = talk
    this.#clauses = new SpokenClauses(talk)
    this.#directives = new Directives(talk)
    this.#hints = new Hints(talk, this.#clauses, this.#directives)
    for (const voice of new Set(talk.voices)) {
      const name = voice.person?.name
      if (name !== undefined) this.#voices.set(name, (this.#voices.get(name) ?? new Set()).add(voice))
    }
  }

  at(index: number): Signs | null {
    const said = this.#talk.utterances[index]
    return said ? (this.#known[index] ??= this.#read(said, index)) : null
  }

  #read(said: Utterance, at: number): Signs {
    const { start, end } = clauseBounds(said.value, said.words)
    const clause = said.from(start, end)
    const empty = clause.value === ''
    const dated = !empty && this.#clauses.taskDeadlines(clause).length > 0
    const named = this.#talk.people.everyoneIn(said.cased, said.lexicon.names)
    const called = new Set(named.flatMap(({ person }) => [...(this.#voices.get(person.name) ?? [])]))
    called.delete(said.voice)
    const words: string[] = []
    for (const { 0: word, index } of said.value.toLowerCase().matchAll(WORD)) {
      const one = named.find(({ start: from, end: to }) => index >= from && index < to)
      if (!one) words.push(/\d/.test(word) || said.words.cardinals[word] !== undefined ? '#' : word)
      else if (one.start === index) words.push(this.#nameOf(one.person.name, said))
    }
    return {
      standing:
        this.#talk.leaders.size === 0 ? 'unled' : this.#talk.leaders.has(said.voice) ? 'leads' : 'follows',
      words,
      stems: new Set(words.filter((word) => word.length >= LEAST_STEM && !/[A-Z#]/.test(word)).map(stem)),
      dated,
      directive: empty ? null : this.#directives.read(clause, dated),
      hint: empty ? null : (this.#hints.of(said, clause, at)?.hint ?? null),
      called,
    }
  }

  #nameOf(name: string, { voice }: Utterance): string {
    if (voice.person?.name === name) return 'SELF'
    return this.#voices.has(name) ? 'VOICE' : 'NAME'
  }
}

const readers = new WeakMap<Talk, Reader>()

/** What is made out of the sentence at an index; null where there is none. Only of a talk that is gone through. */
export function signsAt(talk: Talk, at: number): Signs | null {
  let reader = readers.get(talk)
  if (!reader) {
    reader = new Reader(talk)
    readers.set(talk, reader)
  }
  return reader.at(at)
}
