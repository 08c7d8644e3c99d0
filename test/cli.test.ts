import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ClosedOutput, type Io } from '../src/cli/io.ts'
import { main } from '../src/cli/main.ts'
import { commands } from '../src/cli/commands.ts'
import { en } from '../src/cli/messages/en.ts'
import { ru } from '../src/cli/messages/ru.ts'
import { version } from '../src/cli/version.ts'
import { GOOD } from './cli/records.ts'

interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly folders?: readonly string[]
  readonly stdin?: string
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly write?: () => Promise<void>
}

interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

const failure = (code: string): Error => Object.assign(new Error(code), { code })

/** A run of the program in a world made of values. */
async function run(argv: readonly string[], world: World = {}): Promise<Result> {
  const files = new Map(Object.entries(world.files ?? {}))
  const folders = new Set(world.folders)
  const text = { out: '', err: '' }
  const isTTY = world.terminal ?? false
  const io: Io = {
    argv,
    cwd: '/',
    env: world.env ?? {},
    stdin: {
      isTTY: world.stdin === undefined,
      async *[Symbol.asyncIterator]() {
        const bytes = new TextEncoder().encode(world.stdin ?? '')
        yield bytes.subarray(0, 5)
        yield bytes.subarray(5)
      },
    },
    stdout: {
      isTTY,
      write:
        world.write ??
        (async (words) => {
          text.out += words
        }),
    },
    stderr: {
      isTTY,
      write: async (words) => {
        text.err += words
      },
    },
    files: {
      read: async (path) => {
        const content = files.get(path)
        if (path.endsWith('/')) throw failure('EISDIR')
        if (content === undefined) throw failure('ENOENT')
        return typeof content === 'string' ? new TextEncoder().encode(content) : content
      },
      exists: async (path) => files.has(path) || folders.has(path.replace(/\/$/, '')),
      realPath: async (path) => (files.has(path) ? path : null),
      isFolder: async (path) => folders.has(path.replace(/\/$/, '')),
      append: async (path, content) => {
        files.set(path, `${String(files.get(path) ?? '')}${content}`)
      },
      makeFolder: async (path) => {
        if (files.has(path)) throw failure('EEXIST')
        folders.add(path.replace(/\/$/, ''))
      },
      find: async () => ({ files: [], unreadable: [] }),
      write: async (path, content) => {
        if (path.startsWith('absent/')) throw failure('ENOENT')
        files.set(path, content)
      },
      draft: async (path) => {
        let whole = ''
        return {
          write: async (content) => {
            whole += typeof content === 'string' ? content : new TextDecoder().decode(content)
          },
          finish: async () => {
            if (path.startsWith('absent/')) throw failure('ENOENT')
          },
          place: async (to = path) => void files.set(to, whole),
          discard: async () => undefined,
        }
      },
    },
  }
  return { code: await main(io), ...text, files }
}

const one = { files: { 'a.md': GOOD } }
const two = { files: { 'a.md': GOOD, 'b.md': GOOD.replace('№ 4', '№ 5') } }

describe('the program', () => {
  test('prints its version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
  })

  test.each([[[]], [['--help']]])('shows all commands: %j', async (argv) => {
    const { out, err } = await run(argv)
    for (const name of Object.keys(commands)) expect(out + err).toContain(`\n  ${name} `)
  })

  test('called with nothing explains itself on standard error', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: '' })
  })

  test.each(Object.keys(commands))('%s --help has examples, in English and in Russian', async (name) => {
    expect((await run([name, '--help'])).out).toMatch(
      new RegExp(`Examples:\\n  \\$ protocol ${name} |\\| protocol ${name}`),
    )
    const { out } = await run([name, '--help', '--lang', 'ru'])
    expect(out).toContain('Примеры:')
    expect(out).toContain('Вызов: protocol ')
    expect(out).not.toMatch(/Usage|Options|Arguments|display/)
  })

  test('has every message in both languages, with the same slots', () => {
    const slots = (message: unknown): string[] =>
      [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort()
    expect(Object.keys(ru)).toEqual(Object.keys(en))
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect([key, slots(ru[key])]).toEqual([key, slots(en[key])])
  })

  test.each([
    [{ LANG: 'ru_RU.UTF-8' }, /нет такого файла/],
    [{ LC_ALL: 'en_GB.UTF-8', LANG: 'ru_RU.UTF-8' }, /no such file/],
    [{ LC_MESSAGES: 'ru_RU', LANG: 'en_US' }, /нет такого файла/],
    [{ LANG: 'C' }, /no such file/],
  ])('speaks the language of %j', async (env, message) => {
    expect((await run(['parse', 'x.md'], { env })).err).toMatch(message)
  })
})

describe('a wrong call is one line and a hint, exit code 2', () => {
  test.each([
    [['parse', '--formt', 'json', 'a.md'], "protocol: unknown option '--formt'; did you mean --format?"],
    [['pars', 'a.md'], "protocol: unknown command 'pars'; did you mean parse?"],
    [
      ['parse', 'a.md', '--format', 'xml'],
      "protocol: 'xml' is no value of --format: json, ndjson, yaml, summary",
    ],
    [['parse', 'a.md', '--format'], "protocol: option '-f, --format <format>' needs a value"],
    [
      ['render', 'a.md'],
      "protocol: name a format with '--to', a template with '--template', or an output file that ends in '.docx', '.odt', '.html', '.pdf' or '.md'",
    ],
    [['render', 'a.md', 'b.md', '--to', 'markdown'], 'protocol: --to markdown takes one FILE, 2 are given'],
    [['render', 'a.md', '--to', 'csv', '--delimiter', ';;'], 'protocol: --delimiter takes one character'],
    [['schema', 'a.md'], 'protocol: too many arguments'],
    [['--lang', 'fr', 'parse', 'a.md'], "protocol: 'fr' is no value of --lang: en, ru"],
    [['parse'], 'protocol: no FILE given, and standard input is a terminal'],
    [['parse', '-', '-'], "protocol: standard input ('-') can be read only once"],
  ])('%j', async (argv, line) => {
    const { code, out, err } = await run(argv, two)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.split('\n')).toHaveLength(3)
    expect(err.startsWith(line)).toBe(true)
    expect(err).toMatch(/\nTry 'protocol.* --help'\.\n$/)
  })

  test('in Russian too', async () => {
    const { err } = await run(['parse', '--formt', 'a.md', '--lang=ru'])
    expect(err).toBe(
      'protocol: неизвестный параметр «--formt»; может быть, --format?\nСправка: protocol parse --help\n',
    )
  })

  test('a defect of ours shows its stack and asks for a report', async () => {
    const write = (): Promise<void> => Promise.reject(new TypeError('broken'))
    const { code, err } = await run(['schema'], { write })
    expect(code).toBe(2)
    expect(err).toMatch(/Please report/)
    expect(err).toMatch(/TypeError: broken\n +at /)
  })

  test('a reader that has gone ends it quietly', async () => {
    const write = (): Promise<void> => Promise.reject(new ClosedOutput())
    expect(await run(['schema'], { write })).toMatchObject({ code: 0, err: '' })
  })
})

describe('unreadable input is one line, exit code 2', () => {
  test.each([
    ['x.md', {}, 'protocol: x.md: no such file\n'],
    ['folder/', {}, 'protocol: folder/: is a folder, not a file\n'],
    ['a.md', { 'a.md': '' }, 'protocol: a.md: is empty\n'],
    [
      'a.md',
      { 'a.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3) },
      'protocol: a.md: is not a text file\n',
    ],
  ])('%s', async (path, files, line) => {
    expect(await run(['parse', path], { files })).toMatchObject({ code: 2, out: '', err: line })
  })

  test('an encoding that does not exist', async () => {
    const { code, err } = await run(['parse', 'a.md', '--encoding', 'klingon'], one)
    expect({ code, err }).toEqual({ code: 2, err: "protocol: a.md: no such encoding: 'klingon'\n" })
  })

  test('the other files are still processed', async () => {
    const { code, out, err } = await run(['parse', 'a.md', 'x.md', 'b.md'], two)
    expect(code).toBe(2)
    expect(err).toBe('protocol: x.md: no such file\n')
    expect((JSON.parse(out) as { number: string }[]).map(({ number }) => number)).toEqual(['4', '5'])
  })
})

describe('parse', () => {
  test('prints an object for one file, an array for several', async () => {
    expect(JSON.parse((await run(['parse', 'a.md'], one)).out)).toMatchObject({
      number: '4',
      date: '2023-05-12',
    })
    expect(JSON.parse((await run(['parse', 'a.md', 'b.md'], two)).out)).toHaveLength(2)
  })

  test.each([[['parse']], [['parse', '-']]])('reads standard input: %j', async (argv) => {
    const { code, out } = await run(argv, { stdin: GOOD })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ number: '4' })
  })

  test('ndjson is a line per record, yaml the same facts', async () => {
    const { out } = await run(['parse', 'a.md', 'b.md', '--format', 'ndjson'], two)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { number: string }).number),
    ).toEqual(['4', '5'])
    const yaml = (await run(['parse', 'a.md', '--format', 'yaml'], one)).out
    const { parse } = await import('yaml')
    expect(parse(yaml)).toEqual(JSON.parse((await run(['parse', 'a.md'], one)).out))
  })

  test('shows people a summary, in colours', async () => {
    const { out } = await run(['parse', 'a.md'], { ...one, terminal: true })
    expect(out).toContain('\u001b[1mПротокол совещания садового товарищества № 4')
    expect(out).toContain('May 12, 2023')
    expect(out).toContain('Ёлкин П.П. · May 19, 2023')
  })

  test.each([
    [['--no-color'], {}],
    [[], { NO_COLOR: '1' }],
  ])('without colours: %j %j', async (flags, env) => {
    const { out } = await run(['parse', 'a.md', ...flags], { ...one, terminal: true, env })
    expect(out).toMatch(/^Протокол/)
    expect(out).not.toContain('\u001b')
  })

  test('says on standard error what encoding it guessed', async () => {
    const bytes = Uint8Array.from(GOOD.replaceAll('–', '-').replaceAll('№', 'N'), windows1251)
    const { code, out, err } = await run(['parse', 'a.md'], { files: { 'a.md': bytes } })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ date: '2023-05-12' })
    expect(err).toMatch(/^a\.md:1:1 info encoding guessed: windows-1251; .* encoding-is-known\n$/)
  })
})

/** Of a letter, its byte in windows-1251: enough of the table for the record above. */
function windows1251(letter: string): number {
  const code = letter.charCodeAt(0)
  if (code === 0x401) return 0xa8
  if (code === 0x451) return 0xb8
  return code < 0x80 ? code : code - 0x410 + 0xc0
}

describe('output files', () => {
  test('hold the result, and standard output stays empty', async () => {
    const { code, out, files } = await run(['parse', 'a.md', '-o', 'a.json'], { ...one, terminal: true })
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(JSON.parse(String(files.get('a.json')))).toMatchObject({ number: '4' })
  })

  test('are not replaced unless told', async () => {
    const world = { files: { ...one.files, 'a.json': 'precious' } }
    const refused = await run(['parse', 'a.md', '-o', 'a.json'], world)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(/^protocol: a\.json exists; --force replaces it\n/)
    expect(refused.files.get('a.json')).toBe('precious')
    expect((await run(['parse', 'a.md', '-o', 'a.json', '--force'], world)).files.get('a.json')).toMatch(
      /^\{/,
    )
  })

  test('that cannot be written are one line', async () => {
    const { code, err } = await run(['schema', '-o', 'absent/x.json'])
    expect(code).toBe(2)
    expect(err).toMatch(/^protocol: absent\/x\.json: there is no folder absent/)
  })
})

describe('check', () => {
  const good = { files: { 'a.md': GOOD } }
  const bad = { files: { 'bad.md': GOOD.replace(/Председатель .*\n/g, '') } }

  test('of a good record is silent, exit code 0', async () => {
    expect(await run(['check', 'a.md'], good)).toMatchObject({ code: 0, out: '', err: '' })
  })

  test('prints a line per finding and gives 1 on an error', async () => {
    const { code, out } = await run(['check', 'bad.md'], bad)
    expect(code).toBe(1)
    expect(out).toContain('bad.md:1:1 error no chair is named chair-is-named\n')
  })

  test('is for people on a terminal', async () => {
    const { out, err } = await run(['check', 'bad.md', '--no-color', '--lang', 'ru'], {
      ...bad,
      terminal: true,
    })
    expect(out).toMatch(
      /^bad\.md\n +- {2}ошибка .* председатель не назван {2}chair-is-named\n +Председатель подписывает/,
    )
    expect(out).toMatch(/\n\n1 ошибка.*; 1 протокол\n$/)
    expect(err).toBe('')
    expect((await run(['check', 'a.md'], { ...good, terminal: true })).out).toBe(
      'nothing found in 1 record\n',
    )
  })
})

describe('render', () => {
  test.each([
    ['markdown', /^# Протокол совещания/],
    ['tasks', /^## Ёлкин П\.П\.$/m],
    ['csv', /^a\.md,\d+,4,2023-05-12,/m],
    ['json', /^\{\n {2}"schemaVersion": 1/],
  ])('--to %s', async (to, expected) => {
    const { code, out, err } = await run(['render', 'a.md', '--to', to], one)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(expected)
  })

  test('several records into one table, for Excel', async () => {
    const argv = ['render', 'a.md', 'b.md', '--to', 'csv', '--bom', '--delimiter', 'tab']
    const { out } = await run(argv, two)
    expect(out).toMatch(/^\ufefffile\tline\t/)
    expect(out.split('\r\n')).toHaveLength(6)
  })

  test('the columns that are asked for', async () => {
    const { out } = await run(['render', 'a.md', '--to', 'csv', '--columns', 'due, lead'], one)
    expect(out).toBe('due,lead\n2023-05-19,Ёлкин П.П.\n2023-05-25,Лосева М.И.\n')
  })
})

describe('tasks', () => {
  test.each([
    ['todotxt', [], /^2023-05-12 Ёлкину П\.П\. купить насос/],
    ['issue', [], /^- \[ \] \*\*Ёлкин П\.П\.\*\*: /m],
    ['tasks-json', ['--assignee', 'лосева'], /^\[\n {2}\{\n(?!.*насос)/s],
    ['icalendar', ['--due-before', '2023-05-21'], /^DUE;VALUE=DATE:20230519\r$/m],
    ['tasks', ['--group-by', 'date'], /^## до 19\.05\.2023$/m],
    ['tasks', ['--overdue', '--today', '2023-05-21'], /насос(?!.*график)/s],
  ])('--to %s %j', async (to, flags, expected) => {
    const { code, out, err } = await run(['render', 'a.md', 'b.md', '--to', to, ...flags], two)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(expected)
  })

  test.each([
    [['tasks', '--overdue'], 'protocol: --overdue needs --today YYYY-MM-DD'],
    [['tasks', '--today', '2023-02-30', '--overdue'], "protocol: '2023-02-30' is no value of --today"],
    [['icalendar', '--group-by', 'date'], 'protocol: --group-by is for --to tasks, issue'],
    [['json', '--due-before', '2023-01-01'], 'protocol: --due-before is for --to tasks, todotxt'],
  ])('%j is refused', async (flags, line) => {
    const { code, err } = await run(['render', 'a.md', '--to', ...flags], one)
    expect(code).toBe(2)
    expect(err.startsWith(line)).toBe(true)
  })
})

describe('render into a folder', () => {
  const argv = ['render', 'a.md', 'b.md', '--to', 'markdown']

  test.each([
    ['out/', []],
    ['out', []],
    ['out', ['out']],
  ])('-o %s', async (output, folders) => {
    const { code, out, files } = await run([...argv, '-o', output], { ...two, folders })
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect([...files.keys()]).toEqual(['a.md', 'b.md', 'out/a.md', 'out/b.md'])
    expect(files.get('out/b.md')).toMatch(/^№ 5$/m)
  })

  test('names by pattern, equal ones numbered', async () => {
    const { files } = await run([...argv, '-o', 'out/', '--name', '{date}.md'], two)
    expect([...files.keys()].slice(2)).toEqual(['out/2023-05-12.md', 'out/2023-05-12-2.md'])
  })

  test('one table for each where a folder is named', async () => {
    const { files } = await run(['render', 'a.md', 'b.md', '--to', 'csv', '-o', 'out/'], two)
    expect([...files.keys()].slice(2)).toEqual(['out/a.csv', 'out/b.csv'])
  })

  test('a file that is there stops it before anything is written', async () => {
    const world = { files: { ...two.files, 'out/b.md': 'precious' }, folders: ['out'] }
    const { code, err, files } = await run([...argv, '-o', 'out'], world)
    expect(code).toBe(2)
    expect(err).toMatch(/^protocol: out\/b\.md exists; --force replaces it\n/)
    expect(files.has('out/a.md')).toBe(false)
    expect((await run([...argv, '-o', 'out', '--force'], world)).files.get('out/b.md')).toMatch(/^# /)
  })

  test('a file in the place of the folder is one line', async () => {
    const world = { files: { ...two.files, out: 'precious' } }
    expect((await run([...argv, '-o', 'out'], world)).err).toMatch(/^protocol: out exists; --force/)
    const forced = await run([...argv, '-o', 'out', '--force'], world)
    expect(forced.err).toMatch(/^protocol: out: /)
    expect(forced.files.get('out')).toBe('precious')
  })

  test('a record that cannot be read costs its own file only', async () => {
    const { code, files } = await run(['render', 'a.md', 'x.md', 'b.md', '--to', 'json', '-o', 'out/'], two)
    expect(code).toBe(2)
    expect([...files.keys()].slice(2)).toEqual(['out/a.json', 'out/b.json'])
  })

  test('a terminal shows how many are done, and the line goes', async () => {
    const { err } = await run([...argv, '-o', 'out/'], { ...two, terminal: true })
    expect(err).toBe('\u001b[K0 of 2 files\r\u001b[K1 of 2 files\r\u001b[K')
  })

  test.each([
    [['--name', '{date}', '--to', 'csv'], 'protocol: --name needs a folder as --output: -o out/'],
    [['--name', '{dat}', '--to', 'csv', '-o', 'x/'], 'protocol: --name knows no {dat}; did you mean {date}?'],
    [
      ['--name', '{who}', '--to', 'csv', '-o', 'x/'],
      "protocol: '{who}' is no value of --name: {date}, {number}",
    ],
    [['--to', 'csv', '--columns', 'who'], "protocol: 'who' is no value of --columns: file, line"],
    [['--name', '../{date}', '--to', 'csv', '-o', 'x/'], 'protocol: --name is a file name, without a folder'],
    [
      ['--to', 'csv', '--columns', 'due,asignees'],
      "protocol: there is no column 'asignees'; did you mean assignees?",
    ],
  ])('%j is refused', async (flags, line) => {
    const { code, err } = await run(['render', 'a.md', ...flags], one)
    expect(code).toBe(2)
    expect(err.startsWith(line)).toBe(true)
  })
})

describe('inspect and schema', () => {
  test('every stage can be shown', async () => {
    expect((await run(['inspect', 'a.md'], one)).out).toMatch(/^paragraph heading=1 1:3-/)
    expect((await run(['inspect', 'a.md', '--stage', 'facts'], one)).out).toMatch(/^\{/)
    expect(JSON.parse((await run(['inspect', 'a.md', '--stage', 'model'], one)).out)).toMatchObject({
      number: '4',
    })
  })

  test('the schema is a JSON Schema', async () => {
    const { out } = await run(['schema'])
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    })
  })
})

describe('the built program', () => {
  const root = resolve(import.meta.dirname, '..')
  const bin = join(root, 'bin/protocol.js')

  test.skipIf(!existsSync(join(root, 'dist')))('runs, and gives its exit code', () => {
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
    const { status, stderr } = spawnSync(process.execPath, [bin, 'parse', 'no-such-file.md'], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/no-such-file\.md/)
  })
})
