import { tokenize } from '../../language/form.ts'
import { isOneOf, startsWithPhrase } from '../../language/words.ts'
import type { Line } from './line.ts'

/** Words of a sentence that only tells how the meeting ended, at most. */
const MOST_WORDS = 24
/** Words before the end of a sentence among which the meeting is said to be over. */
const LAST_WORDS = 3
const SENTENCE_END = /[.!?…]$/u

/** Whether a line tells that the meeting is over: 'Председатель объявил собрание закрытым.', 'Вопросы повестки дня исчерпаны.' */
function tellsClosing({ words, label, ordinal, unit, lexicon }: Line): boolean {
  const { closing } = lexicon.clauses
  if (!closing || (label && label.separator !== 'none') || ordinal || unit.bullet !== null) return false
  const [sentence = ''] = words.split(/(?<=[.!?])\s/u)
  const folds = tokenize(sentence)
    .filter(({ kind }) => kind === 'word')
    .map(({ fold }) => fold)
  if (folds.length > MOST_WORDS) return false
  const says = (list: readonly string[], from = 0): number =>
    folds.findIndex((fold, at) => at >= from && isOneOf(fold, list))
  const declared = startsWithPhrase(words, closing.chairs) > 0 ? says(closing.declares) : -1
  if (declared > 0 && says(closing.over, declared) > 0) return true
  return startsWithPhrase(words, closing.matters) > 0 && says(closing.over, folds.length - LAST_WORDS) > 0
}

/** Whether a line tells that the meeting is over, or goes on with one that does and stops in the middle of its sentence. */
export function isClosing(line: Line, lines: readonly Line[]): boolean {
  if (tellsClosing(line)) return true
  const before = lines[line.index - 1]
  if (!before || line.label || line.ordinal || line.unit.gap || line.unit.bullet !== null) return false
  return !SENTENCE_END.test(before.words) && tellsClosing(before)
}
