import type { SpeechWords } from '../../language/speech.ts'
import { firstForm } from './spoken-forms.ts'

/** Whether the words between two things said take the first one back: ', нет, ', ', точнее, '. */
export const corrects = (between: string, { corrections }: SpeechWords): boolean =>
  between.length < 40 && firstForm(between, corrections) !== null
