import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Draft } from './io.ts'

/** What a path leads to, through symbolic links; null where there is nothing, or nothing that can be looked at. */
export function found(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** A device or a pipe is written to, never replaced. */
function passedOn(target: string): Draft {
  const file = openSync(target, 'w')
  let isOpen = true
  const close = (): Promise<void> => {
    if (isOpen) closeSync(file)
    isOpen = false
    return Promise.resolve()
  }
  return {
    write: async (content) => writeFileSync(file, content),
    finish: close,
    place: () => Promise.resolve(),
    discard: close,
  }
}

/** What is on its way to its place; taken away where the program is ended from outside. */
const unplaced = new Set<string>()
let watched = false

/** Ctrl+C, a closed terminal and the end of a job leave nothing half done behind. */
function watchEnd(): void {
  if (watched) return
  watched = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      for (const path of unplaced) rmSync(path, { force: true })
      // Nobody listens any more: the signal does what it would have done.
      process.kill(process.pid, signal)
    })
}

/** Where a file of this path lies. Its folder would let it be replaced; its own permission does not. */
function placeOf(path: string): string {
  const there = found(path)
  if (!there?.isFile()) return path
  accessSync(path, constants.W_OK)
  return realpathSync(path)
}

let count = 0

/** A file that is written beside `target` (an absolute path) and takes its place in one step. */
export function draftAt(target: string): Draft {
  const there = found(target)
  if (there !== null && !there.isFile()) return passedOn(target)
  const own = placeOf(target)
  // Process, time and count tell apart what several runs write; loading node:crypto for a random name would cost more than
  // the write. The target's own name may be as long as names can be.
  const name = `.protocol-${process.pid}-${process.hrtime.bigint()}-${count++}.tmp`
  const temporary = join(dirname(own), name)
  const file = openSync(temporary, 'wx', there?.mode)
  let isOpen = true
  watchEnd()
  unplaced.add(temporary)
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    write: async (content) => writeFileSync(file, content),
    finish: async () => {
      // On the disk and not only on its way there.
      if (isOpen) fsyncSync(file)
      close()
    },
    place: async (path = own) => {
      renameSync(temporary, path === own ? own : placeOf(path))
      unplaced.delete(temporary)
    },
    discard: async () => {
      close()
      if (unplaced.delete(temporary)) rmSync(temporary, { force: true })
    },
  }
}
