import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Random } from '../styles/random.ts'
import { mutatedBytes, mutatedMarkup } from './mutate.ts'
import type { Stock } from './stock.ts'

/** No clock: the same bytes each time. */
const zipped = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipSync(parts, { mtime: '2024-01-01T12:00:00' })

/** One part of a zip file changed as XML, left out, or put in another's place. */
function mutatedZip(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).sort()
  const name = random.pick(names)
  const part = parts[name] ?? new Uint8Array()
  const way = random.below(10)
  if (way === 0) return zipped(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)))
  if (way === 1) return zipped({ ...parts, [name]: parts[random.pick(names)] ?? part })
  if (way === 2) return zipped({ ...parts, [name]: mutatedBytes(part, random) })
  // Three times of four the text itself: most of what is read of a document is in it.
  const main = names.find((one) => one === 'word/document.xml' || one === 'content.xml')
  const chosen = main !== undefined && random.below(4) > 0 ? main : name
  const changed = mutatedMarkup(strFromU8(parts[chosen] ?? new Uint8Array()), random)
  return zipped({ ...parts, [chosen]: strToU8(changed) })
}

const mutatedLatin = (bytes: Uint8Array, random: Random): Uint8Array =>
  Buffer.from(mutatedMarkup(Buffer.from(bytes).toString('latin1'), random), 'latin1')

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** A document that another program saved, damaged: its bytes, or, where it has some, its markup. */
export function containerInput(stock: readonly Stock[], random: Random): Stock {
  const { extension, bytes } = random.pick(stock)
  const way = random.below(3)
  if (way === 0 || extension === 'doc') return { extension, bytes: mutatedBytes(bytes, random) }
  return { extension, bytes: isZip(bytes) ? mutatedZip(bytes, random) : mutatedLatin(bytes, random) }
}
