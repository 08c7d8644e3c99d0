/** Optimal string alignment distance: letters put in, left out, exchanged, or two neighbours swapped. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The name that was probably meant: at most every third letter differs, or one begins with the other. */
export function nearest(name: string, names: readonly string[]): string | null {
  let best: string | null = null
  let least = Infinity
  for (const candidate of names) {
    const letters = distance(name.toLowerCase(), candidate.toLowerCase())
    if (letters < least) {
      best = candidate
      least = letters
    }
  }
  if (best !== null && least <= Math.max(1, Math.floor(name.length / 3))) return best
  return names.find((candidate) => name.length > 2 && candidate.startsWith(name)) ?? null
}
