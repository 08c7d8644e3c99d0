import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, casesIn, expectedFiles, optionsOf, outcomeOf, type Outcome } from './case.ts'
import {
  everyFactHasAPlace,
  htmlRoundTripHolds,
  extractsHold,
  lineEndsDoNotMatter,
  nothingIsLost,
  positionsHold,
  recordRoundTripHolds,
  roundTripHolds,
  wordRoundTripHolds,
} from './laws.ts'

describe.each([...casesIn('test/fixtures'), ...casesIn('examples')])('$name', (one) => {
  let outcome: Outcome
  beforeAll(async () => {
    outcome = await outcomeOf(one.input, bytesOf(one), optionsOf(one))
  })

  it('gives what is expected', async () => {
    for (const [name, content] of await expectedFiles(one, outcome)) {
      const file = path.join(one.folder, name)
      if (existsSync(file)) expect(content, name).toBe(readFileSync(file, 'utf8'))
    }
    expect(existsSync(path.join(one.folder, 'model.json'))).toBe(true)
  })

  it('points into the source', () => {
    positionsHold(outcome)
    everyFactHasAPlace(outcome)
  })

  it('loses nothing', () => {
    nothingIsLost(outcome)
  })

  it('reads what it writes', () => roundTripHolds(outcome))

  it('reads what it writes on the lines of the record', () => recordRoundTripHolds(outcome))

  it('reads the Word document that it writes', () => wordRoundTripHolds(outcome))

  it('reads what it writes as HTML', () => htmlRoundTripHolds(outcome))

  it('reads the extracts that it writes', () => extractsHold(outcome))

  it('does not mind the line ends', () => lineEndsDoNotMatter(one.input, outcome))
})
