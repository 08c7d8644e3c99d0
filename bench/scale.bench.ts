import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type * as library from '../src/index.ts'
import { inventedRecord } from './invented-record.ts'

const MAIN = new URL('../dist/index.js', import.meta.url).href
const folder = mkdtempSync(join(tmpdir(), 'protocol-scale-'))

/** Runs in a process of its own, so that its peak memory is its own. */
const PARSE = `
  import { readFileSync } from 'node:fs'
  import { parse } from ${JSON.stringify(MAIN)}
  const [file] = process.argv.slice(1)
  const bytes = readFileSync(file)
  const start = performance.now()
  const { model } = await parse(bytes, { file })
  const time = performance.now() - start
  console.log(JSON.stringify({ time, items: model.agenda.length, rss: process.resourceUsage().maxRSS }))
`

interface Measured {
  readonly time: number
  readonly items: number
  /** Peak resident memory in kB. */
  readonly rss: number
}

function measure(size: number, format: 'markdown' | 'text'): Measured {
  const file = join(folder, `record.${format === 'markdown' ? 'md' : 'txt'}`)
  writeFileSync(file, inventedRecord(size, format))
  const argv = ['--input-type=module', '--eval', PARSE, file]
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Measured
}

const row = (name: string, { time, items, rss }: Measured): string =>
  `  ${name.padEnd(16)} ${time.toFixed(0).padStart(7)} ms  ${(rss / 1024).toFixed(0).padStart(6)} MB peak  ${items} agenda items`

console.log('scale: parse of an invented record')
for (const format of ['markdown', 'text'] as const) {
  const small = measure(1e6, format)
  const large = measure(1e7, format)
  console.log(row(`${format} 1 MB`, small))
  console.log(row(`${format} 10 MB`, large))
  console.log(
    `  ${''.padEnd(16)} ${(large.time / small.time).toFixed(1).padStart(7)} x the time for 10 x the size`,
  )
}
rmSync(folder, { recursive: true })

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN

const { parse } = (await import(MAIN)) as typeof library
const markdown = inventedRecord(1e5, 'markdown')
const processor = unified().use(remarkParse).use(remarkGfm).freeze()
const ours: number[] = []
const theirs: number[] = []
for (let run = 0; run < 12; run++) {
  let start = performance.now()
  await parse(markdown, { file: 'record.md' })
  const own = performance.now() - start
  start = performance.now()
  processor.parse(markdown)
  const remark = performance.now() - start
  if (run < 3) continue
  ours.push(own)
  theirs.push(remark)
}
const [own, remark] = [median(ours), median(theirs)]
console.log('100 kB of Markdown, median of 9 warm runs')
console.log(`  parse                    ${own.toFixed(0).padStart(5)} ms`)
console.log(`  remark-parse + remark-gfm ${remark.toFixed(0).padStart(4)} ms (Markdown alone)`)
console.log(`  ${(own / remark).toFixed(2)} x`)
