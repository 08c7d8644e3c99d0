import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

// Each benchmark in a process of its own, one after the other: none warms up or slows down the next.
for (const file of readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  const argv = [...process.execArgv, join(import.meta.dirname, file)]
  const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
