import { describe, expect, test } from 'vitest'
import { archivedRecord, type ArchivedRecord } from '../../src/archive/archived-record.ts'
import { registerOf } from '../../src/archive/register.ts'
import { checkModel } from '../../src/check/check.ts'
import { checkRecords } from '../../src/check/check-records.ts'
import { recordsRules } from '../../src/check/records-rules.ts'
import { rules } from '../../src/check/rules.ts'
import { summarise, type RecordSummary } from '../../src/check/summary.ts'
import type { RecordsRule } from '../../src/check/records-rule.ts'
import type { Rule } from '../../src/check/rule.ts'
import { read } from '../../src/read/readers.ts'
import { recognise } from '../../src/recognise/recognise.ts'

/** Findings of all rules that are on, and of the one in question, as 'rule line:column'. */
async function findings(text: string, { id, severity }: Rule): Promise<string[]> {
  const document = await read('record.md', new TextEncoder().encode(text), {})
  const { model, diagnostics } = await recognise(document)
  const settings = { rules: severity === 'off' ? { [id]: { severity: 'warning' as const } } : {} }
  return checkModel(model, { document, reading: diagnostics, settings }).map(({ ruleId, place }) => {
    const { line, column } = place?.start ?? { line: 1, column: 1 }
    return `${ruleId} ${line}:${column}`
  })
}

describe('the examples of a rule', () => {
  /** They are about a model that no text gives, about pictures, or about what stands beside the model. */
  const WITHOUT = [
    'schema-valid',
    'correction-fits',
    'fact-is-doubtful',
    'fact-is-likely',
    'text-is-typed',
    'reading-is-certain',
  ]

  test.each(rules.filter(({ id }) => !WITHOUT.includes(id)).map((rule) => [rule.id, rule] as const))(
    '%s: finds nothing in the good one, and this alone in the bad one',
    async (id, rule) => {
      const examples = rule.meta.examples?.()
      if (!examples) throw new Error(`${id} has no examples`)
      expect(await findings(examples.good, rule)).toEqual([])
      expect(await findings(examples.bad.text, rule)).toEqual(examples.bad.at.map((at) => `${id} ${at}`))
    },
  )
})

describe('the archives of a rule across records', () => {
  async function across(
    files: Readonly<Record<string, string>>,
    { id, severity }: Pick<RecordsRule, 'id' | 'severity'>,
  ): Promise<string[]> {
    const summaries: RecordSummary[] = []
    const archived: ArchivedRecord[] = []
    for (const [file, text] of Object.entries(files)) {
      const document = await read(file, new TextEncoder().encode(text), {})
      const { model } = await recognise(document)
      summaries.push(summarise(file, model, document))
      archived.push(archivedRecord(file, model, text))
    }
    const settings = { rules: severity === 'off' ? { [id]: { severity: 'warning' as const } } : {} }
    return checkRecords(summaries, { register: registerOf(archived), settings }).map(
      ({ ruleId, file, place }) => {
        const { line, column } = place?.start ?? { line: 1, column: 1 }
        return `${ruleId} ${file}:${line}:${column}`
      },
    )
  }

  test.each(recordsRules.map((rule) => [rule.id, rule] as const))(
    '%s: finds nothing in the good one, and this alone in the bad one',
    async (id, rule) => {
      const { meta } = rule
      const archives = meta.archives?.()
      if (!archives) throw new Error(`${id} has no archives`)
      expect(await across(archives.good, rule)).toEqual([])
      expect(await across(archives.bad.files, rule)).toEqual(archives.bad.at.map((at) => `${id} ${at}`))
    },
  )
})
