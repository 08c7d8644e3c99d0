import type { Nodes } from 'mdast'
import { hasWord } from '../../source/letters.ts'

const CLOSING = /[».,:;!?/)\]”’–—-]/
const LONG = 3

/**
 * Whether an emphasis is none, because its underscores are a blank to be filled in with a pen: '«__» ____ 20__ г.',
 * '__.__.2024', '____/Осин/____'. A blank has no word behind it, but what closes something, or is long.
 */
export function isPenBlank(text: string, node: Nodes): boolean {
  const start = node.position?.start.offset
  if ((node.type !== 'strong' && node.type !== 'emphasis') || start === undefined || text[start] !== '_')
    return false
  let from = start
  let to = start
  while (text[from - 1] === '_') from--
  while (text[to] === '_') to++
  const behind = text.charAt(to)
  if (hasWord(behind)) return false
  return to - from >= LONG || CLOSING.test(behind) || behind === text.charAt(from - 1)
}
