import type { Ordinal } from '../../language/ordinals.ts'
import { follows } from '../follows.ts'
import { HEAD, SECTIONS } from '../label-groups.ts'
import type { Line } from '../observe/line.ts'
import { keyOf } from '../observe/question-listing.ts'
import type { Overview } from '../observe/overview.ts'
import { repeatsTitle } from '../observe/repeated-titles.ts'
import { isReportLine } from '../report-line.ts'
import { isOneOf } from '../../language/words.ts'
import { titlesQuestion } from './label-cues.ts'
import { hasInfinitive } from './lead-ins.ts'

const LOOKAHEAD = 12
/** Points below one label of findings, at most. */
const MOST_FINDINGS = 30
/** A line of its own this like a listed title is that title, whatever it looks like. */
const WHOLE_TITLE = 0.95

const behindList = ({ index }: Line, { listing }: Overview): boolean =>
  listing !== null && index > listing.head && !listing.lines.has(index)

/** Whether a heading stands below the head of the record: neither its lines nor the next heading belong to that. */
export function headsQuestion({ index }: Line, { lines }: Overview): boolean {
  // 'Обсуждение и решения' over a table that has the questions in a column.
  const below = lines[index + 1]?.statement.cell
  if (below?.role === 'heads' && (below.of === 'questions' || below.of === 'resolved')) return false
  for (let at = index + 1; at <= index + LOOKAHEAD; at++) {
    const line = lines[at]
    if (!line) return at > index + 1
    // '- **Участники**:' behind what was said under a heading is a part of its own.
    if (line.key && HEAD.has(line.key)) return at > index + 1 && line.unit.bullet !== null
    if (line.statement.level > 0) return at > index + 1
  }
  return true
}

/** Whether a number counts on, line by line, from the first below a bare 'Комиссия установила:'. */
function belowFindings(index: number, lines: readonly Line[]): boolean {
  for (let at = index; at > 0 && at > index - MOST_FINDINGS; at--) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (!before || !line?.ordinal || line.statement.level > 0) return false
    if (before.key === 'noted') return before.said === '' && line.ordinal.parts[0] === 1
    if (!before.ordinal || !follows(line.ordinal, before.ordinal)) return false
  }
  return false
}

/** 'А. О воде' where the list counts by such letters. */
export const isListedLetter = (ordinal: Ordinal, model: Ordinal | null): boolean =>
  model?.style === 'letter' && model.closing === ordinal.closing && ordinal.closing === '.'

/** Whether an ordinal may be that of a question: no letter, no bracket, and no number of a point unless questions have such. */
export function countsQuestions({ index, ordinal, statement }: Line, { listing, lines }: Overview): boolean {
  const [first] = listing?.titles.keys() ?? []
  const model = first === undefined ? null : lines[first]?.ordinal
  if (!ordinal || belowFindings(index, lines)) return false
  if (ordinal.style === 'letter') return isListedLetter(ordinal, model ?? null)
  if (ordinal.style === 'bracketed' && statement.level === 0 && model?.style !== 'bracketed') return false
  return ordinal.parts.length === 1 || ordinal.parts.length === model?.parts.length
}

/** Whether the next numbered line is the first point of a line: '4. Заключительные положения' over '4.1. …'. */
export function headsPoints({ ordinal, clausal, words, index, label }: Line, { lines }: Overview): boolean {
  if (ordinal?.style !== 'arabic' || ordinal.parts.length !== 1 || clausal || label || words.endsWith(':'))
    return false
  const before = lines[index - 1]
  if (before?.key === 'decided' && before.said === '') return false
  const next = lines.slice(index + 1, index + LOOKAHEAD).find((line) => line.ordinal !== null)?.ordinal
  return next?.parts.length === 2 && next.parts[0] === ordinal.parts[0] && next.parts[1] === 1
}

/** Whether the line before names who reports, so that this one is the title: 'Доклад Е.А. Ивановой, начальника отдела'. */
export const belowReport = ({ index, lexicon }: Line, { lines }: Overview): boolean =>
  isReportLine(lines[index - 1]?.statement, lexicon)

/** 'I. По первому вопросу заслушали Белову Б.Б.': the number of the question, and a label that opens a part of it. */
const opensByNumber = ({ statement, label }: Line): boolean =>
  (statement.question?.number ?? null) !== null && label !== null && !label.guessed && SECTIONS.has(label.key)

/** Whether a line says a title of the list once more, and no more than that. */
export const repeatsListed = (line: Line, { listing, lines }: Overview): boolean =>
  listing !== null && !opensByNumber(line) && repeatsTitle(line, listing, lines)

/** Whether a line opens a part of a question by its label, and is no title that only begins as one. */
export function opensPart(line: Line, overview: Overview): boolean {
  const { key, label, statement, ordinal } = line
  if (key === null || !SECTIONS.has(key) || label?.guessed !== false || statement.level > 0) return false
  return !titlesQuestion(line, overview) && !(key === 'previous' && ordinal !== null)
}

/** Whether a line right below a bare label of decisions says what is to be done: '1. информацию принять к сведению'. */
export function decidesBelowLabel(line: Line, { lines }: Overview): boolean {
  const before = lines[line.index - 1]
  return before?.key === 'decided' && before.said === '' && !line.topical && hasInfinitive(line)
}

/** Whether the line before only numbers a question of a record that lists none, so that this one is its title: 'Вопрос 1.' */
export function belowBareQuestion(line: Line, { listing, lines }: Overview): boolean {
  const before = lines[line.index - 1]
  if (listing || !before?.statement.question || before.said !== '' || before.label) return false
  // In English 'Topic #1' is a heading by itself, and the line below it is what was said.
  if (line.lexicon.minutes) return false
  if (line.label !== null || line.statement.question !== null || line.ordinal !== null) return false
  return !line.namedFirst || namesCase(line, lines)
}

/** 'Пациентка О., 1957 г.р. Назначение препарата': of whom the question is, above a line that begins with who speaks. */
function namesCase({ index, names, words }: Line, lines: readonly Line[]): boolean {
  const [name] = names
  const next = lines[index + 1]
  if (!name || !next || (!next.namedFirst && next.key !== 'speaker' && next.key !== 'heard')) return false
  return /^(?:,\s\d|\.?\s\p{Lu})/u.test(words.slice(name.end)) && !next.clausal
}

/** 'ВОПРОС О СРОКАХ РЕМОНТА': a heading that names its question as one. */
export function asksAbout({ tokens, lexicon }: Line): boolean {
  const [first, next] = tokens
  if (lexicon.minutes || !first || !next) return false
  return isOneOf(first.fold, lexicon.clauses.questions ?? []) && isOneOf(next.fold, lexicon.clauses.asksFor)
}

/** '5.1. О допуске заявок' over its own text below '5. Вопросы, рассмотренные комиссией:', where no list tells the questions. */
export function isBelowQuestions(line: Line, overview: Overview): boolean {
  const { index, ordinal, label, clausal, lexicon } = line
  if (lexicon.minutes || overview.listing || ordinal?.parts.length !== 2 || label || clausal) return false
  const above = overview.lines.slice(0, index).findLast((one) => one.ordinal?.parts.length === 1)
  if (above?.ordinal?.parts[0] !== ordinal.parts[0] || above === undefined) return false
  return namesQuestions(above) && overview.introduces(index)
}

/** 'Вопросы, рассмотренные комиссией:' */
function namesQuestions({ words, tokens: [first], lexicon }: Line): boolean {
  return words.endsWith(':') && isOneOf(first?.fold ?? '', lexicon.clauses.questions ?? [])
}

/** Whether the line below a heading is the first of the questions that it heads. */
export function headsQuestions({ index }: Line, overview: Overview): boolean {
  const next = overview.lines[index + 1]
  return next !== undefined && isBelowQuestions(next, overview)
}

/** Fewest words of a title that is told by its words alone where no blank line stands before it. */
const LEAST_TOLD = 2

/** Whether a line says no more than the title of a listed question. */
export function saysTitleAgain(line: Line, { listing, lines }: Overview): boolean {
  if (!listing || !repeatsTitle(line, listing, lines, WHOLE_TITLE)) return false
  if (line.unit.gap) return true
  const dense = line.lexicon.minutes && line.unit.row === null && line.label === null
  return dense && line.tokens.length >= LEAST_TOLD && /[\p{L}\d]$/u.test(line.words)
}

/** Whether a line behind the list has the number of a listed question, printed alike. */
export function isListedNumber(line: Line, overview: Overview): boolean {
  const { ordinal, clausal } = line
  if (!ordinal || clausal || !behindList(line, overview) || !countsQuestions(line, overview)) return false
  return [...(overview.listing?.titles.keys() ?? [])].some((index) => {
    const listed = overview.lines[index]?.ordinal
    return listed?.style === ordinal.style && keyOf(listed) === keyOf(ordinal)
  })
}
