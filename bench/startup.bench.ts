import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inventedRecord } from './invented-record.ts'

const RUNS = 15
const BIN = resolve(import.meta.dirname, '../bin/protocol.js')

const folder = mkdtempSync(join(tmpdir(), 'protocol-startup-'))
const markdown = join(folder, 'record.md')
const text = join(folder, 'record.txt')
writeFileSync(markdown, inventedRecord(8_000, 'markdown'))
writeFileSync(text, inventedRecord(8_000, 'text'))

const CALLS: readonly (readonly [string, readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['protocol --version', [BIN, '--version']],
  ['protocol parse record.md', [BIN, 'parse', markdown]],
  ['protocol parse record.txt', [BIN, 'parse', text]],
  ['protocol check record.md', [BIN, 'check', markdown]],
  ['protocol render record.md', [BIN, 'render', markdown, '--to', 'markdown']],
]

function milliseconds(argv: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status === null || status > 1) throw new Error(stderr)
  return performance.now() - start
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN

// Interleaved, so that whatever else the machine does falls on all calls alike.
const times = CALLS.map((): number[] => [])
for (let run = 0; run <= RUNS; run++) {
  CALLS.forEach(([, argv], index) => {
    const time = milliseconds(argv)
    if (run > 0) times[index]?.push(time)
  })
}
rmSync(folder, { recursive: true })

const bare = median(times[0] ?? [])
console.log(`start-up, median of ${RUNS} interleaved runs, 8 kB record`)
CALLS.forEach(([name], index) => {
  const time = median(times[index] ?? [])
  console.log(`  ${name.padEnd(28)} ${time.toFixed(0).padStart(5)} ms  ${(time / bare).toFixed(2)} x`)
})
