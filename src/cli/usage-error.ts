import type { MessageKey, MessageValues } from './translate.ts'

/** The call is wrong, not the program and not the document: one line and a hint, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly key: MessageKey
  readonly values: MessageValues

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key)
    this.key = key
    this.values = values
  }
}
