import { agendaItemHasDecision } from './agenda-item-has-decision.ts'
import { chairIsNamed } from './chair-is-named.ts'
import { dateIsStated } from './date-is-stated.ts'
import { groupCountAgrees } from './group-count-agrees.ts'
import { numberingIsSequential } from './numbering-is-sequential.ts'
import type { Rule } from './rule.ts'
import { schemaValid } from './schema-valid.ts'
import { secretaryIsNamed } from './secretary-is-named.ts'

/** The rules in the order in which they run. */
export const rules: readonly Rule[] = [
  schemaValid,
  dateIsStated,
  chairIsNamed,
  secretaryIsNamed,
  agendaItemHasDecision,
  groupCountAgrees,
  numberingIsSequential,
]
