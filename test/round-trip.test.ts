import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from './case.ts'
import { htmlRoundTripHolds, recordRoundTripHolds, roundTripHolds, wordRoundTripHolds } from './laws.ts'

const FOLDER = path.join(import.meta.dirname, 'accuracy')

/** Whole records, as offices write them. */
const records = ['', 'further'].flatMap((below) =>
  readdirSync(path.join(FOLDER, below))
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .map((file) => path.join(below, file)),
)

describe('what is rendered from a record', () => {
  it('has records to hold it against', () => {
    expect(records.length).toBeGreaterThan(0)
  })

  it.each(records)('says the same of %s', async (file) => {
    const outcome = await outcomeOf(path.basename(file), readFileSync(path.join(FOLDER, file)))
    await roundTripHolds(outcome)
    await wordRoundTripHolds(outcome)
    await htmlRoundTripHolds(outcome)
    await recordRoundTripHolds(outcome)
  })
})
