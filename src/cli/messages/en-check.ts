import type { Message } from '../translate.ts'

/** What `check` and its relatives say, in English. */
export const enCheck = {
  'file.noRecords': '{file}: no records in this folder',
  'file.noMatch': '{file}: no file matches this pattern',
} as const satisfies Record<string, Message>
