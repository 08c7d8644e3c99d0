import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from './case.ts'
import { htmlRoundTripHolds, roundTripHolds, wordRoundTripHolds } from './laws.ts'

const FOLDER = path.join(import.meta.dirname, 'accuracy')
/** Records of which a fact is lost on the way, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '23-borough-council-en.txt':
    'a name that no list of names holds is taken apart by its verb, which stands behind a colon then',
  '29-architecture-board-en.md': "a number such as 'A-88' is read in a table of tasks only",
  '84-antiterror.md':
    'a signature with initials, left as printed in a table, is completed from the head in plain lines',
}

/** Whole records, as offices write them. */
const records = ['', 'further'].flatMap((below) =>
  readdirSync(path.join(FOLDER, below))
    .filter((file) => /\.(?:md|txt)$/.test(file) && EXCEPTIONS[file] === undefined)
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
  })
})
