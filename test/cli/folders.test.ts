import { describe, expect, test } from 'vitest'
import { BAD, GOOD } from './records.ts'
import { world } from './world.ts'

const NOTES = 'requests==2.31.0\nurllib3>=2.0\n'
const LEFT_OUT =
  'protocol: left out, since they are no records, 2 files: archive/empty.md, archive/notes.txt\n'

describe('what stands in a folder and is no record', () => {
  const files = { 'archive/good.md': GOOD, 'archive/notes.txt': NOTES, 'archive/empty.md': '\n' }

  test.each([
    ['check', []],
    ['parse', []],
    ['render', ['--to', 'csv']],
    ['format', ['--check']],
  ])('is left out by %s, in one line and without a failure', async (command, options) => {
    const { run } = world(files)
    const { code, out, err } = await run([command, 'archive', ...options])
    expect(err.replace(/^archive\/good\.md: .*\n/m, '')).toBe(LEFT_OUT)
    expect(code).toBe(command === 'format' ? code : 0)
    expect(out).not.toContain('notes.txt')
  })

  test('is left as it is by --fix', async () => {
    const { run, read } = world({ ...files, 'archive/notes.txt': 'a - b\n' })
    await run(['check', 'archive', '--fix'])
    expect(read('archive/notes.txt')).toBe('a - b\n')
  })

  test('is an error where it is named, or matched by a pattern', async () => {
    const { run } = world(files)
    const named = await run(['check', 'archive/notes.txt'])
    expect(named).toMatchObject({ code: 1, err: '' })
    expect(named.out).toContain('is-a-record')
    expect(await run(['check', 'archive/empty.md'])).toMatchObject({ code: 2 })
    expect((await run(['check', 'archive', 'archive/notes.txt'])).out).toContain('is-a-record')
    expect((await run(['check', 'archive/*.txt'])).out).toContain('is-a-record')
  })

  test('a folder of nothing else is told of, and fails', async () => {
    const { run } = world({ 'archive/notes.txt': NOTES })
    const { code, err } = await run(['check', 'archive', '--lang', 'ru'])
    expect(code).toBe(2)
    expect(err).toBe('protocol: пропущено, не протокол: archive/notes.txt\n')
  })

  test('a note of what is to be done is none; with somebody, a day, a number or a label it may be one', async () => {
    const notes = { 'bread.txt': 'купить хлеб\n' }
    const records = {
      'day.md': 'Комовой Е.П. купить хлеб до 12.03.2024.\n',
      'label.md': 'РЕШИЛИ:\n\nКупить хлеб.\n',
    }
    const { run } = world({ ...notes, ...records })
    const { out, err } = await run(['check', '.'])
    expect(err).toBe('protocol: left out, since it is no record: bread.txt\n')
    for (const name of Object.keys(records)) expect(out).toContain(name)
  })

  test('only some are named', async () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`archive/${name}.txt`, NOTES]))
    const { run } = world({ ...many, 'archive/good.md': GOOD })
    expect((await run(['check', 'archive'])).err).toMatch(
      /4 files: archive\/a\.txt, archive\/b\.txt, archive\/c\.txt, …\n$/,
    )
  })
})

describe('on GitHub', () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`archive/${String(index)}.md`, BAD]),
  )

  test('ten findings are annotations, the most serious first, and the page of the run has them all', async () => {
    const { run, read, write } = world(many)
    write('page.md', '# Before\n')
    const env = { GITHUB_STEP_SUMMARY: 'page.md' }
    const { code, out } = await run(['check', 'archive', '--reporter', 'github'], { env })
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(11)
    expect(lines.slice(0, 10).filter((line) => line.startsWith('::error '))).toHaveLength(10)
    expect(lines[10]).toMatch(/^12 errors.* in 12 records$/)
    const page = read('page.md')
    expect(page.startsWith('# Before\n')).toBe(true)
    for (const file of Object.keys(many)) expect(page).toContain(`### ${file}`)
    expect(page.trimEnd().split('\n').at(-1)).toBe(lines[10])
  })

  test('a page that cannot be written to is told of', async () => {
    const { run } = world(many)
    const env = { GITHUB_STEP_SUMMARY: 'no/such/folder/page.md' }
    expect(await run(['check', 'archive', '--reporter', 'github'], { env })).toMatchObject({ code: 2 })
  })
})

test('a dry run counts what changes meaning or was asked for, not the rest', async () => {
  const typography = `${GOOD}\n\nПриложение - план.\n`
  const lookAlike = GOOD.replace('Председатель', 'Пpедседатель')
  expect(lookAlike).not.toBe(GOOD)
  const { run } = world({ 'a/typography.md': typography, 'a/meaning.md': lookAlike })
  expect(await run(['check', 'a/typography.md', '--fix', '--dry-run'])).toMatchObject({
    code: 0,
    err: '1 file would be put right, in its typography only\n',
  })
  expect(await run(['check', 'a', '--fix', '--dry-run'])).toMatchObject({
    code: 1,
    err: '1 file would be put right\n',
  })
})
