import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { guessedLabel } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { startsUpper } from '../source/letters.ts'
import { readOrdinal, type Ordinal } from '../language/ordinals.ts'
import { findNames } from '../language/names.ts'
import { decidingStarts } from './deciding-starts.ts'
import type { Statement } from './statements.ts'

/** What stands before the ordinal of a further entry in one line; behind a comma only a bracket makes an ordinal: '1) смета, 2) ремонт'. */
const NEXT_ENTRY = patternWith((and) => `${BEFORE_ENTRY}(?:${and}\\s)?${ENTRY}`, 'gu')
const SIGN = '[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\\d]{1,2}'
const BEFORE_ENTRY = `(?:[;.:]\\s+|,\\s+(?=\\(?${SIGN}\\)))`
const ENTRY = `(?=${SIGN}[.)](?:\\s|[A-ZА-ЯЁ«])|\\(${SIGN}\\)\\s)`

/** Ordinals of a list that is typed within one paragraph: 'а) …; б) …' or '1. …; 2. …'. Where each begins. */
export function enumerated(value: string, lexicon: Lexicon, lines: readonly number[] = []): number[] {
  const first = readOrdinal(value)
  if (!first || first.style === 'roman') return []
  if (first.parts.length === 2) return pointStarts(value, first, lines)
  if (first.parts.length !== 1 || first.parts[0] !== 1) return []
  return entryStarts(
    value,
    lexicon,
    (next, number) => next.style === first.style && next.parts[0] === number + 1,
    lines,
  )
}

/** What stands before a further number of two parts: the end of a sentence or of an entry, and no 'п.' or 'ст.'. */
const NEXT_POINT = /(?<=[\p{L}\d]{3}|[)»"%])[.;]\s{1,3}(?=\d{1,2}\.\d{1,2}[.)]?\s{1,3}[«"„]?\p{L})/gu

/** '1.1. Зал закрыть. 1.2. Найти подрядчика.': where the points of one question begin, their numbers one behind the other. */
function pointStarts(value: string, first: Ordinal, lines: readonly number[]): number[] {
  const [question, one] = first.parts
  if (one !== 1 || question === undefined) return []
  const starts = [0]
  const marked = [...value.matchAll(NEXT_POINT)].map((match) => match.index + match[0].length)
  for (const at of [...new Set([...marked, ...lines])].sort((before, after) => before - after)) {
    const next = readOrdinal(value.slice(at, at + 12))
    const goesOn =
      next?.parts.length === 2 && next.parts[0] === question && next.parts[1] === starts.length + 1
    if (goesOn && next.closing === first.closing) starts.push(at)
  }
  return starts.length > 1 ? starts : []
}

/** Where lines begin that were put together to one: what parts them stands nowhere in the source, or is a tag for a break. */
export const lineStarts = ({ runs, value }: Text): number[] =>
  runs.flatMap(({ start, end, length }, at) => {
    if (value.slice(start, end) === ' ' && length > 1) return [end]
    return start > (runs[at - 1]?.end ?? start) ? [start] : []
  })

/** Where the entries of one line begin: the first at 0, each further one where `goesOn` takes its ordinal for the next of so many. */
function entryStarts(
  value: string,
  { clauses }: Lexicon,
  goesOn: (next: Ordinal, entries: number) => boolean,
  lines: readonly number[] = [],
): number[] {
  const starts = [0]
  const marked = [...value.matchAll(NEXT_ENTRY(clauses.joins))].map((match) => match.index + match[0].length)
  for (const at of [...new Set([...marked, ...lines])].sort((one, other) => one - other)) {
    const next = readOrdinal(value.slice(at, at + 12))
    if (next && goesOn(next, starts.length)) starts.push(at)
  }
  return starts.length > 1 ? starts : []
}

/** 'РЕШИЛИ: 1) утвердить отчёт;', 'РЕШИЛИ: 3.1. Утвердить отчёт.', the other points on lines of their own. */
const isFirstPoint = (value: string): boolean => {
  const ordinal = readOrdinal(value)
  if (ordinal?.parts[ordinal.parts.length - 1] !== 1) return false
  return ordinal.closing !== '' || (ordinal.parts.length === 2 && startsUpper(value.slice(ordinal.length)))
}

/** A statement for each stretch of another that begins at one of the offsets. */
export function entriesOf({ unit, text }: Statement, starts: readonly number[]): Statement[] {
  return starts.map((start, index) => {
    const part = text.slice(start, starts[index + 1] ?? text.length).trim()
    const ordinal = readOrdinal(part.value)
    const length = ordinal?.length ?? 0
    return {
      unit,
      ordinal,
      question: null,
      label: null,
      head: part.slice(0, length),
      text: part.slice(length).trim(),
      verbatim: null,
      first: false,
      level: 0,
      cell: null,
    }
  })
}

/** '2. Избрать старосту. 3. Сообщить об избрании.': where the numbers go on within the line; their style and mark are the same. */
function goingOn({ text, ordinal }: Statement, lexicon: Lexicon): number[] {
  const [number, ...deeper] = ordinal?.parts ?? []
  if (!ordinal || number === undefined || deeper.length > 0 || ordinal.style === 'roman') return []
  const { style, closing: mark } = ordinal
  return entryStarts(
    text.value,
    lexicon,
    (next, entries) => next.style === style && next.closing === mark && next.parts[0] === number + entries,
  )
}

/** A statement whose words are a list within one paragraph becomes its label and an own statement for each entry. */
export function unrolled(statement: Statement, lexicon: Lexicon): Statement[] {
  const { text, label, verbatim } = statement
  if (verbatim !== null || statement.cell) return [statement]
  if (!label) return statement.question || !statement.first ? [statement] : numberedOn(statement, lexicon)
  const [, ...said] = saidInCell(statement, lexicon)
  const [next] = said
  if (next !== undefined) {
    const further = entriesOf(statement, said).map((one) => ({ ...one, label: guessedLabel(label.key) }))
    return [{ ...statement, text: text.slice(0, next).trim() }, ...further]
  }
  const starts = withLinesOfCell(listStarts(label.key, text, lexicon), statement)
  if (starts.length === 0) return [statement]
  return [{ ...statement, text: text.slice(0, 0) }, ...entriesOf(statement, starts)]
}

/** A numbered line with the entries that go on with its number, each a statement. */
function numberedOn(statement: Statement, lexicon: Lexicon): Statement[] {
  const [, ...further] = goingOn(statement, lexicon)
  const [next] = further
  if (next === undefined) return [statement]
  return [{ ...statement, text: statement.text.slice(0, next).trim() }, ...entriesOf(statement, further)]
}

/** Beside the starts of a list of decisions the lines of its cell, where each begins as a sentence does. */
function withLinesOfCell(starts: readonly number[], { unit, text, label }: Statement): readonly number[] {
  const decides = label?.key === 'decided' || label?.key === 'tasks'
  if (!unit.row || !decides || readOrdinal(text.value)) return starts
  const lines = lineStarts(text).filter((at) => startsUpper(text.value.slice(at)))
  return lines.length === 0
    ? starts
    : [...new Set([0, ...starts, ...lines])].sort((one, other) => one - other)
}

/** Characters of a line of a cell within which whoever spoke is named. */
const NEAR = 60

/** Where the lines of a cell begin each of which names who was heard: 'Белову Б.Б.: …<br>Котова К.К.: …'; empty for any other cell. */
function saidInCell({ unit, text, label }: Statement, { names, minuteWords }: Lexicon): readonly number[] {
  if (!unit.row || minuteWords || (label?.key !== 'heard' && label?.key !== 'spoke')) return []
  const starts = [0, ...lineStarts(text)]
  const named = (at: number): boolean =>
    findNames(text.value.slice(at, at + NEAR), names, { loose: true }).some(({ start }) => start < NEAR / 2)
  return starts.length > 1 && starts.every(named) ? starts : []
}

/** Where the entries of a list behind a label begin. */
function listStarts(key: LabelKey, text: Text, lexicon: Lexicon): readonly number[] {
  const decides = key === 'decided' || key === 'tasks'
  const listed = decides || key === 'agenda' ? enumerated(text.value, lexicon, lineStarts(text)) : []
  if (listed.length > 0 || !decides) return listed
  return isFirstPoint(text.value) ? [0] : decidingStarts(text, lexicon)
}
