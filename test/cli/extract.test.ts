import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GOOD } from './records.ts'
import { world } from './world.ts'

describe('protocol extract', () => {
  test('writes one question with its number, and what is needed to certify it', async () => {
    const { run } = world({ 'record.md': GOOD })
    const { code, out, err } = await run(['extract', 'record.md', '--item', '2'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('# Выписка из протокола совещания садового товарищества')
    expect(out).toContain('## 2. О поливе')
    expect(out).not.toContain('насос')
    expect(out).toContain('Лосева М.И.')
    expect(out).toContain('Верно')
  })

  test('writes the blanks on a page of HTML too', async () => {
    const { run } = world({ 'record.md': GOOD })
    const { code, out } = await run(['extract', 'record.md', '--item', '2', '--to', 'html'])
    expect(code).toBe(0)
    const words = out
      .slice(out.indexOf('>Верно<') + 1)
      .replace(/<[^>]*>/g, '')
      .trim()
      .split(/\n+/)
    expect(words).toEqual([
      'Верно',
      '________ (должность) ________ (подпись) ________ (инициалы, фамилия)',
      '________ (дата)',
    ])
  })

  test('lists the questions on one line where there is none of that number', async () => {
    const { run } = world({ 'record.md': GOOD })
    const { code, out, err } = await run(['extract', 'record.md', '--item', '7'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'protocol: record.md: there is no question 7; there are: 1 О ремонте насоса; 2 О поливе\n',
    )
  })

  test('asks for a question where nothing says what to extract', async () => {
    const { run } = world({ 'record.md': GOOD })
    const { code, err } = await run(['extract', 'record.md', '--lang', 'ru'])
    expect(code).toBe(2)
    expect(err).toContain('назовите вопрос через --item: 1 О ремонте насоса; 2 О поливе')
  })

  test('takes several questions, named once or one after the other', async () => {
    const { run } = world({ 'record.md': GOOD })
    const once = await run(['extract', 'record.md', '--item', '1,II'])
    expect(once.out).toContain('## 1. О ремонте насоса')
    expect(once.out).toContain('## 2. О поливе')
    expect(await run(['extract', 'record.md', '--item', 'первый', '--item', '2'])).toEqual(once)
  })

  test('takes an assignee named in the dative, and a whole name only where it is somebody', async () => {
    const { run } = world({ 'record.md': GOOD })
    const nominative = await run(['extract', 'record.md', '--assignee', 'Лосева М.И.'])
    expect(await run(['extract', 'record.md', '--assignee', 'Лосевой М.И.'])).toEqual(nominative)
    expect(await run(['extract', 'record.md', '--assignee', 'лосевой'])).toEqual(nominative)
    expect((await run(['extract', 'record.md', '--assignee', 'Лосевой А.А.'])).code).toBe(2)
  })

  test('takes the clauses of one assignee, named by the surname', async () => {
    const { run } = world({ 'record.md': GOOD })
    const { code, out } = await run(['extract', 'record.md', '--assignee', 'ёлкин'])
    expect(code).toBe(0)
    expect(out).toContain('купить насос')
    expect(out).not.toContain('график полива')
    const unknown = await run(['extract', 'record.md', '--assignee', 'Никто Н.Н.'])
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('Никто Н.Н. has nothing to do; assignees: Ёлкин П.П.; Лосева М.И.')
    const mistyped = await run(['extract', 'record.md', '--assignee', 'Елкнин'])
    expect(mistyped.code).toBe(2)
    expect(mistyped.err).toContain('did you mean Ёлкин П.П.?')
  })

  test('writes a file for each assignee, and none over one that is there', async () => {
    const { run, folder } = world({ 'record.md': GOOD })
    const call = ['extract', 'record.md', '--each-assignee', '--to', 'docx', '-o', 'out/']
    expect((await run(call)).code).toBe(0)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'record-Ёлкин П.П.docx',
      'record-Лосева М.И.docx',
    ])
    const again = await run(call)
    expect(again.code).toBe(2)
    expect(again.err).toContain('--force')
  })

  test('says above a page whom it goes to', async () => {
    const { run } = world({ 'record.md': GOOD })
    const { out } = await run(['extract', 'record.md', '--assignee', 'Ёлкин', '--to', 'html'])
    expect(out).toContain('Ёлкину П.П.')
    const all = await run(['extract', 'record.md', '--item', '1', '--to', 'html'])
    expect(all.out).not.toContain('class="stamp"')
  })

  test('needs a folder for several files', async () => {
    const { run } = world({ 'record.md': GOOD })
    const { code, err } = await run(['extract', 'record.md', '--each-assignee'])
    expect(code).toBe(2)
    expect(err).toContain('-o out/')
  })
})
