import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { letterhead } from '../render/reference/word.ts'
import { world } from './world.ts'

const RECORD = `# Протокол совещания бригады

№ 5

14 марта 2024 г.

Председатель – Зуева А.П.

РЕШИЛИ:

1. Рыбаку К.Р. купить насос до 26 мая 2024 года.

2. Зуевой А.П. и Рыбаку К.Р. проверить кран.
`
const LETTER = `::: {custom-style="Адресат"}\n{{ assignee | dative }}\n:::\n{% for task in tasks %}\n- {{ task.text }}\n{% endfor %}\n`

const first = (err: string): string | undefined => err.split('\n')[0]

const documentAt = (folder: string, name: string): string =>
  strFromU8(unzipSync(readFileSync(join(folder, name)))['word/document.xml'] ?? new Uint8Array())

describe('--reference', () => {
  test('dresses the record, which still reads back as the same facts', async () => {
    const { run, folder } = world({ 'a.md': RECORD, 'office.docx': letterhead() })
    expect(
      await run(['render', 'a.md', '--to', 'docx', '--reference', 'office.docx', '-o', 'a.docx']),
    ).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(documentAt(folder, 'a.docx')).toContain('w:left="1500"')
    const facts = (out: string): unknown => ({ ...(JSON.parse(out) as object), positions: 0, doubts: 0 })
    const read = await run(['parse', 'a.docx', '--format', 'json'])
    expect(facts(read.out)).toEqual(facts((await run(['parse', 'a.md', '--format', 'json'])).out))
  })

  test('is named by protocol.yaml, within its folder; --no-reference takes none', async () => {
    const { run, folder, write } = world({
      'a.md': RECORD,
      'look/office.docx': letterhead('<w:p><w:r><w:t>Бланк</w:t></w:r></w:p>'),
      'protocol.yaml': 'reference: look/office.docx',
    })
    const { code, err } = await run(['render', 'a.md', '--to', 'docx', '-o', 'a.docx'])
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('look/office.docx') as string })
    expect(err).toContain('look-is-taken')
    expect(documentAt(folder, 'a.docx')).toContain('w:left="1500"')
    await run(['render', 'a.md', '--to', 'docx', '--no-reference', '-o', 'b.docx'])
    expect(documentAt(folder, 'b.docx')).toContain('w:left="1134"')
    write('protocol.yaml', 'reference: ../office.docx')
    const outside = await run(['render', 'a.md', '--to', 'docx', '-o', 'c.docx'])
    expect(first(outside.err)).toMatch(/^protocol: .*protocol\.yaml:1:12: a reference is to be a Word file/)
  })

  test('is refused for other formats, and where it is no Word file', async () => {
    const { run } = world({ 'a.md': RECORD, 'office.docx': 'words', 'x.md.liquid': 'x' })
    const told = async (...more: string[]): Promise<unknown> => {
      const { code, err } = await run(['render', 'a.md', ...more, '--reference', 'office.docx', '-o', 'out'])
      return [code, first(err)]
    }
    expect(await told('--to', 'pdf')).toEqual([2, 'protocol: --reference is for --to docx'])
    expect(await told('--template', 'x.md.liquid')).toEqual([2, 'protocol: --reference is for --to docx'])
    expect(await told('--to', 'docx')).toEqual([
      2,
      'protocol: office.docx: is no Word file that a look can be taken from; save it from Word or LibreOffice as .docx',
    ])
  })
})

describe('--each assignee', () => {
  test('a letter of Word to everybody, by the ending of the template', async () => {
    const { run, folder } = world({ 'a.md': RECORD, 'letter.docx.liquid': LETTER, 'o.docx': letterhead() })
    const call = ['render', 'a.md', '--template', 'letter.docx.liquid', '--each', 'assignee', '-o', 'out']
    expect(await run([...call, '--reference', 'o.docx'])).toEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a-Зуева А.П.docx', 'a-Рыбак К.Р.docx'])
    const letter = documentAt(folder, 'out/a-Зуева А.П.docx')
    expect(letter).toMatch(/<w:pStyle w:val="a5"\/>.*Зуевой.*А\.П\./)
    expect(letter).not.toContain('насос')
  })

  test('of several records, and as PDF of a template of Markdown', async () => {
    const { run, folder } = world({
      'a.md': RECORD,
      'b.md': RECORD.replace('№ 5', '№ 6'),
      'letter.md.liquid': LETTER,
    })
    const call = ['render', 'a.md', 'b.md', '--template', 'letter.md.liquid', '--to', 'pdf']
    await run([...call, '--each', 'assignee', '-o', 'out/', '--name', '{assignee} {number}'])
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'Зуева А.П 5.pdf',
      'Зуева А.П 6.pdf',
      'Рыбак К.Р 5.pdf',
      'Рыбак К.Р 6.pdf',
    ])
  })

  test('a calendar to everybody over all records', async () => {
    const { run, folder, read } = world({ 'a.md': RECORD, 'b.md': RECORD.replace('№ 5', '№ 6') })
    const call = ['render', 'a.md', 'b.md', '--to', 'icalendar', '--as', 'event', '--remind', '3d']
    const { code, err } = await run([...call, '--each', 'assignee', '-o', 'out/'])
    expect({ code, err: err.match(/task-has-day/g)?.length }).toEqual({ code: 0, err: 2 })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['Зуева А.П.ics', 'Рыбак К.Р.ics'])
    expect(read('out/Рыбак К.Р.ics').match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(first((await run([...call.slice(0, 7), '--remind', 'soon'])).err)).toBe(
      "protocol: 'soon' is no value of --remind: a number with h, d or w, such as 3d",
    )
  })

  test('needs a folder, a format for it, and somebody', async () => {
    const { run } = world({
      'a.md': RECORD,
      'b.md': RECORD.replace(/\n[12]\. [^\n]*/g, '\n1. Принять к сведению.'),
    })
    const told = async (file: string, ...more: string[]): Promise<string | undefined> =>
      first((await run(['render', file, '--each', 'assignee', ...more])).err)
    expect(await told('a.md', '--to', 'tasks')).toBe('protocol: --each needs a folder as --output: -o out/')
    expect(await told('a.md', '--to', 'csv', '-o', 'out/')).toBe(
      'protocol: --each is for documents, task lists and templates, not for --to csv',
    )
    expect(await told('b.md', '--to', 'docx', '-o', 'out/')).toBe(
      'protocol: b.md: no clause there names an assignee',
    )
  })
})
