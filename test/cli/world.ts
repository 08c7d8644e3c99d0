import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io, Programs } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { nodeFiles } from '../../src/cli/node-io.ts'
import type { ThreadSource } from '../../src/cli/records/thread-source.ts'

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly stdin?: string
  /** Whether the outputs are terminals. */
  readonly terminal?: boolean
  /** Width of the terminal. */
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  /** Other programs; none where left out. */
  readonly programs?: Programs
  /** Threads of the program; none where left out. */
  readonly threads?: ThreadSource
}

/** A folder of files on disk, gone when the test is over. */
export interface World {
  readonly folder: string
  run(argv: readonly string[], options?: RunOptions): Promise<Result>
  write(name: string, content: string | Uint8Array): void
  read(name: string): string
}

/** A new folder with these files in it; a name may hold folders. */
export function world(files: Readonly<Record<string, string | Uint8Array>> = {}): World {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, content: string | Uint8Array): void => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  for (const [name, content] of Object.entries(files)) write(name, content)
  return {
    folder,
    write,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    run: (argv, options = {}) => run(folder, argv, options),
  }
}

async function run(cwd: string, argv: readonly string[], options: RunOptions): Promise<Result> {
  const text = { out: '', err: '' }
  const isTTY = options.terminal ?? false
  const output = (name: 'out' | 'err'): Io['stdout'] => ({
    isTTY,
    columns: options.columns,
    write: async (words) => {
      text[name] += words
    },
  })
  const code = await main({
    argv,
    cwd,
    env: options.env ?? {},
    stdin: {
      isTTY: options.stdin === undefined,
      async *[Symbol.asyncIterator]() {
        yield new TextEncoder().encode(options.stdin ?? '')
      },
    },
    stdout: output('out'),
    stderr: output('err'),
    files: nodeFiles(cwd),
    ...(options.programs && { programs: options.programs }),
    ...(options.threads && { threads: options.threads }),
  })
  return { code, ...text }
}
