import type { LabelKey } from '../../language/lexicon.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Line } from './line.ts'
import type { QuestionListing } from './question-listing.ts'

const LONGEST = 160
const TALK: ReadonlySet<LabelKey> = new Set<LabelKey>(['heard', 'spoke', 'speaker'])

/** Whether a line stands in a paragraph of its own and looks like nothing but words. */
function isPlain(line: Line): boolean {
  const { unit, label, statement, ordinal, words } = line
  if (!unit.gap || unit.bullet !== null || unit.row !== null || ordinal || statement.level > 0) return false
  if (statement.question || (label && (label.separator === ':' || label.separator === '-'))) return false
  if (words.length > LONGEST || line.prose || /[.:;!?,]$/u.test(words) || !startsUpper(words)) return false
  return line.names.length === 0 && line.dates.length === 0 && !line.votes && !line.clausal
}

/** Whether a line tells who was heard or speaks: 'СЛУШАЛИ: Орлова П.П.', 'П.П. Орлов: работа идёт'. */
function opensTalk(line: Line | undefined): boolean {
  if (!line) return false
  if (line.key !== null && TALK.has(line.key)) return line.label?.guessed === false
  const [name] = line.names
  return name !== undefined && name.start === 0 && /^\s?[:–—]\s/u.test(line.words.slice(name.end))
}

/** A remark in brackets at the end of a title: who reports, mostly. */
const REMARK = / *\([^()]*\)$/u
/** Fewest lines in capitals that look like titles of questions and not like one heading. */
const LEAST_CAPITALS = 3

/** Whether a line in capitals of a paragraph of its own stands right over text: 'КОТЕЛЬНЫЕ (Гущин)'. */
function isCapitalTitle(line: Line, next: Line | undefined): boolean {
  const { unit, label, statement, ordinal, words } = line
  if (!unit.gap || unit.bullet !== null || unit.row !== null || ordinal || label || statement.question) return false
  const title = words.replace(REMARK, '')
  if (title.length > LONGEST || title.length < 4 || title !== title.toUpperCase() || !/\p{Lu}{3}/u.test(title)) return false
  return next !== undefined && !next.unit.gap && !next.capitals && !line.votes && line.dates.length === 0
}

const decides = ({ key, label }: Line): boolean =>
  (key === 'decided' || key === 'tasks') && label?.separator === ':'

/**
 * Plain lines that title the questions of a record that lists none: each right over who was heard, and what was decided comes
 * before the next. Fewer than two tell nothing.
 */
export function plainTitlesOf(
  lines: readonly Line[],
  listing: QuestionListing | null,
  title: number,
): ReadonlySet<number> {
  if (listing || lines[0]?.lexicon.grammar) return new Set()
  const capitals = lines.filter(
    (line) => line.index > title + 1 && isCapitalTitle(line, lines[line.index + 1]),
  )
  const parts = capitals.filter(({ index }, at) =>
    lines.slice(index + 1, capitals[at + 1]?.index ?? lines.length).some(decides),
  )
  if (capitals.length >= LEAST_CAPITALS && parts.length > 1)
    return new Set(capitals.map(({ index }) => index))
  const found = lines.filter(
    (line) => line.index > title && isPlain(line) && opensTalk(lines[line.index + 1]),
  )
  const decided = found.every(({ index }, at) =>
    lines.slice(index + 1, found[at + 1]?.index ?? lines.length).some(decides),
  )
  return found.length > 1 && decided ? new Set(found.map(({ index }) => index)) : new Set()
}
