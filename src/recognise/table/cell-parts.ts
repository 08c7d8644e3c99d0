import { Text } from '../../document/text.ts'
import { tokenize } from '../../language/form.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { firstInfinitive } from '../../language/morphology.ts'
import { readOrdinal, type Ordinal } from '../../language/ordinals.ts'
import { isOneOf } from '../../language/words.ts'
import { firstWord, hasWord, startsLower } from '../../source/letters.ts'
import { ActingReader } from '../acting.ts'
import { decidingParts } from '../deciding-starts.ts'
import { sentencesOf } from '../sentences.ts'
import { enumerated } from '../unrolled.ts'

/** A part of a cell, with the number before it. */
export interface CellPart {
  readonly ordinal: Ordinal | null
  /** The number as printed; empty where there is none. */
  readonly head: Text
  readonly text: Text
}

const BULLET = /^[-–—•*▪●]\s+/u

/** The lines of a cell as its author broke them. */
export function linesOf(cell: Text): Text[] {
  const lines: Text[] = []
  let from = 0
  for (let at = cell.value.indexOf('\n'); at >= 0; at = cell.value.indexOf('\n', from)) {
    lines.push(cell.slice(from, at).trim())
    from = at + 1
  }
  lines.push(cell.slice(from).trim())
  return lines.filter(({ value }) => value !== '')
}

/** Lines of a list within one line: '1) …; 2) …'. */
function unrolledLine(line: Text, lexicon: Lexicon): Text[] {
  const starts = enumerated(line.value, lexicon)
  if (starts.length === 0) return [line]
  return starts.map((start, index) => line.slice(start, starts[index + 1] ?? line.length).trim())
}

function partOf(line: Text): CellPart {
  const ordinal = readOrdinal(line.value)
  const length = ordinal?.length ?? BULLET.exec(line.value)?.[0].length ?? 0
  const dated =
    ordinal !== null && /^\d{1,2}\.\d{1,2}(?:\.|\b)/u.test(line.value) && !hasWord(line.value.slice(length))
  if (length === 0 || dated) return { ordinal: null, head: line.slice(0, 0), text: line }
  return { ordinal, head: line.slice(0, length), text: line.slice(length).trim() }
}

/** The lines of a cell as they were broken, and the entries of a list in it. */
export function partsOf(cell: Text, lexicon: Lexicon): CellPart[] {
  return linesOf(cell)
    .flatMap((line) => unrolledLine(line, lexicon))
    .map(partOf)
    .filter(({ text }) => text.value !== '')
}

const joined = (parts: readonly CellPart[]): CellPart[] => {
  const [first] = parts
  if (!first) return []
  return [
    {
      ...first,
      text: Text.join(
        parts.flatMap(({ head, text }, at) => (at > 0 && head.length > 0 ? [head, text] : [text])),
      ),
    },
  ]
}

/** Lines that go on with the one above put together: those that begin small and without a number. */
function groups(parts: readonly CellPart[]): CellPart[] {
  const found: CellPart[][] = []
  for (const part of parts) {
    const last = found[found.length - 1]
    if (last && part.head.length === 0 && startsLower(part.text.value)) last.push(part)
    else found.push([part])
  }
  return found.flatMap(joined)
}

/**
 * The tasks of one cell: entries of a list, or lines that each set a task, or lines that are as many as those of the cells
 * beside it. Any other lines are one task.
 */
export function tasksOf(cell: Text, beside: readonly number[], lexicon: Lexicon): CellPart[] {
  const parts = groups(partsOf(cell, lexicon))
  const [only] = parts
  if (!only) return []
  // What one person has to do by one day stays one task.
  if (parts.length < 2)
    return beside.length === 0 && !lexicon.byOrder
      ? byDecision(only, lexicon)
      : bySentence(joined(parts), lexicon)
  const numbered = parts.every(({ head }) => head.length > 0)
  const paired = beside.includes(parts.length)
  const acts = parts.every(({ text }) => firstInfinitive(tokenize(text.value), 0, lexicon.clauses) >= 0)
  if (acts && beside.length === 0 && !lexicon.byOrder && !numbered)
    return parts.flatMap((part) => byDecision(part, lexicon))
  return numbered || paired || (acts && !lexicon.minutes) ? parts : joined(parts)
}

/** 'Приобрести самовар. Пикаловой Ю.С. описать утраты.': the sentences of a cell that each decide something. */
const byDecision = (part: CellPart, lexicon: Lexicon): CellPart[] =>
  decidingParts(part.text, lexicon).map((text, at) => ({
    ...part,
    head: at === 0 ? part.head : text.slice(0, 0),
    text,
  }))

/** 'Kim to share the draft. Members to review it.': the sentences of one task where each of them sets somebody to work. */
function bySentence(parts: CellPart[], lexicon: Lexicon): CellPart[] {
  const [only] = parts
  const sentences = only && lexicon.wordOrder ? sentencesOf(only.text.value, lexicon) : []
  if (!only || sentences.length < 2) return parts
  const texts = sentences.map(({ start, end }) => only.text.slice(start, end).trim())
  if (!texts.every(({ value }) => setsTask(value, lexicon))) return parts
  return texts.map((text, at) => ({ ...only, head: at === 0 ? only.head : text.slice(0, 0), text }))
}

/** Whether a sentence begins with a verb of work or with those who are to do something. */
const setsTask = (value: string, lexicon: Lexicon): boolean =>
  isOneOf(firstWord(value).toLowerCase(), lexicon.clauses.infinitiveEndings) ||
  (lexicon.wordOrder !== undefined && new ActingReader(value, lexicon, lexicon.wordOrder).isCharge())
