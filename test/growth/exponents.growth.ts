import { describe, expect, test } from 'vitest'
import { cost } from './cost.ts'
import { KINDS, type Kind } from './kinds.ts'

/** The cost of n parts is at most n to this power, give or take what a collector of garbage adds. */
const EXPONENT = 1.2
/** Milliseconds of processor time from which on a cost says something. */
const ENOUGH = 40
const MOST_PARTS = 12_800
const ROUNDS = 4
/** So many sizes are tried. */
const LONGER = 4

async function exponentAt(kind: Kind, count: number): Promise<number> {
  let [small, large] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS && !(Math.log2(large / small) <= EXPONENT); round++) {
    small = Math.min(small, await cost(kind, count))
    large = Math.min(large, await cost(kind, count * 2))
  }
  return Math.log2(large / small)
}

/**
 * The power of its size with which the cost of a text grows: log2 of t(2n) / t(n), each the least of some rounds. Where it
 * seems too much, the text is made longer: what is added once or by the compiler is less of it then, and a cost that grows
 * too fast grows too fast again.
 */
async function exponentOf(kind: Kind): Promise<number> {
  let count = 100
  await cost(kind, count)
  while (count < MOST_PARTS && (await cost(kind, count)) < ENOUGH) count *= 2
  let least = Infinity
  for (let longer = 0; longer < LONGER && !(least <= EXPONENT); longer++) {
    least = Math.min(least, await exponentAt(kind, count))
    count *= 2
  }
  return least
}

describe('the cost of reading grows with the size of the text', () => {
  test('there are sixty kinds of lines and more, each with a name of its own', () => {
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length)
    expect(KINDS.length).toBeGreaterThan(60)
  })

  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', async (_, kind) => {
    expect(await exponentOf(kind)).toBeLessThanOrEqual(EXPONENT)
  })
})
