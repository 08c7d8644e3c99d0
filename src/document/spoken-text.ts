import type { Document } from './document.ts'

/** So much of what is said shows its language. */
const ENOUGH = 20_000

/**
 * The beginning of what is said in a document of speeches; null for one without. Its source may be data whose keys and
 * tags are in another language than the speech.
 */
export function spokenText({ children }: Document): string | null {
  const said: string[] = []
  let length = 0
  for (const block of children) {
    if (block.type !== 'speech') continue
    said.push(block.text.value)
    length += block.text.length
    if (length > ENOUGH) break
  }
  return said.length > 0 ? said.join('\n') : null
}
