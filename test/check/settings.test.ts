import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/check/check.ts'
import { optionProblem, optionValues } from '../../src/check/option.ts'
import { profiles } from '../../src/check/profiles.ts'
import { ruleNames, rulesByName } from '../../src/check/rule-names.ts'
import { mergeSettings, type CheckSettings } from '../../src/check/settings.ts'
import { findings } from '../../src/recognise/findings.ts'
import { empty } from '../render/models.ts'

const severitiesOf = (settings: CheckSettings): string[] =>
  checkModel(empty, { settings })
    .filter(({ ruleId }) => ruleId === 'chair-is-named')
    .map(({ severity }) => severity)

describe('settings', () => {
  test('give a rule another severity, or none', () => {
    expect(severitiesOf({ rules: {} })).toEqual(['error'])
    expect(severitiesOf({ rules: { 'chair-is-named': { severity: 'info' } } })).toEqual(['info'])
    expect(severitiesOf({ rules: { 'chair-is-named': { severity: 'off' } } })).toEqual([])
  })

  test('are held for what reading reported, too', () => {
    const reading = [
      { ruleId: 'text-is-understood', severity: 'info' as const, reason: '?', file: '', place: null },
    ]
    const found = (severity: 'error' | 'off'): string[] =>
      checkModel(empty, { reading, settings: { rules: { 'text-is-understood': { severity } } } })
        .filter(({ ruleId }) => ruleId === 'text-is-understood')
        .map((finding) => finding.severity)
    expect(found('error')).toEqual(['error'])
    expect(found('off')).toEqual([])
  })

  test('are merged: the later overrules, options one by one', () => {
    expect(
      mergeSettings(
        { rules: { a: { severity: 'off', options: { x: 1, y: 1 } }, b: { severity: 'info' } } },
        { rules: { a: { options: { y: 2 } } } },
      ),
    ).toEqual({ rules: { a: { severity: 'off', options: { x: 1, y: 2 } }, b: { severity: 'info' } } })
  })

  test('an option reaches its rule', () => {
    const attendance = { stated: 5, listed: null, members: 9, quorum: null }
    const short = (percent: unknown): boolean =>
      checkModel(
        { ...empty, attendance },
        { settings: { rules: { 'quorum-is-sufficient': { options: { percent } } } } },
      ).some(({ ruleId }) => ruleId === 'quorum-is-sufficient')
    expect([short(50), short(60), short('many')]).toEqual([false, true, false])
  })
})

describe('options', () => {
  const title = { en: '', ru: '' }

  test.each([
    [{ default: 5, least: 1, title }, 0, 'a whole number of at least 1'],
    [{ default: 5, title }, 1.5, 'a whole number of at least 0'],
    [{ default: 5, title }, 7, null],
    [{ default: true, title }, 'yes', 'true or false'],
    [{ default: 'a', choices: ['a', 'b'], title }, 'c', 'a, b'],
    [{ default: 'a', title }, 3, 'a text'],
    [{ default: ['a'], title }, 'a', 'a list of texts'],
    [{ default: ['a'], title }, ['b'], null],
  ])('%j: %j', (spec, value, problem) => {
    expect(optionProblem(spec, value, 'en')).toBe(problem)
    expect(optionValues({ spec }, { spec: value })).toEqual({ spec: problem === null ? value : spec.default })
  })
})

describe('rules', () => {
  test('have names that differ, in both tables together', () => {
    expect(rulesByName.size).toBe(new Set(ruleNames()).size)
    expect(ruleNames().every((name) => /^[a-z]+(?:-[a-z]+)+$/.test(name))).toBe(true)
  })

  test('of reading have the severity that reading gives them', () => {
    for (const [id, { severity, note }] of Object.entries(findings)) {
      const rule = rulesByName.get(id)
      expect({ id, severity: rule?.severity, note: rule?.meta.note }).toEqual({ id, severity, note })
    }
  })

  test('that profiles name are there', () => {
    for (const { settings } of Object.values(profiles)) {
      const { rules }: CheckSettings = settings
      expect(Object.keys(rules).filter((id) => !rulesByName.has(id))).toEqual([])
    }
  })
})
