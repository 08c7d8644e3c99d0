import type { RecordsRule } from './records-rule.ts'

/** The rules across records, in the order in which they run. */
export const recordsRules: readonly RecordsRule[] = []
