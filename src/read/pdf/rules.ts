/** A straight line of a page along one of its sides: `at` is the coordinate that stays the same. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rules {
  readonly across: readonly Rule[]
  readonly down: readonly Rule[]
}

export type Matrix = readonly [number, number, number, number, number, number]

/** The operators of pdf.js that matter here, by the names of its table OPS. */
export interface Operators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly stroke: number
  readonly closeStroke: number
  readonly fill: number
  readonly eoFill: number
  readonly fillStroke: number
  readonly eoFillStroke: number
}

/** A list of drawing operations with their arguments. */
export interface Drawing {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** Thicker than this, a filled box is a surface; shorter than that, a line parts nothing; in points. */
const THICKEST = 3
const SHORTEST = 4
const MOST_RULES = 20_000
const DEEPEST = 200

export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export const isNumbers = (value: unknown): value is ArrayLike<number> =>
  value instanceof Float32Array || value instanceof Float64Array || Array.isArray(value)

/** The matrix that an operation is given. */
export const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
]

/** The points of a path, one list for each part that is drawn without lifting the pen; those with curves are left out. */
function polylines(data: ArrayLike<number>): [number, number][][] {
  const found: [number, number][][] = []
  let points: [number, number][] = []
  for (let i = 0; i < data.length;) {
    const operation = data[i++]
    if (operation === 0 || operation === 1) {
      if (operation === 0) {
        found.push(points)
        points = []
      }
      points.push([data[i++] ?? 0, data[i++] ?? 0])
    } else if (operation === 4) {
      const [first] = points
      if (first) points.push([first[0], first[1]])
    } else {
      i += operation === 2 ? 6 : 4
      points = []
    }
  }
  found.push(points)
  return found.filter((part) => part.length > 1)
}

/** The least and the greatest of some numbers. */
const rangeOf = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  )

/** Collects the straight lines that a page draws: strokes, and boxes as thin as a line. */
export function rulesOf({ fnArray, argsArray }: Drawing, operators: Operators): Rules {
  const across: Rule[] = []
  const down: Rule[] = []
  const strokes = new Set([
    operators.stroke,
    operators.closeStroke,
    operators.fillStroke,
    operators.eoFillStroke,
  ])
  const fills = new Set([operators.fill, operators.eoFill])
  const stack: Matrix[] = []
  let matrix = IDENTITY
  const put = (x1: number, y1: number, x2: number, y2: number): void => {
    if (across.length + down.length > MOST_RULES) return
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (height < 1 && width > SHORTEST)
      across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (width < 1 && height > SHORTEST)
      down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }
  const path = (args: unknown): void => {
    const [operator, parts] = Array.isArray(args) ? (args as unknown[]) : []
    const data: unknown = Array.isArray(parts) ? (parts as unknown[])[0] : null
    if (!isNumbers(data) || typeof operator !== 'number') return
    const [a, b, c, d, e, f] = matrix
    for (const line of polylines(data)) {
      const points = line.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const)
      if (strokes.has(operator)) {
        points.slice(1).forEach(([x, y], index) => {
          const [x1, y1] = points[index] ?? [x, y]
          put(x1, y1, x, y)
        })
      } else if (fills.has(operator)) {
        const [left, right] = rangeOf(points.map(([x]) => x))
        const [bottom, top] = rangeOf(points.map(([, y]) => y))
        if (top - bottom <= THICKEST) put(left, (top + bottom) / 2, right, (top + bottom) / 2)
        else if (right - left <= THICKEST) put((left + right) / 2, bottom, (left + right) / 2, top)
      }
    }
  }
  fnArray.forEach((operation, index) => {
    const args = argsArray[index]
    if (operation === operators.save && stack.length < DEEPEST) stack.push(matrix)
    else if (operation === operators.restore) matrix = stack.pop() ?? IDENTITY
    else if (operation === operators.transform && isNumbers(args)) {
      matrix = times(matrix, matrixOf(Array.from(args)))
    } else if (operation === operators.constructPath) path(args)
  })
  return { across, down }
}
