import { randomUUID } from 'node:crypto'
import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ClosedOutput, type Files, type Io, type Output } from './io.ts'

function output(stream: NodeJS.WriteStream): Output {
  // Without a listener a closed pipe would end the process with a stack trace; `write` reports it as well.
  stream.on('error', () => undefined)
  return {
    isTTY: stream.isTTY === true,
    write: (text) =>
      new Promise((done, failed) => {
        stream.write(text, (error) => {
          if (!error) done()
          else failed('code' in error && error.code === 'EPIPE' ? new ClosedOutput() : error)
        })
      }),
  }
}

function files(cwd: string): Files {
  return {
    read: (path) => readFile(resolve(cwd, path)),
    exists: async (path) => {
      try {
        await lstat(resolve(cwd, path))
        return true
      } catch {
        return false
      }
    },
    write: async (path, content) => {
      const target = resolve(cwd, path)
      const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
      try {
        await writeFile(temporary, content, { flag: 'wx' })
        await rename(temporary, target)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    },
  }
}

/** The real world, from Node's `process`. */
export function nodeIo(process: NodeJS.Process): Io {
  const { stdin } = process
  return {
    argv: process.argv.slice(2),
    env: process.env,
    stdin: { isTTY: stdin.isTTY === true, [Symbol.asyncIterator]: () => stdin[Symbol.asyncIterator]() },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    files: files(process.cwd()),
  }
}
