import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { startsUpper } from '../source/letters.ts'
import { tokenize } from '../language/form.ts'
import { asHeadings } from './as-headings.ts'
import type { Ordinal } from '../language/ordinals.ts'
import type { Statement } from './statements.ts'
import { isOneOf } from '../language/words.ts'

const LONGEST_TITLE = 110
const LONGEST_PLAIN = 64
/** Statements among which the title of the minutes stands. */
const TITLE_LINES = 4
/** Labels that a line of its own may be without being a question: the parts around the questions. */
const PARTS = new Set<LabelKey>(['heard', 'spoke', 'discussion', 'noted', 'proposed', 'previous'])

/**
 * Lines of plain text that head the questions, marked as headings, where the text has no headings of its own: numbered
 * lines that count up with text below them, or else short capitalised lines after a blank one.
 */
export function withPlainHeadings(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.grammar || statements.slice(TITLE_LINES).some(({ unit }) => unit.heading > 0))
    return statements
  const numbered = numberedTitles(statements, lexicon)
  const found = numbered.size > 1 ? numbered : plainTitles(statements, lexicon)
  if (found.size < 2) return statements
  return asHeadings(statements, found)
}

const isSibling = (one: Ordinal, other: Ordinal | null | undefined): boolean =>
  other?.style === one.style && other.closing === one.closing && other.parts.length === one.parts.length

/** Numbered lines that count up from the first, each a title with text below it. */
function numberedTitles(statements: readonly Statement[], lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>()
  let last: Ordinal | null = null
  statements.forEach((statement, index) => {
    const { ordinal } = statement
    if (!ordinal || ordinal.style === 'letter' || ordinal.parts.length !== 1) return
    if (last && (!isSibling(last, ordinal) || ordinal.parts[0] !== (last.parts[0] ?? 0) + 1)) return
    if (!isTitle(statement, statements[index + 1], lexicon)) return
    last = ordinal
    found.add(index)
  })
  return found
}

function isTitle(
  { ordinal, unit, first }: Statement,
  next: Statement | undefined,
  lexicon: Lexicon,
): boolean {
  const { value } = unit.text
  if (!ordinal || !first || unit.row || value.length > LONGEST_TITLE || /[.;:,!?]$/u.test(value)) return false
  if (!startsUpper(value) || hasPredicate(value, lexicon)) return false
  return next !== undefined && !(isSibling(ordinal, next.ordinal) && next.unit.text.length < LONGEST_TITLE)
}

/** Short lines of capitalised words after a blank line, with text below them. */
function plainTitles(statements: readonly Statement[], lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>()
  let begun = false
  statements.forEach(({ label, ordinal, unit, first }, index) => {
    const { value } = unit.whole
    if (label && label.key !== 'chair' && label.key !== 'secretary' && index > TITLE_LINES)
      begun ||= !PARTS.has(label.key)
    if (!begun || ordinal || !first || unit.row || unit.bullet !== null || !unit.gap) return
    if (label && (!PARTS.has(label.key) || label.separator === ':')) return
    const next = statements[index + 1]
    if (!next || next.unit.whole.length < value.length || next.unit.row) return
    if (value.length > LONGEST_PLAIN || /[.;:,!?)]$/u.test(value) || hasPredicate(value, lexicon)) return
    if (isCapitalised(value, lexicon)) found.add(index)
  })
  return found
}

/** Whether every word but the small ones begins with a capital: 'Approval of Minutes', 'NEW BUSINESS'. */
function isCapitalised(value: string, { grammar }: Lexicon): boolean {
  const words = tokenize(value).filter(({ kind }) => kind === 'word')
  const small = grammar?.small ?? []
  return words.length > 0 && words.every(({ text, fold }) => startsUpper(text) || isOneOf(fold, small))
}

const hasPredicate = (value: string, { grammar }: Lexicon): boolean =>
  tokenize(value).some(({ fold }) => isOneOf(fold, grammar?.auxiliaries ?? []))
