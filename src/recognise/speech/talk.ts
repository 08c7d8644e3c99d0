import type { Case } from '../../language/cases.ts'
import { Text } from '../../document/text.ts'
import { nameTokens } from '../../language/name-tokens.ts'
import type { Person } from '../../model/schema.ts'
import { clean } from '../clean.ts'
import type { Context } from '../context.ts'
import type { Span } from '../span.ts'
import { resumed } from './resumed.ts'
import type { Named, SpokenPeople } from './spoken-people.ts'
import { spokenSentences } from './spoken-sentences.ts'
import { tongueChange, tongueOf, type Tongues } from './tongue.ts'
import type { Turns } from './turns.ts'
import { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** Everything that was said, sentence by sentence, and who is known among those who speak. */
export class Talk {
  readonly context: Context
  readonly tongues: Tongues
  readonly people: SpokenPeople
  readonly turns: Turns
  readonly voices: readonly Voice[]
  readonly utterances: readonly Utterance[]
  /** Voices that lead the meeting: they open it, call questions and votes. */
  readonly leaders = new Set<Voice>()
  /** Voices that do what a chair does: open the meeting, read out its questions, call them by number, call votes. */
  readonly presiding = new Set<Voice>()
  /** Whether nobody leads it: only what is said to be decided is, and tasks with a day that somebody takes on. */
  free = false
  /** Who keeps the minutes, once the opening told it. */
  secretary: Person | null = null

  constructor(
    context: Context,
    tongues: Tongues,
    people: SpokenPeople,
    turns: Turns,
    voices: readonly Voice[],
  ) {
    this.context = context
    this.tongues = tongues
    this.people = people
    this.turns = turns
    this.voices = voices
    this.utterances = resumed(turns.turns.flatMap((turn, at) => this.#utterances(turn, at)))
  }

  #utterances(turn: Turns['turns'][number], at: number): Utterance[] {
    const voice = this.voices[at]
    if (!voice) return []
    const { value } = turn.text
    const cased = this.#cased(value)
    const sentences = spokenSentences(value, this.tongues.main.words).flatMap(({ start, end }) => {
      const change = tongueChange(value.slice(start, end), this.tongues)
      return change === 0
        ? [{ start, end }]
        : [
            { start, end: start + change },
            { start: start + change, end },
          ]
    })
    return sentences.map(
      ({ start, end }) =>
        new Utterance(
          turn,
          start,
          voice,
          turn.text.slice(start, end),
          cased.slice(start, end),
          tongueOf(value.slice(start, end), this.tongues),
        ),
    )
  }

  /** Capitals for the names of those known, in speech that a machine wrote down without any. */
  #cased(value: string): string {
    if (value !== value.toLowerCase()) return value
    const parts: string[] = []
    let copied = 0
    for (const token of nameTokens(value)) {
      if (token.kind !== 'word' || token.text.length < 3 || !this.#isName(token.text)) continue
      parts.push(value.slice(copied, token.start), value.charAt(token.start).toUpperCase())
      copied = token.start + 1
    }
    return parts.length === 0 ? value : parts.join('') + value.slice(copied)
  }

  #isName(word: string): boolean {
    const titled = word.charAt(0).toUpperCase() + word.slice(1)
    return this.people.matchKnownFamily(titled) !== null || this.people.isNamePart(titled)
  }

  isLeader({ voice }: Utterance): boolean {
    return this.leaders.size === 0 || this.leaders.has(voice)
  }

  /** The people named in a sentence, in a case the words ask for, or in any. */
  named(utterance: Utterance, expected?: Case): Named[] {
    return this.people.namedIn(utterance.cased, utterance.lexicon.names, expected)
  }

  /** Enters into the ledger that a model's person is named at a stretch of a sentence. */
  personAt<T extends Person>(utterance: Utterance, { start, end }: Span, person: T, name: string): T {
    const place = utterance.text.place(start, end)
    const { ledger } = this.context
    person.asWritten = clean(utterance.text.value.slice(start, end))
    ledger.person(person, place, name)
    return person
  }

  /** A person whom the label of a turn names. */
  speakerOf(utterance: Pick<Utterance, 'voice' | 'turn'>, name: string): Person | null {
    const { person } = utterance.voice
    const label = utterance.turn.label
    if (!person || !label) return null
    const speaker: Person = { ...person, asWritten: clean(label.value) }
    const { ledger } = this.context
    ledger.person(speaker, label.place(), name)
    return speaker
  }
}

/** The words of a stretch with capitals for names, standing where they stand. */
export function casedText(utterance: Utterance): Text {
  return utterance.cased === utterance.value ? utterance.text : new Text(utterance.cased, utterance.text.runs)
}
