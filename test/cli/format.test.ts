import { describe, expect, test } from 'vitest'
import { formattedRecord } from '../../src/cli/fix/formatted-record.ts'
import { parseBytes } from '../../src/cli/pipeline.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { facts } from '../../src/model/equality.ts'
import { bytesOf, casesIn, optionsOf } from '../case.ts'
import { GOOD } from './records.ts'
import { world } from './world.ts'

const LOOSE = GOOD.replace('# Протокол', '#   ПРОТОКОЛ').replaceAll('- Л', '* Л')

describe('format', () => {
  test('prints canonical Markdown, which stays as it is', async () => {
    const { run, write } = world({ 'a.md': LOOSE })
    const { code, out, err } = await run(['format', 'a.md'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    write('a.md', out)
    expect((await run(['format', 'a.md'])).out).toBe(out)
    expect(await run(['format', 'a.md', '--check'])).toEqual({ code: 0, out: '', err: '' })
  })

  test('--check tells, --write rewrites and keeps line ends', async () => {
    const { run, read } = world({ 'a.md': LOOSE.replaceAll('\n', '\r\n') })
    expect(await run(['format', '.', '--check'])).toEqual({
      code: 1,
      out: '',
      err: 'a.md: is not canonical; --write rewrites it\n',
    })
    expect(await run(['format', '.', '--write'])).toEqual({ code: 0, out: '', err: 'a.md: rewritten\n' })
    expect(read('a.md')).toMatch(/^# [^\r\n]+\r\n\r\n/)
    expect(read('a.md').replaceAll('\r\n', '')).not.toContain('\n')
    expect((await run(['format', '.', '--check'])).code).toBe(0)
  })

  test.each([
    [
      'a link',
      LOOSE.replace('насоса', '[насоса](https://example.org/pump)'),
      /^protocol: a\.md:\d+:\d+: refused, .*example\.org/,
    ],
    [
      'a comment',
      `${LOOSE}\n<!-- спросить юриста -->\n`,
      /^protocol: a\.md:\d+:1: refused, .*спросить юриста/,
    ],
  ])('refuses to lose %s', async (_name, content, line) => {
    const { run, read } = world({ 'a.md': content })
    const { code, err } = await run(['format', 'a.md', '--write'])
    expect(code).toBe(2)
    expect(err).toMatch(line)
    expect(read('a.md')).toBe(content)
  })

  test.each([
    [['a.md', 'b.md'], 'protocol: several records need --write or --check\n'],
    [['a.md', '--check', '--write'], 'protocol: --check and --write do not go together\n'],
    [
      ['c.txt', '--write'],
      "protocol: c.txt: is no Markdown; 'protocol render --to markdown' makes a new file of it\n",
    ],
  ])('a wrong call: %j', async (argv, line) => {
    const { code, out, err } = await world({ 'a.md': GOOD, 'b.md': GOOD, 'c.txt': GOOD }).run([
      'format',
      ...argv,
    ])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.startsWith(line)).toBe(true)
  })

  test('a text that was not understood at all is refused under its own name', async () => {
    const { run, read } = world({ 'note.md': 'привет\n' })
    expect(await run(['format', 'note.md', '--write'])).toEqual({
      code: 2,
      out: '',
      err: 'protocol: note.md: refused, nothing in it was understood, and all its words would be lost\n',
    })
    expect(read('note.md')).toBe('привет\n')
  })
})

describe('laws of formatting', () => {
  test.each(casesIn('test/fixtures').map((one) => [one.name, one] as const))(
    '%s: refused, or the same facts, and canonical at once',
    async (_name, one) => {
      const options = optionsOf(one)
      const parsed = await parseBytes(one.input, bytesOf(one), options)
      const text = await formattedRecord(parsed, options).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UsageError)
        return null
      })
      if (text === null) return
      const again = await parseBytes('again.md', new TextEncoder().encode(text), { from: 'markdown' })
      expect(facts(again.model)).toEqual(facts(parsed.model))
      expect(await formattedRecord(again, {})).toBe(text)
    },
  )

  test('most fixtures can be formatted', async () => {
    let refused = 0
    const cases = casesIn('test/fixtures')
    for (const one of cases) {
      const parsed = await parseBytes(one.input, bytesOf(one), optionsOf(one))
      await formattedRecord(parsed, optionsOf(one)).catch(() => refused++)
    }
    expect(refused).toBeLessThan(cases.length / 2)
  })
})
