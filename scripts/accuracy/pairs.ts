import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Gold } from './gold.ts'

const goldFileOf = (file: string): string => `${file.slice(0, -path.extname(file).length)}.gold.yaml`

/** Records below a folder that have hand-made facts beside them, by their paths in it, sorted. */
export function recordsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.endsWith('.gold.yaml') && existsSync(goldFileOf(path.join(folder, file))))
    .sort()
}

/** The hand-made facts beside a record. */
export const goldOf = (file: string): Gold => parse(readFileSync(goldFileOf(file), 'utf8')) as Gold
