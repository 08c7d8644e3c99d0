import type { Command } from 'commander'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'
import { voicesFile, type VoiceNames } from './voices-file.ts'

/** What the user tells of a recording that it does not say itself. */
export interface ToldOptions {
  readonly date?: string
  readonly voices?: string
}

/** The same, checked and read. */
export interface Told {
  readonly meetingDate?: string
  readonly voiceNames?: VoiceNames
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** Options of the commands that read recordings of meetings. */
export function addToldOptions(command: Command, { t }: Session): void {
  command.option('--date <date>', t('option.date')).option('--voices <file>', t('option.voices'))
}

const isDay = (date: string): boolean =>
  ISO_DATE.test(date) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)

/** Reads what the options tell; throws a UsageError that names the wrong one. */
export async function toldBy({ date, voices }: ToldOptions, session: Session): Promise<Told> {
  if (date !== undefined && !isDay(date))
    throw new UsageError('usage.badDate', { option: '--date', value: date })
  return {
    ...(date !== undefined && { meetingDate: date }),
    ...(voices !== undefined && { voiceNames: await voicesFile(voices, session) }),
  }
}
