import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, render, TemplateError } from '../src/index.ts'

const text = `Протокол № 3
совещания бригады
12 марта 2024 г.

РЕШИЛИ:

1. Зуеву П.П. починить кран до 20 марта.
`

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
