import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Program } from './readings.ts'

/** Runs something with the program as it was at a revision, which the history of git has to hold. */
export async function withOlder(
  root: string,
  revision: string,
  work: (program: Program) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doubt-'))
  try {
    const archive = path.join(folder, 'src.tar')
    execFileSync('git', ['archive', '-o', archive, revision, 'src', 'package.json'], { cwd: root })
    execFileSync('tar', ['-xf', archive, '-C', folder])
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
    const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(folder, file)).href)
    const { read } = (await load('src/read/readers.ts')) as Pick<Program, 'read'>
    const { recognise } = (await load('src/recognise/recognise.ts')) as Pick<Program, 'recognise'>
    await work({ read, recognise })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
