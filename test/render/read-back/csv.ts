import Papa from 'papaparse'
import type { ReadBack } from './read-back.ts'

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A table by another parser than the writer's library has. */
export function readCsv(content: string | Uint8Array): ReadBack {
  const { data, errors } = Papa.parse<string[]>(String(content), { delimiter: ',', skipEmptyLines: true })
  if (errors[0]) throw new Error(errors[0].message)
  return {
    text: data.map((row) => row.join(' ')).join('\n'),
    outline: data.map((row) => String(row.length)),
    dangers: data.flat().filter((cell) => FORMULA.test(cell)),
  }
}
