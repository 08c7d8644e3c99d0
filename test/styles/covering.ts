import { randomFrom, type Random } from './random.ts'
import type { Choice, Parts } from './way.ts'

/** One way of one part; styles are numbered, `agree` and the pairs being looked up by number. */
interface Style {
  readonly part: number
  readonly way: string
}

/** The ways of all parts, and which of them can stand together. */
export interface Styles {
  readonly parts: readonly string[]
  readonly of: (part: string) => readonly string[]
  readonly all: readonly Style[]
  /** Numbers of the styles of each part. */
  readonly byPart: readonly (readonly number[])[]
  /** Whether two styles can stand in one record, at `one * all.length + other`. */
  readonly agree: Uint8Array
  /** Whether a style leaves a part out, at `style * parts.length + part`. */
  readonly silent: Uint8Array
}

/**
 * Looks up the rules of a table of parts; those that silence others come first. Throws where a rule names a part or way
 * that is not there.
 */
export function stylesOf(table: Parts): Styles {
  const silencing = (part: string): boolean => Object.values(table[part] ?? {}).some((way) => way.silences)
  const names = Object.keys(table)
  const parts = [...names.filter(silencing), ...names.filter((part) => !silencing(part))]
  const all = parts.flatMap((name, part) => Object.keys(table[name] ?? {}).map((way) => ({ part, way })))
  const numberOf = new Map(all.map(({ part, way }, at) => [`${parts[part] ?? ''}:${way}`, at]))
  const silent = new Uint8Array(all.length * parts.length)
  const agree = new Uint8Array(all.length * all.length).fill(1)
  all.forEach(({ part, way }, at) => {
    const { excludes = [], silences = [] } = table[parts[part] ?? '']?.[way] ?? {}
    for (const name of silences) {
      if (!parts.includes(name)) throw new Error(`${way} silences '${name}', which is not there`)
      silent[at * parts.length + parts.indexOf(name)] = 1
    }
    for (const name of excludes) {
      const other = numberOf.get(name)
      if (other === undefined) throw new Error(`${way} excludes '${name}', which is not there`)
      agree[at * all.length + other] = 0
      agree[other * all.length + at] = 0
    }
  })
  all.forEach(({ part }, at) => {
    all.forEach((other, otherAt) => {
      const apart =
        silent[at * parts.length + other.part] === 1 || silent[otherAt * parts.length + part] === 1
      if (part === other.part || apart) agree[at * all.length + otherAt] = 0
    })
  })
  const byPart = parts.map((_, part) => all.flatMap((style, at) => (style.part === part ? [at] : [])))
  return { parts, of: (part) => Object.keys(table[part] ?? {}), all, byPart, agree, silent }
}

const nameOf = ({ parts, all }: Styles, at: number): string => {
  const style = all[at]
  return style ? `${parts[style.part] ?? ''}:${style.way}` : ''
}

/** 'part:way + part:way', in the order of the letters. */
const pairName = (one: string, other: string): string =>
  one < other ? `${one} + ${other}` : `${other} + ${one}`

/** Pairs of styles of different parts that a choice prints. */
export function pairsOf(choice: Choice): string[] {
  const styles = Object.entries(choice).map(([part, way]) => `${part}:${way}`)
  return styles.flatMap((one, at) => styles.slice(at + 1).map((other) => pairName(one, other)))
}

/** All pairs of styles of different parts that can stand together. */
export function allPairs(styles: Styles): Set<string> {
  const pairs = new Set<string>()
  const size = styles.all.length
  for (let one = 0; one < size; one++)
    for (let other = one + 1; other < size; other++)
      if (styles.agree[one * size + other] === 1)
        pairs.add(pairName(nameOf(styles, one), nameOf(styles, other)))
  return pairs
}

/**
 * Fills a choice up, part by part, taking the way that meets most pairs of `wanted`; the style for each part, -1 where it
 * is left out, or null where a part has no way left.
 */
function filled(
  styles: Styles,
  start: readonly number[],
  wanted: Uint8Array | null,
  random: Random,
): number[] | null {
  const { parts, all, byPart, agree, silent } = styles
  const size = all.length
  const row = parts.map(() => -1)
  const taken: number[] = []
  const take = (style: number): void => {
    row[all[style]?.part ?? -1] = style
    taken.push(style)
  }
  start.forEach(take)
  const silencesAny = (style: number): boolean =>
    silent.subarray(style * parts.length, (style + 1) * parts.length).includes(1)
  const silencing = (part: number): boolean => byPart[part]?.some(silencesAny) ?? false
  const numbers = parts.map((_, part) => part)
  const order = [...numbers.filter(silencing), ...random.shuffled(numbers.filter((part) => !silencing(part)))]
  for (const part of order) {
    if (row[part] !== -1 || taken.some((style) => silent[style * parts.length + part] === 1)) continue
    let best: number[] = []
    let most = -1
    for (const style of byPart[part] ?? []) {
      if (taken.some((other) => agree[style * size + other] === 0)) continue
      const meets = wanted ? taken.reduce((sum, other) => sum + (wanted[style * size + other] ?? 0), 0) : 0
      if (meets > most) [best, most] = [[style], meets]
      else if (meets === most) best.push(style)
    }
    if (best.length === 0) return null
    const loud = wanted ? best : best.filter((style) => !silencesAny(style))
    take(random.pick(loud.length > 0 && random.below(4) > 0 ? loud : best))
  }
  return row
}

const choiceOf = (styles: Styles, row: readonly number[]): Choice =>
  Object.fromEntries(
    row.flatMap((style, part) =>
      style < 0 ? [] : [[styles.parts[part] ?? '', styles.all[style]?.way ?? '']],
    ),
  )

/** A choice of one way for each part, as a seed has it. */
export function randomChoice(styles: Styles, random: Random): Choice {
  for (;;) {
    const row = filled(styles, [], null, random)
    if (row) return choiceOf(styles, row)
  }
}

/** How many rows are tried for each that is taken, and how many before a pair is given up. */
const TRIES = 8
const GIVE_UP = 400

/**
 * A greedy covering array: choices in which every pair of `allPairs` is met at least once. Always the same for the same
 * parts. Throws where a pair cannot be met, which says that rules of ways contradict each other.
 */
export function coveringArray(styles: Styles, seed = 1): Choice[] {
  const size = styles.all.length
  const random = randomFrom(seed)
  const wanted = styles.agree.slice()
  const found: number[][] = []
  const newIn = (row: readonly number[]): number => {
    const taken = row.filter((style) => style >= 0)
    return taken.reduce(
      (sum, one) => sum + taken.reduce((all, other) => all + (wanted[one * size + other] ?? 0), 0),
      0,
    )
  }
  for (let at = wanted.indexOf(1); at >= 0; at = wanted.indexOf(1, at)) {
    const start = [Math.floor(at / size), at % size]
    let best: number[] | null = null
    let most = 0
    for (let tried = 0; tried < GIVE_UP && (tried < TRIES || best === null); tried++) {
      const row = filled(styles, start, wanted, random)
      const meets = row ? newIn(row) : 0
      if (meets > most) [best, most] = [row, meets]
    }
    if (best === null)
      throw new Error(`no record can hold both: ${start.map((style) => nameOf(styles, style)).join(' + ')}`)
    for (const one of best)
      for (const other of best) if (one >= 0 && other >= 0) wanted[one * size + other] = 0
    found.push(best)
  }
  // A way that leaves all other parts out is in no pair.
  const met = new Set(found.flat())
  for (const [style] of styles.all.entries()) {
    const row = met.has(style) ? null : filled(styles, [style], null, random)
    if (row) found.push(row)
  }
  return found.map((row) => choiceOf(styles, row))
}
