import type { GreyPicture } from './pgm.ts'
import type { ReadPage, ReadWord } from './tsv.ts'
import { upright } from './upright.ts'

/** What is looked at again: words with digits, and short words that may have been numbers. */
const SURE_DIGITS = 90
const SURE_SHORT = 60
const SHORT = 3
const HAS_DIGIT = /\d/
const HAS_WORD = /[\p{L}\p{N}]/u
/** What stands before each of them: a word that was recognised for sure, with no letter below the line. */
const SURE = 95
const USUAL = /^[А-ЯЁA-Z]?[абвгежзиклмнопстхчшыьюяёabcdefhiklmnorstuvwxz]{5,12}$/u
const DESCENDS = /[рудцщфQgjpqy,;()[\]|/№]/u
/** Of the height of a word, how far a comma or bracket reaches below the line. */
const BELOW = 0.2
const PAPER = 255
const MARGIN = 50
const SPACE = 0.4
/** Between two lines, in heights of the word before. */
const STEP = 2
const MOST = 80
/** A word that was read as badly as this was not read. */
const UNREAD = 30
/** Where two readings differ, none is sure. */
const MOST_DIFFERING = 74

/** A picture of words to be recognised once more, and where in it each stands. */
export interface SecondLook {
  readonly picture: Uint8Array
  readonly words: readonly ReadWord[]
  /** Height of a line of it, and where the words stand behind the one that all lines begin with. */
  readonly step: number
  readonly left: number
}

/** Whether a word is so unsure that it is worth another look. */
const isUnsure = ({ text, confidence }: ReadWord): boolean =>
  HAS_WORD.test(text) &&
  (HAS_DIGIT.test(text) ? confidence < SURE_DIGITS : text.length <= SHORT && confidence < SURE_SHORT)

/** How bright the paper is around a word. */
function paperOf({ points, width }: GreyPicture, { left, top, width: wide, height }: ReadWord): number {
  const counts = new Uint32Array(PAPER + 1)
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + wide; x++) {
      const point = points[y * width + x] ?? PAPER
      counts[point] = (counts[point] ?? 0) + 1
    }
  let [paper, brighter] = [PAPER, 0]
  while (paper > 1 && (brighter += counts[paper] ?? 0) < wide * height * 0.3) paper--
  return paper
}

const within = ({ left, top, width, height }: ReadWord, page: GreyPicture): boolean =>
  left >= 0 && top >= 0 && width > 0 && left + width <= page.width && top + height <= page.height

/** The word that stands before those looked at again: of the usual height, and short. */
function beforeOf(words: readonly ReadWord[]): ReadWord | undefined {
  const usual = words.filter(({ text, confidence }) => confidence >= SURE && USUAL.test(text))
  const middle = [...usual].sort((a, b) => a.height - b.height)[Math.floor(usual.length / 2)]
  return middle && usual.filter(({ height }) => height === middle.height).sort((a, b) => a.width - b.width)[0]
}

/**
 * A picture with the words of a page that the recogniser was not sure of, each behind a word that it read well: a number
 * alone in a cell is hardly ever read rightly, behind a word it is. Null where there is nothing to look at.
 */
export function secondLook(page: ReadPage, picture: GreyPicture): SecondLook | null {
  if (upright(page).turned !== 0) return null
  const all = page.lines.flat().filter((word) => within(word, picture))
  const before = beforeOf(all)
  if (!before) return null
  const words = all.filter((word) => isUnsure(word) && word.height < before.height * STEP).slice(0, MOST)
  if (words.length === 0) return null
  const step = before.height * STEP
  const left = MARGIN + before.width + Math.round(before.height * SPACE)
  const width = left + MARGIN + words.reduce((most, word) => Math.max(most, word.width), 0)
  const height = MARGIN * 2 + step * words.length
  const points = new Uint8Array(width * height).fill(PAPER)
  const put = (word: ReadWord, at: number, bottom: number): void => {
    const paper = paperOf(picture, word)
    for (let y = 0; y < word.height; y++) {
      const [from, to] = [(word.top + y) * picture.width + word.left, (bottom - word.height + y) * width + at]
      for (let x = 0; x < word.width; x++)
        points[to + x] = Math.min(PAPER, ((picture.points[from + x] ?? PAPER) * PAPER) / paper)
    }
  }
  words.forEach((word, index) => {
    const line = MARGIN + index * step + Math.round(before.height * 1.5)
    put(before, MARGIN, line)
    put(word, left, line + (DESCENDS.test(word.text) ? Math.round(word.height * BELOW) : 0))
  })
  const head = new TextEncoder().encode(`P5\n${String(width)} ${String(height)}\n255\n`)
  const bytes = new Uint8Array(head.length + points.length)
  bytes.set(head)
  bytes.set(points, head.length)
  return { picture: bytes, words, step, left }
}

/** What was read at the second look of each word, in their order; null for nothing. */
function readAgain({ words, step, left }: SecondLook, pages: readonly ReadPage[]): (ReadWord | null)[] {
  const found = words.map((): ReadWord[] => [])
  for (const word of pages.flatMap(({ lines }) => lines.flat())) {
    if (word.left + word.width / 2 < left) continue
    found[Math.floor((word.top + word.height / 2 - MARGIN) / step)]?.push(word)
  }
  return found.map((parts) => {
    const [first] = parts
    return first && parts.length === 1 ? first : null
  })
}

/** A word after a second look: the surer reading, and less sure where the two differ. */
function settled(word: ReadWord, again: ReadWord | null): ReadWord {
  if (!again || !HAS_WORD.test(again.text)) return word
  const { text, confidence } = again
  if (text === word.text) return { ...word, confidence: Math.max(confidence, word.confidence) }
  if (confidence <= word.confidence) return word
  return {
    ...word,
    text,
    confidence: word.confidence < UNREAD ? confidence : Math.min(confidence, MOST_DIFFERING),
  }
}

/** The words that a second look has changed, with their places on the page. */
export function lookedAgain(look: SecondLook, pages: readonly ReadPage[]): ReadWord[] {
  const again = readAgain(look, pages)
  return look.words.flatMap((word, index) => {
    const now = settled(word, again[index] ?? null)
    return now === word ? [] : [now]
  })
}
