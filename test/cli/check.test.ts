import { describe, expect, test } from 'vitest'
import { BAD, GOOD } from './records.ts'
import { world } from './world.ts'

const files = { 'good.md': GOOD, 'bad.md': BAD }

describe('check', () => {
  test.each([
    ['plain', /^bad\.md:1:1 error no chair is named chair-is-named$/m],
    ['json', /"ruleId": "chair-is-named"/],
    ['github', /^::error file=bad\.md,line=1,title=chair-is-named::/m],
    ['sarif', /"version": "2\.1\.0"/],
    ['junit', /<failure type="chair-is-named"/],
    ['gitlab', /"check_name": "chair-is-named"/],
    ['pretty', /^bad\.md\n[^]*\n1 error, 1 warning in 2 records\n$/],
  ])('--reporter %s', async (reporter, expected) => {
    const { code, out, err } = await world(files).run(['check', '.', '--reporter', reporter])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(expected)
  })

  test('--quiet leaves errors only', async () => {
    const { out } = await world(files).run(['check', '.', '--quiet'])
    expect(out).toBe('bad.md:1:1 error no chair is named chair-is-named\n')
  })

  test.each([
    ['1', 0, ''],
    ['0', 1, 'protocol: 1 warning, --max-warnings allows 0\n'],
  ])('--max-warnings %s', async (most, code, err) => {
    const { run } = world({
      'a.md': BAD.replace('Секретарь', 'Председатель          М.И. Лосева\n\nСекретарь'),
    })
    expect(await run(['check', 'a.md', '--max-warnings', most])).toMatchObject({ code, err })
    expect(await run(['check', 'a.md', '--max-warnings', most, '--quiet'])).toMatchObject({ code, out: '' })
  })

  test('-o writes the report to a file that it does not replace unasked', async () => {
    const { run, read } = world(files)
    expect(await run(['check', '.', '-o', 'report.txt'])).toMatchObject({ code: 1, out: '' })
    expect(read('report.txt')).toMatch(/^bad\.md:1:1 error/)
    expect(await run(['check', '.', '-o', 'report.txt'])).toMatchObject({ code: 2, out: '' })
    expect(await run(['check', '.', '-o', 'report.txt', '--force'])).toMatchObject({ code: 1 })
  })

  test('an unreadable file among good ones: one line, the rest is checked, exit code 2', async () => {
    const { code, out, err } = await world({ ...files, 'c.docx': 'Протокол' }).run(['check', '.', '--quiet'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'protocol: c.docx: is no docx file, though its name says so; --from text reads it as text\n',
    })
    expect(out).toBe('bad.md:1:1 error no chair is named chair-is-named\n')
  })

  test.each([
    [['--reporter', 'xml'], /^protocol: 'xml' is no value of --reporter: pretty, plain, json/],
    [['--max-warnings', '-1'], /^protocol: '-1' is no value of --max-warnings: a whole number\n/],
  ])('a wrong call: %j', async (argv, line) => {
    const { code, out, err } = await world(files).run(['check', '.', ...argv])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(line)
  })

  test('control characters of a document reach no terminal', async () => {
    const { out } = await world({ 'a.md': GOOD.replace('О поливе', 'О \u001b[2Jполиве\u0007') }).run(
      ['check', 'a.md', '--no-color'],
      { terminal: true },
    )
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  test('many files on a terminal have a line of progress, on standard error', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.md`, GOOD]))
    const { run } = world(many)
    expect((await run(['check', '.'], { terminal: true })).err).toMatch(
      /^\u001b\[K0 of 30 files\r\u001b\[K1 of 30 files\r[^]*29 of 30 files\r\u001b\[K$/,
    )
    expect((await run(['check', '.'])).err).toBe('')
  })
})

test('on a terminal nothing is wider than it, and --quiet speaks of errors only', async () => {
  const { run } = world({ 'a.md': BAD })
  const { out } = await run(['check', 'a.md', '--no-color'], { terminal: true, columns: 60 })
  expect(out).toContain('chair-is-named')
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  const { out: quiet } = await run(['check', 'a.md', '--quiet', '--rule', 'chair-is-named=warning'], {
    terminal: true,
  })
  expect(quiet).toBe('no errors in 1 record\n')
})

describe('files that cannot be read', () => {
  const pixels = Uint8Array.of(0, 1, 2, 3)

  test.each([
    [{ 'a.md': pixels }, 'en', '1 file could not be read\n'],
    [{ 'a.md': pixels }, 'ru', '1 файл не прочитан\n'],
    [{ 'a.md': pixels, 'b.md': GOOD }, 'en', 'nothing found in 1 record; 1 file could not be read\n'],
    [{ 'a.md': pixels, 'b.md': GOOD }, 'ru', 'замечаний нет: 1 протокол; 1 файл не прочитан\n'],
  ])('are told of in the summary: %#', async (files, language, summary) => {
    const { code, out } = await world(files).run(['check', '.', '--lang', language, '--no-color'], {
      terminal: true,
    })
    expect({ code, out }).toEqual({ code: 2, out: summary })
  })
})
