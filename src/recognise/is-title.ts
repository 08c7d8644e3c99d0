import type { Lexicon } from '../language/lexicon.ts'
import { tokenize } from '../language/form.ts'
import type { Statement } from './statements.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'

/** Whether a statement names the document: 'ПРОТОКОЛ № 3', 'Выписка из протокола', 'Протокол заседания …'. */
export function isTitle({ unit, label }: Statement, lexicon: Lexicon): boolean {
  if (label && label.separator !== 'none' && label.key !== 'proceedings') return false
  const value = unit.whole.value
  if (value.length > 600) return false
  if (startsWithPhrase(value, lexicon.headers.titlePhrases) > 0) return true
  const [first, second] = tokenize(value.slice(0, 80)).filter((token) => token.kind === 'word')
  if (!first || first.start > 3 || !lexicon.headers.titles.includes(first.fold)) return false
  // 'Протокол хранится в папке 3' tells of a protocol and heads none.
  return !second || !isOneOf(second.fold, lexicon.headers.notTitles)
}
