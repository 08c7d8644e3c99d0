import { expect, test } from 'vitest'
import { cost } from './cost.ts'
import { KINDS } from './kinds.ts'

/** A few kinds, one for each way in which lines are looked at; `npm run growth` tries all of them, and longer texts. */
const SOME: readonly (readonly [name: string, count: number])[] = [
  ['words', 50],
  ['dashes', 50],
  ['numbered lines', 50],
  ['nested numbers', 50],
  ['clauses', 50],
  ['tails of clauses', 50],
  ['members', 50],
  ['questions of a list', 50],
  ['questions and their headings', 50],
  ['roll-call votes', 50],
  ['signatures', 50],
  ['quotations', 50],
  ['columns of bars', 50],
  ['English actions', 50],
  ['times of a transcript', 50],
  ['hyphenated line ends', 50],
  ['headings, Markdown', 50],
  ['open stars, Markdown', 50],
  ['rows of a table', 50],
  ['one line of dates', 300],
  ['one line of sentences', 300],
  ['one line of brackets', 1000],
  ['one line of underscores', 1000],
  ['one line of stars', 1000],
]
const FACTOR = 8
/** Per part a long text may cost so much more than a short one: 1 where the cost is linear, 8 where it is quadratic. */
const DEARER = 3.5
const ROUNDS = 6

/** The least of some rounds, as a compiler or a collector of garbage at work in one says nothing. */
async function dearer(name: string, count: number): Promise<number> {
  const kind = KINDS.find((one) => one.name === name)
  if (!kind) throw new Error(`no kind is called ${name}`)
  await cost(kind, count)
  let [small, large] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS && !(large / small / FACTOR <= DEARER); round++) {
    small = Math.min(small, await cost(kind, count))
    large = Math.min(large, await cost(kind, count * FACTOR))
  }
  return large / small / FACTOR
}

test.each(SOME)('a long text costs as much per part as a short one: %s', async (name, count) => {
  expect(await dearer(name, count)).toBeLessThanOrEqual(DEARER)
})
