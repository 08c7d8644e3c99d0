import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { facts } from '../src/model/equality.ts'
import { outcomeOf, type Outcome } from './case.ts'
import { everyFactHasAPlace, nothingIsLost, positionsHold } from './laws.ts'

const FOLDER = path.join(import.meta.dirname, 'office')
const readAs = (ending: string): Promise<Outcome> =>
  outcomeOf(`record.${ending}`, readFileSync(path.join(FOLDER, `record.${ending}`)))

/** The same record, written out by LibreOffice from Markdown (scripts/office-corpus.mjs). */
describe.each(['docx', 'doc', 'odt', 'rtf', 'html', 'pdf'])('a record as %s', (ending) => {
  let outcome: Outcome
  beforeAll(async () => {
    outcome = await readAs(ending)
  })

  it('has the facts of its Markdown', async () => {
    expect(facts(outcome.model)).toEqual(facts((await readAs('md')).model))
  })

  it('keeps the laws of places and of words', () => {
    positionsHold(outcome)
    everyFactHasAPlace(outcome)
    nothingIsLost(outcome)
  })
})

it('the record has facts', async () => {
  const { model } = await readAs('md')
  expect(model.agenda.map(({ decisions }) => decisions.length)).toEqual([2, 2])
  expect(model.attendees).toHaveLength(4)
})
