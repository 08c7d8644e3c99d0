import type { Command } from 'commander'
import { oneOf, wholeNumber } from '../options.ts'
import type { Session } from '../session.ts'

/** How the records of a call are gone through. */
export interface RunOptions {
  /** How many records are worked on at a time. */
  readonly jobs?: number
  /** Seconds that a record may take; 0 for no limit. */
  readonly timeout?: number
  readonly cache?: boolean
  /** Whether the others are worked on where one cannot be. */
  readonly keepGoing?: 'true' | 'false'
}

/** Options of the commands that go through whole archives. */
export function addRunOptions(command: Command, { t }: Session): void {
  command
    .option('--jobs <number>', t('option.jobs'), wholeNumber('--jobs'))
    .option('--timeout <seconds>', t('option.timeout'), wholeNumber('--timeout'))
    .option('--cache', t('option.cache'))
    .option('--no-cache', t('option.noCache'))
    .option('--keep-going <yes>', t('option.keepGoing'), oneOf('--keep-going', ['true', 'false']))
}
