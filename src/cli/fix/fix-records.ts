import { patchOf } from './patch.ts'
import type { SetupFor } from '../check/setup.ts'
import { fileError, LeftOut, readInput, reportInput, type Inputs } from '../inputs.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { fixedRecord } from './fixed-record.ts'
import type { Fix } from './fixes.ts'

/** A unified diff, as `patch` takes it, in colours where there are any. */
export function diffOf(file: string, before: string, after: string, { paint }: Session): string {
  const painted = patchOf(file, before, after).map((line) => {
    if (line.startsWith('+') && !line.startsWith('+++')) return paint.blue(line)
    if (line.startsWith('-') && !line.startsWith('---')) return paint.red(line)
    return line.startsWith('@@') ? paint.cyan(line) : line
  })
  return painted.join('\n')
}

export interface FixOptions {
  readonly fixes: readonly Fix[]
  /** Print a diff and change nothing. */
  readonly dryRun: boolean
}

/** In how many files there was something to put right, and in how many of them more than typography. */
export interface FixCounts {
  readonly changed: number
  readonly matter: number
}

/** Puts slips right in records, each file all at once or not at all. */
export async function fixRecords(
  { files, found }: Pick<Inputs, 'files' | 'found'>,
  setupFor: SetupFor,
  { fixes, dryRun }: FixOptions,
  session: Session,
): Promise<FixCounts> {
  const { io, t } = session
  let changed = 0
  let matter = 0
  const leftOut = new LeftOut(session)
  for (const file of files) {
    try {
      if (file === '-') throw new UsageError('fix.input')
      // A record keeps its own words: what the people register adds is left out.
      const { people: _, ...options } = (await setupFor(file)).reading
      const reading = { ...options, onlyRecords: found.has(file) }
      const fixed = await fixedRecord(file, await readInput(file, session), reading, fixes)
      for (const { key, values } of fixed.refused) await io.stderr.write(`protocol: ${t(key, values)}\n`)
      if (fixed.after === fixed.before) continue
      if (dryRun) await io.stdout.write(diffOf(file, fixed.before, fixed.after, session))
      else await put(file, fixed.bytes, session)
      // Counted when it is done: what could not be written was not put right.
      changed += 1
      if (fixed.matters) matter += 1
    } catch (error) {
      if (!found.has(file) || !leftOut.takes(error, file)) await reportInput(error, session)
    }
  }
  // Where the records are checked afterwards, that tells what was left out.
  if (dryRun) await leftOut.tell(files.length)
  return { changed, matter }
}

async function put(file: string, bytes: Uint8Array, { io }: Session): Promise<void> {
  try {
    await io.files.write(file, bytes)
  } catch (error) {
    throw fileError(error, file)
  }
}
