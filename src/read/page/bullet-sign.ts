/** Signs of Symbol and Wingdings, which stand in the private use area or as plain letters in those fonts. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0xb7: '•',
  0xa7: '▪',
  0xa8: '□',
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0x6c: '●',
  0x76: '•',
  0xd8: '➢',
  0xfc: '✓',
  0xfe: '✓',
  0x2d: '-',
  0xbe: '–',
}
const PRIVATE_USE = 0xf000

/** The sign of a bullet as a reader sees it; `font` where the document names one. */
export function bulletSign(drawn: string, font: string | null): string {
  const sign = drawn.trim().slice(0, 1)
  if (sign === '') return '•'
  const code = sign.charCodeAt(0)
  const symbolic = /symbol|wingdings|webdings/i.test(font ?? '')
  if (code >= PRIVATE_USE && code < PRIVATE_USE + 256) return SYMBOLS[code - PRIVATE_USE] ?? '•'
  if (symbolic && code < 256) return SYMBOLS[code] ?? '•'
  if (sign === 'o' || sign === 'о') return '○'
  return sign
}
