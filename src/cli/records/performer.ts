import type { ConfigFor } from '../find-config.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { EndingError } from './ending-error.ts'
import { workOf, type TaskOf } from './kinds.ts'
import type { Outcome, Refusal } from './outcome.ts'

/** Does the work of a call on one record; never rejects. */
export type Perform = (file: string, bytes: Uint8Array) => Promise<Outcome>

const NOTHING: Outcome = { said: '', refusal: null, defect: null, head: '', body: '', passing: true }

/** A mistake in the program that showed with a record. */
export const defective = (error: unknown, said = ''): Outcome => ({
  ...NOTHING,
  said,
  defect: error instanceof Error ? (error.stack ?? error.message) : String(error),
})

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof EndingError) return { key: error.cause.key, values: error.cause.values, ends: true }
  return error instanceof UsageError ? { key: error.key, values: error.values, ends: false } : null
}

/**
 * What does the work of a call, the same in the program itself and in a thread of it: nothing is written meanwhile, all
 * that is to be said is in the outcome.
 */
export async function performer(task: TaskOf, configFor: ConfigFor, session: Session): Promise<Perform> {
  let said = ''
  const stderr = {
    isTTY: false,
    write: (content: string | Uint8Array) => {
      said += typeof content === 'string' ? content : ''
      return Promise.resolve()
    },
  }
  const quiet: Session = { ...session, io: { ...session.io, stderr } }
  const work = await workOf(task, configFor, quiet)
  return async (file, bytes) => {
    said = ''
    try {
      const worked = await work(file, bytes)
      return { ...NOTHING, passing: false, ...worked, said }
    } catch (error) {
      const refusal = refusalOf(error)
      return refusal ? { ...NOTHING, said, refusal } : defective(error, said)
    }
  }
}
