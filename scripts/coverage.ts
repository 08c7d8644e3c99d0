/**
 * `npm run coverage`: runs the tests and prints how much of each room of src they run through; exit code 1 where a room is
 * below the least, or a test fails. `--report` only reads what the last run left in coverage/.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const LEAST = { lines: 92, branches: 85 } as const
type Measure = keyof typeof LEAST
const MEASURES: readonly Measure[] = ['lines', 'branches']
type Count = Record<Measure, { readonly total: number; readonly covered: number }>

const { values: flags } = parseArgs({ options: { report: { type: 'boolean', default: false } } })
const ROOT = path.join(import.meta.dirname, '..')
const SRC = path.join(ROOT, 'src')

/** 'read' for src/read/pdf/pages.ts, 'index.ts' for src/index.ts. */
const roomOf = (file: string): string => path.relative(SRC, file).split(path.sep)[0] ?? ''

function byRoom(summary: Readonly<Record<string, Count>>): Map<string, Count> {
  const rooms = new Map<string, Count>()
  for (const [file, count] of Object.entries(summary)) {
    if (!file.startsWith(SRC)) continue
    const room = roomOf(file)
    const before = rooms.get(room)
    const sum = (measure: Measure): Count[Measure] => ({
      total: count[measure].total + (before?.[measure].total ?? 0),
      covered: count[measure].covered + (before?.[measure].covered ?? 0),
    })
    rooms.set(room, { lines: sum('lines'), branches: sum('branches') })
  }
  return new Map([...rooms].sort(([one], [other]) => (one < other ? -1 : 1)))
}

const percent = ({ total, covered }: Count[Measure]): number => (total === 0 ? 100 : (100 * covered) / total)

if (!flags.report) {
  const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
  const wanted = ['--coverage.enabled', '--coverage.include=src/**/*.ts', '--coverage.reporter=json-summary']
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--coverage.reportOnFailure', ...wanted], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}
const file = path.join(ROOT, 'coverage', 'coverage-summary.json')
const summary = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Count>
for (const [room, count] of byRoom(summary)) {
  const shown = MEASURES.map((measure) => `${measure} ${percent(count[measure]).toFixed(1).padStart(5)} %`)
  const below = MEASURES.filter((measure) => percent(count[measure]) < LEAST[measure])
  if (below.length > 0) process.exitCode = 1
  const told = below.map((measure) => `  below ${String(LEAST[measure])} % of ${measure}`).join('')
  process.stdout.write(`${room.padEnd(10)} ${shown.join('   ')}${told}\n`)
}
