import { parse } from '../../src/index.ts'
import type { Kind } from './kinds.ts'

/** Processor time of reading a text, in milliseconds: other programs on the machine do not count. */
export async function cost({ file, text }: Kind, count: number): Promise<number> {
  const words = text(count)
  const before = process.cpuUsage()
  await parse(words, { file })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
