import type { Lexicon } from '../language/lexicon.ts'
import type { Ordinal } from '../language/ordinals.ts'
import { withOrdinals, type Unit } from './units.ts'

/** 'А. Объект принять': a capital letter and a full stop before words. */
const LETTER = /^([А-Я])\.\s+(?=[«"„А-ЯЁа-яё])/u
/** From so many on, letters that follow each other are no initials. */
const LEAST = 3
/** So few may count where their lines come once more, as a list and its titles do. */
const LEAST_REPEATED = 2
/** Words behind a letter: a name has one or two. */
const LEAST_WORDS = 3
/** A second word in small letters: no name has it. */
const SMALL_SECOND = /^\S+\s+[а-яё]/u

/** A line with the letter that it begins with. */
interface Lettered {
  readonly at: number
  readonly ordinal: Ordinal
  readonly words: string
}

/** The number that a capital letter may be; null where the line begins with none. */
function letterOf(
  { ordinal, row, bullet, whole, verbatim }: Unit,
  letters: string,
): Omit<Lettered, 'at'> | null {
  const found = ordinal || row || bullet || verbatim !== null ? null : LETTER.exec(whole.value)
  const [mark = '', printed = ''] = found ?? []
  if (!found || !letters.includes(printed)) return null
  const letter: Ordinal = {
    printed,
    style: 'letter',
    parts: [letters.indexOf(printed) + 1],
    length: mark.length,
    closing: '.',
  }
  return { ordinal: letter, words: whole.value.slice(mark.length).trim() }
}

/** Whether words are surely no name behind an initial. */
const isNoName = ({ words }: Lettered): boolean =>
  words.split(/\s+/u).length >= LEAST_WORDS || SMALL_SECOND.test(words)

/** Runs that count on from 'А.'. */
function runsOf(units: readonly Unit[], letters: string): Lettered[][] {
  const runs: Lettered[][] = []
  units.forEach((unit, at) => {
    const found = letterOf(unit, letters)
    if (!found) return
    const run = runs.at(-1)
    const [number] = found.ordinal.parts
    if (number === 1) runs.push([{ ...found, at }])
    else if (run && number === run.length + 1) run.push({ ...found, at })
    else runs.push([])
  })
  return runs.filter(({ length }) => length > 0)
}

const wordsOf = (run: readonly Lettered[]): string =>
  run.map(({ words }) => words.toLowerCase().replace(/[.;,:]$/u, '')).join('\n')

/** Whether letters count: enough lines of which some are surely no names, or lines that come once more. */
function counts(run: readonly Lettered[], runs: readonly Lettered[][]): boolean {
  if (run.length >= LEAST && run.every(isNoName)) return true
  const repeated = runs.some((other) => other !== run && wordsOf(other) === wordsOf(run))
  return (
    (run.length >= LEAST_REPEATED && repeated) ||
    (run.length >= LEAST && run.filter(isNoName).length * 2 > run.length)
  )
}

/** The units with the capital letters taken for numbers that count on from 'А.' at the heads of lines. */
export function withLetters(units: readonly Unit[], { countingLetters }: Lexicon): readonly Unit[] {
  if (countingLetters === undefined) return units
  const runs = runsOf(units, countingLetters)
  const found = runs.filter((run) => counts(run, runs)).flat()
  return withOrdinals(units, new Map(found.map(({ at, ordinal }) => [at, ordinal] as const)))
}
