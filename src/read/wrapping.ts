import { startsWithBullet, startsWithOrdinal } from './line-opening.ts'
import { brokenMidway } from './hand-broken.ts'
import { endingOf, openingOf, WIDEST } from './line-ends.ts'
import type { PrintedLine } from './printed-lines.ts'

/** Widths that people and programs wrap at; a longer line is a line of its author's making. */
const NARROWEST = 40
const WIDTHS = WIDEST - NARROWEST + 1
/** Columns from which on a line counts as set in the middle. */
export const CENTRED_INDENT = 6
/** Lines of one block; the width of a line is worked out from its block and the two beside it. */
const BLOCK = 64
const NEEDED_BREAKS = 3
const NEEDED_LOWER = 2
const NEEDED_SHARE = 0.6
const STRAY_SHARE = 0.1

const TERMINAL = /[.;:!?…]["»”)]?$/u
/** What a sentence goes on with: no capital. */
const MIDWAY = /^["«„“(]?(?:[a-zß-öø-ÿа-џ]|[\d№§])/u
/** A sentence does not end with a small word; '50 га' may end a line. */
const DANGLING = /[^\d\s]\s[a-zß-öø-ÿа-џ]{1,2}$/u
/** How full a line must be to be broken in the middle of a sentence: people who wrap by hand leave room. */
const NEARLY = 0.9
const LOWER = /^["«„“(]?[a-zß-öø-ÿа-џ]/u

/** How the lines of a stretch speak for each width. */
interface Evidence {
  /** Line breaks that a wrapper of that width would have made. */
  readonly full: Int32Array
  /** Those of them in the middle of a sentence; and those before a small letter. */
  readonly mid: Int32Array
  readonly lower: Int32Array
  /** Lines that are wider. */
  readonly beyond: Int32Array
  /** All breaks before a small letter in the middle of a sentence. */
  lowerBreaks: number
  lines: number
}

const newEvidence = (): Evidence => ({
  full: new Int32Array(WIDTHS + 1),
  mid: new Int32Array(WIDTHS + 1),
  lower: new Int32Array(WIDTHS + 1),
  beyond: new Int32Array(WIDTHS + 1),
  lowerBreaks: 0,
  lines: 0,
})

/** Length of the first word that stands at `from`. */
export function firstWordLength(text: string, line: PrintedLine): number {
  for (let i = line.from; i < line.to; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 9) return i - line.from
  }
  return line.to - line.from
}

function addRange(differences: Int32Array, from: number, to: number): void {
  const low = Math.max(from, NARROWEST) - NARROWEST
  const high = Math.min(to, WIDEST) - NARROWEST
  if (low > high) return
  differences[low] = (differences[low] ?? 0) + 1
  differences[high + 1] = (differences[high + 1] ?? 0) - 1
}

function addLine(evidence: Evidence, text: string, line: PrintedLine, next: PrintedLine | undefined): void {
  evidence.lines++
  addRange(evidence.beyond, 0, line.width - 1)
  if (!next || next.gap) return
  const opening = openingOf(text, next)
  if (startsWithBullet(opening) || startsWithOrdinal(opening)) return
  const reach = line.width + firstWordLength(text, next)
  const mid = !TERMINAL.test(endingOf(text, line))
  const lower = mid && line.indent < CENTRED_INDENT && LOWER.test(opening)
  addRange(evidence.full, line.width, reach)
  if (mid) addRange(evidence.mid, line.width, reach)
  if (lower) addRange(evidence.lower, line.width, reach)
  if (lower) evidence.lowerBreaks++
}

function sum(parts: readonly Evidence[]): Evidence {
  const total = newEvidence()
  for (const part of parts) {
    for (let i = 0; i <= WIDTHS; i++) {
      total.full[i] = (total.full[i] ?? 0) + (part.full[i] ?? 0)
      total.mid[i] = (total.mid[i] ?? 0) + (part.mid[i] ?? 0)
      total.lower[i] = (total.lower[i] ?? 0) + (part.lower[i] ?? 0)
      total.beyond[i] = (total.beyond[i] ?? 0) + (part.beyond[i] ?? 0)
    }
    total.lowerBreaks += part.lowerBreaks
    total.lines += part.lines
  }
  return total
}

/** The width that explains most breaks and leaves fewest lines beyond; null where the lines are not wrapped. */
function widthOf(evidence: Evidence): number | null {
  let full = 0
  let mid = 0
  let lower = 0
  let beyond = 0
  let best = 0
  let found: number | null = null
  for (let i = 0; i < WIDTHS; i++) {
    full += evidence.full[i] ?? 0
    mid += evidence.mid[i] ?? 0
    lower += evidence.lower[i] ?? 0
    beyond += evidence.beyond[i] ?? 0
    const score = full - 2 * beyond
    const enough =
      mid >= NEEDED_BREAKS && lower >= NEEDED_LOWER && lower >= NEEDED_SHARE * evidence.lowerBreaks
    if (enough && beyond * 4 <= full && score > best) {
      best = score
      found = i + NARROWEST
    }
  }
  return found
}

function linesBeyond(evidence: Evidence, width: number): number {
  let beyond = 0
  for (let i = 0; i <= width - NARROWEST; i++) beyond += evidence.beyond[i] ?? 0
  return beyond
}

/**
 * The width that the lines around each line were wrapped at, by the line's index; null where an author broke the
 * lines. A wrapped text shows by its breaks: most of those before a small letter come where the next word would not
 * have fitted. Worked out per block of lines, so that a wide table or an unwrapped part spoils its own place only.
 */
export function wrappingWidths(
  text: string,
  lines: readonly PrintedLine[],
): (index: number) => number | null {
  const blocks: Evidence[] = []
  lines.forEach((line, index) => {
    if (index % BLOCK === 0) blocks.push(newEvidence())
    const block = blocks[blocks.length - 1]
    if (block) addLine(block, text, line, lines[index + 1])
  })
  const whole = widthOf(sum(blocks))
  const widths = blocks.map((_, index) => {
    const near = sum(blocks.slice(Math.max(0, index - 1), index + 2))
    const width = widthOf(near)
    if (width !== null || whole === null) return width
    return linesBeyond(near, whole) <= near.lines * STRAY_SHARE ? whole : null
  })
  return (index) => widths[Math.floor(index / BLOCK)] ?? null
}

const LABEL = /^[A-ZÀ-ÖØ-ÞЀ-Я][^\s:]*(?: [^\s:]+){0,2}:(?=[\s*_]|$)/u
/** A label with the points it speaks of: 'Срок по пп. 2.1, 2.2: …'. */
const POINTS_LABEL = /^[A-ZÀ-ÖØ-ÞЀ-Я][^\s:]*(?: [^\s:]+){1,5}:(?=\s)/u
/** A heading by its count: 'Вопрос 5. О смете'. */
const COUNTED = /^[А-ЯЁ][а-яё]{3,12} (?:№ ?)?\d{1,2}[.:] [«"]?[А-ЯЁ]/u
/** Who speaks, with a post or an address before the colon: 'Наумкина Т.И., жительница ул. Рудной: …'. */
const NAMED = /^[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-џ-]{1,30} [A-ZÀ-ÖØ-ÞЀ-Я]\. ?[A-ZÀ-ÖØ-ÞЀ-Я]\.[^:]{0,60}:/u
/** Initials whose surname stands at the end of the line before: 'Лобач' / 'И. И., Мирзоян'. */
const INITIALS = /^[A-ZÀ-ÖØ-ÞЀ-Я]\. ?[A-ZÀ-ÖØ-ÞЀ-Я]\.(?:[,;)]|$)/u
const SURNAME_END = /[ ,(][A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-џ-]{2,30}$/u
/** A note-taker's sign that the same speaker goes on. */
const DOTS = /^(?:\.\.\.|…)/
const OWN_BREAK = /[;:]$/u
const SENTENCE_END = /[.!?…]["»”)]?$/u
const HYPHEN_END = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]-$/u
const PARTED_END = /[a-zß-öø-ÿа-џ]{2}-$/u
const CAPITAL = /[A-ZÀ-ÖØ-ÞЀ-Я]/u
const SMALL = /[a-zß-öø-ÿа-џ]/u

/** Two lines of one text, one right under the other. */
export interface LinePair {
  readonly text: string
  readonly before: PrintedLine
  readonly after: PrintedLine
  /** The wrapping width here. */
  readonly width: number | null
}

const isCapitals = (value: string): boolean => CAPITAL.test(value) && !SMALL.test(value)

/** How far a line would reach with the first word of the next; one in the middle of the page without its indent. */
function reachWith({ text, before, after }: LinePair, width: number): number {
  const centred = before.indent >= CENTRED_INDENT && Math.abs(before.indent - (width - before.width)) <= 3
  const length = centred ? before.width - before.indent : before.width
  return length + 1 + firstWordLength(text, after)
}

/** The last characters of a line, at most so many. */
const lastOf = (text: string, line: PrintedLine, most: number): string =>
  text.slice(Math.max(line.from, line.to - most), line.to)

/** 'Экз. № 1' in the right half of the page over a title in its middle: nothing goes on from there further to the left. */
const isSetRight = (before: PrintedLine, after: PrintedLine, width: number): boolean =>
  before.indent * 2 > width && after.indent + CENTRED_INDENT < before.indent

/** Whether a line ends in the middle of a sentence, by its last words or by the first of the next. */
function isUnfinished({ text, before, after }: LinePair, ending: string): boolean {
  if (TERMINAL.test(ending)) return false
  return MIDWAY.test(openingOf(text, after)) || DANGLING.test(lastOf(text, before, 5)) || ending.endsWith(',')
}

/** Whether a line opens with an ordinal, a bullet or a label; a dash in the middle of a sentence is no bullet. */
function opensAnew(opening: string, ending: string): boolean {
  if (startsWithOrdinal(opening)) return true
  if (startsWithBullet(opening) && !(/^[–—-]/.test(opening) && /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d»")]$/u.test(ending)))
    return true
  if (SENTENCE_END.test(ending) && (POINTS_LABEL.test(opening) || COUNTED.test(opening))) return true
  return LABEL.test(opening) || NAMED.test(opening) || DOTS.test(opening)
}

/**
 * Whether the break between two lines was made by the width of the line: the next word would not have fitted, or
 * hardly, in the middle of a sentence. Not so when the line ends as only an author's line ends, or the next one opens with a bullet, an ordinal or a label.
 */
export function brokenByWidth(pair: LinePair): boolean {
  const { text, before, after, width } = pair
  if (brokenMidway(text, before, after)) return true
  if (width === null || after.gap || before.width > width || isSetRight(before, after, width)) return false
  const opening = openingOf(text, after)
  if (INITIALS.test(opening) && SURNAME_END.test(lastOf(text, before, 40))) return true
  const ending = endingOf(text, before)
  const reach = reachWith(pair, width)
  const midway = reach > width * NEARLY && isUnfinished(pair, ending)
  if ((reach <= width && !midway) || OWN_BREAK.test(ending)) return false
  return !opensAnew(opening, ending) && !standsApart(pair, opening, ending)
}

/** Whether a line is indented below the end of a sentence, or stands in small letters below a heading in capitals. */
function standsApart({ text, before, after }: LinePair, opening: string, ending: string): boolean {
  if (SENTENCE_END.test(ending) && after.indent > before.indent) return true
  return isCapitals(text.slice(before.from, before.to)) && !isCapitals(opening)
}

/** Whether a word was divided at the end of the line: 'р-' before 'на'; two letters of it also before a blank line of a scan. */
export function brokenInWord({ text, before, after }: Pick<LinePair, 'text' | 'before' | 'after'>): boolean {
  const ending = text.slice(Math.max(before.from, before.to - 4), before.to)
  const divided = after.gap ? PARTED_END : HYPHEN_END
  return divided.test(ending) && /^[a-zß-öø-ÿа-џ]/u.test(text.slice(after.from, after.from + 2))
}
