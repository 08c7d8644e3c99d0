import { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isInfinitive } from './morphology.ts'
import type { Statement } from './statements.ts'
import { startsWithPhrase } from './words.ts'

/**
 * Notes of a discussion that decide by their own words, each a decision on its own line: '- Решено перенести запуск',
 * '- Договорились, что показ будет в июле'.
 */
export function withResolutions(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  return lexicon.clauses.resolving.length === 0
    ? statements
    : statements.map((statement) => resolution(statement, lexicon) ?? statement)
}

function resolution(statement: Statement, lexicon: Lexicon): Statement | null {
  const { label, unit, head, text, question, first } = statement
  if (label || question || !first || unit.row || unit.heading > 0) return null
  const length = startsWithPhrase(text.value, lexicon.clauses.resolving)
  if (length === 0) return null
  const [next, then] = tokenize(text.value.slice(length, length + 60))
  const infinitive = next?.kind === 'word' && isInfinitive(next.fold, lexicon.clauses)
  if (!infinitive && !(next?.text === ',' && then?.fold === lexicon.clauses.that)) return null
  const cut = infinitive ? length + next.start : 0
  const words = { start: 0, end: 0, body: 0, number: null, tail: '', words: '' }
  return {
    ...statement,
    label: { key: 'decided', separator: 'none', ...words },
    head: Text.join([head, text.slice(0, cut)]),
    text: text.slice(cut),
  }
}
