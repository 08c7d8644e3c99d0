import type { ConfigOptions } from '../find-config.ts'
import { toldReading } from '../pipeline.ts'
import type { RecordsCall } from '../records/each-record.ts'
import type { RunOptions } from '../records/run-options.ts'
import type { SetupOptions } from './setup.ts'

/** The call of `check` as its records are gone through. */
export function checkCall(options: SetupOptions & ConfigOptions & RunOptions): RecordsCall {
  const { profile, rule, saveText, config, jobs, timeout, cache, keepGoing } = options
  const reading = toldReading(options)
  return {
    task: {
      kind: 'check',
      options: { reading, ...(profile !== undefined && { profile }), ...(rule && { rule }) },
    },
    alone: saveText !== undefined,
    // A profile in a file may change between two calls.
    ...(cache !== undefined && { cache: cache && !/\.ya?ml$/i.test(profile ?? '') }),
    ...(config !== undefined && { config }),
    ...(jobs !== undefined && { jobs }),
    ...(timeout !== undefined && { timeout }),
    ...(keepGoing !== undefined && { keepGoing }),
  }
}
