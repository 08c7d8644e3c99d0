import { nameKey } from '../../language/name-tokens.ts'
import { lexiconOf } from '../../language/detect.ts'
import type { PrintedLine } from '../../model/printed-line.ts'
import type { Protocol } from '../../model/schema.ts'
import { closedParts, fencedLines, questionsSaidClosed, saysClosed } from './closed-lines.ts'
import { pruned } from './pruned.ts'
import { textWords } from './words.ts'

/** A record as it is rendered. */
export interface WholeRecord {
  readonly model: Protocol
  readonly printed: readonly PrintedLine[]
  /** The text that places point into. */
  readonly text: string
}

/** What is left of a record without what is not for all, and what was left out. */
export interface Opened {
  readonly model: Protocol
  readonly printed: readonly PrintedLine[]
  /** Indexes of the questions that are left out. */
  readonly questions: readonly number[]
  /** Words that are left out: titles of questions, lines, clauses, remarks. */
  readonly titles: readonly string[]
  readonly texts: readonly string[]
  /** The lines of the text that are left out. */
  readonly lines: ReadonlySet<number>
  /** First lines of what is left out besides questions. */
  readonly passages: readonly { readonly line: number; readonly text: string }[]
}

const keyOf = (text: string): string =>
  textWords(text)
    .map(({ key }) => key)
    .join(' ')

/** Whether an entry of `confidential` means a question: its number, or words of its title. */
const means = (wish: string, number: string | null, title: string): boolean =>
  (number !== null && nameKey(number) === nameKey(wish.trim())) ||
  (/\p{L}{2}/u.test(wish) && ` ${keyOf(title)} `.includes(` ${keyOf(wish)} `))

const lineOf = (model: Protocol, pointer: string): number | null => {
  for (const end of ['', '/name', '/text', '/title', '/person/name']) {
    const position = model.positions[pointer + end]
    if (position) return position.start.line
  }
  return null
}

function closedQuestions(
  { model, printed }: WholeRecord,
  closed: ReadonlySet<number>,
  wishes: readonly string[],
): Set<number> {
  const found = questionsSaidClosed(printed)
  model.agenda.forEach(({ number, title }, index) => {
    const line = lineOf(model, `/agenda/${index}`)
    const fenced = line !== null && closed.has(line)
    if (fenced || saysClosed(title) || wishes.some((wish) => means(wish, number, title))) found.add(index)
  })
  for (const { part, question, lines } of printed)
    if (question !== null && (part === 'entry' || part === 'opening') && closed.has(lines[0]))
      found.add(question)
  return found
}

/** The line of a question that is left out: its number, and that it is not for all. */
function closedLine(line: PrintedLine, instead: string): PrintedLine {
  const text = line.text.slice(0, line.ordinal) + instead
  const isNumber = (cell: string): boolean => /^[\dIVX]{1,5}[.)]?$/.test(cell.trim())
  const at = line.cells?.findIndex((cell) => cell.trim() !== '' && !isNumber(cell)) ?? -1
  const cells =
    line.cells?.map((cell, index) => (index === at ? instead : isNumber(cell) ? cell : '')) ?? null
  return { ...line, text, head: line.ordinal, labelled: false, cells }
}

/** Lists and values that a closed question does not show. */
const OF_QUESTION = /^\/agenda\/(\d+)\/(?:speakers\/\d+|remarks\/\d+|decisions\/\d+|vote)$/
const ENTRY =
  /^\/(?:chair|secretary|place|(?:attendees|absent|invited|signatures|attachments|unrecognized)\/\d+|(?:agenda\/\d+\/)?decisions\/\d+(?:\/items\/\d+)*|agenda\/\d+\/(?:speakers|remarks)\/\d+)$/

/** All texts of a value, names of keys aside. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

/**
 * A record without what is marked as not for all: questions that their title, a short line of theirs or `wishes` (numbers,
 * words of titles) close; what stands between fences; parts of the meeting that a heading closes. Each question keeps its
 * number and its place.
 */
export function opened(record: WholeRecord, wishes: readonly string[]): Opened {
  const { model, printed, text } = record
  const instead = lexiconOf(model.language).personal.closedQuestion
  const closed = new Set([...fencedLines(text), ...closedParts(printed)])
  const questions = closedQuestions(record, closed, wishes)
  const passages = printed
    .filter(({ lines, question }) => closed.has(lines[0]) && !questions.has(question ?? -1))
    .map((line) => ({ line: line.lines[0], text: line.text }))
  for (const { question, lines } of printed)
    if (questions.has(question ?? -1)) for (let line = lines[0]; line <= lines[1]; line++) closed.add(line)
  const out = [...questions].flatMap((index) => model.agenda[index] ?? [])
  const shown = new Set<string>()
  const kept = printed.flatMap((line) => {
    const { question, part, lines } = line
    const isClosed = questions.has(question ?? -1)
    if (isClosed && (part === 'entry' || part === 'opening') && !shown.has(`${question}${part}`)) {
      shown.add(`${question}${part}`)
      return [closedLine(line, instead)]
    }
    return isClosed || closed.has(lines[0]) ? [] : [line]
  })
  const drops = (pointer: string): boolean => {
    const question = OF_QUESTION.exec(pointer)?.[1]
    if (question !== undefined && questions.has(Number(question))) return true
    if (!ENTRY.test(pointer)) return false
    const unread = /^\/unrecognized\/(\d+)$/.exec(pointer)?.[1]
    const line =
      unread === undefined
        ? lineOf(model, pointer)
        : (model.unrecognized[Number(unread)]?.position.start.line ?? null)
    return line !== null && closed.has(line)
  }
  const without = pruned(model, drops)
  const agenda = without.agenda.map((item, index) =>
    questions.has(index) ? { ...item, title: instead } : item,
  )
  return {
    model: { ...without, agenda },
    printed: kept,
    questions: [...questions].toSorted((one, other) => one - other),
    titles: out.map(({ title }) => title),
    texts: [
      ...printed
        .filter((line) => closed.has(line.lines[0]))
        .flatMap((line) => [line.text, ...(line.cells ?? [])]),
      ...out.flatMap(({ remarks, decisions }) => textsOf([remarks, decisions])),
      ...model.unrecognized.filter(({ position }) => closed.has(position.start.line)).map((one) => one.text),
    ],
    lines: closed,
    passages,
  }
}
