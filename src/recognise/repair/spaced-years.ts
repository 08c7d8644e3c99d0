import { Text } from '../../document/text.ts'

/** A year whose digits stand apart, as optical recognition reads widely set ones: '12 декабря 2 0 2 1 г.' */
const SPACED_YEAR = /(?<!\d ?)(?:1 9|2 0) \d \d(?! ?\d)/gu

/** A text with the digits of such years put together; every digit keeps its place. */
export function withoutSpacedYears(text: Text): Text {
  const found = /\d \d \d \d/u.test(text.value) ? [...text.value.matchAll(SPACED_YEAR)] : []
  if (found.length === 0) return text
  const parts: Text[] = []
  let from = 0
  for (const { index, 0: year } of found) {
    parts.push(text.slice(from, index))
    for (let at = 0; at < year.length; at += 2) parts.push(text.slice(index + at, index + at + 1))
    from = index + year.length
  }
  return Text.join([...parts, text.slice(from)], '')
}
