import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/check/check.ts'
import { correctionsSchema } from '../../src/model/corrections.ts'
import { doubtSigns, doubtWords } from '../../src/model/doubt-signs.ts'
import { protocolSchema, type Protocol } from '../../src/model/schema.ts'
import { read } from '../../src/read/readers.ts'
import { certainOf } from '../../src/recognise/doubt/certain.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { parse, render } from '../../src/index.ts'

const TIDY = `Протокол № 3

12.04.2024

Председатель: Орлова А.П.
Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В.

Повестка дня:

1. О ремонте крыши

1. О ремонте крыши

Решили:

1. Рудакову В.В. подготовить смету до 20.04.2024.
2. Принять информацию к сведению.

Председатель            Орлова А.П.
Секретарь               Котов П.Н.
`

/** The same, with a clause that tells what happened, and is cut short. */
const UNTIDY = TIDY.replace(
  '2. Принять информацию к сведению.',
  '2. Выдано 18 бюллетеней, крышу осмотрел (Зимина Е.С.',
)

interface Reading {
  readonly model: Protocol
  readonly whole: Protocol
}

async function reading(text: string, entries: readonly unknown[] = []): Promise<Reading> {
  const document = await read('record.txt', new TextEncoder().encode(text), {})
  const found = await recognise(document, { corrections: correctionsSchema.parse({ corrections: entries }) })
  const whole = { ...found.model, doubts: { ...found.doubts() } }
  return { whole, model: certainOf(whole, document.source) }
}

const AT = '/agenda/0/decisions/1/text'

describe('doubt', () => {
  test('is of no fact of a tidy record', async () => {
    expect((await reading(TIDY)).whole.doubts).toEqual({})
  })

  test('is of a clause whose words do not look like one, and says why', async () => {
    const { whole } = await reading(UNTIDY)
    expect(Object.keys(whole.doubts ?? {})).toEqual([AT])
    expect(whole.doubts?.[AT]?.level).toBe('high')
    expect(whole.doubts?.[AT]?.reasons).toEqual(expect.arrayContaining(['no-verb', 'speaks-of-votes']))
    expect(protocolSchema.safeParse(whole).success).toBe(true)
  })

  test('ends where a person has decided', async () => {
    const words = { path: AT.replace('/text', ''), quote: 'Выдано 18 бюллетеней, крышу осмотрел' }
    expect((await reading(UNTIDY, [{ ...words, confirmed: true }])).whole.doubts).toEqual({})
    expect((await reading(UNTIDY, [{ ...words, value: 'Осмотреть крышу.' }])).whole.doubts).toEqual({})
    expect(
      (
        await reading(UNTIDY, [
          { path: '/chair', quote: 'Орлова А.П.', before: 'Председатель:', confirmed: true },
        ])
      ).whole.doubts,
    ).not.toEqual({})
  })

  test('leaves facts out where only certain ones are wanted, and lists their words', async () => {
    const { model, whole } = await reading(UNTIDY)
    expect(whole.agenda[0]?.decisions).toHaveLength(2)
    expect(model.agenda[0]?.decisions.map(({ text }) => text)).toEqual([
      'Рудакову В.В. подготовить смету до 20.04.2024.',
    ])
    expect(model.unrecognized.map(({ text }) => text).join(' ')).toContain('Выдано 18 бюллетеней')
    expect(Object.keys(model.positions).filter((pointer) => pointer.startsWith(AT.slice(0, -5)))).toEqual([])
    expect(protocolSchema.safeParse(model).success).toBe(true)
  })

  test('is found by a rule, in both languages, and by none where there is none', async () => {
    const { whole } = await reading(UNTIDY)
    const found = (language: 'en' | 'ru'): string[] =>
      checkModel(whole, { language }).flatMap(({ ruleId, reason }) =>
        ruleId === 'fact-is-doubtful' ? [reason] : [],
      )
    expect(found('en').join()).toContain('hardly sure about “Выдано 18 бюллетеней')
    expect(found('ru').join()).toContain('речь о голосах')
    const tidy = checkModel((await reading(TIDY)).whole, {})
    expect(tidy.map(({ ruleId }) => ruleId)).not.toContain('fact-is-doubtful')
  })

  test('is shown beside the fact on the page of evidence', async () => {
    const page = await render(await parse(UNTIDY, { file: 'record.txt' }), { to: 'html', evidence: true })
    expect(page).toContain('<span class="doubt">сомнительно: ')
    const tidy = await render(await parse(TIDY, { file: 'record.txt' }), { to: 'html', evidence: true })
    expect(tidy).not.toContain('class="doubt"')
  })

  test('is told in words, and what is not known as it stands', () => {
    for (const { en, ru } of Object.values(doubtSigns)) expect(en.length * ru.length).toBeGreaterThan(0)
    expect(doubtWords(['no-verb', 'elsewhere'], 'en')).toBe('no verb of what is to be done; elsewhere')
  })

  test('is told with what can be looked at first, and what is merely unusual in one', () => {
    expect(doubtWords(['unusual-words', 'no-verb', 'unusual-line', 'ends-open'], 'en')).toBe(
      'no verb of what is to be done; it ends with a colon: what follows may belong to it; unusual for such a fact: its words, its line',
    )
    expect(doubtWords(['unusual-neighbours'], 'ru')).toBe('необычно для такого факта: соседние строки')
  })
})
