import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { encode, rewriting } from '../../src/cli/fix/encode.ts'
import { fixedRecord } from '../../src/cli/fix/fixed-record.ts'
import { bytesOf, casesIn, optionsOf } from '../case.ts'
import { world } from './world.ts'

const SLIPS = `# Протокол совещания

№ 5

19 мая 2023 г.

Председатель - Лосева М.И.

РЕШИЛИ:

1. Ёлкину П.П. купить  насос по cчёту № 12 - до 26 мая 2023 года.

\`\`\`
a - b  c
\`\`\`

Председатель          М.И. Лосева
`
const FIXED = SLIPS.replaceAll('№ ', '№\u00a0')
  .replace('купить  насос', 'купить насос')
  .replace('cчёту', 'счёту')
  .replace('Председатель - ', 'Председатель – ')
  .replace(' - до', ' – до')

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866']

describe('--fix', () => {
  test('puts slips right, and what is left is checked', async () => {
    const { run, read } = world({ 'a.md': SLIPS })
    const { code, out, err } = await run(['check', 'a.md', '--fix', '--rule', 'secretary-is-named=error'])
    expect(read('a.md')).toBe(FIXED)
    expect(code).toBe(1)
    expect(out).toContain('secretary-is-named')
    expect(err).toBe('1 file put right\n')
    expect((await run(['check', 'a.md', '--fix'])).err).toBe('0 files put right\n')
  })

  test('--dry-run prints a diff, changes nothing, and gives 1', async () => {
    const { run, read } = world({ 'a.md': SLIPS, 'b.md': FIXED })
    const { code, out, err } = await run(['check', '.', '--fix', '--dry-run'])
    expect(code).toBe(1)
    expect(err).toBe('1 file would be put right\n')
    expect(out).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@ -1,\d+ \+1,\d+ @@\n/)
    expect(out).toContain('\n-Председатель - Лосева М.И.\n+Председатель – Лосева М.И.\n')
    expect(read('a.md')).toBe(SLIPS)
    expect((await run(['check', 'b.md', '--fix', '--dry-run'])).code).toBe(0)
  })

  test('typography alone is no failure, unless it was asked for by name', async () => {
    const { run, read } = world({ 'a.md': SLIPS.replace('cчёту', 'счёту') })
    const { code, err } = await run(['check', 'a.md', '--fix', '--dry-run'])
    expect({ code, err }).toEqual({ code: 0, err: '1 file would be put right, in its typography only\n' })
    const only = ['check', 'a.md', '--fix', '--fix-type', 'spaces,dashes']
    expect((await run([...only, '--dry-run'])).code).toBe(1)
    await run(only)
    expect(read('a.md')).toBe(FIXED.replaceAll('№\u00a0', '№ '))
  })

  test('keeps line ends and the byte order mark', async () => {
    const crlf = `\ufeff${SLIPS.replaceAll('\n', '\r\n')}`
    const { run, read } = world({ 'a.md': crlf })
    await run(['check', 'a.md', '--fix'])
    expect(read('a.md')).toBe(`\ufeff${FIXED.replaceAll('\n', '\r\n')}`)
  })

  test.each(ENCODINGS)('keeps the encoding: %s', async (encoding) => {
    // KOI8-R and cp866 have no dash; what an encoding cannot hold stays as it is.
    const dash = encode('–', encoding) !== null
    const wanted = dash ? FIXED : FIXED.replaceAll('–', '-')
    const sign = encode('№', encoding) !== null ? '№' : 'N'
    const bytes = encode(SLIPS.replaceAll('№', sign), encoding)
    expect(bytes).not.toBeNull()
    const { after, bytes: written } = await fixedRecord('a.md', bytes ?? new Uint8Array(), { encoding })
    expect(after).toBe(sign === '№' ? wanted : wanted.replaceAll('№\u00a0', 'N '))
    expect(new TextDecoder(encoding).decode(written)).toBe(after)
  })

  test('leaves alone what is more than text, with one line', async () => {
    const broken = Uint8Array.from([...new TextEncoder().encode(SLIPS), 0xd0])
    const { run, folder } = world({ 'a.md': broken })
    const { code, err } = await run(['check', 'a.md', '--fix'])
    expect(code).toBe(2)
    expect(err).toContain('protocol: a.md: is more than text, or damaged; left as it is\n')
    expect(readFileSync(path.join(folder, 'a.md')).equals(broken)).toBe(true)
  })

  test.each([
    [['--dry-run'], 'protocol: --dry-run goes with --fix\n'],
    [['--renumber'], 'protocol: --renumber goes with --fix\n'],
    [['--fix-type', 'dashes'], 'protocol: --fix-type goes with --fix\n'],
    [['--fix', '--fix-type', 'dashes,dots'], "protocol: 'dots' is no value of --fix-type"],
    [['--fix', '--watch'], 'protocol: --watch and --fix do not go together\n'],
  ])('a wrong call: %j', async (flags, line) => {
    const { code, err } = await world({ 'a.md': SLIPS }).run(['check', 'a.md', ...flags])
    expect(code).toBe(2)
    expect(err.startsWith(line)).toBe(true)
  })
})

describe('laws of fixing', () => {
  const cases = casesIn('test/fixtures').filter(({ input }) => /\.(?:md|txt)$/.test(input))

  test.each(cases.map((one) => [one.name, one] as const))(
    '%s: the lines stay, only spaces, dashes and look-alikes differ, and once is enough',
    async (_name, one) => {
      const bytes = bytesOf(one)
      const options = optionsOf(one)
      const { before, after, bytes: fixed } = await fixedRecord(one.input, bytes, options)
      const bare = (text: string): string =>
        text
          .replace(/[ \u00a0]/g, '')
          .replace(/[–—]/g, '-')
          .replace(/[ABCEHKMOPTXaceopxy]/g, (letter) =>
            'АВСЕНКМОРТХасеорху'.charAt('ABCEHKMOPTXaceopxy'.indexOf(letter)),
          )
      expect(bare(after)).toBe(bare(before))
      expect(after.split('\n')).toHaveLength(before.split('\n').length)
      const again = await fixedRecord(one.input, fixed, options)
      expect(again.after).toBe(after)
    },
  )

  test('any text of an encoding is written as it was read', () => {
    for (const encoding of ENCODINGS) {
      const text = fc.string({
        unit: fc
          .constantFrom(...'Протокол №ABz 0123\r\n-–\u00a0ёЁ')
          .filter((one) => encode(one, encoding) !== null),
      })
      fc.assert(
        fc.property(text, (content) => {
          const bytes = encode(content, encoding) ?? new Uint8Array()
          expect(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)).toBe(content)
          expect(rewriting(bytes, content, encoding)?.(content)).toEqual(bytes)
        }),
      )
    }
  })
})
