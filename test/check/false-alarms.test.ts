import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { profiles } from '../../src/check/profiles.ts'
import type { CheckSettings } from '../../src/check/settings.ts'
import { checkModel } from '../../src/check/check.ts'
import { checkRecords } from '../../src/check/check-records.ts'
import { summarise, type RecordSummary } from '../../src/check/summary.ts'
import { read } from '../../src/read/readers.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { bytesOf, casesIn, optionsOf } from '../case.ts'

interface Record {
  readonly name: string
  readonly bytes: Uint8Array
}

const ACCURACY = path.join(import.meta.dirname, '../accuracy')
/** Notes that name no chair are none: a rule says so. */
const namesChair = (name: string): boolean =>
  /^chair:/mu.test(readFileSync(path.join(ACCURACY, name.replace(/\.(?:md|txt)$/u, '.gold.yaml')), 'utf8'))

const correct: readonly Record[] = [
  ...readdirSync(ACCURACY)
    .filter((name) => /\.(?:md|txt)$/.test(name) && namesChair(name))
    .map((name) => ({ name, bytes: readFileSync(path.join(ACCURACY, name)) })),
  ...casesIn('examples').map((one) => ({ name: `${one.name}/${one.input}`, bytes: bytesOf(one) })),
]

async function errors(
  { name, bytes }: Record,
  settings: CheckSettings,
  language?: string,
): Promise<string[]> {
  const document = await read(name, bytes, {})
  const { model, diagnostics } = await recognise(document, language === undefined ? {} : { language })
  return checkModel(model, { document, reading: diagnostics, settings })
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}

describe('a correct record gives no error', () => {
  test.each(correct.map((record) => [record.name, record] as const))('%s', async (_, record) => {
    expect(await errors(record, profiles.operational.settings)).toEqual([])
    expect(await errors(record, profiles.minimal.settings)).toEqual([])
  })

  test('the correct records of different bodies give nothing together', async () => {
    const summaries: RecordSummary[] = []
    for (const { name, bytes } of correct) {
      const document = await read(name, bytes, {})
      summaries.push(summarise(name, (await recognise(document)).model, document))
    }
    expect(checkRecords(summaries)).toEqual([])
  })
})

/** Fixtures of lists of names and of pages: none of them names a chair. */
const UNCHAIRED = [
  'en-front-matter-title',
  'en-names-cut-short',
  'en-names-in-a-row',
  'en-names-with-addresses',
]

describe('fixtures', () => {
  test.each(casesIn('test/fixtures').map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const record = { name: one.input, bytes: bytesOf(one) }
    const found = await errors(record, profiles.operational.settings, optionsOf(one).language)
    // What is left out of the text is missed rightly; nothing else is called an error.
    const undated = name.endsWith('/impossible-date') || name.endsWith('/notes-nested-fields')
    const missed = undated ? ['date-is-stated'] : name.endsWith('/not-a-protocol') ? ['is-a-record'] : []
    if (UNCHAIRED.some((one) => name.endsWith(`/${one}`))) missed.push('chair-is-named')
    expect(found.map((line) => line.split(':')[0])).toEqual(missed)
  })
})

describe('a record that has all that the law asks for', () => {
  const RECORD = `Протокол № 2
общего собрания членов садового товарищества «Вишня»

15.06.2024

Место проведения: пос. Вишнёвый, ул. Садовая, д. 1

Начало собрания: 11:00

Председатель собрания: Лугова Нина Петровна

Секретарь собрания: Тополев Иван Ильич

Присутствовали 41 из 60 членов товарищества. Кворум имеется.

Повестка дня:
1. Выборы счётной комиссии.
2. О смете на 2025 год.

Вопрос 1. Выборы счётной комиссии.

Слушали Лугову Н.П., предложила избрать счётную комиссию.

Решили: избрать счётную комиссию в составе Тополева И.И.

Голосовали: за – 41, против – 0, воздержались – 0. Принято единогласно.

Вопрос 2. О смете на 2025 год.

Слушали Тополева И.И., доложил о смете.

Решили: утвердить смету на 2025 год.

Голосовали: за – 38, против – 1 (Осокин Р.Р.), воздержались – 2.

Председатель собрания          Н.П. Лугова

Секретарь собрания             И.И. Тополев
`

  test.each(['civil-code', 'joint-stock'] as const)('has no error in the profile %s', async (profile) => {
    const record = { name: 'record.txt', bytes: new TextEncoder().encode(RECORD) }
    expect(await errors(record, profiles[profile].settings)).toEqual([])
  })

  test('and has them without time, place and votes', async () => {
    const poor = RECORD.replace(/^(?:Место|Начало|Голосовали).*\n/gm, '')
    const record = { name: 'record.txt', bytes: new TextEncoder().encode(poor) }
    const found = await errors(record, profiles['civil-code'].settings)
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'place-is-stated',
      'time-is-stated',
      'vote-is-stated',
      'vote-is-stated',
    ])
  })
})
