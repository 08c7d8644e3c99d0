import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outputParts } from '../../src/cli/public/output-parts.ts'
import { world } from './world.ts'

const RECORD = `# ПРОТОКОЛ № 5
заседания комиссии по жилищным вопросам

12 апреля 2024 г.  с. Верхнее

Председатель: Лосева М.И., глава поселения
Секретарь: Ким С.А.

Присутствовали: Дубов П.П., Рогова А.А.
Приглашены: Сычёва Мария Петровна, гражданка.

Повестка дня:
1. О заявлении гражданки Сычёвой М.П.
2. О кадровом резерве администрации (ДСП)
3. О ремонте дороги по ул. Мира

1. СЛУШАЛИ: Сычёву М.П., проживающую по адресу: с. Верхнее, ул. Мира, д. 5, кв. 12, тел. 8-913-111-22-33, паспорт 6904 918273.
Сычёва пояснила, что родилась 12.03.1985.

РЕШИЛИ:
1.1. Сычёвой М.П. принести справку до 20.04.2024.
Ответственный: Дубов П.П.

2. СЛУШАЛИ: Лосеву М.И. о резерве.

РЕШИЛИ: Включить Горелова Т.Т. в резерв на должность начальника отдела.

3. СЛУШАЛИ: Рогову А.А.

РЕШИЛИ:
3.1. Дубову П.П. подготовить смету до 01.06.2024.

Председатель    М.И. Лосева
Секретарь       С.А. Ким
`

const SECRETS = [
  /Сычёв|СЫЧЁВ/u,
  /Мари/u,
  /кв\. 12|Мира, д\. 5/u,
  /913.111|913111/u,
  /918273/u,
  /12\.03\.1985|1985-03-12/u,
  /Горелов/u,
  /кадров/u,
  /начальника отдела/u,
]

const FORMATS = [
  'markdown',
  'docx',
  'html',
  'pdf',
  'tasks',
  'todotxt',
  'issue',
  'tasks-json',
  'icalendar',
  'csv',
  'xlsx',
  'json',
] as const

/** All that a file holds, its parts as they are and as they are shown. */
async function wordsOf(content: Uint8Array, name: string): Promise<string> {
  const isZip = content[0] === 0x50 && content[1] === 0x4b
  const raw = isZip
    ? Object.values(unzipSync(content)).map((part) => new TextDecoder().decode(part))
    : [new TextDecoder().decode(content)]
  const bytes = isZip || name === 'pdf' ? content : new TextDecoder().decode(content)
  const shown = await outputParts(bytes, `output.${name}`)
  return [...raw, ...raw.map((text) => text.replace(/<[^<>]*>/g, '')), ...shown.map(({ text }) => text)].join(
    '\n',
  )
}

describe('render --public', () => {
  test.each(FORMATS)('%s holds nothing of what is masked, and what officials do', async (to) => {
    const { folder, run } = world({ 'record.md': RECORD })
    const { code, err } = await run(['render', 'record.md', '--to', to, '--public', '-o', 'out.bin'])
    expect(code, err).toBe(0)
    const words = await wordsOf(readFileSync(join(folder, 'out.bin')), to)
    for (const secret of SECRETS) expect(words).not.toMatch(secret)
    expect(words).toMatch(/Дубов/u)
    expect(err).toContain('record.md:17:13 info name “Сычёву М.П.” is masked: С.М.П.')
  })

  test.each(FORMATS.slice(0, 4))('%s has what is public with the words of the record', async (to) => {
    const { folder, run } = world({ 'record.md': RECORD })
    await run(['render', 'record.md', '--to', to, '--public', '-o', 'out.bin'])
    const words = (await wordsOf(readFileSync(join(folder, 'out.bin')), to)).replace(/[\s\u{A0}]+/gu, ' ')
    expect(words).toContain('С.М.П. принести справку до 20.04.2024')
    expect(words).toContain('[вопрос не публикуется]')
    expect(words).toContain('О ремонте дороги по ул. Мира')
    expect(words).toContain('М.И. Лосева')
  })

  test('says each thing with its place, in a file where one is named', async () => {
    const { read, run } = world({ 'record.md': RECORD })
    const { code, err } = await run([
      ...['render', 'record.md', '--to', 'markdown', '--public', '--lang', 'ru'],
      ...['--report', 'masked.txt', '-o', 'out.md'],
    ])
    expect(code).toBe(0)
    expect(read('masked.txt'))
      .toBe(`record.md:10:13 info имя «Сычёва Мария Петровна» скрыто: С.М.П. text-is-public
record.md:13:26 info имя «Сычёвой М.П.» скрыто: С.М.П. text-is-public
record.md:14:4 info закрытый вопрос не публикуется: «2. О кадровом резерве администрации (ДСП)» text-is-public
record.md:17:13 info имя «Сычёву М.П.» скрыто: С.М.П. text-is-public
record.md:17:49 info адрес «с. Верхнее, ул. Мира, д. 5, кв. 12» скрыто: [адрес] text-is-public
record.md:17:90 info телефон «8-913-111-22-33» скрыто: [телефон] text-is-public
record.md:17:115 info номер документа «6904 918273» скрыто: [номер документа] text-is-public
record.md:18:1 info имя «Сычёва» скрыто: гр. С. text-is-public
record.md:18:31 info дата рождения «12.03.1985» скрыто: [дата рождения] text-is-public
record.md:21:6 info имя «Сычёвой М.П.» скрыто: С.М.П. text-is-public
`)
    expect(err).toBe('скрыто 10 мест, см. masked.txt; прочтите результат перед публикацией\n')
  })

  test('a configuration names who may be named and which questions are closed', async () => {
    const { read, run } = world({
      'record.md': RECORD,
      'protocol.yaml': "public:\n  keep: [Сычёва М.П., 8-913-111-22-33]\n  confidential: ['3', справку]\n",
    })
    const { code } = await run(['render', 'record.md', '--to', 'markdown', '--public', '-o', 'out.md'])
    expect(code).toBe(0)
    const out = read('out.md')
    expect(out).toContain('Сычёвой М.П. принести \\[не публикуется]')
    expect(out).toContain('тел. 8-913-111-22-33')
    expect(out).toMatch(/3\\?\. \\?\[вопрос не публикуется\]/u)
    expect(out).not.toContain('смету')
    expect(out).not.toContain('кв. 12')
  })

  test('a misspelt key of public costs one line', async () => {
    const { run } = world({ 'record.md': RECORD, 'protocol.yaml': 'public:\n  kep: [Иванов]\n' })
    const { code, err } = await run(['render', 'record.md', '--to', 'markdown', '--public'])
    expect([code, err]).toEqual([2, "protocol: protocol.yaml:2:3: no such key: 'kep'; did you mean keep?\n"])
  })

  test('nothing is masked without --public', async () => {
    const { run } = world({ 'record.md': RECORD })
    const { out } = await run(['render', 'record.md', '--to', 'markdown'])
    expect(out).toContain('Сычёва Мария Петровна')
  })

  test('what a template brings of it is refused, and nothing is written', async () => {
    const { folder, run } = world({ 'record.md': RECORD, 'a.md.liquid': 'Сычёва М. П. просит.\n' })
    const call = ['render', 'record.md', '--template', 'a.md.liquid', '--public', '-o', 'out.md']
    const { code, err } = await run(call)
    expect(code).toBe(2)
    expect(err).toContain('would be left in the output (md)')
    expect(() => readFileSync(join(folder, 'out.md'))).toThrow()
  })

  test('a record that is closed as a whole is not written', async () => {
    const { run } = world({ 'record.md': `Для служебного пользования\n\n${RECORD}` })
    const { code, err } = await run(['render', 'record.md', '--to', 'markdown', '--public'])
    expect([code, err.includes('marked as confidential as a whole')]).toEqual([2, true])
  })

  test('the text beside the facts is not for all', async () => {
    const { run } = world({ 'record.md': RECORD })
    const { code, err } = await run(['render', 'record.md', '--to', 'html', '--evidence', '--public'])
    expect([code, err.includes('--evidence')]).toEqual([2, true])
  })

  test('--report takes no place of a file and is for --public', async () => {
    const { run } = world({ 'record.md': RECORD, 'a.txt': 'x' })
    const call = ['render', 'record.md', '--to', 'markdown', '--report', 'a.txt']
    expect((await run(call)).err).toContain('protocol: --report is for --public\n')
    expect((await run([...call, '--public'])).err).toContain('protocol: a.txt exists; --force replaces it\n')
  })

  test('a name that one record masks and another shows is no leak in the table of both', async () => {
    const other = RECORD.replace('Секретарь: Ким С.А.', 'Секретарь: Сычёва М.П.')
    const { read, run } = world({ 'a.md': RECORD, 'b.md': other })
    const { code, err } = await run([
      'render',
      'a.md',
      'b.md',
      '--to',
      'tasks-json',
      '--public',
      '-o',
      'out.json',
    ])
    expect(code, err).toBe(0)
    expect(read('out.json')).toContain('С.М.П.')
  })
})

describe('what is closed', () => {
  const fenced = (mark: string, end: string): string =>
    RECORD.replace('3. СЛУШАЛИ: Рогову А.А.', `${mark}\n3. СЛУШАЛИ: Рогову А.А.`).replace(
      'до 01.06.2024.',
      `до 01.06.2024.\n${end}`,
    )

  test.each([
    ['a fence', '\n::: закрыто\n', ':::'],
    ['comments', '\n<!-- закрыто -->\n', '\n<!-- /закрыто -->'],
    ['a heading', '\nЗАКРЫТАЯ ЧАСТЬ\n', ''],
  ])('%s closes what it holds', async (_, mark, end) => {
    const { run } = world({ 'record.md': fenced(mark, end) })
    const { code, out } = await run(['render', 'record.md', '--to', 'markdown', '--public'])
    expect(code).toBe(0)
    expect(out).not.toContain('смету')
    expect(out).not.toMatch(/закрыто|ЗАКРЫТАЯ/u)
    expect(out).toContain('принести справку')
    expect(out).toContain('Лосева')
  })

  test('a board of chipboard closes nothing', async () => {
    const { run } = world({
      'record.md': RECORD.replace('О ремонте дороги по ул. Мира', 'О закупке мебели из ДСП'),
    })
    const { out } = await run(['render', 'record.md', '--to', 'markdown', '--public'])
    expect(out).toContain('О закупке мебели из ДСП')
  })
})

describe('extract --public', () => {
  test('masks the extract, and numbers questions as the record does', async () => {
    const { run } = world({ 'record.md': RECORD })
    const { code, out } = await run(['extract', 'record.md', '--item', '1', '--public'])
    expect(code).toBe(0)
    expect(out).toContain('С.М.П. принести справку')
    for (const secret of SECRETS) expect(out).not.toMatch(secret)
    const closed = await run(['extract', 'record.md', '--item', '2', '--public'])
    expect(closed.out).not.toMatch(/Горелов|резерв/u)
  })

  test('a file for each assignee is named without names that are masked', async () => {
    const { folder, run } = world({ 'record.md': RECORD })
    const { code } = await run(['extract', 'record.md', '--each-assignee', '--public', '-o', 'out/'])
    expect(code).toBe(0)
    expect(() => readFileSync(join(folder, 'out', 'record-Дубов П.П.md'))).not.toThrow()
    expect(() => readFileSync(join(folder, 'out', 'record-С.М.П.md'))).not.toThrow()
  })
})
