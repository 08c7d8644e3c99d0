import { describe, expect, test } from 'vitest'
import { GOOD } from './records.ts'
import { world } from './world.ts'

/** A record without a chair and without a date. */
const BAD = `# Протокол совещания садового товарищества

№ 5

РЕШИЛИ:

1. Ёлкину П.П. купить насос до 26 мая 2023 года.
`
const ODD = BAD.replace('РЕШИЛИ', 'СЛАДИЛИ')

/** What is said of chair and date: other rules come and go. */
const said = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => / (?:chair-is-named|date-is-stated)$/.test(line))
    .map((line) => line.replace(/:1:1 (\w+) .* ([\w-]+)$/, ' $1 $2'))
    .sort()

describe('protocol.yaml', () => {
  test('is found upwards from each file, the nearest one counts', async () => {
    const { run } = world({
      'protocol.yaml': 'rules: { chair-is-named: warning }',
      'a/deep/bad.md': BAD,
      'b/protocol.yml': 'rules: { date-is-stated: off }',
      'b/bad.md': BAD,
    })
    expect(said((await run(['check', '.'])).out)).toEqual([
      'a/deep/bad.md error date-is-stated',
      'a/deep/bad.md warning chair-is-named',
      'b/bad.md error chair-is-named',
    ])
  })

  test('--no-config and --config', async () => {
    const { run } = world({
      'protocol.yaml': 'rules: { chair-is-named: off, date-is-stated: off }',
      'other/mine.yaml': 'rules: { chair-is-named: info, date-is-stated: off }',
      'bad.md': BAD,
    })
    expect(said((await run(['check', 'bad.md'])).out)).toEqual([])
    expect((await run(['check', 'bad.md', '--no-config'])).code).toBe(1)
    const { out } = await run(['check', 'bad.md', '--config', 'other/mine.yaml'])
    expect(said(out)).toEqual(['bad.md info chair-is-named'])
  })

  test('flags are stronger; --rule may be given again', async () => {
    const { run } = world({ 'protocol.yaml': 'rules: { chair-is-named: off }', 'bad.md': BAD })
    const flags = ['--rule', 'chair-is-named=info', '--rule', 'date-is-stated=error']
    expect(said((await run(['check', 'bad.md', ...flags])).out)).toEqual([
      'bad.md error date-is-stated',
      'bad.md info chair-is-named',
    ])
  })

  test('an own profile in YAML, by configuration and by flag', async () => {
    const { run } = world({
      'protocol.yaml': 'profile: ours/board.yaml',
      'ours/board.yaml': 'extends: operational\nrules: { chair-is-named: info, date-is-stated: off }',
      'loud.yaml': 'rules: { date-is-stated: error }',
      'bad.md': BAD,
    })
    expect(said((await run(['check', 'bad.md'])).out)).toEqual(['bad.md info chair-is-named'])
    const { out } = await run(['check', 'bad.md', '--profile', 'loud.yaml'])
    expect(said(out)).toContain('bad.md error date-is-stated')
  })

  test('extends: what is said later is stronger, lists are put together', async () => {
    const { run } = world({
      'office/base.yaml': 'rules: { chair-is-named: info, date-is-stated: off }\nignore: old/',
      'protocol.yaml': 'extends: office/base.yaml\nrules: { chair-is-named: warning }\nignore: [draft*]',
      'bad.md': BAD,
      'old/bad.md': BAD,
      'draft.md': BAD,
    })
    expect(said((await run(['check', '.'])).out)).toEqual(['bad.md warning chair-is-named'])
  })

  test('files and ignore say what a folder stands for', async () => {
    const { run } = world({
      'protocol.yaml': 'files: protocols/\nignore: [draft-*, "!draft-2.md"]\nrules: { date-is-stated: off }',
      'protocols/bad.md': BAD,
      'protocols/draft-1.md': BAD,
      'protocols/draft-2.md': BAD,
      'README.md': '# How to use this',
    })
    const names = (out: string): (string | undefined)[] => [
      ...new Set(
        out
          .trim()
          .split('\n')
          .map((line) => line.split(':')[0]),
      ),
    ]
    expect(names((await run(['check', '.'])).out)).toEqual(['protocols/bad.md', 'protocols/draft-2.md'])
    expect(names((await run(['check', 'protocols/draft-1.md'])).out)).toEqual(['protocols/draft-1.md'])
    expect(JSON.parse((await run(['parse', '.'])).out)).toHaveLength(2)
  })

  test('synonyms head parts of a record, for every command that reads one', async () => {
    const { run } = world({ 'odd.md': ODD, 'protocol.yaml': 'synonyms: { decided: "Сладили:" }' })
    const decided = async (...flags: string[]): Promise<unknown> =>
      (JSON.parse((await run(['parse', 'odd.md', ...flags])).out) as { decisions: unknown[] }).decisions
    expect(await decided()).toMatchObject([{ text: 'Ёлкину П.П. купить насос до 26 мая 2023 года.' }])
    expect(await decided('--no-config')).toEqual([])
    expect((await run(['check', 'odd.md'])).out).not.toContain('text-is-understood')
    expect((await run(['render', 'odd.md', '--to', 'tasks'])).out).toContain('купить насос')
    expect((await run(['inspect', 'odd.md', '--stage', 'model'])).out).toContain('Ёлкин')
  })

  test('language and encoding', async () => {
    const bytes = Uint8Array.from(GOOD, (letter) => {
      const code = letter.charCodeAt(0)
      return code < 0x80 ? code : code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : 0x2d
    })
    const { run } = world({ 'a.md': bytes, 'protocol.yaml': 'encoding: windows-1251\nlanguage: ru' })
    const { code, out, err } = await run(['parse', 'a.md'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ language: 'ru', date: '2023-05-12' })
    expect((await run(['parse', 'a.md', '--encoding', 'utf-8'])).err).toContain('cannot be decoded')
  })

  test('--print-config shows what it all comes to, and is a configuration itself', async () => {
    const files = {
      'protocol.yaml': 'rules: { chair-is-named: off }\nignore: old/\nsynonyms: { decided: Сладили }',
      'bad.md': BAD,
    }
    const { run, write } = world(files)
    const { code, out } = await run(['check', '--print-config', '--rule', 'date-is-stated=info'])
    expect(code).toBe(0)
    expect(out).toMatch(/^# protocol\.yaml\nprofile: operational\n/)
    expect(out).toMatch(/\n {2}date-is-stated: info\n[^]*\n {2}chair-is-named: off\n/)
    write('printed.yaml', out)
    const again = await run(['check', '--print-config', '--config', 'printed.yaml'])
    expect(again.out.replace('printed.yaml', 'protocol.yaml')).toBe(out)
  })
})

describe('a wrong configuration is one line with its place, exit code 2', () => {
  const bomb = `${[...'abcdefgh']
    .map(
      (name, index, all) =>
        `${name}: &${name} [${Array<string>(9)
          .fill(index === 0 ? 'x' : `*${all[index - 1] ?? ''}`)
          .join(', ')}]\n`,
    )
    .join('')}files: *h\n`

  test.each([
    ['profil: x', "1:1: no such key: 'profil'; did you mean profile?"],
    ['rules:\n  chair-is-namd: off', "2:3: no such rule: 'chair-is-namd'; did you mean chair-is-named?"],
    ['rules: { xyzzy: off }', "1:10: no such rule: 'xyzzy'"],
    ['rules: { chair-is-named: of }', "1:26: 'chair-is-named' is to be off, info, warning or error"],
    ['rules: 3', "1:8: 'rules' is to be names with values"],
    ['rules: { chair-is-named: [off, { x: 1 }] }', "1:34: chair-is-named has no option 'x'; there are none"],
    ['profile: operationl', "1:10: no such profile: 'operationl'; did you mean operational?"],
    ['language: de', "1:11: 'language' is to be ru or en"],
    ['files: [1]', "1:9: 'files' is to be a text or a list of texts"],
    ['synonyms: { decidd: x }', "1:13: no such key: 'decidd'; did you mean decided?"],
    ['synonyms: { decided: a(b }', "1:22: 'a(b' is to be words only"],
    ['people: none.yaml', '1:9: no such file: none.yaml'],
    ['extends: none.yaml', '1:10: no such file: none.yaml'],
    ['extends: protocol.yaml', '1:10: protocol.yaml extends this file itself'],
    ['- profile', '1:1: is to be a mapping with the keys '],
    ['a: [1', '1:6: is no YAML: the indentation does not fit, or a bracket above is not closed'],
    ['profile: a\nprofile: b', '2:1: is no YAML: the key stands twice'],
    ['profile: !!js/function "x"', '1:10: is no YAML: a tag that is not plain data'],
    ['files: &a [x, *a]', '1:15: an alias stands inside what it stands for'],
    [bomb, '2:8: the aliases would grow beyond all bounds'],
    [`# ${'x'.repeat(1_000_000)}`, '1:1: is too large for a configuration'],
  ])('%j', async (yaml, line) => {
    const { code, out, err } = await world({ 'protocol.yaml': yaml, 'bad.md': BAD }).run(['check', '.'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^[^\n]*\n$/)
    expect(err).toContain(`protocol: protocol.yaml:${line}`)
  })

  test('in Russian too', async () => {
    const { err } = await world({ 'protocol.yaml': 'profil: x', 'a.md': GOOD }).run(
      ['check', 'a.md', '--lang', 'ru'],
      {},
    )
    expect(err).toBe('protocol: protocol.yaml:1:1: нет такого ключа: «profil»; может быть, profile?\n')
  })

  test('told once, and records elsewhere are still checked', async () => {
    const { run } = world({ 'a/protocol.yaml': 'x: 1', 'a/1.md': BAD, 'a/2.md': BAD, 'b/3.md': BAD })
    const { code, out, err } = await run(['check', '.', '--quiet'])
    expect(code).toBe(2)
    expect(said(out)).toEqual(['b/3.md error chair-is-named', 'b/3.md error date-is-stated'])
    expect(err.split('\n')).toHaveLength(2)
  })

  test.each([
    [
      ['--rule', 'chair-is-namd=off'],
      "protocol: no such rule: 'chair-is-namd'; did you mean chair-is-named?\n",
    ],
    [['--rule', 'chair-is-named'], 'protocol: --rule takes NAME=SEVERITY, such as chair-is-named=off: '],
    [['--rule', 'chair-is-named=loud'], 'protocol: --rule takes NAME=SEVERITY'],
    [
      ['--profile', 'operatonal'],
      "protocol: no such profile: 'operatonal'; did you mean operational?\nTry 'protocol check --help'.\n",
    ],
    [['--profile', 'none.yaml'], 'protocol: none.yaml: no such file\n'],
    [['--config', 'none.yaml'], 'protocol: none.yaml: no such file\n'],
  ])('a wrong flag: %j', async (flags, line) => {
    const { code, out, err } = await world({ 'bad.md': BAD }).run(['check', 'bad.md', ...flags])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.startsWith(line)).toBe(true)
  })
})

describe('the people register', () => {
  test('a mistake in it has its place', async () => {
    const { run } = world({
      'protocol.yaml': 'people: people.yaml',
      'people.yaml': 'people:\n  - name: Лосева Мария Ивановна\n    emial: a@b.ru\n',
      'good.md': GOOD,
    })
    expect((await run(['check', 'good.md'])).err).toMatch(/^protocol: people\.yaml:3:5: no such key: 'emial'/)
  })
})

describe('init', () => {
  test.each(['en', 'ru'])(
    'writes a configuration that changes nothing and can be read (%s)',
    async (lang) => {
      const { run, read } = world({ 'bad.md': BAD })
      const before = await run(['check', 'bad.md'])
      expect(await run(['init', '--lang', lang])).toMatchObject({ code: 0, out: '' })
      expect(read('protocol.yaml')).toMatch(/^# /)
      expect(await run(['check', 'bad.md'])).toEqual(before)
    },
  )

  test.each(['en', 'ru'])('every example in it is valid as well (%s)', async (lang) => {
    const { run, read, write } = world({ 'bad.md': BAD, 'people.yaml': 'people: []', 'base.yaml': '' })
    await run(['init', '--lang', lang])
    const examples = read('protocol.yaml')
      .replace(/^( *)# ?(?=[a-z-]+:|  - |  [a-z]+:|    - )/gmu, '$1')
      .replace('../protocol.yaml', 'base.yaml')
    expect(examples).toMatch(/^people: people\.yaml$/m)
    write('protocol.yaml', examples)
    expect(await run(['check', '--print-config'])).toMatchObject({ code: 0, err: '' })
  })

  test('keeps what is there unless told', async () => {
    const { run, read } = world({ 'a/protocol.yaml': 'rules: {}' })
    const { code, err } = await run(['init', 'a'])
    expect(code).toBe(2)
    expect(err).toMatch(/^protocol: a\/protocol\.yaml exists; --force replaces it\n/)
    expect(read('a/protocol.yaml')).toBe('rules: {}')
    expect((await run(['init', 'a', '--force'])).code).toBe(0)
    expect((await run(['init', 'none'])).err).toMatch(
      /^protocol: none\/protocol\.yaml: there is no folder none;/,
    )
  })
})
