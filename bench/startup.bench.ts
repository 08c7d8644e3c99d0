import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inventedRecord } from './invented-record.ts'

const RUNS = 15
const BIN = resolve(import.meta.dirname, '../bin/protocol.js')
const EXAMPLE = resolve(import.meta.dirname, '../examples/asino/protocol.md')

const folder = mkdtempSync(join(tmpdir(), 'protocol-startup-'))
const markdown = join(folder, 'record.md')
const text = join(folder, 'record.txt')
writeFileSync(markdown, inventedRecord(8_000, 'markdown'))
writeFileSync(text, inventedRecord(8_000, 'text'))

const CALLS: readonly (readonly [string, readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['protocol --version', [BIN, '--version']],
  ['protocol parse (the example)', [BIN, 'parse', EXAMPLE]],
  ['protocol parse record.md', [BIN, 'parse', markdown]],
  ['protocol parse record.txt', [BIN, 'parse', text]],
  ['protocol check record.md', [BIN, 'check', markdown]],
  ['protocol render record.md', [BIN, 'render', markdown, '--to', 'markdown']],
]

// Node reads the certificates that this names before anything else runs, which would make every ratio smaller.
const env = { ...process.env }
delete env['NODE_EXTRA_CA_CERTS']

function milliseconds(argv: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env })
  if (status === null || status > 1) throw new Error(stderr)
  return performance.now() - start
}

// Interleaved, so that whatever else the machine does falls on all calls alike.
const times = CALLS.map((): number[] => [])
for (let run = 0; run <= RUNS; run++) {
  CALLS.forEach(([, argv], index) => {
    const time = milliseconds(argv)
    if (run > 0) times[index]?.push(time)
  })
}
rmSync(folder, { recursive: true })

// The least: what other programs on the machine take only adds to it.
const bare = Math.min(...(times[0] ?? []))
console.log(`start-up, least of ${RUNS} interleaved runs, records of 8 kB`)
CALLS.forEach(([name], index) => {
  const time = Math.min(...(times[index] ?? []))
  console.log(`  ${name.padEnd(28)} ${time.toFixed(0).padStart(5)} ms  ${(time / bare).toFixed(2)} x`)
})
