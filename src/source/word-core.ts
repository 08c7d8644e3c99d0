const WORD = /[\p{L}\p{N}]/u

/** A word without the marks before and behind it: '«Котова»,' → 'Котова'; '' where it is nothing but marks. */
export function wordCore(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && !WORD.test(word.charAt(start))) start++
  while (end > start && !WORD.test(word.charAt(end - 1))) end--
  return word.slice(start, end)
}
