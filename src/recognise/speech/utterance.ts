import { Text } from '../../document/text.ts'
import type { SpokenLexicon } from '../../language/lexicon.ts'
import type { Act, SpeechWords } from '../../language/speech.ts'
import { actsOf, type ActMention } from './acts.ts'
import { shadowOf, type Shadow } from './shadow.ts'
import type { Tongue } from './tongue.ts'
import type { Turn } from './turns.ts'
import type { Voice } from './voices.ts'
import { tokenize } from '../../language/token.ts'

/** Words and marks of a sentence that interrupts no dictation. */
const ASIDE = 4

/** One sentence of one voice. What is found in it is looked for when first asked for. */
export class Utterance {
  readonly turn: Turn
  /** Where in the words of its turn the sentence begins. */
  readonly offset: number
  readonly voice: Voice
  /** The words as spoken, where they stand. */
  readonly text: Text
  /** The same words with capitals for names, where the recording has none. */
  readonly cased: string
  /** The language of the sentence. */
  readonly tongue: Tongue
  /** How many characters of its turn it takes: fewer than its words where its beginning was said before. */
  readonly spokenLength: number
  /** Whether somebody interrupted it, and it was made whole later: by itself it says nothing. */
  readonly isBroken: boolean
  #shadow: Shadow | null = null
  #acts: readonly ActMention[] | null = null

  constructor(
    turn: Turn,
    offset: number,
    voice: Voice,
    text: Text,
    cased: string,
    tongue: Tongue,
    { spokenLength = text.length, isBroken = false } = {},
  ) {
    this.turn = turn
    this.offset = offset
    this.voice = voice
    this.text = text
    this.cased = cased
    this.tongue = tongue
    this.spokenLength = spokenLength
    this.isBroken = isBroken
  }

  get words(): SpeechWords {
    return this.tongue.words
  }

  get lexicon(): SpokenLexicon {
    return this.tongue.lexicon
  }

  get value(): string {
    return this.text.value
  }

  /** Whether it is too short to interrupt a dictation: 'Спасибо.' */
  get isAside(): boolean {
    return tokenize(this.value).length <= ASIDE
  }

  get isQuestion(): boolean {
    return this.value.trimEnd().endsWith('?')
  }

  /** The words made fit for readers of dates, numbers and votes. */
  get shadow(): Shadow {
    return (this.#shadow ??= shadowOf(this.cased, this.words))
  }

  /** What the words do; offsets are those of the words as spoken. */
  get acts(): readonly ActMention[] {
    return (this.#acts ??= actsOf(this.shadow.value, this.words).map((mention) => ({
      ...mention,
      ...this.shadow.spoken(mention.start, mention.end),
    })))
  }

  /** The first mention of an act, or null. */
  act(...wanted: readonly Act[]): ActMention | null {
    return this.acts.find(({ act }) => wanted.includes(act)) ?? null
  }

  /** The part of the sentence from an offset on, as an utterance of its own. */
  from(start: number, end = this.value.length): Utterance {
    return new Utterance(
      this.turn,
      this.offset + start,
      this.voice,
      this.text.slice(start, end),
      this.cased.slice(start, end),
      this.tongue,
    )
  }

  /** The same place of a turn with other words: what was said before it was interrupted comes first. */
  saying(text: Text, cased: string, tongue: Tongue): Utterance {
    const { turn, offset, voice, spokenLength } = this
    return new Utterance(turn, offset, voice, text, cased, tongue, { spokenLength })
  }

  /** The sentence as one that was interrupted. */
  brokenOff(): Utterance {
    const { turn, offset, voice, text, cased, tongue } = this
    return new Utterance(turn, offset, voice, text, cased, tongue, { isBroken: true })
  }

  /** The shadow as a text that stands where the words do. */
  get shadowText(): Text {
    const { shadow } = this
    const runs = shadow.pieces.flatMap(({ start, end, from, to }) => {
      const place = this.text.place(from, to)
      if (to - from === end - start) {
        return this.text.slice(from, to).runs.map((run) => ({
          ...run,
          start: run.start + start,
          end: run.end + start,
        }))
      }
      return [{ start, end, offset: place.start, length: place.end - place.start }]
    })
    return new Text(shadow.value, runs)
  }
}

/** Whether a machine wrote the words down without marks and capitals. */
export const isUnpunctuated = ({ value }: Utterance): boolean =>
  !/[,:–—]/u.test(value) && value === value.toLowerCase()
