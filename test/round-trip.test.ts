import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from './case.ts'
import { htmlRoundTripHolds, roundTripHolds, wordRoundTripHolds } from './laws.ts'

const FOLDER = path.join(import.meta.dirname, 'accuracy')
/** Records of which a fact is lost on the way, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '10-pravlenie-tszh.txt': 'counts that stand in brackets behind the last name are printed as its post',
  '25-oss-tsc-en.md': "'due' before a date is part of the deadline where a dash stands before it only",
  '30-union-branch-en.txt': 'motions carried within a paragraph are printed as a list',
  '31-lab-weekly-en.md': 'an owner behind a dash is not found again below a point without a deadline',
  '32-zakupka-vskrytie.md': 'a reason in brackets with a post behind it loses a bracket',
  '64-inventarizaciya.md': 'signatures in a table with the name before the role',
  '79-duma.txt': 'the outcome of a vote that the record tells apart from its counts is not printed',
  '81-planerka-fok.txt': 'signatures without a role are printed below those of the members',
  '87-zakupochnaya.md': 'a table of votes by name and bid is printed as remarks',
  '88-snt.txt': 'the outcome of a vote that the record tells apart from its counts is not printed',
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
