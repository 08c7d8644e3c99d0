import type { Command } from 'commander'
import type { Config } from '../config/config.ts'
import type { ConfigFor } from '../find-config.ts'
import { fileError } from '../inputs.ts'
import type { Session } from '../session.ts'
import { shownPath } from '../shown-path.ts'
import { UsageError } from '../usage-error.ts'
import { staysWithin } from './find-template.ts'

export interface ReferenceOptions {
  /** A path for `--reference`, false for `--no-reference`. */
  readonly reference?: string | boolean
}

export function addReferenceOption(command: Command, { t }: Session): void {
  command
    .option('--reference <file>', t('reference.option'))
    .option('--no-reference', t('reference.noOption'))
}

/** A Word file that documents take their look from. */
export interface ReferenceFile {
  /** As messages call it. */
  readonly shown: string
  readonly bytes: Uint8Array
  /** Whether there are words in its body, which no document takes. */
  readonly hasBody: boolean
}

async function referenceAt(path: string, shown: string, session: Session): Promise<ReferenceFile> {
  let bytes: Uint8Array
  try {
    bytes = await session.io.files.read(path, session.mostBytes)
  } catch (error) {
    throw fileError(error, shown)
  }
  const { readReference } = await import('../../render/docx/reference/reference.ts')
  const { BadReference } = await import('../../render/docx/reference/bad-reference.ts')
  try {
    return { shown, bytes, hasBody: readReference(bytes).section.hasBody }
  } catch (error) {
    throw error instanceof BadReference ? new UsageError('reference.bad', { file: shown }) : error
  }
}

/**
 * The Word file that the document of a record takes its look from: that of `--reference`, else the one that its
 * configuration names; null where there is none. Each is read once. The result rejects with a UsageError where a file
 * cannot be read, is no Word file, or leads out of the folder of the configuration.
 */
export function referencesOf(
  { reference }: ReferenceOptions,
  configFor: ConfigFor,
  session: Session,
): (file: string) => Promise<ReferenceFile | null> {
  const found = new Map<Config | null, Promise<ReferenceFile | null>>()
  const load = async (config: Config | null): Promise<ReferenceFile | null> => {
    if (typeof reference === 'string') return referenceAt(reference, reference, session)
    const own = config?.reference ?? null
    if (own === null) return null
    const shown = shownPath(own.path, session)
    if (!(await staysWithin(own, session))) throw new UsageError('reference.outside', { file: shown })
    return referenceAt(own.path, shown, session)
  }
  return async (file) => {
    if (reference === false) return null
    const config = typeof reference === 'string' ? null : await configFor(file)
    const known = found.get(config) ?? load(config)
    found.set(config, known)
    return known
  }
}
