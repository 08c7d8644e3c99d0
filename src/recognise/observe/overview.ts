import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { isCaption } from '../form-captions.ts'
import { landmarksOf, type Landmarks } from '../landmarks.ts'
import type { Statement } from '../statements.ts'
import { chooseTitle, wordedTitle } from '../title-choice.ts'
import { Line } from './line.ts'
import { listingBelow, type QuestionListing } from './question-listing.ts'

/** What is known of a whole record before any of its lines is read. */
export interface Overview {
  readonly lexicon: Lexicon
  readonly statements: readonly Statement[]
  readonly lines: readonly Line[]
  /** Index of the first line that the record itself lists as not understood; the number of lines where it lists none. */
  readonly unreadFrom: number
  /** Index of the first line of the title; -1 for none. */
  readonly title: number
  /** Index after the last line of the title's block. */
  readonly titleEnd: number
  readonly listing: QuestionListing | null
  readonly landmarks: Landmarks
  /** Index of the first line that opens a part of the body; the number of lines where none does. */
  readonly bodyStart: number
  /** Whether a part of the body follows a line before the next numbered one: then the line titles a question. */
  introduces(index: number): boolean
}

/** Labels of the parts of the body. */
export const SECTIONS: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'discussion',
  'heard',
  'spoke',
  'noted',
  'proposed',
  'decided',
  'tasks',
  'vote',
  'proceedings',
  'previous',
])
/** Labels that the body of a question opens with. */
const OPENING = new Set<LabelKey>([
  'heard',
  'spoke',
  'discussion',
  'noted',
  'decided',
  'proposed',
  'tasks',
  'speaker',
])
/** Labels of the head of a record: a question's title does not stand before them. */
export const HEAD: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'date',
  'place',
  'time',
  'chair',
  'secretary',
  'present',
  'absent',
  'invited',
  'agenda',
])
/** Lines after a title within which a part of the body must follow. */
const LOOKAHEAD = 12

function introducer(lines: readonly Line[]): (index: number) => boolean {
  const known = new Map<number, boolean>()
  const find = (index: number): boolean => {
    for (const line of lines.slice(index + 1, index + 1 + LOOKAHEAD)) {
      if (line.ordinal || line.statement.question) return false
      if (line.key && OPENING.has(line.key)) return true
      if (line.key && HEAD.has(line.key)) return false
      if (line.statement.level > 0 || line.unit.bullet !== null) return false
    }
    return false
  }
  return (index) => {
    let found = known.get(index)
    if (found === undefined) known.set(index, (found = find(index)))
    return found
  }
}

/** Index after the lines that stand right below the first line of the title and go on with it. */
function endOfTitle(lines: readonly Line[], title: number): number {
  let end = title + 1
  for (let line = lines[end]; line && title >= 0; line = lines[++end]) {
    const { label, unit, statement, words } = line
    if (label || statement.question || line.ordinal || statement.level > 0 || unit.row) break
    if (line.lexicon.grammar && unit.bullet !== null) break
    const bold = unit.bold && words !== '' && words.charAt(0) === words.charAt(0).toLowerCase()
    if (unit.gap && !bold) break
  }
  return end
}

/** Index of the label over the list of questions; -1 for none. */
function agendaLabel(lines: readonly Line[], title: number): number {
  const isHead = ({ index, key, ordinal, said, label }: Line): boolean =>
    index > title && key === 'agenda' && !(ordinal && said !== '') && label?.separator !== 'none'
  const begun = lines.findIndex(({ index, key, label }) => index > title && (key === 'decided' || key === 'heard') && label?.separator !== 'none' && !label?.guessed)
  const found = lines.findIndex(isHead)
  return begun >= 0 && begun < found ? -1 : found
}

/** Index of the first line behind the list of questions, or behind the head, that opens a part of the body. */
function startOfBody(lines: readonly Line[], title: number, listing: QuestionListing | null): number {
  const listed = listing ? Math.max(listing.head, ...listing.lines.keys()) : title
  const opens = ({ index, key, statement, label }: Line): boolean =>
    index > listed && (statement.question !== null || (key !== null && SECTIONS.has(key) && label?.separator !== 'none'))
  const found = lines.findIndex(opens)
  if (listing) return Math.min(found < 0 ? lines.length : found, listed + 1)
  return found < 0 ? lines.length : found
}

function indexOr(lines: readonly Line[], is: (line: Line) => boolean): number {
  const found = lines.findIndex(is)
  return found < 0 ? lines.length : found
}

/** The overview of the statements of a record. */
export function overviewOf(statements: readonly Statement[], lexicon: Lexicon): Overview {
  const lines = statements.map((statement, index) => new Line(index, statement, lexicon))
  const introduces = introducer(lines)
  const title = chooseTitle(statements, wordedTitle(statements, SECTIONS, lexicon), lexicon)
  const head = agendaLabel(lines, title)
  const listing = head < 0 ? null : listingBelow(lines, head, introduces)
  return {
    lexicon,
    statements,
    lines,
    unreadFrom: indexOr(lines, ({ key }) => key === 'unrecognized'),
    title,
    titleEnd: endOfTitle(lines, title),
    listing,
    bodyStart: startOfBody(lines, title, listing),
    landmarks: landmarksOf(statements, SECTIONS, lexicon),
    introduces,
  }
}

/** Whether a line only says what is to be written on the form. */
export const isFormLine = ({ unit, lexicon }: Line): boolean => isCaption(unit.whole.value, lexicon)
