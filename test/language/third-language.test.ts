import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { detectLanguage, languageCodes, LanguageError, lexiconOf } from '../../src/language/detect.ts'
import { check, parse, publish, render } from '../../src/index.ts'
import type { Lexicon } from '../../src/language/lexicon.ts'
import { bytesOf, casesIn, expectedFiles, optionsOf, outcomeOf, type Outcome } from '../case.ts'
import {
  everyFactHasAPlace,
  extractsHold,
  htmlRoundTripHolds,
  lineEndsDoNotMatter,
  nothingIsLost,
  positionsHold,
  recordRoundTripHolds,
  roundTripHolds,
  wordRoundTripHolds,
} from '../laws.ts'

/** The line that a new language takes. */
vi.mock('../../src/language/lexicons.ts', async (original) => {
  const { lexicons } = await original<{ lexicons: readonly Lexicon[] }>()
  const { de } = await import('./de/de.ts')
  return { lexicons: [...lexicons, de] }
})

describe.each(casesIn('test/language/de'))('$name', (one) => {
  let outcome: Outcome
  beforeAll(async () => {
    outcome = await outcomeOf(one.input, bytesOf(one), optionsOf(one))
  })

  it('gives what is expected', async () => {
    for (const [name, content] of await expectedFiles(one, outcome))
      await expect(content).toMatchFileSnapshot(path.join(one.folder, name))
  })

  it('keeps the laws of all records', async () => {
    positionsHold(outcome)
    everyFactHasAPlace(outcome)
    nothingIsLost(outcome)
    await roundTripHolds(outcome)
    await recordRoundTripHolds(outcome)
    await wordRoundTripHolds(outcome)
    await htmlRoundTripHolds(outcome)
    await extractsHold(outcome)
    await lineEndsDoNotMatter(one.input, outcome)
  })

  it('is written without a word of Russian, however it is written', async () => {
    const result = await parse(bytesOf(one), { file: one.input })
    for (const to of ['markdown', 'html', 'csv', 'tasks', 'todotxt', 'icalendar', 'json'] as const)
      expect(String(await render(result, { to, houseStyle: true })), to).not.toMatch(/\p{Script=Cyrillic}/u)
    expect(await render(result, { to: 'html', evidence: true })).not.toMatch(/\p{Script=Cyrillic}/u)
    expect(JSON.stringify(publish(result)?.result.model)).not.toMatch(/\p{Script=Cyrillic}/u)
  })
})

describe('languages', () => {
  it.each([
    ['en', 'Minutes of the board\n\nPresent: Ann Roe\nAgenda:\n1. Müller bequest'],
    ['ru', 'Протокол № 3\n\nПрисутствовали: Котова А.А.\nПовестка дня:'],
    ['de', 'Protokoll\n\nVorsitz: Anna Kern\nTagesordnung:\n1. Bericht'],
    ['en', ''],
  ])('are told by letters and labels: %s', (code, text) => {
    expect(detectLanguage(text).code).toBe(code)
  })

  it('are known by their codes, and none stands in for another', () => {
    expect(languageCodes()).toEqual(['en', 'ru', 'de'])
    expect(lexiconOf('de').code).toBe('de')
    expect(() => lexiconOf('fr')).toThrow(LanguageError)
  })

  it('that are not known are an error of whoever asks for them, and a finding in a model', async () => {
    await expect(parse('Procès-verbal', { language: 'fr' })).rejects.toThrow(LanguageError)
    const { model } = await parse('Protokoll\n\nVorsitz: Anna Kern', { file: 'a.txt' })
    expect(check({ ...model, language: 'fr' }).map(({ ruleId }) => ruleId)).toEqual(['schema-valid'])
    await expect(render({ ...model, language: 'fr' }, { to: 'markdown' })).rejects.toThrow(LanguageError)
  })

  it('that nobody speaks are read as they are written', async () => {
    const { model } = await parse(
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna Kern>Guten Abend, wir beginnen.\n',
      {
        file: 'a.vtt',
        language: 'de',
      },
    )
    expect(model.kind).toBe('protocol')
    expect(JSON.stringify(model.unrecognized)).toContain('Guten Abend')
  })
})
