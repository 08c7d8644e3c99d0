import type { Severity } from '../source/diagnostic.ts'

export type RuleSeverity = Severity | 'off'

/** What a user may say about one rule; what is left out stays as the rule has it. */
export interface RuleSetting {
  readonly severity?: RuleSeverity
  /** By the names of the rule's own `options`. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** Which rules speak, how loudly and within what limits: a profile, a configuration, a flag. Plain data. */
export interface CheckSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** Several settings as one: the later says what the earlier leaves open and overrules it where both speak. */
export function mergeSettings(...layers: readonly CheckSettings[]): CheckSettings {
  const rules: Record<string, RuleSetting> = {}
  for (const layer of layers) {
    for (const [id, { severity, options }] of Object.entries(layer.rules)) {
      const before = rules[id]
      rules[id] = {
        ...before,
        ...(severity !== undefined && { severity }),
        ...(options !== undefined && { options: { ...before?.options, ...options } }),
      }
    }
  }
  return { rules }
}
