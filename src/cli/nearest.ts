/** Letters to insert, delete, replace or swap with their neighbour to make one word of the other. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let above: number[] = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = above
    above = row
  }
  return above[other.length] ?? 0
}

/** The known name that a mistyped one was probably meant to be; the first of `known` where none is alike. */
export function nearest(name: string, known: readonly string[]): string {
  const ranked = known.map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate) }))
  return ranked.reduce((best, one) => (one.far < best.far ? one : best)).candidate
}
