import type { RecordsRule } from './records-rule.ts'
import { datesFollowNumbers } from './records-rules/dates-follow-numbers.ts'
import { numbersAreUnique } from './records-rules/numbers-are-unique.ts'
import { numbersHaveNoGaps } from './records-rules/numbers-have-no-gaps.ts'
import { peopleAreSpelledAlike } from './records-rules/people-are-spelled-alike.ts'
import { recordsDiffer } from './records-rules/records-differ.ts'
import { referencedPointsExist } from './records-rules/referenced-points-exist.ts'
import { referencedRecordsExist } from './records-rules/referenced-records-exist.ts'
import { statusAgrees } from './records-rules/status-agrees.ts'
import { taskIsReportedOn } from './records-rules/task-is-reported-on.ts'

/** The rules across records, in the order in which they run. */
export const recordsRules: readonly RecordsRule[] = [
  recordsDiffer,
  numbersAreUnique,
  numbersHaveNoGaps,
  datesFollowNumbers,
  referencedRecordsExist,
  referencedPointsExist,
  peopleAreSpelledAlike,
  statusAgrees,
  taskIsReportedOn,
]
