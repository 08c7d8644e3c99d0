import { IDENTITY, isNumbers, matrixOf, times, type Drawing, type Matrix, type Operators } from './rules.ts'

/** Share of the page that a picture of it covers, at least. */
const LEAST_COVERED = 0.5
/** A page with more typed words has its text in them: the picture lies behind. */
const MOST_TYPED = 30

/**
 * Whether the text of a page stands in a picture: one covers most of it, and what is typed is little (a stamp, a number).
 * A picture is drawn into the unit square (ISO 32000-1, 8.9.5), so it is known by the matrix; pdf.js leaves it out itself.
 */
export function isPictured(
  { fnArray, argsArray }: Drawing,
  { save, restore, transform }: Operators,
  area: number,
  typed: string,
): boolean {
  if ((typed.match(/\p{L}{2}/gu)?.length ?? 0) > MOST_TYPED * 2) return false
  const stack: Matrix[] = []
  let matrix = IDENTITY
  return fnArray.some((operation, index) => {
    const args = argsArray[index]
    if (operation === save) stack.push(matrix)
    else if (operation === restore) matrix = stack.pop() ?? IDENTITY
    else if (operation === transform && isNumbers(args)) matrix = times(matrix, matrixOf(Array.from(args)))
    const [a, b, c, d] = matrix
    return Math.abs(a * d - b * c) >= area * LEAST_COVERED
  })
}
