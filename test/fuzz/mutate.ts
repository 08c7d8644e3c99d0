import type { Random } from '../styles/random.ts'

/** Bytes that readers decide by: ends, signs of numbers, brackets of markup, marks of encodings. */
const TELLING = [
  0x00, 0x0a, 0x0d, 0x20, 0x22, 0x3c, 0x3e, 0x7b, 0x7d, 0x5c, 0x7f, 0x80, 0xd0, 0xef, 0xfe, 0xff,
]
const LONGEST = 64

const spanIn = (length: number, random: Random, longest: number): [number, number] => {
  const start = random.below(length + 1)
  return [start, Math.min(length, start + 1 + random.below(longest))]
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const CHANGES: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => {
    const changed = bytes.slice()
    if (changed.length > 0) changed[random.below(changed.length)] = random.below(256)
    return changed
  },
  (bytes, random) => {
    const changed = bytes.slice()
    if (changed.length > 0) changed[random.below(changed.length)] = random.pick(TELLING)
    return changed
  },
  // A number of four bytes: sizes, offsets and counts.
  (bytes, random) => {
    const changed = bytes.slice()
    if (changed.length < 4) return changed
    const at = random.below(changed.length - 3)
    new DataView(changed.buffer).setUint32(
      at,
      random.pick([0, 1, 0x7fffffff, 0xffffffff, changed.length]),
      true,
    )
    return changed
  },
  (bytes, random) => {
    const [start, end] = spanIn(bytes.length, random, LONGEST)
    return joined(bytes.subarray(0, start), bytes.subarray(end))
  },
  (bytes, random) => {
    const [start, end] = spanIn(bytes.length, random, LONGEST)
    const at = random.below(bytes.length + 1)
    return joined(bytes.subarray(0, at), bytes.subarray(start, end), bytes.subarray(at))
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
]

/** Some bytes changed, taken out, doubled, or the end cut off. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes
  for (let left = random.between(1, 6); left > 0; left--) changed = random.pick(CHANGES)(changed, random)
  return changed
}

const NUMBERS = ['0', '-1', '1', '3', '65536', '2147483648', '999999999999', '1e308', '']
const CELLS = [
  'СЛУШАЛИ:',
  'РЕШИЛИ: поручить Дубову П.И. до 5 мая',
  '№ 7',
  '&#0;',
  '&amp;',
  '\u0000',
  'я'.repeat(300),
]

type TokenChange = (tokens: string[], random: Random) => void

const TOKEN_CHANGES: readonly TokenChange[] = [
  (tokens, random) => {
    const [start, end] = spanIn(tokens.length, random, 12)
    tokens.splice(start, end - start)
  },
  (tokens, random) => {
    const [start, end] = spanIn(tokens.length, random, 12)
    tokens.splice(random.below(tokens.length + 1), 0, ...tokens.slice(start, end))
  },
  // What opens, many times over: nesting.
  (tokens, random) => {
    const at = random.below(tokens.length)
    const opening = tokens[at] ?? ''
    tokens.splice(at, 1, opening.repeat(random.pick([2, 30, 400])))
  },
  (tokens, random) => {
    const at = random.below(tokens.length)
    tokens[at] = (tokens[at] ?? '').replace(/\d+/, () => random.pick(NUMBERS))
  },
  (tokens, random) => {
    const [one, other] = [random.below(tokens.length), random.below(tokens.length)]
    const held = tokens[one] ?? ''
    tokens[one] = tokens[other] ?? ''
    tokens[other] = held
  },
  (tokens, random) => {
    tokens.splice(random.below(tokens.length + 1), 0, random.pick(CELLS))
  },
]

/** Tags, words of control and objects: what markup of any kind is made of. */
const TOKEN = /<[^<>]*>|\\[a-z]+-?\d*|[{}[\]]|\d+|[^<>\\{}[\]\d]+|[^]/g

/** Markup (XML, HTML, RTF, the objects of a PDF, JSON) with its parts doubled, moved, nested or given other numbers. */
export function mutatedMarkup(markup: string, random: Random): string {
  const tokens = markup.match(TOKEN) ?? []
  for (let left = random.between(1, 8); left > 0 && tokens.length > 0; left--)
    random.pick(TOKEN_CHANGES)(tokens, random)
  return tokens.join('')
}
