import { tokenize } from '../language/form.ts'
import { guessedLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isNamesOnly } from './names-only.ts'
import type { Statement } from './statements.ts'

/** Lines of the head among which one says who keeps the record. */
const HEAD_LINES = 25
const DASH = /^[–—-]$/u

/** 'Протокол — Ника Орлова': the word for the record, a dash, and nothing but a name. */
function recorderOf(statement: Statement, lexicon: Lexicon): Statement | null {
  const { label, ordinal, unit, verbatim } = statement
  if (label || ordinal || unit.row || verbatim !== null) return null
  const { whole } = unit
  const [word, dash, next] = tokenize(whole.value.slice(0, 80))
  if (!word || !dash || !next || word.fold !== lexicon.headers.titles[0]) return null
  const apart = DASH.test(dash.text) && dash.start > word.end
  if (!apart || !isNamesOnly(whole.value.slice(next.start).replace(/\.$/u, ''), lexicon)) return null
  const words = { ...guessedLabel('secretary', '-', word.text), body: next.start, guessed: false }
  return {
    ...statement,
    label: words,
    head: whole.slice(0, next.start),
    text: whole.slice(next.start).trim(),
  }
}

/** The statements with lines such as 'Протокол — Ника Орлова', below the first, read as who kept the record, not as its title. */
export function withRecorders(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.minutes) return statements
  return statements.map((statement, at) =>
    at > 0 && at < HEAD_LINES ? (recorderOf(statement, lexicon) ?? statement) : statement,
  )
}
