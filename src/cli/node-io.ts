import { appendFileSync, mkdirSync, readFile, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { draftAt, found } from './draft-file.ts'
import { nodePrograms } from './node-programs.ts'
import { ClosedOutput, FailedOutput, type Files, type Io, type Output } from './io.ts'
import type { ThreadSource } from './records/thread-source.ts'

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
      const draft = draftAt(resolve(cwd, path))
      try {
        await draft.write(content)
        await draft.finish()
        await draft.place()
      } catch (error) {
        await draft.discard()
        throw error
      }
    },
    draft: async (path) => {
      const draft = draftAt(resolve(cwd, path))
      return { ...draft, place: (to) => draft.place(to === undefined ? to : resolve(cwd, to)) }
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
    get columns() {
      return (opened ??= open()).columns
    },
    write: (content) => (opened ??= open()).write(content),
  }
}

/** The real world, from Node's `process`. */
export function nodeIo(process: NodeJS.Process, threads?: ThreadSource): Io {
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
    threads,
    programs: nodePrograms(process),
  }
}
