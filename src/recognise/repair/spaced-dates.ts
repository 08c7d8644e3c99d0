import { Text } from '../../document/text.ts'
import { addAll } from '../../source/add-all.ts'

/** A year whose digits stand apart, as optical recognition reads widely set ones: '12 декабря 2 0 2 1 г.' */
const SPACED_YEAR = /(?<!\d ?)(?:1 9|2 0) \d \d(?! ?\d)/gu
/** A date whose stops stand apart from its digits: '18 . 03 . 2024'. */
const SPACED_DATE = /(?<!\d ?)\d{1,2} \. \d{2} \. (?:19|20)\d{2}(?!\d)/gu

/** The parts of a text between its blanks, from an offset on. */
function unspaced(text: Text, start: number, value: string): Text[] {
  let at = start
  return value.split(' ').map((part) => {
    const found = text.slice(at, at + part.length)
    at += part.length + 1
    return found
  })
}

/** A text with the blanks taken out of years and dates that were set wide; every digit keeps its place. */
export function withoutSpacedDates(text: Text): Text {
  const { value } = text
  const found = [SPACED_YEAR, SPACED_DATE]
    .flatMap((pattern) => (/\d (?:\d|\.) \d/u.test(value) ? [...value.matchAll(pattern)] : []))
    .sort((one, other) => one.index - other.index)
  if (found.length === 0) return text
  const parts: Text[] = []
  let from = 0
  for (const { index, 0: spaced } of found) {
    parts.push(text.slice(from, index))
    addAll(parts, unspaced(text, index, spaced))
    from = index + spaced.length
  }
  return Text.join([...parts, text.slice(from)], '')
}
