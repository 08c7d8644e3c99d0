/** Features that only hold or not, from pairs of a name and whether it does. */
export function held(tests: readonly (readonly [string, boolean])[]): string[] {
  const names: string[] = []
  for (const [name, holds] of tests) if (holds) names.push(name)
  return names
}

/** A number as a feature: its name and how many of the bounds, in ascending order, it reaches. */
export function step(name: string, value: number, bounds: readonly number[]): string {
  let reached = 0
  while (reached < bounds.length && value >= (bounds[reached] ?? 0)) reached++
  return `${name} ${String(reached)}`
}

/** Part of a whole, 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
