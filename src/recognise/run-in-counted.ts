import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import { guessedLabel } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { hasWord, startsUpper } from '../source/letters.ts'
import { follows } from './follows.ts'
import { Line } from './observe/line.ts'
import { presenterSentence } from './presenter-sentence.ts'
import { isReportLine } from './report-line.ts'
import type { Statement } from './statements.ts'

/** Characters and words of a topic that runs in to its text, at most. */
const LONGEST_TOPIC = 70
const MOST_WORDS = 8
/** Text behind a topic, at least. */
const SHORTEST_TEXT = 14
/** Fewest questions that run in to their text, and one of how many of a list may be a topic alone. */
const LEAST = 2
const MOST_BARE = 3
/** What ends the topic: a full stop, a colon, or a dash before a capital. */
const PARTED = /^([^.:;!?]{0,67}?(?:\p{L}{3}|\d|[»")])) ?(?:[.:]\s+|\s[–—]\s+)(?=[«"„]?\p{Lu}|\d)/u

/** A counted line: its index, and where its topic ends and its text begins; null where it is a topic alone. */
interface Counted {
  readonly at: number
  readonly cut: { readonly end: number; readonly rest: number } | null
}

/** Whether words may title a question: few, nobody's name, nothing that is done or told. */
function isTopic(value: string, lexicon: Lexicon): boolean {
  if (value.length > LONGEST_TOPIC || !startsUpper(value) || value.split(/\s+/u).length > MOST_WORDS)
    return false
  if (findNames(value, lexicon.names, { loose: true })[0]?.start === 0) return false
  const [, ...further] = tokenize(value).filter(({ kind }) => kind === 'word')
  const { predicateEndings = [] } = lexicon.headers
  return !further.some(({ fold }) => predicateEndings.some((ending) => fold.endsWith(ending)))
}

/** The same statement with some of its words alone. */
const withText = (statement: Statement, text: Text): Statement => ({ ...statement, text })

/** Whether the words behind a topic tell something: no task, no resolution, and not only who reports. */
function tells(statement: Statement, rest: Text, lexicon: Lexicon): boolean {
  const { value } = rest
  if (value.length < SHORTEST_TEXT || !hasWord(value) || !/[.!?…)»"]$/u.test(value)) return false
  if (presenterSentence(statement.text, lexicon)) return false
  const told = { ...withText(statement, rest), ordinal: null }
  const line = new Line(
    0,
    { ...told, unit: { ...told.unit, ordinal: null, whole: rest, text: rest } },
    lexicon,
  )
  return !isReportLine(told, lexicon) && !line.clausal && !line.people && !line.votes
}

/** How a counted line is made of its topic and the text behind it; null where it is neither so nor a topic alone. */
function countedAt(statement: Statement, at: number, lexicon: Lexicon): Counted | null {
  const { text } = statement
  const [found = '', topic = ''] = PARTED.exec(text.value.slice(0, LONGEST_TOPIC + 8)) ?? []
  if (topic === '') {
    const bare = text.value.replace(/\.$/u, '')
    return isTopic(bare, lexicon) && !/[.:;!?]/u.test(bare) ? { at, cut: null } : null
  }
  if (!isTopic(topic, lexicon)) return null
  const rest = text.slice(found.length).trim()
  return tells(statement, rest, lexicon) ? { at, cut: { end: topic.length, rest: found.length } } : null
}

const isCounted = ({ ordinal, label, question, unit, verbatim, level, first }: Statement): boolean =>
  first &&
  ordinal?.parts.length === 1 &&
  (ordinal.style === 'arabic' || ordinal.style === 'bracketed' || ordinal.style === 'roman') &&
  label === null &&
  question === null &&
  unit.row === null &&
  verbatim === null &&
  level === 0

const decides = ({ label }: Statement): boolean =>
  label?.key === 'decided' || label?.key === 'tasks' || label?.key === 'previous'

/** Whether a counted line goes on with a run, or begins the first one. */
function goesOn({ ordinal }: Statement, last: Statement | undefined): boolean {
  if (!ordinal) return false
  return last?.ordinal ? follows(ordinal, last.ordinal) : ordinal.parts[0] === 1
}

/** Indexes of the counted lines that stand below no bare label of decisions. */
function countedLines(statements: readonly Statement[]): number[] {
  let decided = false
  return statements.flatMap((statement, at) => {
    if (statement.first) decided = decides(statement) && statement.text.value === ''
    return !decided && isCounted(statement) ? [at] : []
  })
}

/** Lines that were told so far before a number that goes on may have a topic of any words: 'Собака бегает. Поговорили.' */
const SURE = 3

/** How a line is cut that goes on with the numbers of a sure run, whatever its topic says; null where it sets to work. */
function countedOn(statement: Statement, at: number, lexicon: Lexicon): Counted | null {
  const { text } = statement
  const [found = '', topic = ''] = PARTED.exec(text.value.slice(0, LONGEST_TOPIC + 8)) ?? []
  if (topic === '' || new Line(0, statement, lexicon).clausal) return null
  return { at, cut: { end: topic.length, rest: found.length } }
}

/** The first run of counted lines from one on that title questions with their text behind them; empty where there is none. */
function runOf(statements: readonly Statement[], lexicon: Lexicon): readonly Counted[] {
  let run: Counted[] = []
  for (const at of countedLines(statements)) {
    const statement = statements[at]
    const next = statement && goesOn(statement, statements[run.at(-1)?.at ?? -1])
    if (!next) {
      if (statement?.ordinal?.parts[0] === 1 && isRun(run)) break
      continue
    }
    const sure = run.filter(({ cut }) => cut !== null).length >= SURE
    const counted = countedAt(statement, at, lexicon) ?? (sure ? countedOn(statement, at, lexicon) : null)
    if (counted) run.push(counted)
    else if (!isRun(run)) run = []
  }
  return isRun(run) ? run : []
}

/** Whether enough lines of a run have text behind their topics. */
function isRun(run: readonly Counted[]): boolean {
  const told = run.filter(({ cut }) => cut !== null).length
  return told >= LEAST && run.length - told <= run.length / MOST_BARE
}

/** A line taken apart: the topic with its number, and what was said of it. */
function apart(
  statement: Statement,
  { end, rest }: { readonly end: number; readonly rest: number },
): Statement[] {
  const { text, unit } = statement
  const shift = unit.text.value.indexOf(text.value)
  const topic = text.slice(0, end)
  const whole = unit.whole.slice(0, unit.whole.length - unit.text.length + Math.max(0, shift) + end)
  const told = text.slice(rest).trim()
  return [
    { ...statement, text: topic, unit: { ...unit, whole, text: topic } },
    {
      ...statement,
      ordinal: null,
      label: guessedLabel('noted'),
      first: false,
      head: text.slice(0, 0),
      text: told,
      unit: { ...unit, ordinal: null, whole: told, text: told, bullet: null, gap: false },
    },
  ]
}

/** A bare label of the discussion right over the run heads the list of questions: 'Обсудили:'. */
function asAgenda(statement: Statement): Statement {
  const { label, text } = statement
  const bare = label !== null && BARE.has(label.key) && text.value === ''
  return bare ? { ...statement, label: { ...label, key: 'agenda' } } : statement
}

const BARE: ReadonlySet<LabelKey> = new Set<LabelKey>(['discussion', 'heard', 'proceedings', 'spoke'])

/**
 * Counted lines that each begin with what was taken up and go on with what was said, '1. Ярмарка. У Ершовой 41 заявка …': most of
 * a run from one on do so. The topic is the title, and what follows it was said.
 */
export function withCountedText(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.minutes || !lexicon.headers.predicateEndings) return statements
  const byIndex = new Map(runOf(statements, lexicon).map(({ at, cut }) => [at, cut]))
  if (byIndex.size === 0) return statements
  return statements.flatMap((statement, at) => {
    const cut = byIndex.get(at)
    return cut ? apart(statement, cut) : [byIndex.has(at + 1) ? asAgenda(statement) : statement]
  })
}
