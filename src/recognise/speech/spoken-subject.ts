import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { firstVerb } from './first-verb.ts'
import type { Tongue } from './tongue.ts'

/** Words of a subject that a question is called by: 'переходим к ремонту кровли'. */
export const LONGEST_SUBJECT = 8

/** Whether words may be a title: few, and no verb among them. */
export function isSubject(tokens: readonly Token[], tongue: Tongue): boolean {
  const said = tokens.filter(({ kind }) => kind === 'word')
  if (said.length > LONGEST_SUBJECT || firstVerb(tokens, 0, tongue) >= 0) return false
  return !said.some(({ fold }) => isOneOf(fold, tongue.words.telling) || isFinite(fold, tongue.words))
}

/** 'Красим', 'подготовит': a verb makes a clause of what would be a title. */
const isFinite = (word: string, { notFinite }: SpeechWords): boolean =>
  word.length > 4 &&
  !notFinite.includes(word) &&
  /(?:[еиую]т|[еи]те|[еи]тся|[ую]тся|[аеиоуыя]л[аио]?|[аеи]ем|уем|яем)$/u.test(word)
