import type { Stock } from '../../test/fuzz/stock.ts'
import { verdictOn } from '../../test/fuzz/verdict.ts'

const TEXTS = new Set(['md', 'txt', 'srt', 'vtt'])
/** Tries after which a text is as short as it gets. */
const MOST_TRIES = 150

/** Fewer lines of a text that break the same law: halves are left out, then quarters, and so on; null for other files. */
export async function shrunk({ extension, bytes }: Stock, law: string): Promise<string | null> {
  if (!TEXTS.has(extension)) return null
  const whole = Buffer.from(bytes).toString('utf8')
  if (!Buffer.from(whole).equals(bytes)) return null
  let lines = whole.split('\n')
  let tries = 0
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length && tries < MOST_TRIES; tries++) {
      const fewer = [...lines.slice(0, at), ...lines.slice(at + size)]
      const found = await verdictOn({ extension, bytes: new TextEncoder().encode(fewer.join('\n')) })
      if (found?.law === law) lines = fewer
      else at += size
    }
  }
  return lines.join('\n')
}
