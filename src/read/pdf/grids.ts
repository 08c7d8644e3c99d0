import type { PlacedText } from './lines.ts'
import type { Rule, Rules } from './rules.ts'

/** The place of a drawn table, with the pieces of text in each of its cells, row by row. */
export interface Grid {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly rows: readonly (readonly GridPlace[])[]
}

export interface GridPlace {
  readonly left: number
  readonly right: number
  readonly pieces: readonly PlacedText[]
}

/** Lines nearer than this are one, in points. */
const NEAR = 3
const MOST_LINES = 3000

/** Distinct coordinates, ascending; those close together are one. */
function distinct(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found[found.length - 1]
    if (last === undefined || value - last > NEAR) found.push(value)
  }
  return found
}

const reaches = (rule: Rule, from: number, to: number): boolean =>
  rule.from <= to + NEAR && rule.to >= from - NEAR

/** Lines that touch one another, by group. */
function groupsOf({ across, down }: Rules): Rules[] {
  const all = [
    ...across.map((rule) => ({ rule, flat: true })),
    ...down.map((rule) => ({ rule, flat: false })),
  ]
  if (all.length > MOST_LINES) return []
  const group = all.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (group[at] !== at) at = group[at] = group[group[at] ?? at] ?? at
    return at
  }
  for (let i = 0; i < all.length; i++) {
    for (let j = i + 1; j < all.length; j++) {
      const [one, two] = [all[i], all[j]]
      if (!one || !two) continue
      const touch =
        one.flat === two.flat
          ? Math.abs(one.rule.at - two.rule.at) <= 1 && reaches(one.rule, two.rule.from, two.rule.to)
          : reaches(one.rule, two.rule.at, two.rule.at) && reaches(two.rule, one.rule.at, one.rule.at)
      if (touch) group[root(i)] = root(j)
    }
  }
  const found = new Map<number, { across: Rule[]; down: Rule[] }>()
  all.forEach(({ rule, flat }, index) => {
    const at = root(index)
    const rules = found.get(at) ?? { across: [], down: [] }
    found.set(at, rules)
    rules[flat ? 'across' : 'down'].push(rule)
  })
  return [...found.values()]
}

/** Whether a line stands at `at` and covers `point`. */
const parts = (rules: readonly Rule[], at: number, point: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from - NEAR <= point && rule.to + NEAR >= point)

/**
 * A piece that runs across a line between two cells (pdf.js puts together what stands close) in its parts: the line goes
 * through a space, the one nearest to where the letters' share of the width has it.
 */
function cut(piece: PlacedText, down: readonly Rule[]): PlacedText[] {
  const { text, x, y, width, size } = piece
  const height = y + size * 0.3
  const rule = down.find(
    ({ at, from, to }) => at > x + NEAR && at < x + width - NEAR && from <= height && to >= height,
  )
  if (!rule || text.length === 0) return [piece]
  const share = ((rule.at - x) / width) * text.length
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const nearest = spaces.sort((a, b) => Math.abs(a - share) - Math.abs(b - share))[0]
  if (nearest === undefined) return [piece]
  const after = { ...piece, text: text.slice(nearest + 1), x: rule.at + 1, width: x + width - rule.at - 1 }
  return [{ ...piece, text: text.slice(0, nearest), width: rule.at - 1 - x }, ...cut(after, down)]
}

type OpenCell = GridPlace & { readonly pieces: PlacedText[] }

// A piece stands where its middle and its lower part do.
const heightOf = (piece: PlacedText): number => piece.y + piece.size * 0.3
const middleOf = (piece: PlacedText): number => piece.x + piece.width / 2

/** The columns and rows between lines, with the pieces of text in each. */
function cellsOf(
  { across, down }: Rules,
  xs: readonly number[],
  ys: readonly number[],
  inside: readonly PlacedText[],
): OpenCell[][] {
  const cells: OpenCell[][] = ys
    .slice(1)
    .map(() => xs.slice(1).map((x, column) => ({ left: xs[column] ?? x, right: x, pieces: [] })))
  for (const piece of inside) {
    let column = xs.findIndex((x) => x > middleOf(piece)) - 1
    let row = ys.findIndex((y) => y < heightOf(piece)) - 1
    // A cell is as wide and as high as no line parts it: its words stand in its first place.
    while (column > 0 && !parts(down, xs[column] ?? 0, heightOf(piece))) column--
    while (row > 0 && !parts(across, ys[row] ?? 0, middleOf(piece))) row--
    cells[row]?.[column]?.pieces.push(piece)
  }
  return cells
}

/** The tables that a page draws with lines, and the pieces of text that stand in none. */
export function gridsOf(rules: Rules, pieces: readonly PlacedText[]): { grids: Grid[]; rest: PlacedText[] } {
  const grids: Grid[] = []
  let rest = pieces.flatMap((piece) => cut(piece, rules.down))
  for (const group of groupsOf(rules)) {
    const xs = distinct(group.down.map(({ at }) => at))
    const ys = distinct(group.across.map(({ at }) => at)).reverse()
    const [left, right, top, bottom] = [xs[0], xs[xs.length - 1], ys[0], ys[ys.length - 1]]
    if (xs.length < 2 || ys.length < 2) continue
    if (left === undefined || right === undefined || top === undefined || bottom === undefined) continue
    const inside = rest.filter((piece) => {
      const [x, y] = [middleOf(piece), heightOf(piece)]
      return x > left && x < right && y < top && y > bottom
    })
    if (inside.length === 0) continue
    const rows = cellsOf(group, xs, ys, inside)
    const taken = new Set(inside)
    rest = rest.filter((piece) => !taken.has(piece))
    grids.push({ top, bottom, left, right, rows })
  }
  return { grids, rest }
}
