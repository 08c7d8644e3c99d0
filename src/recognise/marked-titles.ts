import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { startsUpper } from '../source/letters.ts'
import { ATTENDANCE, OFFICERS } from './label-groups.ts'
import type { Statement } from './statements.ts'

/** The level of a line that stands as a heading and is not marked as one. */
const GUESSED = 6
const LONGEST = 90
/** Fewest titles of a record that are marked alike. */
const LEAST = 2
/** Marks around a title, 'X' in '== X ==', '[X]', '>> X', 'X:'; those of a point stand in its bullet. */
const BEFORE = /^(?:[=~#*]{1,4}|-{2,4}|[>»]{1,3}|\[)\s*(?=[\p{L}\d«])/u
const BEHIND = /(?:[=~#*]{1,4}|[-–—]{1,4}|[<«]{1,3}|\]|:)$/u

/** A line that may be a title, the marks around it, and where it lies between them. */
interface Candidate {
  readonly at: number
  readonly marks: string
  readonly start: number
  readonly end: number
}

const HEADS: ReadonlySet<LabelKey> = new Set<LabelKey>([...ATTENDANCE, ...OFFICERS, 'date', 'place', 'time'])
const decides = ({ label }: Statement): boolean => label?.key === 'decided' || label?.key === 'tasks'

/** Whether a statement is a paragraph of one line, with a mark at most before it, and no point of a list. */
function isLone(statement: Statement, next: Statement | undefined): boolean {
  const { unit, text, first, verbatim } = statement
  const plain = unit.row === null && first && unit.gap && verbatim === null && text.length <= LONGEST
  if (!plain || !next?.first) return false
  return next.unit.bullet === null || next.unit.bullet !== unit.bullet
}

const isPlain = ({ label, ordinal, question, level }: Statement): boolean =>
  label === null && ordinal === null && question === null && level === 0

/** The title that a paragraph of one line is, with marks around it; null where it is none. */
function candidateOf(
  statement: Statement,
  next: Statement | undefined,
  at: number,
  lexicon: Lexicon,
): Candidate | null {
  if (!isPlain(statement) || !isLone(statement, next)) return null
  const { value } = statement.text
  const start = BEFORE.exec(value)?.[0].length ?? 0
  const behind = BEHIND.exec(value)?.index ?? value.length
  const title = value.slice(start, behind).trimEnd()
  if (!startsUpper(title) || /[.:;,!?…]$|[.!?]\s/u.test(title)) return null
  if (findNames(title, lexicon.names, { loose: true })[0]?.start === 0) return null
  const marks = `${statement.unit.bullet ?? ''}${value.slice(0, start).trim()}|${value.slice(behind).trim()}`
  return marks === '|' ? null : { at, marks, start, end: start + title.length }
}

/** Whether lines marked alike title questions: each but one over a decision of its own, and no other line has their mark. */
function areTitles(found: readonly Candidate[], statements: readonly Statement[], from: number): boolean {
  const [first] = found
  if (!first || found.length < LEAST) return false
  const over = found.filter(({ at }, index) =>
    statements.slice(at + 1, found[index + 1]?.at ?? statements.length).some(decides),
  )
  if (over.length < LEAST || over.length < found.length - 1) return false
  const titles = new Set(found.map(({ at }) => statements[at]?.text.value))
  const bullet = statements[first.at]?.unit.bullet ?? null
  if (bullet === null || !first.marks.endsWith('|')) return titles.size === found.length
  const all = statements.filter(
    ({ unit, first: begins }, at) => at > from && begins && unit.bullet === bullet,
  )
  return titles.size === found.length && all.length === found.length
}

/** The lines that are titles by the marks around them, by index; empty where none are. */
function titlesIn(statements: readonly Statement[], lexicon: Lexicon): ReadonlyMap<number, Candidate> {
  const end = statements.findIndex(decides)
  const from = statements
    .slice(0, Math.max(0, end))
    .findLastIndex(({ label }) => label !== null && HEADS.has(label.key))
  const kinds = new Map<string, Candidate[]>()
  statements.forEach((statement, at) => {
    const found = at > from ? candidateOf(statement, statements[at + 1], at, lexicon) : null
    if (found) kinds.set(found.marks, [...(kinds.get(found.marks) ?? []), found])
  })
  const titles = [...kinds.values()].find((found) => areTitles(found, statements, from)) ?? []
  return new Map(titles.map((one) => [one.at, one]))
}

/**
 * Lines in paragraphs of their own that marks set off from the text and the lists of a record, '* Монтаж', '== Меню ==', '[Отпуска]',
 * each over a decision: they head its questions.
 */
export function withMarkedTitles(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.minutes || statements.some(({ level, unit }) => level > 0 && unit.heading > 1))
    return statements
  const titles = titlesIn(statements, lexicon)
  return titles.size === 0
    ? statements
    : statements.map((statement, at) => {
        const title = titles.get(at)
        if (!title) return statement
        const { text, unit } = statement
        return {
          ...statement,
          level: GUESSED,
          head: text.slice(0, title.start),
          text: text.slice(title.start, title.end),
          unit: { ...unit, bullet: null },
        }
      })
}
