/**
 * `npm run fuzz`: reads damaged files, mixed records and soups of keywords until something breaks a law of
 * `test/fuzz/verdict.ts` or takes too long. `--minutes N` (or `--inputs N`: the same work on every machine), `--seed S`,
 * `--jobs N`. What broke is in test/fuzz/crashes, which `npm test` replays, cut down to what is needed. Exit code 1 then.
 */
import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inputsOf } from '../test/fuzz/input.ts'
import type { Report, Work } from './fuzz/work.ts'

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
})
const CRASHES = path.join(import.meta.dirname, '..', 'test', 'fuzz', 'crashes')
const WORKER = path.join(import.meta.dirname, 'fuzz', 'worker.ts')
/** Of one seed: where so much breaks, the rest can wait until that is mended. */
const MOST_CRASHES = 20

function number(value: string, flag: string): number {
  const read = Number(value)
  if (read > 0) return read
  process.stderr.write(`--${flag} ${value}: a number above 0 is wanted\n`)
  process.exit(2)
}

const seed = flags.seed ?? String(randomInt(1_000_000))
const jobs = Math.ceil(number(flags.jobs, 'jobs'))
const inputs = flags.inputs === undefined ? Infinity : number(flags.inputs, 'inputs')
const minutes =
  flags.minutes === undefined ? (inputs === Infinity ? 1 : Infinity) : number(flags.minutes, 'minutes')
const until = minutes === Infinity ? null : Date.now() + minutes * 60_000

let done = 0
let crashes = 0
let slowest = { index: 0, seconds: 0 }
const inputAt = inputsOf(seed)

function keep(index: number, law: string, message: string, shrunk: string | null): void {
  crashes++
  const { extension, bytes } = inputAt(index)
  const name = `${seed}-${String(index)}.${extension}`
  mkdirSync(CRASHES, { recursive: true })
  writeFileSync(path.join(CRASHES, name), shrunk ?? bytes)
  process.stdout.write(`${name}: ${law}\n  ${message.split('\n').slice(0, 6).join('\n  ')}\n`)
}

function heard(report: Report): void {
  if (report.type === 'broken') keep(report.index, report.law, report.message, report.shrunk)
  if (report.type !== 'read') return
  done++
  if (report.seconds > slowest.seconds) slowest = report
}

/** Starts a process that takes every `jobs`th input from `from` on; one that dies is followed by the next behind its input. */
function start(from: number): Promise<void> {
  const work: Work = { seed, from, step: jobs, inputs: inputs === Infinity ? null : inputs, until }
  const child = fork(WORKER, [JSON.stringify(work)], { execArgv: process.execArgv })
  let at = from
  child.on('message', (report: Report) => {
    at = report.index
    heard(report)
    if (crashes >= MOST_CRASHES) child.kill()
  })
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      if (code === 0 || crashes >= MOST_CRASHES) {
        resolve()
        return
      }
      const law = signal === 'SIGKILL' ? 'takes too long' : 'does not end the process'
      keep(at, law, `exit code ${String(code)}, ${String(signal)}`, null)
      resolve(start(at + jobs))
    })
  })
}

process.stdout.write(`seed ${seed}\n`)
await Promise.all(Array.from({ length: jobs }, (_, job) => start(job)))
process.stdout.write(
  `${String(done)} inputs, ${String(crashes)} broke a law; the dearest, ${String(slowest.index)}, took ${slowest.seconds.toFixed(1)} s of the processor; again: npm run fuzz -- --seed ${seed}\n`,
)
process.exitCode = crashes > 0 ? 1 : 0
