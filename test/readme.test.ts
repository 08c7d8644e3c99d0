import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/cli/commands.ts'
import type { Io } from '../src/cli/io.ts'
import { main } from '../src/cli/main.ts'

const ROOT = resolve(import.meta.dirname, '..')
const EXAMPLE = 'examples/asino/protocol.md'
const READMES = ['README.md', 'README.ru.md'] as const

/** The pages of the documentation that stand beside the README. */
const pages = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)

const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

/** A run of the program that may read the files of the project and writes nothing. */
async function run(argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' }
  const refuse = (): Promise<never> => Promise.reject(new Error('nothing is to be written here'))
  const io: Io = {
    argv,
    cwd: '/',
    env: {},
    stdin: { isTTY: true, async *[Symbol.asyncIterator]() {} },
    stdout: {
      isTTY: false,
      write: async (words) => {
        text.out += words
      },
    },
    stderr: {
      isTTY: false,
      write: async (words) => {
        text.err += words
      },
    },
    files: {
      read: async (path) => readFileSync(join(ROOT, path)),
      exists: async () => false,
      realPath: async () => null,
      isFolder: async () => false,
      find: async () => ({ files: [], unreadable: [] }),
      append: refuse,
      makeFolder: refuse,
      write: refuse,
      draft: refuse,
    },
  }
  return { code: await main(io), ...text }
}

/** The words of the fenced block between the markers `<!-- name:begin -->` and `<!-- name:end -->`. */
function marked(readme: string, name: string): string {
  const block = new RegExp(`<!-- ${name}:begin -->\\s+\`\`\`\\w*\\n([^]*?)\`\`\`\\s+<!-- ${name}:end -->`)
  const found = block.exec(textOf(readme))
  if (found?.[1] === undefined) throw new Error(`${readme} has no place marked ${name}`)
  return found[1]
}

const pieces = (text: string): string[] => text.trim().split(/\n{2,}/)
const unindented = (text: string): string => text.replace(/^ +/gm, '')

/** The long options that a help text lists. */
const optionsIn = (help: string): string[] => help.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm) ?? []

/** The commands `npx protocol …` of the fenced blocks of shell lines. */
function shellCommands(readme: string): string[][] {
  return [...textOf(readme).matchAll(/```sh\n([^]*?)```/g)]
    .flatMap(([, lines = '']) => lines.split(/\n|&&/))
    .map((line) => line.trim().split(/\s+/))
    .filter(([first, second]) => first === 'npx' && second === 'protocol')
    .map((words) => words.slice(2))
}

describe.each(READMES)('%s', (readme) => {
  test('shows commands that run', async () => {
    const shown = shellCommands(readme)
    expect(shown).not.toEqual([])
    for (const argv of shown) {
      const { code, out, err } = await run(argv)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('Анучина Е.А.')
    }
  })

  test('has the findings that check gives', async () => {
    const language = readme === 'README.md' ? 'en' : 'ru'
    const { out } = await run(['check', EXAMPLE, '--lang', language])
    expect(marked(readme, 'findings')).toBe(out)
  })

  test('has the header of the table of decisions', async () => {
    const { out } = await run(['render', EXAMPLE, '--to', 'csv'])
    expect(textOf(readme)).toContain(`\n${out.split(/\r?\n/)[0] ?? ''}\n`)
  })

  test('names, with the pages of docs, the commands and options that there are, and no others', async () => {
    const text = [readme, ...pages].map(textOf).join('\n')
    const helps = [await run(['--help'])]
    for (const name of Object.keys(commands)) {
      expect(text).toContain(`\`protocol ${name}`)
      helps.push(await run([name, '--help']))
    }
    const options = new Set(helps.flatMap(({ out }) => optionsIn(out)))
    const named = new Set(text.match(/(?<![-\w])--[a-z]+(?:-[a-z]+)*/g))
    // Those of Node.js and of GNU parallel, which the page on archives calls.
    const others = ['--keep-order', '--max-old-space-size', '--sshlogin']
    expect([...named].filter((name) => !others.includes(name)).sort()).toEqual([...options].sort())
    const called = [...text.matchAll(/`protocol (\w+)/g)].map(([, name]) => name)
    expect([...new Set(called)].sort()).toEqual(Object.keys(commands).sort())
  })
})

describe('before and after', () => {
  test('the lines before stand in the example', () => {
    for (const piece of pieces(marked('README.md', 'before'))) expect(textOf(EXAMPLE)).toContain(piece)
  })

  test('the lines after stand in the summary', async () => {
    const { out } = await run(['parse', EXAMPLE, '--format', 'summary'])
    for (const piece of pieces(marked('README.md', 'after'))) expect(out).toContain(piece)
  })

  test('the facts stand in the JSON, at the place that is named', async () => {
    const { out } = await run(['parse', EXAMPLE])
    expect(unindented(out)).toContain(unindented(marked('README.md', 'json')).trim())
    const [, pointer, line, column] =
      /`(\/agenda\/[^`]+)`, line (\d+), column (\d+)/.exec(textOf('README.md')) ?? []
    const { positions } = JSON.parse(out) as {
      positions: Record<string, { start: { line: number; column: number } }>
    }
    expect(positions[pointer ?? '']?.start).toMatchObject({ line: Number(line), column: Number(column) })
  })
})
