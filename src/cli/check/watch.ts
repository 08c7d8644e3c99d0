import { watch, type FSWatcher } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Session } from '../session.ts'

/** Editors write a file in several steps; what happens within this time is one change. */
const QUIET_MS = 150

/** The folder to watch for a path of the call: itself, that of the file, or where the pattern begins. */
async function rootOf(path: string, { io }: Session): Promise<{ folder: string; recursive: boolean }> {
  const full = resolve(io.cwd, path)
  if (await io.files.isFolder(full)) return { folder: full, recursive: true }
  const parts = full.split('/')
  const first = parts.findIndex((part) => /[*?{[(!]/.test(part))
  if (first < 0 || (await io.files.exists(full))) return { folder: dirname(full), recursive: false }
  return { folder: parts.slice(0, first).join('/') || '/', recursive: true }
}

/**
 * Calls `changed` with the absolute paths of what was written, made or taken away where the paths of the call lie, once
 * per burst of changes and never while it still works on the last. `ready` is called first, once everything is watched, so
 * that no change after it is missed. Settles only when a folder can no longer be watched.
 */
export async function watchPaths(
  paths: readonly string[],
  session: Session,
  ready: () => Promise<void>,
  changed: (files: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const watchers: FSWatcher[] = []
  let pending = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let working = false
  await new Promise<void>((_done, failed) => {
    const work = async (): Promise<void> => {
      if (working || pending.size === 0) return
      working = true
      const files = pending
      pending = new Set()
      try {
        await changed(files)
      } finally {
        working = false
      }
      await work()
    }
    const notice = (file: string): void => {
      if (basename(file).endsWith('.tmp')) return
      pending.add(file)
      if (timer) clearTimeout(timer)
      timer = setTimeout(() => void work().catch(failed), QUIET_MS)
    }
    const start = async (): Promise<void> => {
      const roots = new Map<string, boolean>()
      for (const path of paths) {
        const { folder, recursive } = await rootOf(path, session)
        roots.set(folder, recursive || (roots.get(folder) ?? false))
      }
      for (const [folder, recursive] of roots) {
        const watcher = watch(folder, { recursive }, (_event, name) => {
          if (name !== null) notice(resolve(folder, name))
        })
        watcher.on('error', failed)
        watchers.push(watcher)
      }
      working = true
      await ready()
      working = false
      await work()
    }
    start().catch(failed)
  }).finally(() => {
    for (const watcher of watchers) watcher.close()
  })
}
