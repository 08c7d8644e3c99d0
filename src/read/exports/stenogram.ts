import type { Line, Opening } from './opening.ts'

/** A word of a name or a post in capitals, initials; a comma or a full stop may follow. */
const CAPITALS = /^(?:[A-ZÀ-ÖØ-ÞЀ-Я][A-ZÀ-ÖØ-ÞЀ-Я’'-]+|(?:[A-ZÀ-ÖØ-ÞЀ-Я]\.){1,3})[.,]?$/u
const INITIALS = /[ .][A-ZÀ-ÖØ-ÞЀ-Я]\.$/u
/** '(с места).' behind a name. */
const ASIDE = /^ \([^()]{1,60}\)\.?/u
const PREPOSITION = /^[ВИКОСУ]$/u
const LONGEST_WORD = 40
const MOST_WORDS = 6
const LONGEST_POST = 240
/** A sentence behind a full stop opens with a capital. */
const SENTENCE = /^[«"„(]?[A-ZÀ-ÖØ-ÞЀ-Я0-9…]/u

/** Where the words in capitals at the head of a line end; 0 for none. */
function capitalsEnd(value: string): number {
  let end = 0
  let long = false
  for (let at = 0, words = 0; at < value.length && words < MOST_WORDS; words++) {
    const space = value.indexOf(' ', at)
    const stop = space < 0 ? value.length : space
    const word = value.slice(at, Math.min(stop, at + LONGEST_WORD))
    // 'ГОЛОС С МЕСТА': one letter is a preposition between words of capitals.
    if (!CAPITALS.test(word) && !(end > 0 && PREPOSITION.test(word))) break
    long ||= word.replace(/[.,]/gu, '').length >= 4
    end = stop
    at = stop + 1
    if (/[.,]$/u.test(word) && word.length > 3 && !/\..*\./u.test(word)) break
  }
  return long ? end : 0
}

/** Whether what follows a name is a post and no sentence: 'председатель комитета, фракция «Наш город».' */
const isPost = (rest: string): boolean =>
  rest.length <= LONGEST_POST && rest.endsWith('.') && !/[.!?…] \S/u.test(rest) && /^\p{Ll}/u.test(rest)

/**
 * 'САВЕЛЬЕВА О. В., председатель комитета.' on a line of its own, 'ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Спасибо.': the voice as a
 * stenogram prints it, with its post; the words behind it or in the next paragraph.
 */
export function stenogramOpening(text: string, lines: readonly Line[], index: number): Opening | null {
  const line = lines[index]
  if (!line) return null
  const value = text.slice(line.start, line.end)
  const end = capitalsEnd(value)
  if (end === 0) return null
  const mark = value[end - 1]
  const aside = ASIDE.exec(value.slice(end, end + LONGEST_POST))?.[0] ?? ''
  const rest = value.slice(end + aside.length).trimStart()
  const at = (from: number, to: number): { start: number; end: number } => ({
    start: line.start + from,
    end: line.start + to,
  })
  const opening = { line: index, lines: 1, time: null, day: null }
  if (mark === ',' && isPost(rest)) return { ...opening, label: at(0, value.length - 1), words: null }
  if (mark !== '.' || !SENTENCE.test(rest)) return null
  const labelled = INITIALS.test(value.slice(0, end)) ? end : end - 1
  return { ...opening, label: at(0, labelled), words: at(value.length - rest.length, value.length) }
}

/** Headings of a written protocol, which prints names in capitals too. */
const WRITTEN = /^(?:СЛУШАЛИ|ВЫСТУПИЛИ|РЕШИЛИ|ПОСТАНОВИЛИ|ПРИСУТСТВ|ПОВЕСТКА)/u

/**
 * Whether a text is a stenogram that prints posts beside the names, the words in the next paragraph. Stenograms without
 * posts are found by their voices, as other labelled text is.
 */
export function isPostStenogram(text: string, lines: readonly Line[]): boolean {
  const filled = lines.filter(({ start, end }) => end > start)
  let posts = 0
  let spoken = 0
  for (const [index, { start, end }] of filled.entries()) {
    if (WRITTEN.test(text.slice(start, Math.min(end, start + LONGEST_WORD)))) return false
    const opening = stenogramOpening(text, filled, index)
    if (opening?.words) spoken++
    else if (opening && !stenogramOpening(text, filled, index + 1)) posts++
  }
  return posts > 0 && spoken > 0 && posts + spoken > 2
}
