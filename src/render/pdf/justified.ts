import type { LaidOutInline } from 'pdfmake/js/Renderer.js'

/**
 * The pieces of a justified line with all room between words: the library puts as much behind each place where a line may end,
 * the hyphens of 'научно-исследовательская' too.
 */
export function betweenWords(inlines: readonly LaidOutInline[]): readonly LaidOutInline[] {
  const shift = inlines[1]?.justifyShift ?? 0
  const places = inlines.length - 1
  const gaps = inlines.slice(0, -1).filter(({ text }) => /\s$/u.test(text)).length
  if (shift === 0 || gaps === 0 || gaps === places) return inlines
  const room = (shift * places) / gaps
  let before = 0
  return inlines.map((inline, at) => {
    if (at > 0 && /\s$/u.test(inlines[at - 1]?.text ?? '')) before++
    return { ...inline, x: inline.x - at * shift + before * room }
  })
}
