import type { Io } from './io.ts'

/** Words in a colour or a weight; where no colours are wanted, the words as they are. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'cyan', (words: string) => string>
>

const plain = (words: string): string => words
/** No colours. */
export const PLAIN: Paint = {
  bold: plain,
  dim: plain,
  underline: plain,
  red: plain,
  yellow: plain,
  blue: plain,
  cyan: plain,
}

/**
 * Colours on a terminal only. NO_COLOR (https://no-color.org) and `--no-color` switch them off,
 * FORCE_COLOR switches them on for a pipe; the flag is stronger than the environment.
 */
export async function colour({ argv, env, stdout }: Io): Promise<Paint> {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0'
  const wanted = env['NO_COLOR'] ? false : forced || stdout.isTTY
  return paintOf(wanted && !argv.includes('--no-color'))
}

/** Colours, or none. */
export async function paintOf(coloured: boolean): Promise<Paint> {
  if (!coloured) return PLAIN
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
