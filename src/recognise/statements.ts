import type { Row } from '../document/document.ts'
import type { Text } from '../document/text.ts'
import { questionLabel, readLabel, type Label } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { readOrdinal, type Ordinal } from '../language/ordinals.ts'
import { endsIn } from '../language/endings.ts'
import { ordinalWord } from '../language/numbers.ts'
import { fold } from '../language/words.ts'
import { dividerNumber } from './divider-number.ts'
import { FIELDS, INLINE } from './inline-starts.ts'
import { startsIn } from './starts-in.ts'
import { joiningIn } from './joining.ts'
import type { Cell } from './table/cell.ts'
import { questionOfRow } from './table/question-rows.ts'
import { tableStatements } from './table/table-statements.ts'
import type { Unit } from './units.ts'
import { votedParts } from './voted-parts.ts'
import { lineStarts, unrolled } from './unrolled.ts'

/** A unit, or a part of one that begins with a label of its own, taken apart: ordinal, question, label, words. */
export interface Statement {
  readonly unit: Unit
  readonly ordinal: Ordinal | null
  /** 'По второму вопросу', 'Вопрос 2.' */
  readonly question: Label | null
  readonly label: Label | null
  /** Ordinal and labels, as printed. */
  readonly head: Text
  /** The words after ordinal and labels. */
  readonly text: Text
  /** Index in `text` from which on these are words, whatever they look like: 0 for all of it, null for none. */
  readonly verbatim: number | null
  /** First of its unit: stands at the beginning of a line. */
  readonly first: boolean
  /** 0, or its level as a heading: as marked, or as the lines look that head others in this record. */
  readonly level: number
  /** What column of a table it was made of; null where no table's headings tell what it is. */
  readonly cell: Cell | null
}

/** '| Дата: 21.05.2024 | Место: прорабская |': a row of the header, a field to a cell. */
function isRowOfFields({ cells }: Row, lexicon: Lexicon): boolean {
  const fields = cells.slice(1).filter(({ value }) => {
    const label = readLabel(value.trim(), lexicon)
    return label !== null && label.separator === ':' && FIELDS.has(label.key)
  })
  return fields.length > 0
}

const LONGEST_FIELD = 40

/** A row of two cells with a colon after the first: 'Chair | Naomi Eberhardt' is read as 'Chair: Naomi Eberhardt'. */
function asField({ row }: Unit, value: string, { minutes }: Lexicon): string {
  const [name, field, ...further] = row?.cells.filter((cell) => cell.value.trim() !== '') ?? []
  const end = name?.trim().length ?? 0
  if (!minutes || !field || further.length > 0 || end > LONGEST_FIELD || value[end] !== ' ') return value
  return `${value.slice(0, end)}:${value.slice(end + 1)}`
}

/** A unit or a part of it before it is taken apart. */
interface Part {
  readonly unit: Unit
  readonly whole: Text
  readonly ordinal: Ordinal | null
  /** Where its labels may begin. */
  readonly from: number
  /** First of its unit. */
  readonly first: boolean
}

/** What a part begins with, and where its words begin. */
interface Head {
  readonly question: Label | null
  readonly label: Label | null
  readonly at: number
}

const MOST_LABELS = 3

function take(part: Part, lexicon: Lexicon): Statement {
  const { unit, whole, ordinal, first } = part
  const shift = whole.length - unit.text.length
  const words = first && unit.verbatim !== null ? shift + unit.verbatim : whole.length
  const value = unit.row && first ? asField(unit, whole.value, lexicon) : whole.value.slice(0, words)
  const { question, label, at } = dividerHead(value, part) ?? headOf(value, part.from, lexicon)
  const rest = whole.slice(at)
  const blank = rest.length - rest.value.trimStart().length
  const verbatim = words < whole.length ? Math.max(0, words - at - blank) : null
  return {
    unit,
    ordinal,
    question,
    label,
    head: whole.slice(0, at),
    text: rest.trim(),
    verbatim,
    first,
    level: unit.heading,
    cell: null,
  }
}

/** A line that does nothing but number a question; null for any other. */
function dividerHead(value: string, { first, ordinal }: Part): Head | null {
  const number = first && ordinal === null ? dividerNumber(value) : null
  if (number === null) return null
  return { question: questionLabel(value, number), label: null, at: value.length }
}

/** What stands before a label to catch the eye: ':white_check_mark: Agreed: …'. */
const EYE_CATCHER = /^(?::[a-z\d_+-]{2,30}:|\p{Extended_Pictographic}\u{FE0F}?)\s*/u

/** The labels that a value begins with: one of a question, and one of a part. */
function headOf(value: string, start: number, lexicon: Lexicon): Head {
  const caught = lexicon.minutes ? (EYE_CATCHER.exec(value.slice(start))?.[0].length ?? 0) : 0
  const head = labelsFrom(value, start + caught, lexicon)
  return caught > 0 && !head.question && !head.label ? { ...head, at: start } : head
}

function labelsFrom(value: string, from: number, lexicon: Lexicon): Head {
  let [question, label]: [Label | null, Label | null] = [null, null]
  let at = from
  for (let round = 0; round < MOST_LABELS && !(question && label); round++) {
    const found = readLabel(value.slice(at), lexicon)
    if (!found) break
    const asks = asksQuestion(found, round)
    if (asks ? question : label || (question && !mayFollowQuestion(found))) break
    if (asks && label && votesOnSeveral(label, value.slice(at), lexicon)) break
    at += found.body
    if (asks) {
      question = found
      continue
    }
    label = found
    if (!INLINE.has(found.key)) break
  }
  return { question: question ?? numberedByTail(label, lexicon), label, at }
}

/** Parts whose label may say which question they are of: 'РЕШЕНИЕ ПО ВОПРОСУ 1:', 'Голосование по второму вопросу:'. */
const OF_QUESTION: ReadonlySet<LabelKey> = new Set<LabelKey>(['decided', 'tasks', 'vote'])

/** The question that the tail of a label numbers; null where it numbers none. */
function numberedByTail(label: Label | null, lexicon: Lexicon): Label | null {
  if (!label || lexicon.minutes || label.tail === '' || !OF_QUESTION.has(label.key)) return null
  const found = readLabel(label.tail, lexicon)
  if (found?.key === 'question' && found.number !== null && found.body >= label.tail.length) return found
  const number = numberAlone(label.tail, lexicon)
  return number === null ? null : questionLabel(label.tail, number)
}

/** 'по первому' without the word for what is counted; null for other words. */
function numberAlone(value: string, { headers, endings }: Lexicon): number | null {
  const [lead = '', word = '', ...further] = value.split(/\s+/u).map(fold)
  const leads = (headers.byOrdinal ?? []).map(fold)
  if (further.length > 0 || !leads.includes(lead) || !endsIn(word, endings?.ordinals.dative)) return null
  return ordinalWord(word)
}

/** Whether a label numbers a question, or names one behind another label. */
const asksQuestion = ({ key, number }: Label, round: number): boolean =>
  key === 'question' && (number !== null || round > 0)

/** 'Голосовали: по вопросу 1 – за 4; по вопросу 2 – за 3' is of both questions. */
const votesOnSeveral = ({ key }: Label, rest: string, lexicon: Lexicon): boolean =>
  key === 'vote' && votedParts(rest, lexicon).length > 1

/** Labels behind that of a question; the words of all others are its title. */
const mayFollowQuestion = ({ key }: Label): boolean => INLINE.has(key) || key === 'speaker'

/** Index behind the words of a statement that begins its unit: further ones may follow. */
export function endOfWords({ unit, head, text }: Statement): number {
  const blank = unit.whole.value.slice(head.length).search(/\S|$/u)
  return head.length + blank + text.length
}

/** The same statement read as plain words: a label at its head was none. */
export function withoutLabel(statement: Statement): Statement {
  const { unit, ordinal } = statement
  const length = unit.whole.length - unit.text.length
  if (!statement.first || statement.cell) return statement
  return {
    ...statement,
    ordinal,
    question: null,
    label: null,
    head: unit.whole.slice(0, length),
    text: unit.row ? unit.text.trim() : unit.whole.slice(length, endOfWords(statement)).trim(),
    verbatim: unit.verbatim,
  }
}

/** The statements of a unit: usually one. */
export function statementsOf(unit: Unit, lexicon: Lexicon): Statement[] {
  return partsOf(unit, lexicon).flatMap((statement) => unrolled(statement, lexicon))
}

/** 'Пункт 2 | О витринах': a row that numbers a question and titles it. */
const askedBy = (unit: Unit, question: Label): Statement => ({
  unit,
  ordinal: null,
  question,
  label: null,
  head: unit.whole.slice(0, question.end),
  text: unit.whole.slice(question.end).trim(),
  verbatim: null,
  first: true,
  level: 0,
  cell: null,
})

function partsOf(unit: Unit, lexicon: Lexicon): Statement[] {
  const cells = tableStatements(unit, lexicon)
  if (cells) return cells
  const asked = unit.row ? questionOfRow(unit, lexicon) : null
  if (asked) return [askedBy(unit, asked)]
  if (unit.row && isRowOfFields(unit.row, lexicon)) {
    const cells = unit.row.cells.filter(({ value }) => value.trim() !== '')
    return cells.map((cell, index) =>
      take({ unit, whole: cell.trim(), ordinal: null, from: 0, first: index === 0 }, lexicon),
    )
  }
  const shift = unit.whole.length - unit.text.length
  const starts = unit.row
    ? []
    : startsIn(unit.text.value.slice(0, unit.verbatim ?? undefined), lineStarts(unit.text), lexicon)
  const { ordinal } = unit
  if (starts.length === 0) {
    const [whole, from] = unit.row ? [unit.text, 0] : [unit.whole, shift]
    return [take({ unit, whole, ordinal, from, first: true }, lexicon)]
  }
  const bounds = [0, ...starts, unit.text.length]
  return bounds.slice(0, -1).map((start, index) => {
    const part = unit.text.slice(start, bounds[index + 1])
    if (index === 0) {
      const whole = unit.whole.slice(0, shift + (bounds[1] ?? 0))
      return take({ unit, whole, ordinal, from: shift, first: true }, lexicon)
    }
    const own = readOrdinal(part.value)
    const from = own?.length ?? joiningIn(part.value, lexicon)
    return take({ unit, whole: part, ordinal: own, from, first: false }, lexicon)
  })
}
