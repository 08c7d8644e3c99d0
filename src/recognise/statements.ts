import type { Row } from '../document/document.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { guessedLabel, labelAt, readLabel, type Label } from '../language/labels.ts'
import { readOrdinal, type Ordinal } from '../language/ordinals.ts'
import { ATTENDANCE, OFFICERS, PEOPLE } from './label-groups.ts'
import { dividerNumber } from './divider-number.ts'
import { resolvesAt } from './resolves-at.ts'
import type { Cell } from './table/cell.ts'
import { tableStatements } from './table/table-statements.ts'
import type { Unit } from './units.ts'
import { unrolled } from './unrolled.ts'
import { isOneOf } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'

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

/** Labels that may begin in the middle of a paragraph: 'Слушали: … Постановили: …'. */
const INLINE = new Set<LabelKey>(['heard', 'spoke', 'discussion', 'noted', 'proposed', 'decided', 'vote'])

/** Labels of the header that may follow one another in a line: 'Дата: 24 мая. Место: правление. Начало 12-00' */
const FIELDS = new Set<LabelKey>(['date', 'place', 'time', 'opened', 'closed', 'form', ...OFFICERS])

/** Fields of the head that may share a line: 'Date: … | Time: … | Location: …', 'Chair: …      Secretary: …'. */
const LINED = new Set<LabelKey>([...FIELDS, ...ATTENDANCE])

/** Whether a token begins a field of its own behind a bar, a dot or a gap. */
function beginsField(value: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token) return false
  const parted = /^[|·•]$/.test(before.text) || /\s{3,}|\t/.test(value.slice(before.end, token.start))
  if (!parted || (!startsUpper(token.text) && !/^[|·•]$/.test(before.text))) return false
  const label = labelAt(value, tokens, at, lexicon)
  return label !== null && label.separator === ':' && LINED.has(label.key)
}

/** Whether a token begins a role behind another one: 'Председатель – Осин А.В., секретарь – Жуков Д.С.', or behind those absent. */
function beginsRole(
  value: string,
  tokens: readonly Token[],
  at: number,
  parts: boolean,
  lexicon: Lexicon,
): boolean {
  if (lexicon.grammar || !/^[.,;]$/.test(tokens[at - 1]?.text ?? '')) return false
  const label = labelAt(value, tokens, at, lexicon)
  if (!label || (label.key !== 'chair' && label.key !== 'secretary')) return false
  const first = readLabel(value, lexicon)
  const beside = parts || (first !== null && (OFFICERS.has(first.key) || PEOPLE.has(first.key)))
  const parted = label.separator === ':' || label.separator === '-'
  return beside && parted && startsWithName(value.slice(label.body), lexicon)
}

/** Where in the value further labelled parts begin. */
function inlineStarts(value: string, lexicon: Lexicon): number[] {
  const tokens = tokenize(value)
  const starts: number[] = []
  let depth = 0
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (before?.text === '[') depth++
    else if (before?.text === ']') depth = Math.max(0, depth - 1)
    // 'CARRIED [AYES: Roe; ABSENT: Poe]': what stands in square brackets is part of the sentence.
    if (depth > 0) continue
    if (!token || !before || token.kind !== 'word') continue
    if (beginsRole(value, tokens, at, starts.length > 0, lexicon)) {
      starts.push(token.start)
      continue
    }
    if (beginsField(value, tokens, at, lexicon)) {
      starts.push(token.start)
      continue
    }
    if (!startsUpper(token.text)) continue
    if (!/^[.;!?)]$/.test(before.text)) continue
    if (resolvesAt(tokens, at, lexicon)) {
      starts.push(token.start)
      continue
    }
    const label = labelAt(value, tokens, at, lexicon)
    if (!label) continue
    if (FIELDS.has(label.key) && isField(label, value)) starts.push(token.start)
    if (!(INLINE.has(label.key) || ATTENDANCE.has(label.key))) continue
    const named = ATTENDANCE.has(label.key) && startsWithName(value.slice(label.body), lexicon)
    // Without a colon only a phrase is a label here: 'В обсуждении приняли участие …'.
    const spoken = label.key === 'spoke' && label.separator === 'none'
    const phrase = spoken && (label.words.includes(' ') || startsWithName(value.slice(label.body), lexicon))
    if (label.separator === ':' || phrase || named) starts.push(token.start)
  }
  return starts
}

/** Whether a label within a line heads a field of its own: with a colon, or (for hours) with a number behind it. */
function isField({ key, separator, body }: Label, value: string): boolean {
  if (separator === ':') return true
  return (key === 'opened' || key === 'closed') && /^\d/.test(value.slice(body))
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
function asField({ row }: Unit, value: string, { grammar }: Lexicon): string {
  const [name, field, ...further] = row?.cells.filter((cell) => cell.value.trim() !== '') ?? []
  const end = name?.trim().length ?? 0
  if (!grammar || !field || further.length > 0 || end > LONGEST_FIELD || value[end] !== ' ') return value
  return `${value.slice(0, end)}:${value.slice(end + 1)}`
}

function take(
  unit: Unit,
  whole: Text,
  ordinal: Ordinal | null,
  from: number,
  first: boolean,
  lexicon: Lexicon,
): Statement {
  let at = from
  let question: Label | null = null
  let label: Label | null = null
  const shift = whole.length - unit.text.length
  const words = first && unit.verbatim !== null ? shift + unit.verbatim : whole.length
  const value = unit.row && first ? asField(unit, whole.value, lexicon) : whole.value.slice(0, words)
  const divider = first && ordinal === null ? dividerNumber(value) : null
  if (divider !== null) {
    question = { ...guessedLabel('question', 'end', value), number: divider, guessed: false }
    at = value.length
  }
  for (let round = 0; divider === null && round < 3; round++) {
    const found = readLabel(value.slice(at), lexicon)
    if (!found) break
    if (found.key === 'question' && (found.number !== null || round > 0)) {
      if (question) break
      question = found
    } else if (label) {
      break
    } else if (question && !INLINE.has(found.key) && found.key !== 'speaker') {
      break
    } else {
      label = found
      if (!INLINE.has(found.key)) {
        at += found.body
        break
      }
    }
    at += found.body
    if (question && label) break
  }
  const rest = whole.slice(at)
  const text = rest.trim()
  const blank = rest.length - rest.value.trimStart().length
  const verbatim = words < whole.length ? Math.max(0, words - at - blank) : null
  return {
    unit,
    ordinal,
    question,
    label,
    head: whole.slice(0, at),
    text,
    verbatim,
    first,
    level: unit.heading,
    cell: null,
  }
}

/** Characters of a post before the name that a list in prose begins with: 'supervisors Ann Roe'. */
const LONGEST_POST = 24

function startsWithName(value: string, lexicon: Lexicon): boolean {
  const [first] = findNames(value.slice(0, 60), lexicon.names, { loose: lexicon.grammar !== undefined })
  if (first === undefined || first.start <= 1) return first !== undefined
  const before = value.slice(0, first.start).trim()
  return before.length <= LONGEST_POST && isOneOf(before, lexicon.names.posts ?? [])
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
    text: unit.text.trim(),
    verbatim: unit.verbatim,
  }
}

/** The statements of a unit: usually one. */
export function statementsOf(unit: Unit, lexicon: Lexicon): Statement[] {
  return partsOf(unit, lexicon).flatMap((statement) => unrolled(statement, lexicon))
}

function partsOf(unit: Unit, lexicon: Lexicon): Statement[] {
  const cells = tableStatements(unit, lexicon)
  if (cells) return cells
  if (unit.row && isRowOfFields(unit.row, lexicon)) {
    const cells = unit.row.cells.filter(({ value }) => value.trim() !== '')
    return cells.map((cell, index) => take(unit, cell.trim(), null, 0, index === 0, lexicon))
  }
  const shift = unit.whole.length - unit.text.length
  const starts = unit.row ? [] : inlineStarts(unit.text.value.slice(0, unit.verbatim ?? undefined), lexicon)
  if (starts.length === 0)
    return [take(unit, unit.row ? unit.text : unit.whole, unit.ordinal, unit.row ? 0 : shift, true, lexicon)]
  const bounds = [0, ...starts, unit.text.length]
  return bounds.slice(0, -1).map((start, index) => {
    const part = unit.text.slice(start, bounds[index + 1])
    if (index === 0)
      return take(unit, unit.whole.slice(0, shift + (bounds[1] ?? 0)), unit.ordinal, shift, true, lexicon)
    const ordinal = readOrdinal(part.value)
    return take(unit, part, ordinal, ordinal?.length ?? 0, false, lexicon)
  })
}
