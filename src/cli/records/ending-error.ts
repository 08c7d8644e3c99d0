import { UsageError } from '../usage-error.ts'

/** A wrong call that only showed with a record: it would be as wrong for every other one. */
export class EndingError extends Error {
  override readonly name = 'EndingError'
  override readonly cause: UsageError

  constructor(cause: UsageError) {
    super(cause.message)
    this.cause = cause
  }
}

/** What `make` gives; a UsageError in it ends the call. */
export async function ending<Value>(make: () => Promise<Value>): Promise<Value> {
  try {
    return await make()
  } catch (error) {
    throw error instanceof UsageError ? new EndingError(error) : error
  }
}
