import { ARROW_SIGNS, DRAWN_ARROW } from '../source/arrows.ts'
import type { Text } from '../document/text.ts'

const OPENING = '(«[„“'
const CLOSING = ')»]”'

/** '>>', '=>', '→' before what is to be done: among sentences of the discussion such marks set off what was decided. */
export const ARROWS = new RegExp(`^(?:>{2,3}|${DRAWN_ARROW}|[${ARROW_SIGNS}])$`, 'u')

/** Offsets of a mark from an offset on, where it stands outside brackets and quotes. */
export function marksOutside(value: string, mark: string, from = 0): number[] {
  const found: number[] = []
  let depth = 0
  for (let at = from; at < value.length; at++) {
    const character = value.charAt(at)
    if (character === '"') depth = depth > 0 ? 0 : 1
    else if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (character === mark && depth === 0) found.push(at)
  }
  return found
}

/** Cuts at a mark that stands outside brackets and quotes. */
export function splitOutside(text: Text, mark: string): Text[] {
  const marks = marksOutside(text.value, mark)
  return [-1, ...marks].map((before, at) => text.slice(before + 1, marks[at] ?? text.length))
}

/** The entries of a list with commas or semicolons between them, those in brackets and quotes aside. */
export function splitList(text: Text): Text[] {
  return splitOutside(text, ',').flatMap((part) => splitOutside(part, ';'))
}

/** Index of the bracket that closes the one at `open`, or the length. */
export function closing(value: string, open: number): number {
  let depth = 0
  for (let at = open; at < value.length; at++) {
    if (value[at] === '(') depth++
    else if (value[at] === ')' && --depth === 0) return at
  }
  return value.length
}

/** Index of the bracket that closes each opening one, by its index; those that nothing closes are left out. */
export function closings(value: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (let at = value.indexOf('('); at >= 0 && at < value.length; at++) {
    if (value[at] === '(') open.push(at)
    const last = value[at] === ')' ? open.pop() : undefined
    if (last !== undefined) found.set(last, at)
  }
  return found
}
