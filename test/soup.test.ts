import fc from 'fast-check'
import { describe, it } from 'vitest'
import { outcomeOf } from './case.ts'
import { lineEndsDoNotMatter, nothingIsLost, positionsHold } from './laws.ts'

/** Lines of protocols, words of structure and rubbish: no order of them may throw, lose a letter or point astray. */
const LINES = [
  'ПРОТОКОЛ № 7',
  'Протокол заседания совета',
  'П Р О Т О К О Л',
  '12 марта 2023 г.            г. Полянск',
  '31.02.2022',
  'Председатель – Крылова А.С., директор',
  'Секретарь: Дубов П.И.',
  'Присутствовали: Гаврилюк Т.М., Ермаков О.Л. и Рыбак Н.Д.',
  'Присутствовали – 3 директора: МБОУ СОШ № 1, МБОУ СОШ № 2, МБОУ СОШ № 3.',
  'Отсутствовали: Лосева И.И. (болезнь)',
  'Члены комиссии:',
  'Кворум имеется.',
  'ПОВЕСТКА ДНЯ:',
  '1. О подготовке к зиме (Зорина В.А.)',
  '2.1. Доклад Т.М.Гаврилюк, директора школы',
  'СЛУШАЛИ:',
  'С Л У Ш А Л И : По второму вопросу – Соболя К.Р., который доложил о ходе работ',
  'Слушали: Зорину В.А. Постановили: принять к сведению.',
  'ВЫСТУПИЛИ: Ермаков О.Л.; Рыбак Н.Д.',
  'РЕШИЛИ:',
  'РЕШЕНИЕ:',
  '1. Поручить Дубову П.И. подготовить отчёт до 15 мая.',
  '1.1. Директорам школ:',
  '- провести осмотр (отв. Зорина В.А., срок – до 01.06.2023);',
  'а) утвердить смету;',
  'Сроки: п.1 – до 01.06.2023, п.2 – до 01.09.2023',
  'Ответственный: Рыбак Н.Д.',
  'Контроль за исполнением возложить на Гаврилюк Т.М.',
  'Голосовали: «за» – 6, «против» – нет. Принято единогласно.',
  '| № | Поручение | Ответственный | Срок |\n|---|---|---|---|\n| 1.1 | Покрасить забор | Дубов П.И. | до 5 мая |',
  'Председатель ____________ А.С. Крылова',
  'Приложение: смета на 2 л.',
  'Нераспознанный текст',
  '> строка в цитате',
  '**Срок',
  '((((',
  '1.1.1.1.1.1.',
  '—',
  '\u00a0\u00ad\u200b',
  '```',
  '<b>жирный</b> & <',
  '@petrova и @ivanov обновить схему, до 14 июня',
  '2024-02-30T25:61',
  'IV.',
]

/** A text holds none of these: a file with them is refused as binary. */
const CONTROL = /(?![\n\r\t])[\p{Cc}\p{Cs}]/gu

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'абвгдежзАБВ .,:;()«»"-–№0123456789*_|\t'),
      maxLength: 60,
    }),
  },
)
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '  \n', '\r\n', ' ')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((lines) => `Протокол\n${lines.map(([one, end]) => one.replace(CONTROL, '') + end).join('')}`)

describe.each(['soup.md', 'soup.txt'])('%s', (file) => {
  it('keeps every promise on any mix of lines', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const outcome = await outcomeOf(file, new TextEncoder().encode(content))
        positionsHold(outcome)
        nothingIsLost(outcome)
      }),
      { numRuns: 1000 },
    )
  })

  it('does not mind the line ends', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        await lineEndsDoNotMatter(file, await outcomeOf(file, new TextEncoder().encode(content)))
      }),
      { numRuns: 200 },
    )
  })
})
