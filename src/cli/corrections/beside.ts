import type { Corrections } from '../../model/corrections.ts'
import type { Session } from '../session.ts'

/** What a file with the corrections of a record is called. */
export const CORRECTIONS_ENDING = '.corrections.yaml'

/** The file of corrections beside a record: 'minutes/3.docx' → 'minutes/3.corrections.yaml'. */
export function correctionsPath(record: string): string {
  const path = record.replace(/[/\\]$/, '')
  const dot = path.lastIndexOf('.')
  const named = dot > Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1
  return `${named ? path.slice(0, dot) : path}${CORRECTIONS_ENDING}`
}

/** The corrections beside a record; null where there are none. Throws a UsageError for a file that is none. */
export async function correctionsBeside(record: string, session: Session): Promise<Corrections | null> {
  const path = correctionsPath(record)
  if (!(await session.io.files.exists(path))) return null
  return (await import('./corrections-file.ts')).readCorrections(path, session)
}

/** The bytes of the corrections beside a record; null where there are none. */
export async function correctionsBytes(record: string, { io }: Session): Promise<Uint8Array | null> {
  const path = correctionsPath(record)
  return (await io.files.exists(path)) ? io.files.read(path) : null
}
