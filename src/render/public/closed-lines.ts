import { nameKey } from '../../language/name-tokens.ts'
import { lexicons } from '../../language/lexicons.ts'
import type { PrintedLine } from '../../model/printed-line.ts'

const words = (key: 'closed' | 'closedPart' | 'openPart'): string[] =>
  lexicons.flatMap(({ personal }) => personal[key])
const CLOSED = words('closed')
const CLOSED_PART = words('closedPart')
const OPEN_PART = words('openPart')

/** A longer line tells of something else as well. */
const LONGEST_MARK = 80
/** So many letters more than its mark a heading has: 'II. ЗАКРЫТАЯ ЧАСТЬ ЗАСЕДАНИЯ'. */
const MORE = 24
/** Marks that head a part of a meeting, not a question. */
const PART = /част|заседани|session|part/u

const lettersOf = (text: string): string =>
  nameKey(text)
    .replace(/[^\p{L}. ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

const isHeading = (text: string, marks: readonly string[]): boolean => {
  const small = lettersOf(text)
  return marks.some((mark) => ` ${small} `.includes(` ${mark} `) && small.length <= mark.length + MORE)
}

/** Words that close a question where nothing else stands on their line but the number of a copy. */
const ALONE = ['дсп', 'confidential']
const isMark = (small: string, mark: string): boolean => small === mark || small.startsWith(`${mark} экз`)

/** Whether words say of themselves that they are not for all. */
export const saysClosed = (text: string): boolean => {
  const small = nameKey(text)
  return CLOSED.some((mark) => small.includes(mark)) || ALONE.some((mark) => isMark(lettersOf(text), mark))
}

/** What a line of the source does: opens a closed stretch, ends it, or nothing. */
function fenceAt(line: string): 'opens' | 'ends' | null {
  const text = line.trim()
  if (text.length > LONGEST_MARK) return null
  if (text.startsWith(':::')) {
    const name = text.replaceAll(':', '').trim()
    return name === '' ? 'ends' : isHeading(name, CLOSED_PART) ? 'opens' : null
  }
  if (!text.startsWith('<!--') || !text.endsWith('-->')) return null
  const name = text.slice(4, -3).trim()
  return isHeading(name, CLOSED_PART) ? (name.startsWith('/') ? 'ends' : 'opens') : null
}

/** The lines between '::: закрыто' and ':::', or between two such comments, these included; to the end where none ends them. */
export function fencedLines(text: string): Set<number> {
  const found = new Set<number>()
  let open = false
  text.split(/\r\n|[\n\r]/).forEach((line, index) => {
    const mark = fenceAt(line)
    if (mark === 'opens') open = true
    if (open) found.add(index + 1)
    if (mark === 'ends') open = false
  })
  return found
}

/** The lines of parts that a heading closes, up to one that opens the next or to the signatures. */
export function closedParts(printed: readonly PrintedLine[]): Set<number> {
  const found = new Set<number>()
  let open = false
  for (const { text, part, lines } of printed) {
    if (part === 'signature' || isHeading(text, OPEN_PART)) open = false
    const heads = part !== 'front' && part !== 'title' && part !== 'entry' && isHeading(text, CLOSED_PART)
    if (heads && PART.test(nameKey(text))) open = true
    if (open) for (let line = lines[0]; line <= lines[1]; line++) found.add(line)
  }
  return found
}

/** Whether the record as a whole is not for all: its letterhead or its title says so. */
export function closedAsWhole(printed: readonly PrintedLine[]): boolean {
  const title = printed.findIndex(({ part }) => part === 'title')
  return printed.some(
    ({ text, part }, at) =>
      (part === 'front' || part === 'title' || at < title) && text.length < LONGEST_MARK && saysClosed(text),
  )
}

/** Questions that a short line of theirs closes. */
export function questionsSaidClosed(printed: readonly PrintedLine[]): Set<number> {
  const found = new Set<number>()
  for (const { text, question, part } of printed) {
    const short = text.length < LONGEST_MARK || part === 'entry' || part === 'opening'
    if (question !== null && short && saysClosed(text)) found.add(question)
  }
  return found
}
