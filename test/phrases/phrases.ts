import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The rows of `test/phrases/<name>.yaml`. */
export function phrases<Row>(name: string): Row[] {
  return parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8')) as Row[]
}
