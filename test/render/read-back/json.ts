import type { ReadBack } from './read-back.ts'

/** JSON: the strings in it, and the keys. */
export function readJson(content: string | Uint8Array): ReadBack {
  const words: string[] = []
  const outline: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') words.push(value)
    else if (Array.isArray(value)) {
      outline.push(`[${value.length}]`)
      value.forEach(walk)
    } else if (value !== null && typeof value === 'object') {
      outline.push(Object.keys(value).join(' '))
      Object.values(value).forEach(walk)
    }
  }
  walk(JSON.parse(String(content)))
  return { text: words.join(' '), outline, dangers: [] }
}
