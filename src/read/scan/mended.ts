import { withCounts, withDigits, withStops } from './digits.ts'
import { inRightCase } from './letter-case.ts'
import { withInitials } from './initials.ts'
import { isStroke, strangeBullets, withNumberSign, withOneDash, withOneStop, withSpace } from './marks.ts'
import { inOneAlphabet, isCyrillicText } from './one-alphabet.ts'
import { isCounted, romanCounters, withNumerals } from './roman.ts'
import { withKnownSurnames } from './surnames.ts'
import type { ReadPage, ReadWord } from './tsv.ts'

/** A word with what the recogniser read, where that was put right. */
export interface MendedWord extends ReadWord {
  readonly read: string | null
}

export interface MendedPage extends ReadPage {
  readonly lines: readonly (readonly MendedWord[])[]
}

/** Below it strokes are no marks of the text. */
const SURE = 70
/** Lines all of whose words are below it are what stamps and signatures leave. */
const LEGIBLE = 40
/** What may be a word or a date is kept, however unsure: it is doubtful then. */
const WORDY = /\p{L}{3}|\d{2}/u

/** A line that no word can be made out in. */
const isRubble = (line: readonly ReadWord[]): boolean =>
  line.every(({ text, confidence }) => confidence < LEGIBLE && !WORDY.test(text))

const changed = (word: MendedWord, text: string): MendedWord =>
  text === word.text ? word : { ...word, text, read: word.read ?? word.text }

/** Of the height of the word behind it, how far above its lower edge a dot is no full stop. */
const RAISED = 0.3

/** A line with the dot before it as the sign of a list, where that stands above the feet of the letters. */
function withRaised(line: readonly MendedWord[]): readonly MendedWord[] {
  const [first, second, ...rest] = line
  if (first?.text !== '.' || !second) return line
  const above = second.top + second.height - first.top - first.height
  return above > second.height * RAISED ? [changed(first, '*'), second, ...rest] : line
}

function mendedLine(
  line: readonly MendedWord[],
  cyrillic: boolean,
  bullets: ReadonlySet<string>,
): MendedWord[] {
  const [first, ...rest] = line
  const opened =
    first && rest.length > 0 && bullets.has(first.text) ? [changed(first, '•'), ...rest] : [...line]
  const read = withNumberSign(opened.map(({ text }) => text))
  const texts = cyrillic ? inOneAlphabet(read) : read
  return opened.map((word, at) =>
    changed(word, withSpace(withOneStop(withOneDash(withDigits(withStops(texts[at] ?? word.text)))))),
  )
}

/** Each line with the words that `mend` gives for it. */
function withWords(
  pages: readonly MendedPage[],
  mend: (lines: readonly (readonly string[])[]) => readonly (readonly string[])[],
): MendedPage[] {
  const texts = mend(pages.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text))))
  let at = 0
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => {
      const words = texts[at++]
      return line.map((word, index) => changed(word, words?.[index] ?? word.text))
    }),
  }))
}

/** What only the whole text tells: numbers of its lists, and initials of people. */
const recounted = (pages: readonly MendedPage[]): MendedPage[] =>
  withWords(pages, (lines) => {
    const named = withInitials(lines.map(withNumerals))
    const romans = romanCounters(named)
    const counts = withCounts(named.map(([first], at) => romans.get(at) ?? first ?? ''))
    return named.map(([first, ...rest], at) => (first === undefined ? [] : [counts[at] ?? first, ...rest]))
  })

/**
 * Pages with what recognition does to a text put right: letters of the other alphabet, letters for digits, signs of
 * lists, doubled dashes, surnames one letter off those of people known. Strokes that are no words, and lines in which none can be made out, are left out; `dropped`
 * counts the lines.
 */
export function mended(pages: readonly ReadPage[]): { pages: readonly MendedPage[]; dropped: number } {
  const text = pages.flatMap(({ lines }) => lines.flatMap((line) => line.map((word) => word.text))).join(' ')
  const cyrillic = isCyrillicText(text)
  let dropped = 0
  const cleaned = pages.map((page) => {
    const legible = page.lines.filter((line) => !isRubble(line))
    dropped += page.lines.length - legible.length
    const unread = legible.map((line) => line.map((word): MendedWord => ({ ...word, read: null })))
    const raised = inRightCase(unread, changed).map(withRaised)
    const bullets = strangeBullets(raised.map((line) => line.map(({ text: word }) => word)))
    const isKept = (
      { text: word, confidence }: MendedWord,
      at: number,
      line: readonly MendedWord[],
    ): boolean =>
      (at === 0 && bullets.has(word)) || isCounted(line[at + 1]?.text) || !isStroke(word, confidence, SURE)
    const words = raised.map((line) => line.filter(isKept)).filter((line) => line.length > 0)
    return { ...page, lines: words.map((line) => mendedLine(line, cyrillic, bullets)) }
  })
  return { pages: cyrillic ? withKnownSurnames(recounted(cleaned)) : cleaned, dropped }
}
