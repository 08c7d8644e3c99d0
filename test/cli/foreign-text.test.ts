import { parse as parseYaml } from 'yaml'
import { describe, expect, test } from 'vitest'
import { world } from './world.ts'

/** What steers a terminal or turns the order of letters; a carriage return is one where no line feed follows. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\r(?!\n)/
/** The colours of this program. */
const COLOURS = /\x1b\[\d+m/g

const RED = '\x1b[31mкрасный\x1b[0m'
const TITLE = '\x1b]0;УКРАДЕНО\x07'
const LINK = '\x1b]8;;http://example.org\x1b\\ссылка\x1b]8;;\x1b\\'
const TURNED = '\u202eтёлзв\u202c \u2066а\u2069'
const CLEARED = '\x9b2J\x9b1;1H'
const ALL = `${RED} ${TITLE} ${LINK} ${TURNED} ${CLEARED} \x7f`

const RECORD = `ПРОТОКОЛ № 4 ${TURNED}

12 марта 2024 г.

Председатель: Лосева М.И. ${RED}

Секретарь: Рысин Г.Д.

Присутствовали: Лосева М.И., Рысин Г.Д., ${TITLE}Дроздов С.И.

ПОВЕСТКА ДНЯ:

1. О заборе ${ALL}

1. О заборе ${ALL}

РЕШИЛИ:

1. Поручить Дроздову С.И. починить забор ${ALL} до 15 мая 2024 г.

${CLEARED} Прочее ::error::подделка
`

const NAMES = [
  'a\x1b[2J\u202e.md',
  'б\n::error file=x::подделка.md',
  '::warning ::имя.md',
  '\x1b]0;x\x07\r.md',
]

const CALLS = [
  ...['json', 'ndjson', 'yaml', 'summary'].map((format) => ['parse', '--format', format]),
  ...['markdown', 'csv', 'tasks', 'todotxt', 'issue', 'tasks-json', 'icalendar', 'json', 'html'].map((to) => [
    'render',
    '--to',
    to,
  ]),
  ['extract', '--item', '1', '--to', 'markdown'],
  ['draft'],
  ['format'],
  ...['document', 'lines', 'facts', 'people', 'model'].map((stage) => ['inspect', '--stage', stage]),
  ...['pretty', 'plain', 'json', 'github', 'sarif', 'junit', 'gitlab'].map((name) => [
    'check',
    '--no-config',
    '--reporter',
    name,
  ]),
  ['check', '--fix', '--dry-run'],
  ['check', '--encoding', `x\x1b[31m`],
  ['parse', '--from', 'pdf'],
]

describe.each(CALLS)('protocol %s %s %s %s', (...argv) => {
  test.each(NAMES)('of %j shows what cannot be seen', async (name) => {
    const { run } = world({ [name]: RECORD })
    for (const options of [{}, { terminal: true }]) {
      const { out, err } = await run([...argv, name], options)
      const said = options.terminal ? (out + err).replace(COLOURS, '') : out + err
      expect(UNSEEN.exec(said)?.[0]).toBeUndefined()
      expect(said).not.toMatch(/^\s*::(?:error|warning) (?:file=x)?::/m)
      expect(said).not.toBe('')
    }
  })
})

test('JSON and YAML hold the same text in escapes', async () => {
  const { run } = world({ 'a.md': RECORD })
  const json = JSON.parse((await run(['parse', 'a.md'])).out) as {
    agenda: { title: string }[]
    doubts?: object
  }
  expect(json.agenda[0]?.title).toContain('\u202eтёлзв\u202c')
  expect(parseYaml((await run(['parse', 'a.md', '--format', 'yaml'])).out)).toEqual(json)
  // What is doubtful is of a reading, and no part of what is rendered.
  const { doubts: _doubts, ...rendered } = json
  expect(JSON.parse((await run(['render', 'a.md', '--to', 'json'])).out)).toEqual(rendered)
})

test('a file gets the text as it is', async () => {
  const { run, read } = world({ 'a.md': RECORD })
  await run(['parse', 'a.md', '-o', 'a.json'])
  await run(['render', 'a.md', '--to', 'markdown', '-o', 'b.md'])
  expect(read('b.md')).toContain('\u202eтёлзв\u202c')
})

test('what is wrong with the call is told with its words made visible', async () => {
  const { run } = world({ 'protocol.yaml': 'rulez: {}\n"\\e[2J": 1\n' })
  for (const argv of [
    ['parse', 'нет\x1b[2J\n::error::.md'],
    ['parse', '--\x1b[2J'],
    ['\x1b[2J'],
    ['explain', 'a\u202eb'],
    ['check', '.', '--rule', 'x\x9b: error'],
    ['render', 'a.md', '--to', '\x1b'],
  ]) {
    const { code, out, err } = await run(argv)
    expect(code).toBe(2)
    expect(UNSEEN.test(out + err)).toBe(false)
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
  }
})
