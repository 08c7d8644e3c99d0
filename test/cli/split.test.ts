import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { world } from './world.ts'

const HEAD = `Председатель – Орлова А.И.

Секретарь – Котов П.Н.

Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.

Повестка дня:

1. О крыше

По первому вопросу:

Решили:

`
const SIGNED = `
Председатель          А.И. Орлова

Секретарь             П.Н. Котов
`

/** A record of a club that met more than once. */
const record = (title: string, clause: string): string => `${title}\n\n${HEAD}${clause}\n${SIGNED}\n`

const FIRST = record(
  'ПРОТОКОЛ № 5\n\nзаседания правления клуба\n\n14.05.2024',
  '1.1. Беловой Д.С. заказать смету до 22.05.2024.',
)
const SECOND = record(
  'ПРОТОКОЛ № 6\n\nзаседания правления клуба\n\n18.06.2024',
  '1.1. Пункт 1.1 протокола № 5 от 14.05.2024 снять с контроля.\n\n1.2. Котову П.Н. нанять кровельщика до 01.07.2024.',
)

async function models(text: string, name: string, ...argv: string[]): Promise<Protocol[]> {
  const { out, code } = await world({ [name]: text }).run(['parse', name, '--format', 'ndjson', ...argv])
  expect(code).toBe(0)
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Protocol)
}

const named = (list: readonly Protocol[]): string[] =>
  list.map(({ number, date, source }) => `${number} ${date} ${source?.position.start.line ?? '-'}`)

describe('several records in one file', () => {
  test('are an array of records, each with the file and its place there', async () => {
    const { out } = await world({ 'all.txt': FIRST + SECOND }).run(['parse', 'all.txt'])
    const list = JSON.parse(out) as Protocol[]
    expect(named(list)).toEqual(['5 2024-05-14 1', '6 2024-06-18 27'])
    expect(list.map(({ source }) => source?.file)).toEqual(['all.txt', 'all.txt'])
    const [, second] = list
    expect(second?.attendees).toHaveLength(3)
    // Places are those of the whole file.
    const clause = second?.positions['/agenda/0/decisions/1/text']
    expect((FIRST + SECOND).slice(clause?.start.offset, clause?.end.offset)).toContain('нанять кровельщика')
    expect((FIRST + SECOND).split('\n')[(clause?.start.line ?? 0) - 1]).toContain('нанять кровельщика')
  })

  test('every way of setting titles that only differ in number and day', async () => {
    for (const [one, other] of [
      ['# Протокол № 5 заседания клуба от 14.05.2024', '# Протокол № 6 заседания клуба от 18.06.2024'],
      ['ПРОТОКОЛ\n\n№ 5 от 14.05.2024', 'ПРОТОКОЛ\n\n№ 6 от 18.06.2024'],
      ['Протокол заседания клуба\n\n14.05.2024', 'Протокол заседания клуба\n\n18.06.2024'],
      ['Клуб «Заря»\n\nПРОТОКОЛ № 5\n\n14.05.2024', 'Клуб «Заря»\n\nПРОТОКОЛ № 6\n\n18.06.2024'],
    ] as const) {
      const text = record(one, '1.1. Принять.') + record(other, '1.1. Отклонить.')
      const list = await models(text, 'all.md')
      expect(
        list.map(({ date }) => date),
        one,
      ).toEqual(['2024-05-14', '2024-06-18'])
      expect(new Set(list.map(({ organization }) => organization)).size, one).toBe(1)
    }
  })

  test('a log of English meetings below headings that are days', async () => {
    const meeting = (day: string, what: string): string =>
      `## ${day}\n\nAttendees: Ada Wirth, Bruno Keller\n\n### Release\n\nDecided: ${what}\n\n`
    const text = `# Platform sync\n\n${meeting('2024-03-05', 'ship on Friday.')}${meeting('2024-03-12', 'wait a week.')}`
    const list = await models(text, 'log.md')
    expect(list.map(({ date, attendees }) => [date, attendees.length])).toEqual([
      ['2024-03-05', 2],
      ['2024-03-12', 2],
    ])
  })

  test('register and check see each', async () => {
    const of = world({ 'all.txt': FIRST + SECOND })
    const { out } = await of.run(['register', 'all.txt', '--to', 'csv'])
    const rows = out.trim().split('\n').slice(1)
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' ').replace(/@\w+/, ''))).toEqual([
      '2024-05-14/5/1.1 done',
      '2024-06-18/6/1.2 open',
    ])
    const checked = await of.run(['check', 'all.txt'])
    expect(checked.out).not.toContain('record-stands-alone')
    expect(checked.out).toContain('all.txt:1:1 info no place of the meeting is stated')
    expect(checked.out).toContain('all.txt:27:1 info no place of the meeting is stated')
    // Rules about several records compare those of one file.
    const again = await world({
      'all.txt': FIRST + SECOND.replace('№ 6', '№ 5'),
      'other.txt': 'Заметка о погоде: завтра дождь.',
    }).run(['check', 'all.txt', 'other.txt'])
    expect(again.out).toContain('numbers-are-unique')
  })

  test('NDJSON of parse goes on to the register with file and places', async () => {
    const of = world({ 'all.txt': FIRST + SECOND })
    of.write('all.ndjson', (await of.run(['parse', 'all.txt', '--format', 'ndjson'])).out)
    const { out } = await of.run(['register', '--from-ndjson', 'all.ndjson', '--to', 'csv'])
    expect(out).toContain('all.txt,')
  })

  test('--no-split reads one record and says that there are more', async () => {
    const list = await models(FIRST + SECOND, 'all.txt', '--no-split')
    expect(named(list)).toEqual(['5 2024-05-14 -'])
    const { out } = await world({ 'all.txt': FIRST + SECOND }).run(['check', 'all.txt', '--no-split'])
    expect(out).toContain('record-stands-alone')
  })
})

describe('one record in one file', () => {
  const whole = FIRST.trimEnd()
  const alone: Readonly<Record<string, string>> = {
    'another protocol is an item of the agenda': FIRST.replace(
      'По первому вопросу',
      'ПРОТОКОЛ № 4 принять к сведению.\n\nПо первому вопросу',
    ),
    'an annex quotes another protocol': `${whole}\n\nПриложение № 1 к протоколу № 5\n\nПРОТОКОЛ № 4\n\nзаседания правления клуба\n\n02.04.2024\n\n${HEAD}1.1. Принять.\n${SIGNED}`,
    'an annex is the protocol of a commission': `${whole}\n\nПРОТОКОЛ № 1\n\nсчётной комиссии\n\n14.05.2024\n\nСостав комиссии: Белова Д.С.\n\nРешили:\n\n1. Утвердить итоги.\n`,
    'a protocol is named at the beginning of a line': FIRST.replace(
      '1.1. ',
      'Протокол № 4 от 02.04.2024 утвердить.\n\n1.1. ',
    ),
    'protocols are listed': `${whole}\n\nПриложения:\n\n1. Протокол № 3 от 01.03.2024\n\n2. Протокол № 4 от 02.04.2024\n`,
    'headings are days of one meeting': `# Протокол № 5 заседания клуба\n\n14.05.2024\n\nПрисутствовали: Орлова А.И., Белова Д.С.\n\n## 14 мая 2024\n\nРешили:\n\n1. Принять.\n\n## 15 мая 2024\n\nРешили:\n\n2. Отклонить.\n`,
  }
  for (const [name, text] of Object.entries(alone))
    test(`stays one where ${name}`, async () => {
      expect(await models(text, 'one.md')).toHaveLength(1)
    })

  test('that is corrected, or whose day is told, is not divided', async () => {
    expect(await models(FIRST, 'one.txt')).toHaveLength(1)
    const of = world({ 'all.txt': FIRST + SECOND, 'all.corrections.yaml': 'corrections: []\n' })
    const { out } = await of.run(['parse', 'all.txt', '--format', 'ndjson'])
    expect(out.trim().split('\n')).toHaveLength(1)
  })
})

test('--split divides by titles alone', async () => {
  const text = '## Triage (2024-12-29)\n\nCancelled.\n\n## Triage (2024-12-22)\n\nAction: Ada to ship it.\n'
  const split = await models(
    `${text}\n## Triage (2024-12-15)\n\nAction: Bruno to wait.\n`,
    'log.md',
    '--split',
  )
  expect(split.map(({ date }) => date)).toEqual(['2024-12-29', '2024-12-22', '2024-12-15'])
})
