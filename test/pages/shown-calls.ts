import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { nodeFiles } from '../../src/cli/node-io.ts'

const ROOT = path.join(import.meta.dirname, '..', '..')

/** A call of the program that a page shows. */
export interface ShownCall {
  /** The page, from the root of the repository. */
  readonly page: string
  readonly call: string
}

/** Pages whose calls ask for programs of other makers: they have tests of their own (test/cli/scans.test.ts). */
const OTHER_PROGRAMS = ['docs/scans.md', 'docs/ru/scans.md']

const pages = (): string[] =>
  ['docs', 'docs/ru'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  )

/** All calls in the fenced shell examples of the pages, in order. */
export function shownCalls(): ShownCall[] {
  return pages()
    .filter((page) => !OTHER_PROGRAMS.includes(page))
    .flatMap((page) => {
      const text = readFileSync(path.join(ROOT, page), 'utf8')
      const blocks = [...text.matchAll(/```sh\n([^]*?)```/g)].map(([, lines = '']) => lines)
      return blocks
        .flatMap((lines) => lines.split('\n'))
        .flatMap((line) => (line.startsWith('protocol ') ? [{ page, call: line }] : []))
    })
}

/** The words of a call as a shell passes them on: quotes taken off, without a comment and what it is piped into. */
function words(call: string): string[] {
  const [own = ''] = call.split(/ [#|] | +# /)
  return [...own.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1)
}

const sample = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')
const RECORD = (): string => sample('test/pages/record.md')
/** What stands in the files that the pages name, by the ends of their names. */
const SAMPLES: readonly (readonly [RegExp, () => string])[] = [
  [/(?:header|шапка)\.yaml$/, () => "number: '7'\nplace: г. Полянск\n"],
  [/(?:voices|голоса)\.yaml$/, () => 'Орлова Анна: Орлова А.П.\n'],
  [/\.vtt$/, () => sample('test/pages/meeting.vtt')],
  [/letter\.txt\.liquid$/, () => sample('examples/templates/letter.txt.liquid')],
  [/\.liquid$/, () => sample('examples/templates/order.md.liquid')],
  [/\.(?:md|txt)$/, RECORD],
]
/** Options whose value is a file that the call writes. */
const WRITTEN = ['-o', '--report']

async function run(argv: readonly string[], cwd: string): Promise<{ code: number; told: string }> {
  let told = ''
  const output: Io['stdout'] = { isTTY: false, write: async () => undefined }
  const stderr: Io['stdout'] = {
    isTTY: false,
    write: async (text) => {
      told += String(text)
    },
  }
  const stdin = { isTTY: true, async *[Symbol.asyncIterator]() {} }
  const code = await main({ argv, cwd, env: {}, stdin, stdout: output, stderr, files: nodeFiles(cwd) })
  return { code, told }
}

function put(folder: string, name: string, content: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Lays out the files that a call names as its input. */
async function layOut(folder: string, argv: readonly string[]): Promise<void> {
  for (const [at, word] of argv.entries()) {
    if (WRITTEN.includes(argv[at - 1] ?? '') || word.startsWith('-')) continue
    if (word.endsWith('.docx')) await run(['render', 'record.md', '--to', 'docx', '-o', word], folder)
    else if (word.endsWith('.ndjson')) put(folder, word, '')
    else if (word.includes('*')) put(folder, word.replace(/\/\*\*/g, '').replace('*', 'one'), RECORD())
    else if (word.endsWith('/')) put(folder, `${word}one.md`, RECORD())
    else {
      const content = SAMPLES.find(([end]) => end.test(word))?.[1]
      if (content) put(folder, word, content())
    }
  }
}

/** Says what is wrong with a call that a page shows; null where it runs. A page shows no call that finds fault with its input but `check`. */
export async function faultOf({ call }: ShownCall): Promise<string | null> {
  const argv = words(call)
  if (argv.some((word) => word.startsWith('examples/'))) return fault(argv, await run(argv, ROOT))
  const folder = mkdtempSync(path.join(tmpdir(), 'protocol-pages-'))
  try {
    put(folder, 'record.md', RECORD())
    put(folder, 'protocol.yaml', 'templates:\n  order: templates/order.md.liquid\n')
    put(folder, 'templates/order.md.liquid', sample('examples/templates/order.md.liquid'))
    await layOut(folder, argv)
    if (WRITTEN.some((option) => argv[argv.indexOf(option) + 1] === 'record.md'))
      rmSync(path.join(folder, 'record.md'))
    return fault(argv, await run(argv, folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function fault(
  [command = '']: readonly string[],
  { code, told }: { code: number; told: string },
): string | null {
  const fine = code === 0 || (command === 'check' && code === 1)
  return fine && !told.includes('--help') ? null : `exit code ${String(code)}: ${told.trim()}`
}
