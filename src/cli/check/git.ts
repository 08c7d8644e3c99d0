import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

interface Answer {
  readonly ok: boolean
  readonly out: string
  readonly error: string
}

const MOST_BYTES = 256 * 1024 * 1024

/** Runs git without a shell; throws a UsageError where there is no git. */
function git(cwd: string, ...args: string[]): Promise<Answer> {
  return new Promise((done, failed) => {
    execFile('git', args, { cwd, maxBuffer: MOST_BYTES, windowsHide: true }, (error, out, stderr) => {
      if (error && error.code === 'ENOENT') failed(new UsageError('git.missing'))
      else done({ ok: error === null, out, error: stderr.trim().split('\n')[0] ?? '' })
    })
  })
}

/** Whether git knows a commit by this name here. */
export async function isRevision(name: string, { io }: Session): Promise<boolean> {
  return (await git(io.cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)).ok
}

/**
 * Absolute paths of the files that differ from `revision`, as it was where the present branch left it, and of those
 * that git does not know yet; null stands for the last commit, or for nothing at all where there is none yet.
 * Throws a UsageError outside a repository and for a revision that does not exist.
 */
export async function changedFiles(revision: string | null, session: Session): Promise<Set<string>> {
  const { cwd } = session.io
  const up = await git(cwd, 'rev-parse', '--show-cdup')
  if (!up.ok) throw new UsageError('git.refused', { message: up.error })
  const top = resolve(cwd, up.out.trim())
  const name = revision ?? 'HEAD'
  const lists = [['ls-files', '--others', '--exclude-standard', '-z']]
  if (await isRevision(name, session)) {
    const base = await git(top, 'merge-base', '--end-of-options', name, 'HEAD')
    const from = base.ok ? base.out.trim() : name
    lists.push([
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--diff-filter=d',
      '--end-of-options',
      from,
      '--',
    ])
  } else if (revision !== null) throw new UsageError('git.noRevision', { name })
  else lists.push(['ls-files', '-z'])
  const files = new Set<string>()
  for (const list of lists) {
    const answer = await git(top, ...list)
    if (!answer.ok) throw new UsageError('git.refused', { message: answer.error })
    for (const file of answer.out.split('\0')) if (file !== '') files.add(resolve(top, file))
  }
  return files
}
