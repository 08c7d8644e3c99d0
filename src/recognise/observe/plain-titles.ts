import type { LabelKey } from '../../language/lexicon.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Line } from './line.ts'
import type { QuestionListing } from './question-listing.ts'

const LONGEST = 160
const LONGEST_ENGLISH = 64
const TALK: ReadonlySet<LabelKey> = new Set<LabelKey>(['heard', 'spoke', 'speaker'])

/** Whether a line stands in a paragraph of its own and looks like nothing but words. */
function isPlain(line: Line): boolean {
  const { unit, label, statement, ordinal, words } = line
  if (!unit.gap || unit.bullet !== null || unit.row !== null || ordinal || statement.level > 0) return false
  if (statement.question || (label && (label.separator === ':' || label.separator === '-'))) return false
  if (words.length > LONGEST || line.prose || /[.:;!?,]$/u.test(words) || !startsUpper(words)) return false
  if (line.names.length > 0 || line.dates.length > 0 || line.votes) return false
  // English nouns look like verbs: 'Repair of the bridge'.
  return line.lexicon.grammar ? label === null && words.length <= LONGEST_ENGLISH : !line.clausal
}

/** Whether a line tells who was heard or speaks: 'СЛУШАЛИ: Орлова П.П.', 'П.П. Орлов: работа идёт'. */
function opensTalk(line: Line | undefined): boolean {
  if (!line) return false
  if (line.key !== null && TALK.has(line.key)) return line.label?.guessed === false
  const [name] = line.names
  if (name?.start !== 0) return false
  if (line.lexicon.grammar)
    return !line.unit.gap && line.label === null && / /u.test(line.words.slice(name.end))
  return /^\s?[:–—]\s/u.test(line.words.slice(name.end))
}

const decides = ({ key, label, lexicon }: Line): boolean =>
  (key === 'decided' || key === 'tasks') &&
  (label?.separator === ':' || (lexicon.grammar !== undefined && label?.guessed === true))

/**
 * Plain lines that title the questions of a record that lists none: each right over who was heard, and what was decided comes
 * before the next. Fewer than two tell nothing.
 */
export function plainTitlesOf(
  lines: readonly Line[],
  listing: QuestionListing | null,
  title: number,
): ReadonlySet<number> {
  if (listing) return new Set()
  const found = lines.filter(
    (line) => line.index > title && isPlain(line) && opensTalk(lines[line.index + 1]),
  )
  const decided = found.every(({ index }, at) =>
    lines.slice(index + 1, found[at + 1]?.index ?? lines.length).some(decides),
  )
  return found.length > 1 && decided ? new Set(found.map(({ index }) => index)) : new Set()
}
