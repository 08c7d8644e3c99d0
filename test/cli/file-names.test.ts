import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distinct, namePattern, recordName, safeName } from '../../src/cli/file-names.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { council, empty } from '../render/models.ts'

const named = (pattern: string, more: object = {}, file = 'archive/record.txt'): string =>
  recordName(namePattern(pattern), { file, model: { ...council, ...more } }, 'docx')

describe('the name of a file from the facts of its record', () => {
  test.each([
    ['{date}-{number}.docx', '2024-03-14-7.docx'],
    ['{date}-{number}', '2024-03-14-7.docx'],
    ['{file}', 'record.docx'],
    ['{kind} {number}', 'protocol 7.docx'],
    ['№ {number} {title}', '№ 7 Протокол заседания совета по чтению.docx'],
  ])('%s', (pattern, name) => {
    expect(named(pattern)).toBe(name)
  })

  test('what is not stated leaves nothing, and no mark', () => {
    expect(named('{date}-{number}', { number: null })).toBe('2024-03-14.docx')
    expect(named('{date}-{number}', { date: null })).toBe('7.docx')
    expect(named('{date}-{number}', { date: null, number: null })).toBe('record.docx')
    expect(recordName('{number}', { file: '<stdin>', model: empty }, 'md')).toBe('stdin.md')
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd.docx'],
    ['..', 'record.docx'],
    ['C:\\Windows\\x', 'C-Windows-x.docx'],
    ['3/2022', '3-2022.docx'],
    ['con', '_con.docx'],
    ['LPT1.txt', '_LPT1.txt.docx'],
    ['a\u202etxt.exe', 'atxt.exe.docx'],
    ['1\0\n2', '1-2.docx'],
    ['5 . ', '5.docx'],
    ['\ud83d', 'record.docx'],
  ])('a number such as %j leads nowhere', (number, name) => {
    expect(named('{number}', { number })).toBe(name)
  })

  test('a title of 10,000 characters is cut, whole characters and the extension kept', () => {
    const name = named('{title}', { title: 'Ё😀'.repeat(5000) })
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
    expect(name).toMatch(/^(?:Ё😀)+Ё?\.docx$/u)
  })

  test('whatever the record says, the name is one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (number, title) => {
        const name = named('{number} {title}', { number, title })
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|^[. ]|[. ]\.docx$/u)
        expect(name).not.toMatch(/\p{Cs}/u)
        expect(name.length).toBeGreaterThan('.docx'.length)
        expect(safeName(name, 'docx')).toBe(name)
      }),
    )
  })

  test.each(['a/{date}', '..\\{date}', '{dat}', '{}'])('a pattern such as %s is refused', (pattern) => {
    expect(() => namePattern(pattern)).toThrow(UsageError)
  })

  test('equal names get numbers, and none of them twice', () => {
    expect(distinct(['a.md', 'A.md', 'a-2.md', 'a.md', 'b.md'])).toEqual([
      'a.md',
      'A-2.md',
      'a-2-2.md',
      'a-3.md',
      'b.md',
    ])
  })
})
