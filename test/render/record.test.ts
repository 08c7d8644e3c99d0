import { describe, expect, test } from 'vitest'
import { facts } from '../../src/model/equality.ts'
import { read } from '../../src/read/readers.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import type { Recognised } from '../../src/recognise/recognised.ts'
import type { LayoutBlock } from '../../src/render/layout/block.ts'
import { keptWithNext } from '../../src/render/layout/kept.ts'
import { layoutOf } from '../../src/render/layout/layout.ts'
import { renderers } from '../../src/render/renderers.ts'

const RECORD = `                                        УТВЕРЖДАЮ
                                        Директор школы
                                        ____________ П.П. Рябов

АДМИНИСТРАЦИЯ ПОЛЯНСКОГО РАЙОНА

                         ПРОТОКОЛ № 4
                 заседания комиссии по озеленению

12 марта 2024 года                                   г. Полянск

Председательствующий: Белова И.П., заместитель главы
Секретарь: Дубов К.К.

Присутствовали: Громова Е.Е., Котов С.С., Лунин В.В.

ПОВЕСТКА ДНЯ:
1. О посадке деревьев.
   Докладчик: Белова И.П.

1. СЛУШАЛИ:
Белову И.П., которая доложила о плане посадок.

ВЫСТУПИЛИ:
Громова Е.Е.: поддержала план.
Котов С.С.: просил добавить липы.

Предложено: утвердить план с липами.

ПОСТАНОВИЛИ:
1.1. Утвердить план посадок.
1.2. Котову С.С. закупить саженцы до 1 апреля 2024 года.
Голосовали: «за» – 4, «против» – нет, «воздержались» – нет.
Особое мнение: Лунин В.В. считает, что липы посажены не будут (прилагается).

Председательствующий         ____________        И.П. Белова

Секретарь                    ____________        К.К. Дубов

Разослать: Белова И.П., Котов С.С.
`

const recognised = async (text: string, file = 'record.txt'): Promise<Recognised> =>
  recognise(await read(file, new TextEncoder().encode(text)))

const layout = async (text: string, file?: string): Promise<readonly LayoutBlock[]> => {
  const { model, printed } = await recognised(text, file)
  return layoutOf({ model, printed }).blocks
}

/** What a block shows, on one line. */
function shown(block: LayoutBlock): string {
  if (block.type === 'label') return `${block.text} ${block.more ?? ''}`.trim()
  if (block.type === 'signature') return `${block.post} | ${block.name}`
  if (block.type === 'sides') return `${block.left} | ${block.right}`
  if (block.type === 'clause') return `${block.marker ?? ''} ${block.text}`.trim()
  return 'text' in block ? block.text : ''
}

describe('a document of a record', () => {
  test('has its own words for its parts, and all of them where they stood', async () => {
    const blocks = await layout(RECORD)
    expect(blocks.map((block) => `${block.type}: ${shown(block)}`)).toEqual([
      'stamp: УТВЕРЖДАЮ',
      'stamp: Директор школы',
      'stamp: ____________ П.П. Рябов',
      'centred: АДМИНИСТРАЦИЯ ПОЛЯНСКОГО РАЙОНА',
      'title: ПРОТОКОЛ № 4\nзаседания комиссии по озеленению',
      'sides: 12 марта 2024 года | г. Полянск',
      'line: Председательствующий: Белова И.П., заместитель главы',
      'line: Секретарь: Дубов К.К.',
      'label: Присутствовали: Громова Е.Е., Котов С.С., Лунин В.В.',
      'label: ПОВЕСТКА ДНЯ:',
      'clause: 1. О посадке деревьев.',
      'particular: Докладчик: Белова И.П.',
      'label: 1. СЛУШАЛИ:',
      'paragraph: Белову И.П., которая доложила о плане посадок.',
      'label: ВЫСТУПИЛИ:',
      'paragraph: Громова Е.Е.: поддержала план.',
      'paragraph: Котов С.С.: просил добавить липы.',
      'label: Предложено: утвердить план с липами.',
      'label: ПОСТАНОВИЛИ:',
      'clause: 1.1. Утвердить план посадок.',
      'clause: 1.2. Котову С.С. закупить саженцы до 1 апреля 2024 года.',
      'paragraph: Голосовали: «за» – 4, «против» – нет, «воздержались» – нет.',
      'label: Особое мнение: Лунин В.В. считает, что липы посажены не будут (прилагается).',
      'signature: Председательствующий | И.П. Белова',
      'signature: Секретарь | К.К. Дубов',
      'line: Разослать: Белова И.П., Котов С.С.',
    ])
  })

  test('is put in the order and the words of the house where that is asked for', async () => {
    const { model, printed } = await recognised(RECORD)
    const texts = layoutOf({ model, printed }, { houseStyle: true }).blocks.map(shown)
    expect(texts).toContain('РЕШИЛИ:')
    expect(texts.join('\n')).not.toContain('ПОСТАНОВИЛИ')
    expect(texts.join('\n')).not.toContain('Председательствующий')
  })

  test('made of its facts alone has its words for its parts, and who did what', async () => {
    const { model } = await recognised(RECORD)
    const texts = layoutOf({ model }).blocks.map(shown)
    expect(texts).toContain('СЛУШАЛИ: Белову И.П., которая доложила о плане посадок.')
    expect(texts.slice(texts.indexOf('ВЫСТУПИЛИ:'), texts.indexOf('ПОСТАНОВИЛИ:'))).toEqual([
      'ВЫСТУПИЛИ:',
      'Громова Е.Е.: поддержала план.',
      'Котов С.С.: просил добавить липы.',
      'ПРЕДЛОЖЕНО:',
      'утвердить план с липами.',
    ])
  })

  test('closes up words that were set apart letter by letter, and keeps tables with their heads', async () => {
    const blocks = await layout(
      '# П Р О Т О К О Л № 2\n\n12.03.2024\n\n**П О В Е С Т К А Д Н Я :**\n\n1. Итоги\n\n1. Итоги\n\nИтоги оценки:\n\n| № | Проект | Балл |\n|---|---|---|\n| 1 | Сквер | 87,5 |\n| 2 | Аллея | 81,0 |\n\n**Р Е Ш И Л И :**\n\n1. Признать победителем проект «Сквер».\n',
      'record.md',
    )
    expect(blocks.map(shown)).toEqual(expect.arrayContaining(['ПРОТОКОЛ № 2', 'ПОВЕСТКА ДНЯ:', 'РЕШИЛИ:']))
    const table = blocks.find(({ type }) => type === 'table')
    expect(table).toMatchObject({
      head: ['№', 'Проект', 'Балл'],
      rows: [
        ['1', 'Сквер', '87,5'],
        ['2', 'Аллея', '81,0'],
      ],
    })
  })
})

describe('the end of a page', () => {
  test('parts neither a label from what follows nor the signatures from the last words', async () => {
    const blocks = await layout(RECORD)
    const kept = keptWithNext(blocks)
    const isKept = (text: string): boolean | undefined =>
      kept[blocks.findIndex((block) => shown(block) === text)]
    expect(isKept('ПОСТАНОВИЛИ:')).toBe(true)
    expect(isKept('Особое мнение: Лунин В.В. считает, что липы посажены не будут (прилагается).')).toBe(true)
    expect(isKept('1.1. Утвердить план посадок.')).toBe(false)
    expect(isKept('Разослать: Белова И.П., Котов С.С.')).toBe(false)
  })
})

describe('what a record says', () => {
  test('of those who spoke, by the part that names them', async () => {
    const { model } = await recognised(RECORD)
    const [item] = model.agenda
    expect(item?.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Белова И.П.', 'rapporteur'],
      ['Громова Е.Е.', 'speaker'],
      ['Котов С.С.', 'speaker'],
    ])
    expect(item?.remarks.map(({ role, label }) => [role, label])).toEqual([
      ['rapporteur', null],
      ['speaker', null],
      ['speaker', null],
      [null, 'Предложено'],
    ])
    expect(model.wording).toMatchObject({
      chair: 'Председательствующий',
      heard: 'СЛУШАЛИ',
      spoke: 'ВЫСТУПИЛИ',
      decided: 'ПОСТАНОВИЛИ',
      noted: null,
    })
  })

  test('says nothing of people in brackets behind a title, and tells a co-rapporteur', async () => {
    const { model } = await recognised(
      'Протокол № 1\n\nПОВЕСТКА ДНЯ:\n1. О плане (Белова И.П.)\n2. О смете\nДокладчик: Дубов К.К.\nСодокладчик: Котов С.С.\n\n1. СЛУШАЛИ: о плане.\nРЕШИЛИ: принять к сведению.\n',
    )
    expect(model.agenda.map(({ speakers }) => speakers.map(({ name, role }) => [name, role]))).toEqual([
      [['Белова И.П.', null]],
      [
        ['Дубов К.К.', 'rapporteur'],
        ['Котов С.С.', 'co-rapporteur'],
      ],
    ])
  })
})

describe.each(['markdown', 'docx', 'html', 'pdf'] as const)('as %s', (format) => {
  const { load, extension } = renderers[format]

  test.each([
    ['the record', {}],
    ['the house', { houseStyle: true, unread: true, embed: true }],
  ])(
    'in the order of %s it reads back as the same facts, without invisible characters',
    async (_, options) => {
      const { model, printed } = await recognised(RECORD)
      const write = await load()
      const content = await write([{ file: '', model, printed }], options)
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const document = await read(`again.${extension}`, bytes)
      expect(facts((await recognise(document)).model)).toEqual(facts(model))
      expect(document.source.original).not.toMatch(/[\u00ad\u200b-\u200d\u2060]/u)
    },
  )

  test('whose words were changed tells what these say', async () => {
    if (format !== 'markdown' && format !== 'html') return
    const { model } = await recognised(RECORD)
    const write = await load()
    const content = await write([{ file: '', model }], { embed: true })
    const changed = String(content)
      .split('\n')
      .map((line) => (line.includes('protocol') ? line : line.replace('1 апреля 2024', '7 апреля 2024')))
      .join('\n')
    const again = await recognised(changed, `again.${extension}`)
    const dues = again.model.agenda.flatMap(({ decisions }) =>
      decisions.flatMap(({ deadline }) => deadline?.due ?? []),
    )
    expect(dues).toEqual(['2024-04-07'])
  })
})

describe('date, number and place', () => {
  const of = async (lines: string): Promise<readonly LayoutBlock[]> =>
    layout(
      `Протокол\nзаседания комиссии по озеленению\n\n${lines}\n\nПредседатель: Белова И.П.\n\nРЕШИЛИ:\n1. Посадить липы.\n`,
    )

  test('stand on one line, the number at the right', async () => {
    expect(await of('12.03.2024г.\n\n№ 6')).toContainEqual({
      type: 'sides',
      left: '12.03.2024г.',
      right: '№ 6',
    })
  })

  test('stand on one line, the date behind the place', async () => {
    expect(await of('г. Полянск 12 марта 2024 года')).toContainEqual({
      type: 'sides',
      left: 'г. Полянск',
      right: '12 марта 2024 года',
    })
  })

  test('stay apart where the line below the date is no number', async () => {
    expect((await of('12.03.2024\n\n№ 6 в журнале протоколов')).map(({ type }) => type)).not.toContain(
      'sides',
    )
  })
})

describe('the last line', () => {
  const line = (text: string): LayoutBlock => ({ type: 'line', text })
  const signed: LayoutBlock = { type: 'signature', post: 'Секретарь', name: 'К.К. Дубов' }

  test('is on no page of its own', () => {
    expect(keptWithNext([line('А.'), signed, line('Исп. Дубов К.К.')])).toEqual([true, true, false])
  })

  test('may be where it is a paragraph', () => {
    expect(keptWithNext([signed, line('слово '.repeat(40))])).toEqual([false, false])
  })
})
