import { facts } from '../../model/equality.ts'
import type { Protocol } from '../../model/schema.ts'
import { parseBytes, type Parsed, type ReadingOptions } from '../pipeline.ts'
import { UsageError } from '../usage-error.ts'
import { edited, type Edit } from './edit.ts'
import { rewriting, type Rewrite } from './encode.ts'
import { FIXES, TYPING, type Fix, type Typing } from './fixes.ts'
import { editsOf } from './typography.ts'

/** Without these a record looks better, but says and finds nothing else: no rule speaks of them. */
const TYPOGRAPHY: ReadonlySet<Fix> = new Set(['spaces', 'number-sign', 'dashes'])

export interface FixedRecord {
  readonly before: string
  readonly after: string
  /** The file with what was put right, in the encoding and with the line ends that it has. */
  readonly bytes: Uint8Array
  /** Whether more than typography was put right. */
  readonly matters: boolean
  /** Why some of the fixes were left out: the record would then say something else. */
  readonly refused: readonly UsageError[]
}

/** The facts, whatever dashes and spaces are in their words. */
const sense = (model: Protocol): string =>
  JSON.stringify(facts(model)).replace(/[–—]/g, '-').replace(/ {2}/g, ' ')

/** Whether a record still says what it said. Look-alikes may make more of it understood, never less. */
function sameSense(before: Protocol, after: Protocol, fix: Typing): boolean {
  if (fix !== 'look-alikes') return sense(before) === sense(after)
  return (
    after.unrecognized.length <= before.unrecognized.length && after.agenda.length === before.agenda.length
  )
}

/** A part of the text. */
export type Stretch = Pick<Edit, 'start' | 'end'>

/** What a fix would do to a record, and how to tell that it did nothing else; null where there is nothing to do. */
interface Attempt {
  readonly edits: readonly Edit[]
  succeeded(next: Parsed): boolean
}

async function attempt(
  now: Parsed,
  fix: Fix,
  rewrite: Rewrite,
  within: Stretch | null,
): Promise<Attempt | null> {
  if (fix === 'numbering') {
    const { renumbering } = await import('./renumbering.ts')
    const wanted = renumbering(now)
    const expected = JSON.stringify(wanted?.facts)
    return (
      wanted && { edits: wanted.edits, succeeded: ({ model }) => JSON.stringify(facts(model)) === expected }
    )
  }
  const edits = editsOf(now.document, fix).filter(
    ({ start, end, text }) =>
      rewrite(text) !== null && (within === null || (start <= within.end && end >= within.start)),
  )
  return edits.length > 0 ? { edits, succeeded: ({ model }) => sameSense(now.model, model, fix) } : null
}

/**
 * A record with some things put right. Every fix is read again, and one that would change what the record says is left
 * out. `within`: slips of typing are put right in this part only. Throws a UsageError for a file whose text is not all
 * there is to it (a Word document).
 */
export async function fixedRecord(
  file: string,
  bytes: Uint8Array,
  options: ReadingOptions,
  fixes: readonly Fix[] = TYPING,
  within: Stretch | null = null,
): Promise<FixedRecord> {
  let now = await parseBytes(file, bytes, options)
  const { original: before, encoding } = now.document.source
  const rewrite = rewriting(bytes, before, encoding)
  if (!rewrite) throw new UsageError('fix.notText', { file })
  // Bytes are read as what they were found to be: a fix must not change the guess.
  const reading = { ...options, encoding }
  const refused: UsageError[] = []
  let current = bytes
  let matters = false
  for (const fix of FIXES.filter((one) => fixes.includes(one))) {
    try {
      const wanted = await attempt(now, fix, rewrite, within)
      const candidate = wanted && rewrite(edited(now.document.source.original, wanted.edits))
      if (!candidate) continue
      const next = await parseBytes(file, candidate, reading)
      if (!wanted.succeeded(next)) throw new UsageError('fix.refused', { file, fix })
      now = next
      current = candidate
      matters ||= !TYPOGRAPHY.has(fix)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      refused.push(error)
    }
  }
  return { before, after: now.document.source.original, bytes: current, matters, refused }
}
