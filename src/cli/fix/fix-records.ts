import { createTwoFilesPatch } from 'diff'
import type { SetupFor } from '../check/setup.ts'
import { fileError, readInput, reportInput } from '../inputs.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { fixedRecord } from './fixed-record.ts'

/** A unified diff, as `patch` takes it, in colours where there are any. */
export function diffOf(file: string, before: string, after: string, { paint }: Session): string {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 2 })
  const lines = patch.split('\n').filter((line) => !/^(?:=+|Index: .*)$/.test(line))
  const painted = lines.map((line) => {
    if (line.startsWith('+') && !line.startsWith('+++')) return paint.blue(line)
    if (line.startsWith('-') && !line.startsWith('---')) return paint.red(line)
    return line.startsWith('@@') ? paint.cyan(line) : line
  })
  return painted.join('\n')
}

/**
 * Puts slips of typing right in records, each file all at once or not at all; with `dryRun` it prints a diff and changes
 * nothing. Gives the number of files in which there was something to put right.
 */
export async function fixRecords(
  files: readonly string[],
  setupFor: SetupFor,
  dryRun: boolean,
  session: Session,
): Promise<number> {
  const { io, t } = session
  let changed = 0
  for (const file of files) {
    try {
      if (file === '-') throw new UsageError('fix.input')
      const { reading } = await setupFor(file)
      const { before, after, bytes, refused } = await fixedRecord(
        file,
        await readInput(file, session),
        reading,
      )
      for (const fix of refused) await io.stderr.write(`${t('fix.refused', { file, fix })}\n`)
      if (after === before) continue
      changed += 1
      if (dryRun) await io.stdout.write(diffOf(file, before, after, session))
      else {
        try {
          await io.files.write(file, bytes)
        } catch (error) {
          throw fileError(error, file)
        }
      }
    } catch (error) {
      await reportInput(error, session)
    }
  }
  return changed
}
