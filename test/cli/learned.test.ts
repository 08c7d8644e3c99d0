import { describe, expect, test } from 'vitest'
import { withEntry, withValue } from '../../src/cli/learned/yaml-list.ts'
import { ask, opened, viewOf } from './asked.ts'
import { reviewed } from './reviewed.ts'
import { world } from './world.ts'

const RECORD = `Протокол № 3

12.04.2024

Председатель: Орлова А.П.
Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В.

Повестка дня:

1. О ремонте крыши

1. О ремонте крыши

Сошлись на том:

1. Рудакову В.В. подготовить смету до 20.04.2024.
2. Активу дома вымыть окна до 25.04.2024.

Председатель            Орлова А.П.
Секретарь               Котов П.Н.
`

describe('a further entry in a list of YAML', () => {
  test.each([
    ['an empty file', '', 'synonyms:\n  decided:\n    - Сошлись\n'],
    ['comments alone', '# ours\n', '# ours\n\nsynonyms:\n  decided:\n    - Сошлись\n'],
    [
      'behind what is there, before the comment at the end',
      'profile: operational # a\n\n# end\n',
      'profile: operational # a\nsynonyms:\n  decided:\n    - Сошлись\n\n# end\n',
    ],
    [
      'a list within brackets',
      'synonyms: # a\n  # b\n  decided: [Постановили, "a, b"] # c\n\nprofile: x\n',
      'synonyms: # a\n  # b\n  decided: [Постановили, "a, b", Сошлись] # c\n\nprofile: x\n',
    ],
    [
      'an entry alone',
      'synonyms:\n  decided: Постановили # c\n',
      'synonyms:\n  decided: [Постановили, Сошлись] # c\n',
    ],
    [
      'lines with comments, of another indent',
      'synonyms:\n    decided:\n    - Постановили # a\n    # b\n    - Два\n\nprofile: x\n',
      'synonyms:\n    decided:\n    - Постановили # a\n    # b\n    - Два\n    - Сошлись\n\nprofile: x\n',
    ],
    [
      'a key without a value',
      'synonyms:\n  decided: # a\n\nprofile: x\n',
      'synonyms:\n  decided: # a\n    - Сошлись\n\nprofile: x\n',
    ],
    [
      'keys without a value',
      'synonyms:\n\nprofile: x\n',
      'synonyms:\n  decided:\n    - Сошлись\n\nprofile: x\n',
    ],
    [
      'lines of Windows, no line end at the end',
      'synonyms:\r\n  present:\r\n    - Были',
      'synonyms:\r\n  present:\r\n    - Были\r\n  decided:\r\n    - Сошлись\n',
    ],
  ])('%s', (_, before, after) => {
    expect(withEntry(before, ['synonyms', 'decided'], 'Сошлись')).toBe(after)
  })

  test.each([
    [
      'people: # all\n  - name: A B # a\n    position: x\n\n  # second\n  - name: C D\n    aliases: [d]\n',
      'people: # all\n  - name: A B # a\n    position: x\n\n  # second\n  - name: C D\n    aliases: [d]\n  - name: E F\n    aliases:\n      - "g: h"\n',
    ],
    ['people: []\n', 'people:\n  - name: E F\n    aliases:\n      - "g: h"\n'],
  ])('a person', (before, after) => {
    expect(withEntry(before, ['people'], { name: 'E F', aliases: ['g: h'] })).toBe(after)
  })

  test('a list of an entry', () => {
    const before = 'people:\n  - name: A B # a\n  - name: C D # c\n'
    const after = 'people:\n  - name: A B # a\n    aliases:\n      - b\n  - name: C D # c\n'
    expect(withEntry(before, ['people', 0, 'aliases'], 'b')).toBe(after)
  })

  test('a key alone, and one that has a value', () => {
    expect(withValue('a: 1 # x\n', 'people', 'p.yaml')).toBe('a: 1 # x\npeople: p.yaml\n')
    expect(withValue('people: # x\n', 'people', 'p.yaml')).toContain('people: p.yaml')
  })
})

const learned = async (files: Readonly<Record<string, string>>) => {
  const place = await reviewed({ 'record.txt': RECORD, ...files })
  const page = await opened(place.address)
  const { version } = viewOf(await page.get('/record?id=0'))
  const learn = async (lesson: object, seen?: string) =>
    page.post('/learn', { id: 0, version, lesson, ...(seen !== undefined && { seen }) })
  return { ...place, ...page, version, learn }
}
const told = (body: string): { shown: string; seen: string; message: string } =>
  JSON.parse(body) as { shown: string; seen: string; message: string }

describe('what the office learns', () => {
  const heads = { kind: 'words', key: 'decided', words: 'Сошлись на том:' }

  test('is shown first, and then written and read with', async () => {
    const config = '# of the house\nlanguage: ru # always\nsynonyms:\n  present: [Были] # old\n'
    const { read, learn } = await learned({ 'protocol.yaml': config })
    const { shown, seen } = told((await learn(heads)).body)
    expect(shown).toContain('+  decided:\n+    - Сошлись на том')
    expect(read('protocol.yaml')).toBe(config)
    const view = viewOf(await learn(heads, seen))
    expect(read('protocol.yaml')).toBe(`${config}  decided:\n    - Сошлись на том\n`)
    expect(view.facts.some(({ path }) => path === '/agenda/0/decisions/1')).toBe(true)
    expect((await learn(heads, seen)).status).toBe(422)
  })

  test('is not written where something else than what was shown would be', async () => {
    const { read, write, learn } = await learned({ 'protocol.yaml': 'language: ru\n' })
    const { seen } = told((await learn(heads)).body)
    write('protocol.yaml', 'language: ru\nprofile: operational\n')
    expect((await learn(heads, seen)).status).toBe(409)
    expect((await learn({ ...heads, words: 'Иное' }, seen)).status).toBe(409)
    expect((await learn(heads, '')).status).toBe(409)
    expect(read('protocol.yaml')).toBe('language: ru\nprofile: operational\n')
  })

  test('is a noun that names a body: what it is to do is known', async () => {
    const { learn } = await learned({ 'protocol.yaml': 'synonyms:\n  decided: Сошлись на том\n' })
    const body = { kind: 'words', key: 'body', words: 'актив*' }
    const view = viewOf(await learn(body, told((await learn(body)).body).seen))
    expect(view.facts.map(({ value }) => value)).toContain('Актив дома')
  })

  test('is a person, in a register that is made and named', async () => {
    const { read, learn } = await learned({})
    const person = { kind: 'person', name: 'Котов Пётр Никитич', position: 'инженер' }
    const { shown, seen } = told((await learn(person)).body)
    expect(shown).toContain('+++ people.yaml')
    expect(shown).toContain('+people: people.yaml')
    const view = viewOf(await learn(person, seen))
    expect(view.facts.map(({ value }) => value)).toContain('Котов Пётр Никитич')
    expect(read('people.yaml')).toBe('people:\n  - name: Котов Пётр Никитич\n    position: инженер\n')
    expect(read('protocol.yaml')).toBe('people: people.yaml\n')
  })

  test('is another spelling of a person in the register that a base names', async () => {
    const { read, learn } = await learned({
      'base.yaml': 'people: staff.yaml\n',
      'protocol.yaml': 'extends: base.yaml\n',
      'staff.yaml': 'people:\n  # the clerk\n  - name: Котов Пётр Никитич\n',
    })
    const person = { kind: 'person', name: 'Котов Пётр Никитич', alias: 'Катов П.Н.' }
    await learn(person, told((await learn(person)).body).seen)
    expect(read('staff.yaml')).toBe(
      'people:\n  # the clerk\n  - name: Котов Пётр Никитич\n    aliases:\n      - Катов П.Н.\n',
    )
    expect((await learn({ kind: 'person', name: 'Котов Пётр Никитич' })).status).toBe(422)
  })

  test.each([
    ['words that are a pattern', { kind: 'words', key: 'decided', words: '(a|b)' }, 422],
    ['a body of several words', { kind: 'words', key: 'body', words: 'актив дома' }, 422],
    ['no words', { kind: 'words', key: 'decided', words: ' ' }, 400],
    ['another key', { kind: 'words', key: '__proto__', words: 'a' }, 400],
    ['another file', { kind: 'person', name: 'A B', path: '/etc/passwd' }, 400],
    ['something else', { kind: 'file', name: '../x' }, 400],
    ['very many words', { kind: 'words', key: 'decided', words: 'a'.repeat(1000) }, 400],
  ])('is nothing but that: %s', async (_, lesson, status) => {
    const { read, learn } = await learned({})
    expect((await learn(lesson)).status).toBe(status)
    expect((await learn(lesson, '')).status).toBe(status)
    expect(() => read('protocol.yaml')).toThrow()
  })

  test('beside a configuration with a mistake: that is told, and nothing is written', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD, 'protocol.yaml': 'synonyms: [\n' })
    const { get, post } = await opened(address)
    expect((await get('/record?id=0')).status).toBe(422)
    const answer = await post('/learn', { id: 0, version: '', lesson: heads })
    expect(answer).toMatchObject({ status: 422, body: expect.stringContaining('protocol.yaml:') as string })
    expect(read('protocol.yaml')).toBe('synonyms: [\n')
  })

  test('is asked by nobody but the page', async () => {
    const { address, own, version, read } = await learned({})
    const body = JSON.stringify({ id: 0, version, lesson: heads })
    for (const wrong of [
      { origin: 'https://evil.example' },
      { host: 'evil.example' },
      { origin: undefined },
    ]) {
      const headers = Object.fromEntries(
        Object.entries({ ...own, ...wrong }).filter(([, value]) => value !== undefined),
      )
      expect(await ask(address, { method: 'POST', path: '/learn', headers, body })).toMatchObject({
        status: 403,
        body: '',
      })
    }
    expect(() => read('protocol.yaml')).toThrow()
  })
})

describe('in the terminal', () => {
  test('what would be written is shown, and written with --write', async () => {
    const { run, read, write } = world({ 'record.txt': RECORD, 'other.txt': RECORD })
    const call = ['review', 'record.txt', 'other.txt', '--learn', 'decided=Сошлись на том']
    const { code, out, err } = await run(call)
    expect([code, err]).toEqual([0, 'nothing was written; --write does\n'])
    expect(out.match(/^\+/gm)).toHaveLength(4)
    expect(() => read('protocol.yaml')).toThrow()
    expect(await run([...call, '--write'])).toMatchObject({ code: 0, err: 'written\n' })
    expect(read('protocol.yaml')).toBe('synonyms:\n  decided:\n    - Сошлись на том\n')
    expect(await run(call)).toMatchObject({ code: 2, out: '' })
    write('protocol.yaml', 'synonyms: [\n')
    expect((await run(call)).code).toBe(2)
  })

  test.each([
    [['--learn', 'Порешили'], "'Порешили' is to be PART=WORDS"],
    [['--learn', 'verdict=Порешили'], "'verdict=Порешили' is to be PART=WORDS"],
    [['--learn', 'decided='], "'decided=' is to be PART=WORDS"],
    [['--learn', 'body=актив дома'], "'актив дома' cannot be learned"],
    [['--learn', 'decided=Порешили', '--no-config'], 'nothing is learned'],
    [['--write'], '--write is for --learn'],
  ])('%j costs a line', async (options, line) => {
    const { run, read } = world({ 'record.txt': RECORD })
    const { code, err } = await run(['review', 'record.txt', ...options])
    expect(code).toBe(2)
    expect(err).toContain(line)
    expect(() => read('protocol.yaml')).toThrow()
  })
})
