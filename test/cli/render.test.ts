import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GOOD } from './records.ts'
import { world } from './world.ts'

describe('--assignee', () => {
  test.each(['ёлкин', 'Елкин П. П.', 'П.П. Ёлкин'])('finds %s', async (name) => {
    const { run } = world({ 'a.md': GOOD })
    const { code, out, err } = await run(['render', 'a.md', '--to', 'tasks', '--assignee', name])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('насос')
    expect(out).not.toContain('график')
  })

  test.each([
    ['Ёлкинд', 'Ёлкинд has nothing to do; did you mean Ёлкин П.П.?'],
    ['Совсем Другой', 'Совсем Другой has nothing to do; assignees: Ёлкин П.П.; Лосева М.И.'],
  ])('that nobody is called, %s, is a wrong call, and nothing is written', async (name, message) => {
    const { run, folder } = world({ 'a.md': GOOD })
    for (const to of ['tasks', 'todotxt', 'issue', 'tasks-json', 'icalendar']) {
      const { code, out, err } = await run([
        ...['render', 'a.md', '--to', to, '--assignee', name],
        ...['-o', 'list.txt'],
      ])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(`protocol: ${message}\n`)
      expect(existsSync(join(folder, 'list.txt'))).toBe(false)
    }
  })

  test('who takes part and has nothing to do gets an empty list, and that is said', async () => {
    const record = GOOD.replace(
      '1. Ёлкину П.П. купить насос до 19 мая 2023 года.',
      '1. Насос признать годным.',
    )
    const { run } = world({ 'a.md': record })
    const call = ['render', 'a.md', '--to', 'tasks-json', '--assignee', 'Ёлкин']
    expect(await run(call)).toEqual({
      code: 0,
      out: '[]\n',
      err: 'protocol: Ёлкин has nothing to do in these records\n',
    })
  })

  test('a record without assignees says so', async () => {
    const { run } = world({ 'a.txt': 'Протокол\n\nРЕШИЛИ:\n\n1. Насос признать годным.\n' })
    const { code, err } = await run(['render', 'a.txt', '--to', 'tasks', '--assignee', 'Ёлкин'])
    expect(code).toBe(2)
    expect(err).toContain('no clause names an assignee')
  })
})

describe('what a format cannot hold is said on standard error', () => {
  const record = GOOD.replace('насос до', `насос 🔧 до`)

  test('a recording of which nothing became a fact', async () => {
    const { run, write } = world({ 'a.srt': '1\n00:00:00,000 --> 00:00:03,000\nСметы пока нет.\n' })
    const { code, out, err } = await run(['render', 'a.srt', '--to', 'markdown'])
    expect([code, err]).toEqual([0, expect.stringMatching(/^a\.srt:1:1 warning .* text-is-understood\n$/)])
    write('b.md', out)
    expect((await run(['parse', 'b.md'])).out).toContain('"kind": "transcript"')
  })

  test('characters that the font of a PDF does not have', async () => {
    const { run } = world({ 'a.md': record })
    const { code, err } = await run(['render', 'a.md', '--to', 'pdf', '-o', 'a.pdf'])
    expect(code).toBe(0)
    expect(err).toBe(
      'a.md:1:1 warning the font of the PDF lacks these characters, written by their codes: 🔧 U+1F527 characters-are-drawn\n',
    )
  })

  test('in extracts once for all of them, in Russian', async () => {
    const { run } = world({ 'a.md': GOOD.replace('пос. Луговой', 'пос. Луговой 🔧') })
    const call = ['extract', 'a.md', '--each-assignee', '--to', 'pdf', '-o', 'out/', '--lang', 'ru']
    const { code, err } = await run(call)
    expect(code).toBe(0)
    expect(err).toMatch(/^a\.md:1:1 warning в шрифте PDF нет этих знаков[^\n]*🔧 U\+1F527[^\n]*\n$/)
  })

  test('words longer than a cell of XLSX holds', async () => {
    const { run } = world({ 'a.md': GOOD.replace('насос до', `насос ${'а'.repeat(33_000)} до`) })
    const { code, err } = await run(['render', 'a.md', '--to', 'xlsx', '-o', 'a.xlsx'])
    expect(code).toBe(0)
    expect(err).toBe(
      'a.md:27:1 warning a cell of the column "Решение" holds 32766 of 33046 characters; --to csv has them all cell-is-whole\n',
    )
  })

  test('archive margins are for both kinds of pages', async () => {
    const { run } = world({ 'a.md': GOOD })
    for (const to of ['pdf', 'docx'])
      expect((await run(['render', 'a.md', '--to', to, '--archive', '-o', `a.${to}`])).code).toBe(0)
    expect((await run(['render', 'a.md', '--to', 'html', '--archive'])).code).toBe(2)
  })
})

test.each(['markdown', 'html'])(
  '--house-style names all parts by the words of the house: %s',
  async (format) => {
    const question = (at: number): string =>
      `${String(at)}. СЛУШАЛИ:\nБоброва И.Н. о складе № ${String(at)}.\n\nПОСТАНОВИЛИ:\n${String(at)}.1. Боброву И.Н. убрать склад до 15 июня 2023 года.\nГолосовали: «за» – 7, «против» – нет.\n\n`
    const { run } = world({ 'a.txt': `ПРОТОКОЛ № 9\n17 мая 2023 года\n\n${question(1)}${question(2)}` })
    const { out: own } = await run(['render', 'a.txt', '--to', format])
    expect(own.match(/ПОСТАНОВИЛИ:/g)).toHaveLength(2)
    const { out: house } = await run(['render', 'a.txt', '--to', format, '--house-style'])
    expect([house.match(/РЕШИЛИ:/g)?.length, house.includes('ПОСТАНОВИЛИ:')]).toEqual([2, false])
  },
)
