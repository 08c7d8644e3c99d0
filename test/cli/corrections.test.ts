import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { world } from './world.ts'

const RECORD = `# Протокол № 7

05.03.2024

Председатель: Орлова А.П.

Секретарь: Котов П.Н.

## Повестка

1. О ремонте крыши

### 1. О ремонте крыши

Решили:

1. Лапину О.О. подготовить смету до 20.03.2024.
`

const SECRETARY = `corrections:
  - path: /secretary
    quote: Котов П.Н.
    value: Котова П.Н.
    by: Орлова
    when: 2024-04-01
`
const GONE = `  - path: /chair
    quote: Сидорова Р.Р.
    value: Сидорова Р.Р.
`
const NEEDLESS = `  - path: /number
    quote: № 7
    value: '7'
`

describe('the corrections beside a record', () => {
  test('are applied by every command that reads it', async () => {
    const { run } = world({ 'a/record.md': RECORD, 'a/record.corrections.yaml': SECRETARY })
    const said = async (...argv: string[]): Promise<string> => (await run(argv)).out
    expect(await said('parse', 'a/record.md', '--format', 'summary')).toContain('Котова П.Н.')
    expect(await said('parse', 'a')).toContain('Котова П.Н.')
    expect(await said('parse', 'a/*')).toContain('Котова П.Н.')
    expect(await said('render', 'a/record.md', '--to', 'json')).toContain('Котова П.Н.')
    expect(await said('inspect', 'a/record.md', '--stage', 'model')).toContain('Котова П.Н.')
    expect(await said('parse', 'a/record.md', '--no-corrections')).not.toContain('Котова П.Н.')
  })

  test('hold for the record in another format, too', async () => {
    const { run } = world({ 'record.txt': RECORD, 'record.corrections.yaml': SECRETARY })
    expect((await run(['parse', 'record.txt'])).out).toContain('Котова П.Н.')
  })

  test('leave the record itself alone', async () => {
    const { run } = world({ 'record.md': RECORD, 'record.corrections.yaml': SECRETARY })
    const { out } = await run(['format', 'record.md'])
    expect(out).toContain('Котов П.Н.')
    expect(out).not.toContain('Котова П.Н.')
  })

  test('that do not fit are told, in the language of the messages', async () => {
    const { run } = world({ 'record.md': RECORD, 'record.corrections.yaml': SECRETARY + GONE })
    const { code, err } = await run(['parse', 'record.md', '--lang', 'ru'])
    expect(code).toBe(0)
    expect(err).toContain(
      'исправление 2 (/chair, «Сидорова Р.Р.») не подходит: этих слов в тексте больше нет',
    )
    const checked = await run(['check', 'record.md'])
    expect(checked.out).toContain('warning correction 2 (/chair, «Сидорова Р.Р.») does not fit')
    expect(checked.out).toContain('correction-fits')
  })

  test('are listed, with what became of them', async () => {
    const { run } = world({ 'record.md': RECORD, 'record.corrections.yaml': SECRETARY + GONE + NEEDLESS })
    const { code, out } = await run(['corrections', 'record.md'])
    expect(code).toBe(1)
    expect(out).toBe(
      'record.md:7:12 1 applied /secretary «Котов П.Н.» → Котова П.Н. (Орлова, 2024-04-01)\n' +
        'record.md 2 words gone /chair «Сидорова Р.Р.» → Сидорова Р.Р.\n' +
        'record.md:1:14 3 not needed /number «№ 7» → 7\n',
    )
  })

  test('are pruned of those that are not needed or do not fit', async () => {
    const { run, read } = world({
      'record.md': RECORD,
      'record.corrections.yaml': SECRETARY + GONE + NEEDLESS,
    })
    const { code, err } = await run(['corrections', 'record.md', '--prune'])
    expect(code).toBe(0)
    expect(err).toContain('record.corrections.yaml: 2 corrections removed')
    expect(parseYaml(read('record.corrections.yaml'))).toEqual(parseYaml(SECRETARY))
    const again = await run(['corrections', 'record.md', '--prune'])
    expect(again.err).toContain('0 corrections removed')
  })

  test('none is no mistake', async () => {
    const { run } = world({ 'record.md': RECORD })
    const { code, out, err } = await run(['corrections', 'record.md'])
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('record.md: no corrections')
    expect((await run(['corrections'], { stdin: RECORD })).code).toBe(2)
  })
})

describe('a file of corrections that is wrong', () => {
  test.each([
    ['no YAML', 'corrections:\n  - path: [', '2:12'],
    [
      'another key at the top',
      'correction: []\n',
      "1:1: no such key: 'correction'; did you mean corrections?",
    ],
    [
      'an unknown key',
      'corrections:\n  - path: /chair\n    quote: a\n    valeu: b\n',
      "4:5: no such key: 'valeu'; did you mean value?",
    ],
    ['no list', 'corrections: yes\n', "1:14: 'corrections' is to be a list of corrections"],
    [
      'no such fact',
      'corrections:\n  - path: /chairman\n    quote: a\n    value: b\n',
      "2:11: no fact of the model that can be corrected: '/chairman'",
    ],
    [
      'two things at once',
      'corrections:\n  - path: /chair\n    quote: a\n    value: b\n    absent: true\n',
      '2:11',
    ],
    ['nothing said', 'corrections:\n  - path: /chair\n    quote: a\n', '2:11'],
    [
      'a day that is none',
      'corrections:\n  - path: /date\n    quote: a\n    value: 5 марта\n',
      "4:12: the value of '/date' is to be a day such as 2024-03-31",
    ],
    [
      'a number for a text',
      'corrections:\n  - path: /number\n    quote: a\n    value: 7\n',
      "4:12: the value of '/number' is to be a text (numbers in quotes)",
    ],
    [
      'what cannot be absent',
      'corrections:\n  - path: /agenda/0/title\n    quote: a\n    absent: true\n',
      '4:13',
    ],
    ['a move to elsewhere', 'corrections:\n  - path: /agenda/0\n    quote: a\n    move: /absent/-\n', '4:11'],
    [
      'false for true',
      'corrections:\n  - path: /chair\n    quote: a\n    confirmed: false\n',
      "4:16: 'confirmed' is to be true, or left out",
    ],
    ['no quote', 'corrections:\n  - path: /chair\n    value: a\n', "2:5: 'quote' is to be a text"],
  ])('%s: one line with its place, exit code 2', async (_, yaml, told) => {
    const { run } = world({ 'record.md': RECORD, 'record.corrections.yaml': yaml })
    for (const command of ['parse', 'check', 'corrections']) {
      const { code, out, err } = await run([command, 'record.md'])
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(err).toContain(`record.corrections.yaml:${told}`)
    }
  })

  test('has a schema', async () => {
    const { out } = await world().run(['schema', '--of', 'corrections'])
    expect(JSON.parse(out)).toMatchObject({ properties: { corrections: { type: 'array' } } })
  })
})
