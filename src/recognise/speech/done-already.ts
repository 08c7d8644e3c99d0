import { endsIn } from '../../language/endings.ts'
import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { firstForm } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'
import { isDone } from './verbs.ts'

/** Words of an answer that only says that the work is done. */
const LONGEST = 10

/**
 * 'Уже заказал.', 'Так всё поделено уже', 'I sent it on Friday': whoever was asked says that the work is done; then nothing was
 * handed out.
 */
export function saysDone({ value, words, lexicon, isQuestion }: Utterance): boolean {
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  if (isQuestion || tokens.length > LONGEST) return false
  // 'Уже звонил, завтра ещё раз позвоню' takes it on all the same; 'уже записала' only puts it down.
  if (tokens.some(({ fold }) => isOneOf(fold, words.head.notingDown))) return false
  if (firstForm(value, words.head.doneForms)) return true
  if (lexicon.byOrder || !tokens.some(({ fold }) => words.head.doneLeads.includes(fold))) return false
  const { promises, endings } = words
  if (tokens.some(({ fold }) => endsIn(fold, endings?.promised) && isOneOf(fold, promises))) return false
  return tokens.some(
    (token) => isDone(token, words) || (token.fold.length > 4 && endsIn(token.fold, endings?.participles)),
  )
}
