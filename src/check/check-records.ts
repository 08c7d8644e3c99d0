import type { TaskRegister } from '../model/task-register.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { optionValues } from './option.ts'
import { recordsRules } from './records-rules.ts'
import type { CheckSettings } from './settings.ts'
import type { RecordSummary } from './summary.ts'
import { sentence, type CheckLanguage } from './words.ts'

export interface CheckRecordsOptions {
  /** Language of the messages; English when left out. */
  readonly language?: CheckLanguage
  readonly settings?: CheckSettings
  /** The tasks of the records, for the rules about what became of them; these say nothing where it is left out. */
  readonly register?: TaskRegister
}

/** A finding about several records: in the file of one of them, for the sake of others. */
export interface RecordsDiagnostic extends Diagnostic {
  readonly file: string
  readonly others: readonly string[]
}

/**
 * Findings about several records as a whole, each naming its file, rule by rule; records come from `summarise`.
 * Their order does not matter.
 */
export function checkRecords(
  records: readonly RecordSummary[],
  { language = 'en', settings, register }: CheckRecordsOptions = {},
): RecordsDiagnostic[] {
  const sorted = [...records].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  return recordsRules.flatMap((rule) => {
    const setting = settings?.rules[rule.id]
    const severity = setting?.severity ?? rule.severity
    if (severity === 'off') return []
    return rule
      .check(sorted, {
        options: optionValues(rule.options, setting?.options),
        register: register ?? null,
      })
      .map(({ message, values, file, others = [], at }) => ({
        ruleId: rule.id,
        severity,
        reason: sentence(rule.messages[message]?.[language] ?? message, values),
        note: rule.meta.note[language],
        file,
        others,
        place: at,
      }))
  })
}
