import type { Command } from 'commander'
import { wholeNumber } from './options.ts'
import type { Session } from './session.ts'

export const MEGABYTE = 1_000_000
/** What is read at most where `--max-size` does not say otherwise; a record has some hundred kilobytes. */
export const MEGABYTES = 100

/** `--max-size MB`: sets how large an input of this session may be. */
export function addMaxSize(command: Command, session: Session): void {
  const parse = wholeNumber('--max-size')
  command.option('--max-size <MB>', session.t('option.maxSize'), (value: string) => {
    session.mostBytes = parse(value) * MEGABYTE
  })
}
