import type { Command } from 'commander'
import { calendarDay } from './calendar-day.ts'
import type { Session } from './session.ts'
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

/** Options of the commands that read recordings of meetings. */
export function addToldOptions(command: Command, { t }: Session): void {
  command
    .option('--date <date>', t('option.date'), calendarDay('--date'))
    .option('--voices <file>', t('option.voices'))
}

/** Reads what the options tell; throws a UsageError for a file of voices that is none. */
export async function toldBy({ date, voices }: ToldOptions, session: Session): Promise<Told> {
  return {
    ...(date !== undefined && { meetingDate: date }),
    ...(voices !== undefined && { voiceNames: await voicesFile(voices, session) }),
  }
}
