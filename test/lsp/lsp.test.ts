import { describe, expect, test } from 'vitest'
import type { DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver/node'
import { isBuilt } from '../packaging.ts'
import { at, Editor } from './editor.ts'

const RECORD = `# Протокол № 3

12.04.2024

Председатель: Орлова А.П.

Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В.

Повестка дня:

1. О ремонте крыши
2. О закупке угля

1. О ремонте крыши

СЛУШАЛИ: Зимину Е.С.

РЕШИЛИ:

1.1. Рудакову В.В. подготовить смету до 20 апреля.

1.2. Принять к сведению информацию Зиминой Е.С.

2. О закупке угля

РЕШИЛИ:

2.1. Котову П.Н. закупить уголь в течение 10 рабочих дней.

Председатель Орлова А.П.
`

const textOf = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? ''

describe.skipIf(!isBuilt)('the language server', () => {
  test('tells findings of a text as it is typed', async () => {
    const editor = await Editor.start({ 'a.md': RECORD })
    await editor.open('a.md')
    const codes = async (): Promise<unknown[]> => (await editor.findings('a.md')).map(({ code }) => code)
    expect(await codes()).not.toContain('secretary-is-named')
    const secretary = at(RECORD, 'Секретарь: Котов П.Н.')
    await editor.type('a.md', secretary, '', { line: secretary.line + 1, character: 0 })
    const found = await editor.findings('a.md')
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'secretary-is-named', source: 'protocol', severity: 2 }),
    )
    await editor.type('a.md', secretary, 'Секретарь: Котов П.Н.\n')
    expect(await codes()).not.toContain('secretary-is-named')
  })

  test('places findings where they stand', async () => {
    const text = RECORD.replace('2.1. Котову П.Н. закупить', '2.1. Закупить')
    const editor = await Editor.start({ 'a.md': text })
    await editor.open('a.md')
    const finding = (await editor.findings('a.md')).find(({ code }) => code === 'action-has-assignee')
    expect(finding?.range.start).toEqual(at(text, 'Закупить'))
  })

  test('speaks the language of the editor, unless the call names one', async () => {
    const text = RECORD.replace('Секретарь: Котов П.Н.\n\n', '')
    const message = async (locale: string, argv: readonly string[] = []): Promise<unknown> => {
      const editor = await Editor.start({ 'a.md': text }, { locale, argv })
      await editor.open('a.md')
      return (await editor.findings('a.md')).find(({ code }) => code === 'secretary-is-named')?.message
    }
    expect(await message('en-GB')).toMatch(/secretary/)
    expect(await message('ru')).toMatch(/секретар/i)
    expect(await message('ru', ['--lang', 'en'])).toMatch(/secretary/)
  })

  test('says nothing of a text that is no record', async () => {
    const editor = await Editor.start({ 'notes.md': '# Shopping\n\n- bread\n- salt\n' })
    await editor.open('notes.md')
    expect(await editor.findings('notes.md')).toEqual([])
    expect(await editor.ask('documentSymbol', 'notes.md')).toBeNull()
    expect(await editor.ask('hover', 'notes.md', { position: { line: 2, character: 3 } })).toBeNull()
  })

  test('takes the configuration, tells what is wrong in it, and reads it again', async () => {
    const editor = await Editor.start({
      'a.md': RECORD,
      'protocol.yaml': 'rules:\n  secretary-is-naimed: off\n',
    })
    await editor.open('a.md')
    const [wrong, ...others] = await editor.findings('a.md')
    expect(others).toEqual([])
    expect(wrong).toMatchObject({ code: 'configuration', severity: 1 })
    expect(wrong?.message).toMatch(/protocol\.yaml:2.*secretary-is-named/)
    editor.write('protocol.yaml', 'rules:\n  secretary-is-named: off\n')
    const changes = [{ uri: editor.uri('protocol.yaml'), type: 2 }]
    const renewed = editor.nextFindings('a.md')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    expect((await renewed).map(({ code }) => code)).not.toContain('configuration')
  })

  test('outlines questions and decisions', async () => {
    const editor = await Editor.start({ 'a.md': RECORD })
    await editor.open('a.md')
    const symbols = await editor.ask<DocumentSymbol[]>('documentSymbol', 'a.md')
    const names = (list: readonly DocumentSymbol[] = []): unknown[] =>
      list.map(({ name, detail = '', children }) => [name, detail, ...names(children)])
    expect(names(symbols)).toEqual([
      [
        '1. О ремонте крыши',
        '',
        ['1.1. Рудакову В.В. подготовить смету до 20 апреля.', 'Рудаков В.В. · 2024-04-20'],
        ['1.2. Принять к сведению информацию Зиминой Е.С.', ''],
      ],
      [
        '2. О закупке угля',
        '',
        ['2.1. Котову П.Н. закупить уголь в течение 10 рабочих дней.', 'Котов П.Н. · 2024-04-26'],
      ],
    ])
    // The question is where it is taken up, not where it is listed.
    const [roof, coal] = symbols
    expect(roof?.range.start.line).toBe(RECORD.split('\n').lastIndexOf('1. О ремонте крыши'))
    expect(coal?.range.start.line).toBe(RECORD.split('\n').lastIndexOf('2. О закупке угля'))
    expect(roof?.range.end.line).toBeLessThan(coal?.range.start.line ?? 0)
  })

  test('tells what a fact was read as, how a date was worked out, and by which cue', async () => {
    const editor = await Editor.start({ 'a.md': RECORD })
    await editor.open('a.md')
    const hover = async (words: string, into = 1): Promise<string> =>
      textOf(await editor.ask<Hover | null>('hover', 'a.md', { position: at(RECORD, words, into) }))
    const deadline = await hover('в течение 10')
    expect(deadline).toContain('**')
    expect(deadline).toContain('26.04.2024')
    expect(deadline).toContain('working days')
    expect(deadline).toMatch(/Line read as `clause`/)
    expect(await hover('Рудакову')).toContain('Рудаков В.В.')
    expect(await hover('СЛУШАЛИ')).toMatch(/`head`\n+Line read as `heard`, by the cue `label-with-colon`/)
    expect(textOf(await editor.ask('hover', 'a.md', { position: { line: 1, character: 0 } }))).toBe('')
  })
})
