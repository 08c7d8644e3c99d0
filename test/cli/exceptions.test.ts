import { describe, expect, test } from 'vitest'
import { world } from './world.ts'

const record = (
  options: { front?: string; head?: string; next?: string } = {},
): string => `${options.front ?? ''}${options.head ?? ''}
# Протокол совещания

№ 5

19 мая 2023 г.

Присутствовали: Лосева М.И.

РЕШИЛИ:

1. Ёлкину П.П. купить насос до 26 мая 2023 года.

${options.next ?? ''}
3. Ёлкину П.П. продать насос до 29 мая 2023 года.
`

const RULES = ['chair-is-named', 'secretary-is-named', 'numbering-is-sequential']

async function rulesFound(content: string, ...flags: string[]): Promise<string[]> {
  const { out, err } = await world({ 'a.md': content }).run(['check', 'a.md', ...flags])
  expect(err).toBe('')
  const found = out.split('\n').map((line) => line.slice(line.lastIndexOf(' ') + 1))
  return RULES.filter((rule) => found.includes(rule))
}

describe('exceptions in a record', () => {
  test('without any, all three rules speak', async () => {
    expect(await rulesFound(record())).toEqual(RULES)
  })

  test.each([
    ['<!-- protocol-disable chair-is-named -->', ['secretary-is-named', 'numbering-is-sequential']],
    [
      '<!-- protocol-disable chair-is-named, secretary-is-named -- no officers -->',
      ['numbering-is-sequential'],
    ],
    ['<!-- protocol-disabled chair-is-named -->', RULES],
  ])('for the whole file: %s', async (head, expected) => {
    expect(await rulesFound(record({ head }))).toEqual(expected)
    expect(await rulesFound(record({ next: head }))).toEqual(expected)
  })

  test('for the next line, over blank lines and other comments', async () => {
    const next = '<!-- protocol-disable-next-line numbering-is-sequential -->\n\n<!-- 2 was withdrawn -->\n'
    expect(await rulesFound(record({ next }))).toEqual(['chair-is-named', 'secretary-is-named'])
    expect(await rulesFound(record({ head: next }))).toEqual(RULES)
  })

  test('in front matter', async () => {
    const front =
      '---\ntags: old\nprotocol:\n  disable: chair-is-named\n  rules:\n    secretary-is-named: off\n---\n'
    expect(await rulesFound(record({ front }))).toEqual(['numbering-is-sequential'])
    expect(await rulesFound(record({ front }), '--rule', 'chair-is-named=error')).toEqual([
      'numbering-is-sequential',
    ])
  })

  test('are no words of the record', async () => {
    const front = '---\nprotocol:\n  disable: chair-is-named\n---\n'
    const comment = '<!-- protocol-disable secretary-is-named -->'
    const files = {
      'a.md': record({ front, next: comment }),
      'a.txt': record({ head: comment, next: comment }),
    }
    const { run } = world(files)
    for (const name of Object.keys(files)) {
      const { out } = await run(['parse', name])
      expect(JSON.parse(out)).toMatchObject({
        unrecognized: [],
        decisions: [{ number: '1' }, { number: '3' }],
      })
      expect(out).not.toContain('disable')
      expect((await run(['check', name])).out).not.toContain('secretary-is-named')
    }
  })

  test.each([
    [
      record({ head: '\n  <!-- protocol-disable chair-is-name -->' }),
      "2:3: no such rule: 'chair-is-name'; did you mean chair-is-named?",
    ],
    [record({ front: '---\nx: 1\nprotocol:\n  disable: [xyzzy]\n---\n' }), "4:13: no such rule: 'xyzzy'"],
    [record({ front: '---\nprotocol:\n  off: x\n---\n' }), "3:3: no such key: 'off'; there are disable, "],
    [record({ front: '---\nprotocol: &a [*a]\n---\n' }), '2:15: an alias stands inside'],
    [
      record({ front: '---\nprotocol:\n  profile: operatonal\n---\n' }),
      "3:12: no such profile: 'operatonal'",
    ],
  ])('a mistake in them is one line with its place, exit code 2 (%#)', async (content, line) => {
    const { code, out, err } = await world({ 'a.md': content }).run(['check', 'a.md'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^[^\n]*\n$/)
    expect(err).toContain(`protocol: a.md:${line}`)
  })
})
