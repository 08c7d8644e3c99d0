import { describe, expect, test } from 'vitest'
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Location,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node'
import { isBuilt } from '../packaging.ts'
import { at, Editor, withEdits } from './editor.ts'

const EARLIER = `# Протокол № 7

12.03.2024

Организация: Совет посёлка Луговое

Председатель: Орлова А.П.

Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В.

1. О ремонте крыши

РЕШИЛИ:

1.1. Рудакову В.В. подготовить смету до 20.03.2024.

1.2. Котову П.Н. закупить уголь до 25.03.2024.

Председатель Орлова А.П.

Секретарь Котов П.Н.
`
const LATER = `# Протокол № 8

19.04.2024

Организация: Совет посёлка Луговое

Председатель: Орлова А.П.

Секретарь: Зимина Е.С.

Присутствовали: Котов П.Н., Рудаков В.В.

1. О ходе работ

СЛУШАЛИ: Котова П.Н.

РЕШИЛИ:

1.1. Снять с контроля пункт 1.2 протокола от 12.03.2024 № 7.

1.2. Рудакову В.В. вместе с Котовым П.Н. принять работы до 26.04.2024.

1.3. Продлить срок по пункту 1.2 до 30.04.2024.

Председатель Орлова А.П.
`
const PEOPLE = `people:
  - name: Анучина Елена Алексеевна
    position: начальник управления
  - name: Кедров Пётр Ильич
`

describe.skipIf(!isBuilt)('the language server, across records', () => {
  test('goes to the point of another record that a reference names, and of the same one', async () => {
    const editor = await Editor.start({ '2024/7.md': EARLIER, '2024/8.md': LATER })
    await editor.open('2024/8.md')
    const go = (words: string, into: number): Promise<Location[]> =>
      editor.ask<Location[]>('definition', '2024/8.md', { position: at(LATER, words, into) })
    const [other, ...more] = await go('пункт 1.2 протокола', 3)
    expect(more).toEqual([])
    expect(other?.uri).toBe(editor.uri('2024/7.md'))
    expect(other?.range.start).toEqual(at(EARLIER, '1.2. Котову'))
    const [own] = await go('пункту 1.2 до', 3)
    expect(own?.uri).toBe(editor.uri('2024/8.md'))
    expect(own?.range.start).toEqual(at(LATER, '1.2. Рудакову'))
    expect(await go('Организация', 3)).toEqual([])
  })

  test('goes nowhere where the record that is meant is not there', async () => {
    const editor = await Editor.start({ '7.md': EARLIER.replace('№ 7', '№ 6'), '8.md': LATER })
    await editor.open('8.md')
    expect(await editor.ask('definition', '8.md', { position: at(LATER, 'пункт 1.2', 3) })).toEqual([])
  })

  test('renames a person in the case of each mention, in all records, the open ones as they are', async () => {
    const editor = await Editor.start({ '7.md': EARLIER, '8.md': LATER })
    await editor.open('8.md')
    await editor.type('8.md', at(LATER, 'Секретарь'), 'По словам Котова П.Н. всё идёт.\n\n')
    const open = LATER.replace('Секретарь', 'По словам Котова П.Н. всё идёт.\n\nСекретарь')
    const position = at(open, 'Котов П.Н., Рудаков', 2)
    const prepared = await editor.ask<{ range: Range; placeholder: string }>('prepareRename', '8.md', {
      position,
    })
    expect(prepared.placeholder).toBe('Котов П.Н.')
    const { changes = {} } = await editor.ask<WorkspaceEdit>('rename', '8.md', {
      position,
      newName: 'Кедров П.И.',
    })
    const renamed = (text: string): string =>
      text
        .replaceAll('Котову П.Н.', 'Кедрову П.И.')
        .replaceAll('Котова П.Н.', 'Кедрова П.И.')
        .replaceAll('Котовым П.Н.', 'Кедровым П.И.')
        .replaceAll('Котов П.Н.', 'Кедров П.И.')
    expect(withEdits(EARLIER, changes[editor.uri('7.md')] ?? [])).toBe(renamed(EARLIER))
    expect(withEdits(open, changes[editor.uri('8.md')] ?? [])).toBe(renamed(open))
  })

  test('leaves namesakes, what is no person, and names that are none', async () => {
    const text = LATER.replace('Рудаков В.В.', 'Котов А.А.')
    const editor = await Editor.start({ '8.md': text })
    await editor.open('8.md')
    const position = at(text, 'Котов П.Н.', 2)
    const { changes = {} } = await editor.ask<WorkspaceEdit>('rename', '8.md', {
      position,
      newName: 'Кедров П.И.',
    })
    const after = withEdits(text, changes[editor.uri('8.md')] ?? [])
    expect(after).toContain('Присутствовали: Кедров П.И., Котов А.А.')
    expect(await editor.ask('prepareRename', '8.md', { position: at(text, 'О ходе', 1) })).toBeNull()
    await expect(editor.ask('rename', '8.md', { position, newName: 'до 5 мая' })).rejects.toThrow(
      /is no name/,
    )
  })
})

describe.skipIf(!isBuilt)('the language server, while writing', () => {
  test('completes people of the register and of the record, and labels at the head of a line', async () => {
    const text = `${LATER}\n`
    const editor = await Editor.start({
      '8.md': text,
      'protocol.yaml': 'people: people.yaml\n',
      'people.yaml': PEOPLE,
    })
    await editor.open('8.md')
    const end = { line: text.split('\n').length - 1, character: 0 }
    const complete = async (typed: string): Promise<Map<string, CompletionItem>> => {
      await editor.type('8.md', end, typed, { line: end.line, character: 200 })
      const position = { line: end.line, character: typed.length }
      const items = await editor.ask<CompletionItem[]>('completion', '8.md', { position })
      return new Map(items.map((item) => [item.label, item]))
    }
    const within = await complete('Поручить Ану')
    expect(within.get('Анучина Е.А.')).toMatchObject({
      detail: 'Анучина Елена Алексеевна, начальник управления',
    })
    expect(within.get('Анучиной Е.А.')?.textEdit).toEqual({
      range: { start: { ...end, character: 9 }, end: { ...end, character: 12 } },
      newText: 'Анучиной Е.А.',
    })
    expect([...within.keys()]).toContain('Рудакову В.В.')
    expect([...within.keys()]).toContain('Секретарь:')
    const head = await complete('**РЕ')
    expect(head.get('РЕШИЛИ:')?.textEdit).toEqual({
      range: { start: { ...end, character: 2 }, end: { ...end, character: 4 } },
      newText: 'РЕШИЛИ: ',
    })
    expect([...(await complete('Сказано: Се')).keys()]).not.toContain('Секретарь:')
  })

  const SLIPS = LATER.replace('Рудакову В.В. вместе', 'Рудакову  В.В. вмеcте').replace(
    'Председатель: ',
    'Председатель - ',
  )
  const fixesAt = async (
    editor: Editor,
    text: string,
    words: string,
    only?: readonly string[],
    diagnostics: readonly Diagnostic[] = [],
  ): Promise<CodeAction[]> => {
    const start = at(text, words)
    return editor.ask<CodeAction[]>('codeAction', 'a.md', {
      range: { start, end: start },
      context: { diagnostics, ...(only && { only }) },
    })
  }
  const editsIn = (editor: Editor, action: CodeAction | undefined): readonly TextEdit[] =>
    action?.edit?.changes?.[editor.uri('a.md')] ?? []

  test('puts slips right where they are, and all at once', async () => {
    const editor = await Editor.start({ 'a.md': SLIPS })
    await editor.open('a.md')
    const here = await fixesAt(editor, SLIPS, 'cте')
    expect(here.map(({ kind, title }) => [kind, title])).toEqual([
      ['quickfix', expect.stringContaining('look alike')],
      ['source.fixAll.protocol', expect.any(String)],
    ])
    expect(withEdits(SLIPS, editsIn(editor, here[0]))).toBe(SLIPS.replace('вмеcте', 'вместе'))
    const [all, ...others] = await fixesAt(editor, SLIPS, 'Рудаков В.В.', ['source.fixAll'])
    expect(others).toEqual([])
    const fixed = withEdits(SLIPS, editsIn(editor, all))
    expect(fixed).toBe(LATER.replace('Председатель: ', 'Председатель – ').replaceAll('№ ', '№\u00a0'))
  })

  test('gives the edits later to an editor that asks for them', async () => {
    const codeAction = { resolveSupport: { properties: ['edit'] } }
    const editor = await Editor.start({ 'a.md': SLIPS }, { capabilities: { textDocument: { codeAction } } })
    await editor.open('a.md')
    const [first] = await fixesAt(editor, SLIPS, 'cте')
    expect(first?.edit).toBeUndefined()
    const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', first)
    expect(withEdits(SLIPS, editsIn(editor, resolved))).toContain('вместе')
    await editor.type('a.md', { line: 0, character: 0 }, ' ')
    await expect(editor.connection.sendRequest('codeAction/resolve', first)).rejects.toThrow(/changed/)
  })

  test('closes gaps in numbers where a finding tells of one', async () => {
    const text = LATER.replace('1.3. Продлить срок по пункту 1.2', '1.5. Продлить срок')
    const editor = await Editor.start({ 'a.md': text })
    await editor.open('a.md')
    const diagnostics = (await editor.findings('a.md')).filter(
      ({ code }) => code === 'numbering-is-sequential',
    )
    expect(diagnostics).toHaveLength(1)
    const fixes = await fixesAt(editor, text, '1.5.', ['quickfix'], diagnostics)
    expect(withEdits(text, editsIn(editor, fixes.at(-1)))).toBe(text.replace('1.5.', '1.3.'))
  })

  test('formats Markdown as the command does, and plain text not at all', async () => {
    const text = LATER.replace('Присутствовали:', '* Присутствовали:')
    const editor = await Editor.start({ 'a.md': text, 'a.txt': LATER })
    await editor.open('a.md')
    const options = { options: { tabSize: 4, insertSpaces: true } }
    const edits = await editor.ask<TextEdit[]>('formatting', 'a.md', options)
    const formatted = edits[0]?.newText ?? ''
    expect(formatted).toContain('# Протокол')
    expect(formatted).not.toBe(text)
    await editor.type('a.md', { line: 0, character: 0 }, formatted, {
      line: text.split('\n').length,
      character: 0,
    })
    expect(await editor.ask('formatting', 'a.md', options)).toEqual([])
    await editor.open('a.txt')
    await expect(editor.ask('formatting', 'a.txt', options)).rejects.toThrow(/Markdown/)
  })
})
