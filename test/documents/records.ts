import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf, casesIn, optionsOf, outcomeOf, type Outcome } from '../case.ts'

export interface TestRecord extends Outcome {
  readonly name: string
}

/** Folders of records beside expected facts. */
const FOLDERS = ['accuracy', 'accuracy/further']

/** Every example, fixture and measured record, read. */
export async function allRecords(): Promise<TestRecord[]> {
  const records: TestRecord[] = []
  for (const one of [...casesIn('examples'), ...casesIn('test/fixtures')])
    records.push({ name: one.name, ...(await outcomeOf(one.input, bytesOf(one), optionsOf(one))) })
  for (const folder of FOLDERS) {
    const path = join(import.meta.dirname, '..', folder)
    for (const file of readdirSync(path).filter((name) => /\.(?:md|txt)$/.test(name)))
      records.push({ name: `${folder}/${file}`, ...(await outcomeOf(file, readFileSync(join(path, file)))) })
  }
  return records
}
