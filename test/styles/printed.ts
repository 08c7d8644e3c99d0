import type { Gold } from '../../scripts/accuracy/gold.ts'
import type { Line } from './line.ts'

/** Lines of a part, and what they say of the meeting. */
export interface Printed {
  readonly lines: readonly Line[]
  readonly gold?: Partial<Gold>
}

export const nothing: Printed = { lines: [] }
export const printed = (gold: Partial<Gold>, ...lines: readonly Line[]): Printed => ({ lines, gold })

/** 'о работе' → 'О работе' */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
/** 'О работе' → 'о работе' */
export const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
export const roman = (at: number): string => ROMAN[at] ?? ''

/** The words with a full stop, which initials and 'г.' bring along. */
export const ended = (words: string, mark = '.'): string =>
  mark === '.' && words.endsWith('.') ? words : `${words}${mark}`
