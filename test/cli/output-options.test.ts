import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FailedOutput } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { nodeFiles } from '../../src/cli/node-io.ts'
import { GOOD } from './records.ts'
import { world } from './world.ts'

const RECORD = '# Протокол № 5\n\n14 марта 2024 г.\n\nРЕШИЛИ:\n\n1. Купить насос.\n'
const first = (err: string): string | undefined => err.split('\n')[0]

describe('outputs that cannot be', () => {
  test('a file in a folder that is not there names the folder and what to do', async () => {
    const { run } = world({ 'a.md': RECORD })
    const { code, err } = await run(['parse', 'a.md', '-o', 'none/a.json'])
    expect([code, first(err)]).toEqual([
      2,
      'protocol: none/a.json: there is no folder none; make it first, or name another',
    ])
  })

  test('one document for several records is no folder of its name', async () => {
    const { run, folder } = world({ 'a.md': RECORD, 'b.md': RECORD })
    const { code, err } = await run(['render', 'a.md', 'b.md', '--to', 'docx', '-o', 'd.docx'])
    expect([code, first(err)]).toEqual([
      2,
      'protocol: --to docx takes one FILE for d.docx, 2 are given; -o FOLDER/ takes a file for each',
    ])
    expect(existsSync(join(folder, 'd.docx'))).toBe(false)
    await run(['render', 'a.md', 'b.md', '--to', 'docx', '-o', 'd.docx/'])
    expect(existsSync(join(folder, 'd.docx/b.docx'))).toBe(true)
  })

  test.each([
    ['parse', []],
    ['render', ['--to', 'json']],
  ])('a list on standard output is whole although a record failed: %s', async (command, more) => {
    const { run } = world({ 'a.md': RECORD, 'b.md': RECORD, 'c.md': '\u0000\u0001' })
    const { code, out } = await run([command, 'a.md', 'b.md', 'c.md', ...more, '--keep-going=false'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toHaveLength(2)
  })

  test.each([
    ['en', 'protocol: the output cannot be written: there is no room left on the disk behind it\n'],
    ['ru', 'protocol: вывод не записать: на диске, куда он идёт, нет места\n'],
  ])('a full disk behind standard output is told in %s', async (language, told) => {
    const { folder } = world({ 'a.md': RECORD })
    let err = ''
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    const code = await main({
      argv: ['parse', 'a.md', '--lang', language],
      cwd: folder,
      env: {},
      stdin: { isTTY: true, async *[Symbol.asyncIterator]() {} },
      stdout: { isTTY: false, write: () => Promise.reject(new FailedOutput(full)) },
      stderr: {
        isTTY: false,
        write: async (words) => {
          err += words
        },
      },
      files: nodeFiles(folder),
    })
    expect({ code, err }).toEqual({ code: 2, err: told })
  })
})

describe('options that mean nothing', () => {
  test('--media that no link leads to, corrections without corrections', async () => {
    const { run } = world({ 'a.md': RECORD })
    expect(first((await run(['draft', 'a.md', '--media', 'notaurl'])).err)).toBe(
      "protocol: 'notaurl' is no value of --media: an address that begins with http:// or https://",
    )
    const { code, err } = await run(['corrections', 'a.md', '--no-corrections'])
    expect([code, first(err)]).toEqual([
      2,
      'protocol: protocol corrections and --no-corrections do not go together',
    ])
  })
})

describe('the summary on a terminal', () => {
  const people = Array.from({ length: 15 }, (_, index) => `Мосин ${'АБВГДЕЖЗИКЛМНОП'[index] ?? ''}.К.`)
  const record = `# Протокол № 5\n\n14 марта 2024 г.\n\nПрисутствовали: ${people.join(', ')}\n\nПовестка дня:\n\n1. О насосе\n\n1. СЛУШАЛИ: Зуеву А.П. о насосе.\n\nРЕШИЛИ: Мосину А.К. до 26 мая 2024 года купить насос, поставить его у реки и проверить каждый кран в доме.\n\nГолосовали: за – 5, против – нет.\n`

  test('keeps to its width, folds long lists, tells speakers and votes', async () => {
    const { run } = world({ 'a.md': record })
    const { out } = await run(['parse', 'a.md', '--no-color', '--lang', 'ru'], {
      terminal: true,
      columns: 60,
    })
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
    expect(out).toContain('14 марта 2024 г.')
    expect(out).toContain('… и ещё 4')
    expect(out).toContain('Выступили: Зуева А.П.')
    expect(out).toContain('26 мая 2024 г.')
    expect(out).toMatch(/Голосование: .*за – 5/)
  })

  test('shows all elsewhere, a fact a line', async () => {
    const { run } = world({ 'a.md': record })
    const { out } = await run(['parse', 'a.md', '--format', 'summary'])
    expect(out).toContain(people.join(', '))
    expect(out).not.toContain('…')
  })

  test('marks what is doubtful', async () => {
    const example = readFileSync(join(import.meta.dirname, '../../examples/asino/protocol.md'))
    const { run } = world({ 'a.md': example })
    const { out } = await run(['parse', 'a.md', '--format', 'summary'])
    expect(out).toContain('сравнение итоговых работ за 2021 и 2022год, итогов ВПР 2021 и 2022г. ?\n')
    expect(out).toContain('проведение ежемесячных собеседований с директорами ШНОР;\n')
    const { out: json } = await run(['parse', 'a.md', '--format', 'json'])
    const { doubts } = JSON.parse(json) as { doubts: object }
    const count = String(Object.keys(doubts).length)
    expect(out).toContain(`? marks what the reading is not sure of: ${count} facts`)
  })
})

describe('the name of the output file', () => {
  test.each(['docx', 'odt', 'html'])('tells the format of a document: %s', async (ending) => {
    const { run, folder } = world({ 'a.md': GOOD })
    const rendered = await run(['render', 'a.md', '-o', `out.${ending}`])
    expect({ code: rendered.code, err: rendered.err }).toEqual({ code: 0, err: '' })
    const extracted = await run(['extract', 'a.md', '--item', '1', '-o', `extract.${ending}`])
    expect(extracted.code).toBe(0)
    for (const file of [`out.${ending}`, `extract.${ending}`]) {
      const bytes = readFileSync(join(folder, file))
      expect(bytes.subarray(0, 2).toString('latin1')).toBe(ending === 'html' ? '<!' : 'PK')
    }
  })

  test('of a draft is that of a text, for a draft is Markdown', async () => {
    const { run, folder } = world({ 'a.md': RECORD })
    const { code, err } = await run(['draft', 'a.md', '-o', 'out.docx'])
    expect([code, first(err)]).toEqual([
      2,
      "protocol: out.docx: a draft is Markdown; name a file that ends in '.md', fill it in, then 'protocol render' makes the document",
    ])
    expect(existsSync(join(folder, 'out.docx'))).toBe(false)
  })
})
