import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readFile,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { nodePrograms } from './node-programs.ts'
import { ClosedOutput, FailedOutput, type Files, type Io, type Output } from './io.ts'

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
          else
            failed('code' in error && error.code === 'EPIPE' ? new ClosedOutput() : new FailedOutput(error))
        })
      }),
  }
}

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code })

/** What a path leads to, through symbolic links; null where there is nothing, or nothing that can be looked at. */
function found(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Writes a new file; when it settles, the content is on the disk and not only on its way there. */
function writeNew(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx', mode)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function replace(target: string, content: string | Uint8Array, mode?: number): void {
  // Process and time tell apart what several runs write; loading node:crypto for a random name would cost more than the write.
  // The target's own name may be as long as names can be.
  const temporary = join(dirname(target), `.protocol-${process.pid}-${process.hrtime.bigint()}.tmp`)
  try {
    writeNew(temporary, content, mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** The files of this machine, as seen from a folder. */
export function nodeFiles(cwd: string): Files {
  return {
    read: async (path, most = Infinity) => {
      const place = resolve(cwd, path)
      // Throws where there is nothing, as reading would.
      const there = statSync(place)
      if (there.isFile() && there.size > most) throw coded('EFBIG', 'File is too large')
      if (!there.isFile() && !there.isDirectory()) throw coded('ENOTREG', 'Not a regular file')
      return readBytes(place)
    },
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
    append: async (path, content) => {
      appendFileSync(resolve(cwd, path), content)
    },
    write: async (path, content) => {
      const target = resolve(cwd, path)
      const there = found(target)
      if (there === null) replace(target, content)
      else if (there.isFile()) {
        // Its folder would let it be replaced; its own permission does not.
        accessSync(target, constants.W_OK)
        replace(realpathSync(target), content, there.mode)
      }
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
    programs: nodePrograms(process),
  }
}
