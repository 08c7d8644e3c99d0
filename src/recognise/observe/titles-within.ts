import type { Lexicon } from '../../language/lexicon.ts'
import type { Ordinal } from '../../language/ordinals.ts'
import { withoutLabel, type Statement } from '../statements.ts'
import { isNumberedTitle } from './numbered-titles.ts'

/** 'A. Start times': a capital letter that counts below a number. */
const LETTER = /^([A-Z])[.)]\s+(?=["“]?[\p{Lu}\d])/u

/** A statement with the letter it begins with read as its number: 'A. Start times'. */
function lettered(statement: Statement): Statement {
  const { unit, ordinal, first } = statement
  const found = ordinal || !first ? null : LETTER.exec(unit.whole.value)
  const [mark, printed] = found ?? []
  if (mark === undefined || printed === undefined) return statement
  const own: Ordinal = {
    printed,
    style: 'letter',
    parts: [printed.charCodeAt(0) - 'A'.charCodeAt(0) + 1],
    length: mark.length,
    closing: '.',
  }
  const text = unit.whole.slice(mark.length)
  return {
    ...withoutLabel(statement),
    unit: { ...unit, ordinal: own, text },
    ordinal: own,
    head: unit.whole.slice(0, mark.length),
    text: text.trim(),
  }
}

/** Whether a line counts below a heading: '2.A' below '2.', '1.' below 'D.', 'A.' below 'VI.' */
function countsBelow({ ordinal, first, unit, label }: Statement, { ordinal: above }: Statement): boolean {
  if (!ordinal || !above || !first || unit.row || unit.bullet !== null) return false
  if (label && label.separator === ':') return false
  if (ordinal.style === 'letter') return above.style !== 'letter' && ordinal.closing === '.'
  if (ordinal.style !== 'arabic') return false
  const deeper = ordinal.parts.length === 2 && above.parts.length === 1
  return deeper ? ordinal.parts[0] === above.parts[0] : ordinal.parts.length === 1 && above.style !== 'arabic'
}

/** A title below a heading, as it is read: where a letter counts it, that is its number. */
type Titles = readonly (readonly [number, Statement])[]

/** The titles that count below a heading; none where any such line is a sentence or its numbers have gaps. */
function titlesBelow(statements: readonly Statement[], at: number, end: number, lexicon: Lexicon): Titles {
  const heading = statements[at]
  if (!heading) return []
  const found: [number, Statement][] = []
  for (let index = at + 1; index < end; index++) {
    const statement = statements[index]
    if (!statement) continue
    const read = lettered(statement)
    // Below a marked heading only bold lines are titles: others are its points.
    if (!countsBelow(read, heading) || (heading.unit.heading > 0 && !read.unit.bold)) continue
    const number = read.ordinal?.parts.at(-1)
    if (number !== found.length + 1 || !isNumberedTitle(read, statements[index + 1], lexicon)) return []
    found.push([index, read])
  }
  return found
}

/** Statements with the numbered titles below a heading one level deeper: 'D. NEW BUSINESS' groups '1. Fines' and '2. Roof'. */
export function withTitlesWithin(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const raised = new Map<number, Statement>()
  statements.forEach(({ level }, at) => {
    if (level === 0) return
    const next = statements.findIndex((other, index) => index > at && other.level > 0)
    for (const [index, read] of titlesBelow(statements, at, next < 0 ? statements.length : next, lexicon))
      raised.set(index, { ...read, level: level + 1 })
  })
  if (raised.size === 0) return statements
  return statements.map((one, index) => raised.get(index) ?? one)
}

/** Fewest headings with letters before them that count up. */
const LEAST_LETTERED = 2

/** Marked headings that letters count, with those as their numbers: '#### A. Conflicts of interest', '#### B. Accounts'. */
export function withLetteredHeadings(statements: readonly Statement[]): readonly Statement[] {
  const found = new Map<number, Statement>()
  statements.forEach((statement, index) => {
    const read = statement.level > 0 ? lettered(statement) : statement
    if (read !== statement && read.ordinal?.parts[0] === found.size + 1) found.set(index, read)
  })
  return found.size < LEAST_LETTERED ? statements : statements.map((one, index) => found.get(index) ?? one)
}
