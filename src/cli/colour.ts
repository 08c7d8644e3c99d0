import { Chalk, type ChalkInstance } from 'chalk'
import type { Io } from './io.ts'

/**
 * Colours on a terminal only. NO_COLOR (https://no-color.org) and `--no-color` switch them off,
 * FORCE_COLOR switches them on for a pipe; the flag is stronger than the environment.
 */
export function colour({ argv, env, stdout }: Io): ChalkInstance {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0'
  const wanted = env['NO_COLOR'] ? false : forced || stdout.isTTY
  return new Chalk({ level: wanted && !argv.includes('--no-color') ? 1 : 0 })
}
