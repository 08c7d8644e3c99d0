import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'
import type { Statement } from './statements.ts'

/** 'Доклад Е.А. Ивановой, начальника отдела': who reports, on a line before the title. */
export function isReportLine(statement: Statement | undefined, lexicon: Lexicon): boolean {
  if (!statement) return false
  const value = statement.text.value
  // Few lines begin so: names are looked for in those alone.
  if (!isOneOf(firstWord(value.slice(0, 20)), lexicon.headers.reporting ?? [])) return false
  const name = findNames(value.slice(0, 80), lexicon.names)[0]
  return name !== undefined && value.slice(0, name.start).trim().split(/\s+/).length === 1
}
