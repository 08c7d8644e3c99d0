import type { Ordinal } from '../language/ordinals.ts'
import { withOrdinals, type Unit } from './units.ts'

/** 'А. Объект принять': a capital letter and a full stop before words. */
const LETTER = /^([А-Я])\.\s+(?=[«"„А-ЯЁа-яё])/u
/** Letters that count points; 'Й', 'Ъ', 'Ы', 'Ь' are left out, as they are in lists. */
const LETTERS = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'
/** From so many on, letters that follow each other are no initials. */
const LEAST = 3
/** Words behind a letter: a name has one or two. */
const LEAST_WORDS = 3

/** The number that a capital letter may be; null where the line is a name with an initial before it, or no such line. */
function letterOf({ ordinal, row, bullet, whole, verbatim }: Unit): Ordinal | null {
  const found = ordinal || row || bullet || verbatim !== null ? null : LETTER.exec(whole.value)
  const [mark = '', printed = ''] = found ?? []
  if (!found || !LETTERS.includes(printed)) return null
  if (whole.value.slice(mark.length).trim().split(/\s+/u).length < LEAST_WORDS) return null
  return {
    printed,
    style: 'letter',
    parts: [LETTERS.indexOf(printed) + 1],
    length: mark.length,
    closing: '.',
  }
}

/** The units with the capital letters taken for numbers that count on from 'А.' to at least 'В.' at the heads of lines. */
export function withLetters(units: readonly Unit[]): readonly Unit[] {
  const run: { at: number; ordinal: Ordinal }[] = []
  const found = new Map<number, Ordinal>()
  const close = (): void => {
    if (run.length >= LEAST) for (const { at, ordinal } of run) found.set(at, ordinal)
    run.length = 0
  }
  units.forEach((unit, at) => {
    const ordinal = letterOf(unit)
    if (!ordinal) return
    if (ordinal.parts[0] === 1) close()
    if (ordinal.parts[0] === run.length + 1) run.push({ at, ordinal })
    else close()
  })
  close()
  return withOrdinals(units, found)
}
