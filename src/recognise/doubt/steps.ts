/** Features that only hold or not, from pairs of a name and whether it does. */
export function held(tests: readonly (readonly [string, boolean])[]): string[] {
  const names: string[] = []
  for (const [name, holds] of tests) if (holds) names.push(name)
  return names
}

/** Features of numbers by their name and how many bounds are reached: the same few are seen again and again. */
const reached = new Map<string, string[]>()

/** A number as a feature: its name and how many of the bounds, in ascending order, it reaches. */
export function step(name: string, value: number, bounds: readonly number[]): string {
  let names = reached.get(name)
  if (!names) reached.set(name, (names = []))
  let count = 0
  while (count < bounds.length && value >= (bounds[count] ?? 0)) count++
  return (names[count] ??= `${name} ${String(count)}`)
}

/** Part of a whole, 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
