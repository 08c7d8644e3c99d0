import { describe, expect, test } from 'vitest'
import { world } from './world.ts'

const record = (number: number): string => `# Протокол заседания правления

№ ${number}

12 мая 2023 г.

Председатель – Лосева М.И.

Секретарь – Ёлкин П.П.

РЕШИЛИ:

1. Ёлкину П.П. купить насос до 20 мая 2023 года.
`

const numbers = (out: string): (string | null)[] =>
  out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { number: string | null }).number)

const TREE = {
  'a/2.md': record(2),
  'a/10.txt': record(10),
  'a/deep/3.MD': record(3),
  'a/notes.csv': 'x;y',
  'a/.hidden/4.md': record(4),
  'a/node_modules/5.md': record(5),
  'b/[6].md': record(6),
}

const ndjson = ['parse', '--format', 'ndjson']

describe('inputs', () => {
  test('of a folder: every record below, by name, whatever the case of its ending', async () => {
    const { code, out, err } = await world(TREE).run([...ndjson, 'a'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(numbers(out)).toEqual(['10', '2', '3'])
  })

  test.each([
    ['a/*.md', ['2']],
    ['a/**/*.{md,MD}', ['2', '3']],
    ['./?/*.txt', ['10']],
    ['b/[6].md', ['6']],
  ])('of a pattern: %s', async (pattern, expected) => {
    expect(numbers((await world(TREE).run([...ndjson, pattern])).out)).toEqual(expected)
  })

  test('are taken once, in the order of the arguments', async () => {
    const { out } = await world(TREE).run([...ndjson, 'a/deep', './a/2.md', 'a', 'a/2.md'])
    expect(numbers(out)).toEqual(['3', '2', '10'])
  })

  test('a folder of one record is still a list', async () => {
    expect(JSON.parse((await world(TREE).run(['parse', 'a/deep'])).out)).toHaveLength(1)
    expect(JSON.parse((await world(TREE).run(['parse', 'a/deep/3.MD'])).out)).toMatchObject({ number: '3' })
  })

  test('an absolute folder and a pattern from above', async () => {
    const { folder, run } = world(TREE)
    expect(numbers((await run([...ndjson, `${folder}/a/deep`])).out)).toEqual(['3'])
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    expect(numbers((await run([...ndjson, `../${name}/b/*`])).out)).toEqual(['6'])
  })

  test('what cannot be read costs a line, the rest goes on', async () => {
    const files = { ...TREE, 'a/1.md': '', 'a/9.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3) }
    const { code, out, err } = await world(files).run([...ndjson, 'a', 'none.md', 'none/*.md', 'c'])
    expect(code).toBe(2)
    expect(numbers(out)).toEqual(['10', '2', '3'])
    expect(err.split('\n')).toEqual([
      'protocol: none/*.md: no file matches this pattern',
      'protocol: a/9.md: is not a text file',
      'protocol: none.md: no such file',
      'protocol: c: no such file',
      'protocol: left out, since it is no record: a/1.md',
      '',
    ])
  })

  test('a folder without records is one line, and nothing is read instead', async () => {
    const { code, out, err } = await world({ 'a/x.csv': 'x' }).run(['parse', 'a'], { stdin: record(1) })
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'protocol: a: no records in this folder\n' })
  })
})

describe('.protocolignore', () => {
  test('leaves records out of folders and patterns, not of names in full', async () => {
    const { run } = world({ ...TREE, '.protocolignore': '# old\n*.txt\na/deep/\n' })
    expect(numbers((await run([...ndjson, 'a'])).out)).toEqual(['2'])
    expect(numbers((await run([...ndjson, 'a/10.txt'])).out)).toEqual(['10'])
    expect((await run([...ndjson, 'a/*.txt'])).err).toBe('protocol: a/*.txt: no file matches this pattern\n')
  })

  test('the nearer one is right', async () => {
    const { run } = world({ ...TREE, '.protocolignore': '*.md\n*.MD\n', 'a/deep/.protocolignore': '!3.MD\n' })
    expect(numbers((await run([...ndjson, 'a'])).out)).toEqual(['10', '3'])
  })
})

describe('data that is no export of speech', () => {
  test.each([
    ['en', 'package.json: JSON of a kind that is not read; docs/inputs.md lists the exports that are'],
    ['ru', 'package.json: JSON неизвестного вида; какие выгрузки читаются, сказано в docs/inputs.md'],
  ])('is refused in one line: %s', async (language, line) => {
    const files = { 'package.json': '{"name": "x", "version": "1.0.0"}' }
    const { code, out, err } = await world(files).run(['--lang', language, 'parse', 'package.json'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(line)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('is not looked for in a folder', async () => {
    const files = {
      'a/package.json': '{"name": "x"}',
      'a/pom.xml': '<?xml version="1.0"?><x/>',
      'a/1.md': record(1),
    }
    const { code, out, err } = await world(files).run([...ndjson, 'a'])
    expect({ code, err, numbers: numbers(out) }).toEqual({ code: 0, err: '', numbers: ['1'] })
  })
})
