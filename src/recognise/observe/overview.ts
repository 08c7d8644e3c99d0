import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { HEAD, OPENING, SECTIONS } from '../label-groups.ts'
import { landmarksOf, type Landmarks } from '../landmarks.ts'
import { ownBody, type OwnBody } from '../own-roles.ts'
import type { Statement } from '../statements.ts'
import { subjectOfAct } from '../act.ts'
import { chooseTitle, wordedTitle } from '../title-choice.ts'
import { clauseRunsOf } from './clause-runs.ts'
import { countedTopicsOf } from './counted-topics.ts'
import { ledByTitles } from './led-by-titles.ts'
import { Line } from './line.ts'
import { recordSections } from './record-sections.ts'
import { repeatedListing, repeatsTitle } from './repeated-titles.ts'
import { plainTitlesOf } from './plain-titles.ts'
import { listingBelow, type QuestionListing } from './question-listing.ts'
import { takenUpOf } from './taken-up.ts'
import { endOfTitle } from './title-end.ts'
import { topicHeadings } from './topic-headings.ts'

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
  /** Who met, by the words of the head. */
  readonly own: OwnBody
  readonly landmarks: Landmarks
  /** Index of the first line that opens a part of the body; the number of lines where none does. */
  readonly bodyStart: number
  /** How the lines look that repeat the titles of the list, where they look like no plain text. */
  readonly titleLooks: ReadonlySet<string>
  /** Indexes of lines that take the listed questions up by their numbers alone, each once and in order, over parts of the body. */
  readonly takenUp: ReadonlySet<number>
  /** Indexes of plain lines that title the questions of a record that lists none. */
  readonly plainTitles: ReadonlySet<number>
  /** Indexes of the lines that tell what an act is about; none in minutes. */
  readonly subject: readonly number[]
  /** Indexes of numbered lines over text of their own that title the questions of a record that lists none. */
  readonly countedTopics: ReadonlySet<number>
  /** Indexes of paragraphs that take a question up by words of its title within a sentence, with its place in the list. */
  readonly ledByTitles: ReadonlyMap<number, number>
  /** Whether the list of questions counts by capital letters. */
  readonly letters: boolean
  /** Indexes of lines that go on counting from a point right below a label of decisions. */
  readonly clauseRuns: ReadonlySet<number>
  /** Indexes of numbered lines that head the sections of the record and no questions. */
  readonly sections: ReadonlySet<number>
  /** Whether a part of the body follows a line before the next numbered one: then the line titles a question. */
  introduces(index: number): boolean
}

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

const isAgendaHead = ({ key, ordinal, said, label }: Line): boolean =>
  key === 'agenda' && !(ordinal && said !== '') && label?.separator !== 'none'

const TOLD: ReadonlySet<LabelKey> = new Set<LabelKey>(['heard', 'spoke', 'discussion', 'proceedings'])

/** 'Обсудили:' over a numbered list that 'По 1 вопросу' and the like take up below. */
function listsWhatIsTakenUp({ index, key, label, said }: Line, lines: readonly Line[]): boolean {
  if (key === null || !TOLD.has(key) || label?.guessed || said !== '') return false
  const [first, second] = [lines[index + 1], lines[index + 2]]
  const counted = first?.ordinal?.parts[0] === 1 && second?.ordinal?.parts[0] === 2
  if (!counted || first.namedFirst || first.label || first.clausal) return false
  return [1, 2].every((number) => lines.some(({ statement: { question } }) => question?.number === number))
}

/** Index of the label over the list of questions; -1 for none. */
function agendaLabel(lines: readonly Line[], title: number, introduces: (index: number) => boolean): number {
  const isHead = (line: Line): boolean =>
    line.index > title && (isAgendaHead(line) || listsWhatIsTakenUp(line, lines))
  const begun = lines.findIndex(
    ({ index, key, label }) =>
      index > title &&
      (key === 'decided' || key === 'heard') &&
      label?.separator !== 'none' &&
      !label?.guessed,
  )
  // A heading 'Агенда' over all of the notes lists nothing itself.
  const found = lines.findIndex(
    (line) => isHead(line) && listingBelow(lines, line.index, introduces).titles.size > 0,
  )
  return begun >= 0 && begun < found ? -1 : found
}

/** Index of the first line behind the list of questions, or behind the head, that opens a part of the body. */
function startOfBody(
  lines: readonly Line[],
  title: number,
  listing: QuestionListing | null,
  introduces: (index: number) => boolean,
): number {
  const listed = listing
    ? [...listing.lines.keys()].reduce((last, line) => Math.max(last, line), listing.head)
    : title
  // '1.1 Заслушали сообщение …': a label in a sentence that a number of two parts heads is no talk of the head.
  const opens = ({ index, key, statement, label, ordinal, takesUp }: Line): boolean =>
    index > listed &&
    (statement.question !== null ||
      takesUp ||
      (key !== null &&
        SECTIONS.has(key) &&
        (label?.separator !== 'none' || (ordinal?.parts.length ?? 0) > 1)))
  const found = lines.findIndex(opens)
  if (listing) return Math.min(found < 0 ? lines.length : found, listed + 1)
  if (found >= 0) return titledFrom(lines, title, found, introduces)
  // No part has a label: the body begins with the first heading of a question.
  const [headed = lines.length] = [...topicHeadings(lines).questions].filter((index) => index > title)
  return headed
}

/** The number or heading that the first part of the body stands under; that part itself where nobody's title stands above. */
function titledFrom(
  lines: readonly Line[],
  title: number,
  part: number,
  introduces: (index: number) => boolean,
): number {
  for (let at = part - 1; at > title && at >= part - LOOKAHEAD; at--) {
    const line = lines[at]
    if (!line || line.label?.separator === ':' || line.names.length > 0 || line.dates.length > 0) break
    if ((line.ordinal || line.unit.bold) && line.label === null && introduces(at)) return at
  }
  return part
}

/** Look of a line of plain text. */
const PLAIN = ''

/** How a line stands out: its level, bold, capitals, with the kind of its number; '' for plain text. */
export function lookOf({ statement, unit, ordinal, capitals }: Line): string {
  const looks = [
    statement.level > 0 ? `level ${statement.level}` : '',
    unit.bold ? 'bold' : '',
    capitals ? 'capitals' : '',
  ]
  const look = looks.filter((one) => one !== '').join(' ')
  return look === '' ? PLAIN : `${look} ${ordinal ? `${ordinal.style}${ordinal.closing}` : ''}`
}

function indexOr(lines: readonly Line[], is: (line: Line) => boolean): number {
  const found = lines.findIndex(is)
  return found < 0 ? lines.length : found
}

/** The lines up to the end of the title, and the words that head those present. */
const headWords = (lines: readonly Line[], titleEnd: number): string[] =>
  lines.flatMap(({ index, key, statement }) => {
    if (index < titleEnd) return [statement.unit.whole.value]
    return key === 'present' ? [statement.head.value] : []
  })

/** 'А. О воде', 'Б. О дорогах': a list that counts by letters with full stops. */
function countsByLetters(lines: readonly Line[], listing: QuestionListing | null): boolean {
  const ordinals = [...(listing?.titles.keys() ?? [])].map((index) => lines[index]?.ordinal)
  return ordinals.length > 1 && ordinals.every((one) => one?.style === 'letter' && one.closing === '.')
}

/** 'Рассматривались вопросы:' over plain titles, each over its own text: what looks like a list of one is the first of them. */
function titlesBelowHead(lines: readonly Line[], listing: QuestionListing, title: number): boolean {
  const [only, ...further] = lines[0]?.lexicon.minutes ? [] : listing.titles.keys()
  if (only === undefined || further.length > 0 || lines[only]?.ordinal || only === listing.head) return false
  const titles = plainTitlesOf(lines, null, title)
  return titles.has(only) && titles.size > 1
}

/** The overview of the statements of a record. */
export function overviewOf(statements: readonly Statement[], lexicon: Lexicon): Overview {
  const lines = statements.map((statement, index) => new Line(index, statement, lexicon))
  const introduces = introducer(lines)
  const title = chooseTitle(statements, wordedTitle(statements, SECTIONS, lexicon), lexicon)
  const titleEnd = endOfTitle(lines, title)
  const head = agendaLabel(lines, title, introduces)
  const listed = head < 0 ? repeatedListing(lines, title + 1) : listingBelow(lines, head, introduces)
  const listing = listed && titlesBelowHead(lines, listed, title) ? null : listed
  const clauseRuns = clauseRunsOf(lines)
  const subject = subjectOfAct(statements, lexicon)
  const counted = countedTopicsOf(lines, listing, title, clauseRuns)
  const plain = (): ReadonlySet<number> =>
    counted.decided ? counted.lines : plainTitlesOf(lines, listing, title)
  return {
    lexicon,
    statements,
    lines,
    unreadFrom: indexOr(lines, ({ key }) => key === 'unrecognized'),
    title,
    titleEnd,
    listing,
    own: ownBody(headWords(lines, titleEnd), lexicon),
    subject,
    bodyStart: subject[0] ?? startOfBody(lines, title, listing, introduces),
    clauseRuns,
    ledByTitles: ledByTitles(lines, listing),
    letters: countsByLetters(lines, listing),
    countedTopics: counted.lines,
    takenUp: takenUpOf(lines, listing, introduces),
    sections: recordSections(lines, listing, title),
    // An act has one subject and no other question.
    plainTitles: subject.length > 0 ? new Set(subject.slice(0, 1)) : plain(),
    titleLooks: new Set(
      lines
        .filter((line) => listing && repeatsTitle(line, listing, lines))
        .map(lookOf)
        .filter((look) => look !== PLAIN),
    ),
    landmarks: landmarksOf(statements, SECTIONS, lexicon),
    introduces,
  }
}
