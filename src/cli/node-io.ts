import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
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

/** What a path leads to, through symbolic links; null where there is nothing. */
async function found(path: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch {
    return null
  }
}

async function replace(target: string, content: string): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

function files(cwd: string): Files {
  return {
    read: (path) => readFile(resolve(cwd, path)),
    exists: async (path) => {
      const there = await found(resolve(cwd, path))
      return there !== null && (there.isFile() || there.isDirectory())
    },
    write: async (path, content) => {
      const target = resolve(cwd, path)
      const there = await found(target)
      if (there === null) await replace(target, content)
      else if (there.isFile()) await replace(await realpath(target), content)
      // A device or a pipe is written to, never replaced.
      else await writeFile(target, content)
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
