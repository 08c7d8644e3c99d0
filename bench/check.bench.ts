/**
 * How fast a whole archive is checked: `npm run bench:check` (or with the number of records behind it). The program runs in
 * processes of its own, on records that are always the same; with `--keep FOLDER` they stay there to be looked at.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inventedArchive } from './invented-archive.ts'

const BIN = resolve(import.meta.dirname, '../bin/protocol.js')
const PRELOAD = join(import.meta.dirname, 'measured.cjs')

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } })
const count = Number(positionals[0] ?? 1000)
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'protocol-archive-'))
const files = inventedArchive(count)
for (const { name, text } of files) {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
const people = [...new Set(files.flatMap(({ text }) => text.match(/[А-ЯЁ][а-яё]+ [А-ЯЁ]\.[А-ЯЁ]\./g) ?? []))]
const register = join(folder, 'people.yaml')
writeFileSync(register, `people:\n${people.map((name) => `  - name: ${name}\n`).join('')}`)
const config = join(folder, 'with-people.yaml')
writeFileSync(config, 'people: people.yaml\n')

const kilobytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000
console.log(`check: ${files.length} invented records, ${kilobytes.toFixed(0)} kB of Markdown`)

function measure(title: string, argv: readonly string[]): void {
  const start = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', PRELOAD, BIN, ...argv], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    cwd: folder,
  })
  const seconds = (performance.now() - start) / 1000
  const used = /^used (\d+) (\d+)$/m.exec(stderr)
  if (status === null || status > 1 || !used) throw new Error(stderr)
  const [memory, processor] = [Number(used[1]) / 1024, Number(used[2]) / 1e6]
  const cells = [
    `${seconds.toFixed(1).padStart(5)} s`,
    `${(files.length / seconds).toFixed(0).padStart(5)} records/s`,
    `${processor.toFixed(1).padStart(5)} s of processor`,
    `${memory.toFixed(0).padStart(4)} MB at most`,
    `${(stdout.length / 1000).toFixed(0).padStart(6)} kB written`,
  ]
  console.log(`  ${title.padEnd(32)} ${cells.join('  ')}`)
}

measure('protocol check .', ['check', '.', '--no-config'])
measure('--jobs 1', ['check', '.', '--no-config', '--jobs', '1'])
measure('--jobs 2', ['check', '.', '--no-config', '--jobs', '2'])
measure('--cache, the first time', ['check', '.', '--no-config', '--cache'])
measure('--cache, again', ['check', '.', '--no-config', '--cache'])
measure('parse to a file', [
  'parse',
  '.',
  '--no-config',
  '--format',
  'ndjson',
  '-o',
  join(folder, 'all.ndjson'),
])
measure('--reporter sarif', ['check', '.', '--no-config', '--reporter', 'sarif'])
measure(`with ${people.length} people in the register`, ['check', '.', '--config', config])
if (values.keep === undefined) rmSync(folder, { recursive: true })
