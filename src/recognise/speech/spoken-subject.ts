import { endsIn } from '../../language/endings.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { firstVerb } from './first-verb.ts'
import type { Tongue } from './tongue.ts'

/** Words of a subject that a question is called by: 'переходим к ремонту кровли'. */
export const LONGEST_SUBJECT = 8

/** Words of a title that is read out behind its number: 'О внесении изменений в бюджет округа на 2025 год'. */
export const LONGEST_TITLE = 24

/** Whether words may be a title: few, and no verb among them. */
export function isSubject(tokens: readonly Token[], tongue: Tongue, longest = LONGEST_SUBJECT): boolean {
  const said = tokens.filter(({ kind }) => kind === 'word')
  if (said.length > longest || firstVerb(tokens, 0, tongue) >= 0) return false
  return !said.some(({ fold }) => isOneOf(fold, tongue.words.telling) || isFinite(fold, tongue.words))
}

/** 'Красим', 'подготовит': a verb makes a clause of what would be a title. */
const isFinite = (word: string, { notFinite, endings }: SpeechWords): boolean =>
  word.length > 4 && !notFinite.includes(word) && endsIn(word, endings?.finite)
