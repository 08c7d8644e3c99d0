import type { ReadWord } from './tsv.ts'

/** Letters whose capitals have the shape of the small ones. */
const ALIKE = 'вгжзиклмнопстхчшъыьэюя'
const CAPITALS = new RegExp(`^[${ALIKE.toUpperCase()}]{3,}[.,;:]?$`, 'u')
const CAPITALISED = new RegExp(`^[${ALIKE.toUpperCase()}][аевгжзиклмнопстхчшъыьэюя]{2,}[.,;:]?$`, 'u')
/** What stands as high as capitals, and reaches not below the line. */
const TALL = /^[А-ЯЁ\d][абвгежзийклмностхчшъыьэюяё\d.]+$/u
/** Of the height of capitals, what small letters have at most. */
const SMALL = 0.8

const median = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const heights = (words: readonly ReadWord[]): number[] =>
  words.filter(({ text }) => TALL.test(text)).map(({ height }) => height)

/**
 * Lines with words in small letters that were read as capitals of the same shape ('ШКОЛ.' at the end of a sentence): they
 * are lower than the capitals of their line, or of the page where the line has none.
 */
export function inRightCase<Word extends ReadWord>(
  lines: readonly (readonly Word[])[],
  changed: (word: Word, text: string) => Word,
): Word[][] {
  const usual = median(heights(lines.flat()))
  return lines.map((line) =>
    line.map((word) => {
      if (!CAPITALS.test(word.text) && !CAPITALISED.test(word.text)) return word
      const tall = median(heights(line.filter((other) => other !== word))) ?? usual
      return tall !== undefined && word.height < tall * SMALL ? changed(word, word.text.toLowerCase()) : word
    }),
  )
}
