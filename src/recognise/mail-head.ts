import { findDates } from '../language/dates.ts'
import { guessedLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { startsWithPhrase } from '../language/words.ts'
import type { Statement } from './statements.ts'

/** Lines at the top that may be the head of a letter, and fewest of them that are. */
const MOST = 8
const LEAST = 3

/** What a line of the head of a letter tells: when it was sent, or anything else; null for other lines. */
function fieldOf({ unit }: Statement, { headers }: Lexicon): 'sent' | 'other' | null {
  const { value } = unit.whole
  const { fields, sent } = headers.mail ?? { fields: [], sent: [] }
  const behind = (length: number): boolean => length > 0 && /^\s?:\s/u.test(value.slice(length))
  if (behind(startsWithPhrase(value, sent))) return 'sent'
  return behind(startsWithPhrase(value, fields)) ? 'other' : null
}

/** A line as a field that nothing is read of but, where it says so, the day: who meets may tell another one. */
function asField(statement: Statement, field: 'sent' | 'other', { dates, headers }: Lexicon): Statement[] {
  const { whole } = statement.unit
  const colon = whole.value.indexOf(':') + 1
  const [head, text] = [whole.slice(0, colon), whole.slice(colon).trim()]
  const plain = { ...statement, ordinal: null, question: null, head, text, label: guessedLabel('form', ':') }
  const [day] = field === 'sent' ? findDates(text.value, dates) : []
  if (!day) return [plain]
  const label = { ...guessedLabel('date', ':'), tail: headers.otherDays?.[0] ?? '' }
  const hour = text.slice(day.end)
  return [
    { ...plain, label, text: text.slice(0, day.end) },
    { ...plain, first: false, head: hour.slice(0, 0), text: hour },
  ]
}

/** The statements of a record that is a letter, the lines 'От: …', 'Кому: …', 'Тема: …' above it read as what they are. */
export function withMailHead(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.headers.mail) return statements
  const fields = statements.slice(0, MOST).map((statement) => fieldOf(statement, lexicon))
  const end = fields.indexOf(null)
  const count = end < 0 ? fields.length : end
  if (count < LEAST) return statements
  return statements.flatMap((statement, at) => {
    const field = at < count ? (fields[at] ?? null) : null
    return field ? asField(statement, field, lexicon) : [statement]
  })
}
