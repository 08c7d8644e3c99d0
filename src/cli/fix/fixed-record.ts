import { facts } from '../../model/equality.ts'
import type { Protocol } from '../../model/schema.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { UsageError } from '../usage-error.ts'
import { rewriting } from './encode.ts'
import { edited, editsOf, FIXES, type Fix } from './typography.ts'

export interface FixedRecord {
  readonly before: string
  readonly after: string
  /** The file with what was put right, in the encoding and with the line ends that it has. */
  readonly bytes: Uint8Array
  /** Fixes that were left out because the record would then say something else. */
  readonly refused: readonly Fix[]
}

/** The facts, whatever dashes and spaces are in their words. */
const sense = (model: Protocol): string =>
  JSON.stringify(facts(model)).replace(/[–—]/g, '-').replace(/ {2}/g, ' ')

/** Whether a record still says what it said. Look-alikes may make more of it understood, never less. */
function sameSense(before: Protocol, after: Protocol, fix: Fix): boolean {
  if (fix !== 'look-alikes') return sense(before) === sense(after)
  return (
    after.unrecognized.length <= before.unrecognized.length && after.agenda.length === before.agenda.length
  )
}

/**
 * Slips of typing put right in a record. Every fix is read again, and one that would change what the record says is left
 * out. Throws a UsageError for a file whose text is not all there is to it (a Word document).
 */
export async function fixedRecord(
  file: string,
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<FixedRecord> {
  let now = await parseBytes(file, bytes, options)
  const { original: before, encoding } = now.document.source
  const rewrite = rewriting(bytes, before, encoding)
  if (!rewrite) throw new UsageError('fix.notText', { file })
  // Bytes are read as what they were found to be: a fix must not change the guess.
  const reading = { ...options, encoding }
  const refused: Fix[] = []
  let current = bytes
  for (const fix of FIXES) {
    const { source } = now.document
    const able = editsOf(now.document, fix).filter(({ text }) => rewrite(text) !== null)
    if (able.length === 0) continue
    const candidate = rewrite(edited(source.original, able))
    if (!candidate) continue
    const next = await parseBytes(file, candidate, reading)
    if (sameSense(now.model, next.model, fix)) {
      now = next
      current = candidate
    } else refused.push(fix)
  }
  return { before, after: now.document.source.original, bytes: current, refused }
}
