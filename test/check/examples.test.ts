import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/check/check.ts'
import { rules } from '../../src/check/rules.ts'
import type { Rule } from '../../src/check/rule.ts'
import { read } from '../../src/read/readers.ts'
import { recognise } from '../../src/recognise/recognise.ts'

/** Findings of all rules that are on, and of the one in question, as 'rule line:column'. */
async function findings(text: string, { id, severity }: Rule): Promise<string[]> {
  const document = await read('record.md', new TextEncoder().encode(text), {})
  const { model, diagnostics } = recognise(document)
  const settings = { rules: severity === 'off' ? { [id]: { severity: 'warning' as const } } : {} }
  return checkModel(model, { document, reading: diagnostics, settings }).map(({ ruleId, place }) => {
    const { line, column } = place?.start ?? { line: 1, column: 1 }
    return `${ruleId} ${line}:${column}`
  })
}

describe('the examples of a rule', () => {
  /** It is about a model that no text gives. */
  const WITHOUT = 'schema-valid'

  test.each(rules.filter(({ id }) => id !== WITHOUT).map((rule) => [rule.id, rule] as const))(
    '%s: finds nothing in the good one, and this alone in the bad one',
    async (id, rule) => {
      const examples = rule.meta.examples?.()
      if (!examples) throw new Error(`${id} has no examples`)
      expect(await findings(examples.good, rule)).toEqual([])
      expect(await findings(examples.bad.text, rule)).toEqual(examples.bad.at.map((at) => `${id} ${at}`))
    },
  )
})
