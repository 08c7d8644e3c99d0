import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Overview } from '../../src/recognise/observe/overview.ts'
import type { Program } from './readings.ts'

/** Where a program of the past leaves what it saw of the record that it read last. */
const SEEN = Symbol.for('overview')

/** Makes a program of the past leave what it sees of a record, and gives a function that asks for that. */
function seenIn(folder: string): () => Overview | null {
  const file = path.join(folder, 'src/recognise/observe/overview.ts')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('export function overviewOf(', 'function madeOf('))
  appendFileSync(
    file,
    `export const overviewOf = (...given: Parameters<typeof madeOf>): Overview =>
      (Reflect.set(globalThis, Symbol.for('overview'), madeOf(...given)), Reflect.get(globalThis, Symbol.for('overview')))\n`,
  )
  return () => {
    const seen = (Reflect.get(globalThis, SEEN) as Overview | undefined) ?? null
    Reflect.deleteProperty(globalThis, SEEN)
    return seen
  }
}

/** Runs something with the program as it was at a revision, which the history of git has to hold. */
export async function withOlder(
  root: string,
  revision: string,
  work: (program: Program, overviewOf: () => Overview | null) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doubt-'))
  try {
    const archive = path.join(folder, 'src.tar')
    execFileSync('git', ['archive', '-o', archive, revision, 'src', 'package.json'], { cwd: root })
    execFileSync('tar', ['-xf', archive, '-C', folder])
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
    const overviewOf = seenIn(folder)
    const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(folder, file)).href)
    const { read } = (await load('src/read/readers.ts')) as Pick<Program, 'read'>
    const { recognise } = (await load('src/recognise/recognise.ts')) as Pick<Program, 'recognise'>
    await work({ read, recognise }, overviewOf)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
