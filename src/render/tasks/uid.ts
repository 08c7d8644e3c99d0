import type { Decision } from '../../model/schema.ts'
import { leafClauses } from '../../model/leaf-clause.ts'
import type { RenderInput } from '../renderer.ts'

const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x0000000001000000000000000000013bn
const MASK = (1n << 128n) - 1n

/** FNV-1a of 128 bits over UTF-8: the same on every machine, and no two decisions will meet in it by chance. */
function fnv1a(text: string): string {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return hash.toString(16).padStart(32, '0')
}

const plain = (words: string | null | undefined): string =>
  (words ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * A lasting name for each leaf clause: from what tells its record (body, number, date, title) and from its own words and
 * number. Not from the file, its place there, who is to do it or by when: those may change, and the task stays the same.
 */
export function uidsOf(inputs: readonly RenderInput[]): Map<Decision, string> {
  const uids = new Map<Decision, string>()
  const seen = new Map<string, number>()
  for (const input of inputs) {
    const { organization, number, date, title } = input.model
    for (const clause of leafClauses(input)) {
      const { item, number: ownNumber, text, decision } = clause
      const words = [organization, number, date, title, item?.number, item?.title, ownNumber, text].map(plain)
      const key = JSON.stringify(words)
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      uids.set(decision, `${fnv1a(times === 1 ? key : `${key}${times}`)}@protokolist`)
    }
  }
  return uids
}
