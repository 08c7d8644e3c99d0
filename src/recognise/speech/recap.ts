import { tokenize } from '../../language/token.ts'
import { firstForm } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** Sentences of whoever leads that a summary takes. */
const LONGEST_RECAP = 8
/** Letters that the forms of a word share, and of words that say something. */
const STEM = 4
/** Share of the words of a summary that were said in what was decided. */
const SHARE = 0.5

const heads = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind, fold }) => kind === 'word' && fold.length >= STEM)
    .map(({ fold }) => fold.slice(0, STEM))

/** Follows whether whoever leads goes through what was decided once more: 'ну, повторим', 'so, to sum up'. */
export class Recap {
  #voice: Voice | null = null
  #left = 0

  listen(utterance: Utterance): void {
    if (firstForm(utterance.value, utterance.words.head.recap)) {
      this.#voice = utterance.voice
      this.#left = LONGEST_RECAP
    } else if (utterance.voice === this.#voice) this.#left--
  }

  /** Whether a clause said now says again what stands in earlier decisions. */
  repeats({ value, voice }: Utterance, decided: readonly Utterance[]): boolean {
    if (this.#left <= 0 || voice !== this.#voice) return false
    const said = new Set(decided.flatMap((one) => heads(one.value)))
    const words = heads(value)
    return words.length > 0 && words.filter((word) => said.has(word)).length >= words.length * SHARE
  }
}
