import { Text } from '../../document/text.ts'

/** Two or three hyphens between blanks, a dash as it is typed, and a dash that a scan reads with a hyphen. */
const TYPED = /(?<=\S[ \t])(?:-{2,3}|-[–—]|[–—]-)(?=[ \t]\S)/gu

/** A text with the dashes that were typed as hyphens: 'ворота -- Котов К.К.' Its places stay. */
export function withTypedDashes(text: Text): Text {
  const found = [...text.value.matchAll(TYPED)]
  if (found.length === 0) return text
  const parts: Text[] = []
  let from = 0
  for (const { 0: hyphens, index } of found) {
    const { start, end } = text.place(index, index + hyphens.length)
    parts.push(
      text.slice(from, index),
      new Text('–', [{ start: 0, end: 1, offset: start, length: end - start }]),
    )
    from = index + hyphens.length
  }
  return Text.join([...parts, text.slice(from)], '')
}
