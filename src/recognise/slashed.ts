import type { Ordinal } from '../language/ordinals.ts'
import { withOrdinals, type Unit } from './units.ts'

/** '2/1 отчёт принять': the number of a question, a stroke and that of its point before words. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:[.)]?\s+)(?=[«"„\p{L}])/u
/** Nearly no line begins so far like it: the whole form is looked for in those alone. */
const slashedAt = (value: string): RegExpExecArray | null =>
  /^\d{1,2}\//u.test(value) ? SLASHED.exec(value) : null

/** From so many points on that count up, they are no shares and no days. */
const LEAST = 3

/** The number of a question and of its point that a unit begins with; null where it begins with none. */
function slashedOf({ ordinal, row, bullet, whole, verbatim }: Unit): Ordinal | null {
  const found = ordinal || row || bullet || verbatim !== null ? null : slashedAt(whole.value)
  const [mark = '', question, point] = found ?? []
  if (question === undefined || point === undefined) return null
  const parts = [Number(question), Number(point)]
  return { printed: `${question}/${point}`, style: 'arabic', parts, length: mark.length, closing: '' }
}

/** Whether a point counts on from the one before: the next of its question, or the first of the next. */
function countsOn({ parts: [question = 0, point = 0] }: Ordinal, before: Ordinal | null): boolean {
  const [last = 0, counted = 0] = before?.parts ?? []
  return question === last ? point === counted + 1 : question === last + 1 && point === 1
}

/** The units with such numbers taken off their words, where all of them count up: '1/1', '1/2', '2/1'. */
export function withSlashed(units: readonly Unit[]): readonly Unit[] {
  const found = new Map<number, Ordinal>()
  let last: Ordinal | null = null
  for (const [at, unit] of units.entries()) {
    const ordinal = slashedOf(unit)
    if (!ordinal) continue
    if (!countsOn(ordinal, last)) return units
    found.set(at, (last = ordinal))
  }
  return found.size < LEAST ? units : withOrdinals(units, found)
}
