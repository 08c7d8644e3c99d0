import { agendaItemHasDecision } from './rules/agenda-item-has-decision.ts'
import { chairIsNamed } from './rules/chair-is-named.ts'
import { dateIsStated } from './rules/date-is-stated.ts'
import { dateExists } from './rules/date-exists.ts'
import { deadlineIsResolved } from './rules/deadline-is-resolved.ts'
import { deadlineIsSingle } from './rules/deadline-is-single.ts'
import { nameIsUnambiguous } from './rules/name-is-unambiguous.ts'
import { textIsUnderstood } from './rules/text-is-understood.ts'
import { groupCountAgrees } from './rules/group-count-agrees.ts'
import { numberingIsSequential } from './rules/numbering-is-sequential.ts'
import type { Rule } from './rule.ts'
import { schemaValid } from './rules/schema-valid.ts'
import { secretaryIsNamed } from './rules/secretary-is-named.ts'

/** The rules in the order in which they run. */
export const rules: readonly Rule[] = [
  schemaValid,
  dateIsStated,
  chairIsNamed,
  secretaryIsNamed,
  agendaItemHasDecision,
  groupCountAgrees,
  numberingIsSequential,
  dateExists,
  deadlineIsResolved,
  deadlineIsSingle,
  nameIsUnambiguous,
  textIsUnderstood,
]
