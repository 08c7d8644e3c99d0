import { recordsRules } from './records-rules.ts'
import type { RuleBase } from './rule.ts'
import { rules } from './rules.ts'

/** Every rule by its name: those about one record, those that reading itself reports, those across records. */
export const rulesByName: ReadonlyMap<string, RuleBase> = new Map(
  [...rules, ...recordsRules].map((rule) => [rule.id, rule]),
)

/** The names of all rules, in the order of their tables. */
export const ruleNames = (): string[] => [...rulesByName.keys()]
