import { opensWith } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'

/** A word that says no counts at the beginning of a sentence; inside it only a phrase does. */
const OPENING = 12

/** Whether a sentence turns down what was just proposed or promised. */
export function refuses(utterance: Utterance): boolean {
  const refuse = utterance.act('refuse')
  if (!refuse || opensWith(utterance.value, utterance.words.noTrouble)) return false
  return refuse.start < OPENING || utterance.value.slice(refuse.start, refuse.end).includes(' ')
}
