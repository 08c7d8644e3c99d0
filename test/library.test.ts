import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, publish, parseRecords, register, render, TemplateError } from '../src/index.ts'

const text = `Протокол № 3
совещания бригады
12 марта 2024 г.

РЕШИЛИ:

1. Зуеву П.П. починить кран до 20 марта.
`

const CLUB = `Протокол № 5 заседания правления клуба

14.05.2024

Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.

Повестка дня:

1. О крыше

По первому вопросу:

Решили:

1.1. Беловой Д.С. заказать смету до 22.05.2024.

Председатель          А.И. Орлова

`
const LATER = CLUB.replace('№ 5', '№ 6')
  .replace('14.05.2024', '18.06.2024')
  .replace(
    '1.1. Беловой Д.С. заказать смету до 22.05.2024.',
    '1.1. Пункт 1.1 протокола № 5 от 14.05.2024 снять с контроля.\n\n1.2. Котову П.Н. нанять кровельщика до 01.07.2024.',
  )

describe('the library', () => {
  test('renders the result of parse and its model alike', async () => {
    const result = await parse(text, { file: 'record.txt' })
    const csv = await render(result, { to: 'csv' })
    expect(csv).toContain('record.txt,7,3,2024-03-12')
    expect(await render(result.model, { to: 'csv', file: 'record.txt' })).toBe(csv)
  })

  test('shows the facts beside the text that parse read, or that it is given', async () => {
    const result = await parse(text, { file: 'record.txt' })
    expect(result.text).toBe(text)
    const page = await render(result, { to: 'html', evidence: true })
    expect(page).toContain('совещания бригады</a>')
    expect(page).toContain('<ol class="lines">')
    const { model, text: source } = result
    expect(await render(model, { to: 'html', evidence: true, source, file: 'record.txt' })).toBe(page)
    await expect(render(model, { to: 'html', evidence: true })).rejects.toThrow(/text/)
  })

  test('reads several records of one input, and makes the register of them', async () => {
    const [first, second, ...more] = await parseRecords(`${CLUB}${LATER}`, { file: 'club.txt' })
    expect(more).toEqual([])
    expect([first?.model.number, second?.model.number]).toEqual(['5', '6'])
    expect(second?.model.source).toMatchObject({
      file: 'club.txt',
      position: { start: { line: 19, column: 1 } },
    })
    expect(await parseRecords(CLUB)).toHaveLength(1)
    expect((await parseRecords(CLUB))[0]?.model).not.toHaveProperty('source')

    const results = await parseRecords(CLUB + LATER, { file: 'club.txt' })
    const { tasks, records, untied } = register(results)
    expect(tasks.map(({ id, status, place }) => [id.replace(/@.*/, ''), status, place.file])).toEqual([
      ['2024-05-14/5/1.1', 'done', 'club.txt'],
      ['2024-06-18/6/1.2', 'open', 'club.txt'],
    ])
    expect([records.length, untied]).toEqual([2, []])
    expect(register(results.map(({ model }) => model)).tasks.map(({ status }) => status)).toEqual([
      'done',
      'open',
    ])
    const [task] = tasks
    const place = { file: '', line: null, column: null, offset: null }
    const told = {
      id: tasks[1]?.id ?? '',
      status: 'cancelled',
      date: '2024-07-01',
      due: null,
      text: '',
      place,
    } as const
    expect(register(results, [told]).tasks[1]?.status).toBe('cancelled')
    expect(task?.history).toHaveLength(1)
  })

  test('has the text of a Word document, which the positions point into', async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'office/record.docx'))
    const result = await parse(bytes, { file: 'record.docx' })
    const { start, end } = result.model.positions['/number'] ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(result.text.slice(start.offset, end.offset)).toBe(result.model.number)
    expect(await render(result, { to: 'html', evidence: true })).toContain('<ol class="lines">')
  })

  test('tells what a format cannot hold', async () => {
    const told: unknown[] = []
    const { model } = await parse(text.replace('кран', 'кран 🔧'))
    const pdf = await render(model, { to: 'pdf', file: 'a.txt', warn: (warning) => told.push(warning) })
    expect(pdf).toBeInstanceOf(Uint8Array)
    expect(told).toEqual([{ code: 'characters-by-code', file: 'a.txt', characters: ['🔧'] }])
  })

  test('makes of a record one that may be published, and tells what it withholds', async () => {
    const asked = text.replace(
      /\n*$/u,
      '\n\n1.9. Ответить жительнице Сычёвой М.П. по телефону 8 913 000-11-22.\n',
    )
    const result = await parse(asked, { file: 'record.txt' })
    expect(await render(result, { to: 'markdown' })).toContain('8 913 000-11-22')
    const found = publish(result)
    const shown = await render(found?.result ?? result, { to: 'markdown' })
    expect(shown).toContain('[телефон]')
    expect(shown).not.toContain('Сычёв')
    expect(found?.withheld.map(({ words }) => words)).toContain('8 913 000-11-22')
    expect(found?.result.text).toBe('')
    const kept = publish(result, { keep: ['Сычёва М.П.'] })
    expect(await render(kept?.result ?? result, { to: 'markdown' })).toContain('Сычёвой М.П.')
  })

  test('publishes nothing of a record that is not for all, and no model without its lines', async () => {
    const result = await parse(`Для служебного пользования\n\n${text}`, { file: 'record.txt' })
    expect(publish(result)).toBeNull()
    expect(() => publish({ ...result })).toThrow('a result of parse is wanted')
  })

  test('renders by a template, in Markdown unless it is told otherwise', async () => {
    const result = await parse(text)
    const template = 'Поручить {{ tasks[0].assignees | dative }} & {{ assignee.name }}'
    const [assignee] = result.model.decisions[0]?.assignees ?? []
    if (!assignee) throw new Error('nobody')
    expect(await render(result, { template, assignee })).toBe('Поручить Зуеву П.П. & Зуев П.П.\n')
    expect(await render(result.model, { template: '<i>{{ label.chair }}</i>', format: 'html' })).toBe(
      '<i>Председатель</i>',
    )
    const wrong = render(result, { template: 'a\n{{ b' })
    await expect(wrong).rejects.toBeInstanceOf(TemplateError)
    await expect(wrong).rejects.toMatchObject({ line: 2, column: 1, fault: 'unclosed', what: '{{ b' })
  })
})
