import type { RunLook } from '../page/look.ts'
import type { Bytes } from './bytes.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** What properties say of a run of characters. */
export interface RunProperties {
  look: Writable<RunLook>
  /** Index of a style of characters; null for none. */
  style: number | null
  deleted: boolean
  /** Its characters stand for something else than themselves. */
  special: boolean
  /** A character of a font of signs. */
  symbol: { readonly font: number; readonly code: number } | null
  font: number | null
  /** Data of a field in a form, which looks like a picture. */
  data: boolean
}

export const runProperties = (): RunProperties => ({
  look: { bold: null, capitals: null, hidden: null },
  style: null,
  deleted: false,
  special: false,
  symbol: null,
  font: null,
  data: false,
})

type Apply = (properties: RunProperties, bytes: Bytes, at: number, base: RunLook) => void

const AS_STYLE = 0x80
const OTHER_THAN_STYLE = 0x81

/** On, off, as the style says, or the other way round than the style says. */
const toggle =
  (name: keyof RunLook): Apply =>
  ({ look }, bytes, at, base) => {
    const value = bytes.u8(at)
    if (value === AS_STYLE) look[name] = base[name]
    else if (value === OTHER_THAN_STYLE) look[name] = !(base[name] ?? false)
    else look[name] = value !== 0
  }

/** Properties of characters by their codes ([MS-DOC] 2.6.1). */
const APPLY: ReadonlyMap<number, Apply> = new Map<number, Apply>([
  [0x0835, toggle('bold')],
  [0x083b, toggle('capitals')],
  [0x083c, toggle('hidden')],
  [0x0800, (run, bytes, at) => (run.deleted = bytes.u8(at) > 0)],
  [0x0855, (run, bytes, at) => (run.special = bytes.u8(at) > 0)],
  [0x0806, (run, bytes, at) => (run.data = bytes.u8(at) > 0)],
  [0x4a30, (run, bytes, at) => (run.style = bytes.u16(at))],
  [0x4a4f, (run, bytes, at) => (run.font = bytes.u16(at))],
  [0x6a09, (run, bytes, at) => (run.symbol = { font: bytes.u16(at), code: bytes.u16(at + 2) })],
  [0x2a33, (run) => (run.look = { bold: null, capitals: null, hidden: null })],
])

/** Applies one property of a list; `base` is what the styles say. */
export function applyToRun(run: RunProperties, code: number, bytes: Bytes, at: number, base: RunLook): void {
  APPLY.get(code)?.(run, bytes, at, base)
}

/** Codes of the properties that a piece names by a number ([MS-DOC] 2.9.216). */
const SHORT: Readonly<Record<number, number>> = {
  0x0c: 0x260a,
  0x18: 0x2416,
  0x19: 0x2417,
  0x41: 0x0800,
  0x55: 0x0835,
  0x5b: 0x083b,
  0x5c: 0x083c,
}

/** The code of a property that a piece names by a number; null for one that tells a reader nothing. */
export const shortCode = (number: number): number | null => SHORT[number] ?? null
