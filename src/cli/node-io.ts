import {
  mkdirSync,
  readFile,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ClosedOutput, type Files, type Io, type Output } from './io.ts'

// node:fs/promises brings line readers and streams along, which costs more than reading a record.
const readBytes = promisify(readFile)

function output(stream: NodeJS.WriteStream): Output {
  // Without a listener a closed pipe would end the process with a stack trace; `write` reports it as well.
  stream.on('error', () => undefined)
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined
    },
    write: (content) =>
      new Promise((done, failed) => {
        stream.write(content, (error) => {
          if (!error) done()
          else failed('code' in error && error.code === 'EPIPE' ? new ClosedOutput() : error)
        })
      }),
  }
}

/** What a path leads to, through symbolic links; null where there is nothing. */
function found(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

function replace(target: string, content: string | Uint8Array): void {
  // Process and time tell apart what several runs write; loading node:crypto for a random name would cost more than the write.
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${process.hrtime.bigint()}.tmp`,
  )
  try {
    writeFileSync(temporary, content, { flag: 'wx' })
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** The files of this machine, as seen from a folder. */
export function nodeFiles(cwd: string): Files {
  return {
    read: (path) => readBytes(resolve(cwd, path)),
    exists: (path) => {
      const there = found(resolve(cwd, path))
      return Promise.resolve(there !== null && (there.isFile() || there.isDirectory()))
    },
    realPath: (path) => {
      const place = resolve(cwd, path)
      return Promise.resolve(found(place) ? realpathSync(place) : null)
    },
    isFolder: (path) => Promise.resolve(found(resolve(cwd, path))?.isDirectory() ?? false),
    find: async (folder, pattern) =>
      (await import('./find-files.ts')).findFiles(resolve(cwd, folder), pattern),
    makeFolder: async (path) => {
      mkdirSync(resolve(cwd, path), { recursive: true })
    },
    write: async (path, content) => {
      const target = resolve(cwd, path)
      const there = found(target)
      if (there === null) replace(target, content)
      else if (there.isFile()) replace(realpathSync(target), content)
      // A device or a pipe is written to, never replaced.
      else writeFileSync(target, content)
    },
  }
}

/** An output that is opened when it is first used. */
function lazily(open: () => Output): Output {
  let opened: Output | null = null
  return {
    get isTTY() {
      return (opened ??= open()).isTTY
    },
    write: (content) => (opened ??= open()).write(content),
  }
}

/** The real world, from Node's `process`. */
export function nodeIo(process: NodeJS.Process): Io {
  const cwd = process.cwd()
  return {
    argv: process.argv.slice(2),
    cwd,
    env: process.env,
    // The standard streams are opened when they are used: sockets and terminals are slow to load.
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true
      },
      [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
    },
    stdout: lazily(() => output(process.stdout)),
    stderr: lazily(() => output(process.stderr)),
    files: nodeFiles(cwd),
  }
}
