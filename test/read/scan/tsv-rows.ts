import type { ReadPage, ReadWord } from '../../../src/read/scan/tsv.ts'

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
const LETTER = 22
const STEP = 60

/** Words of one line with how sure the recogniser is of each: 'Котова:91' or 'Котова', which is 96. */
const wordsIn = (line: string): { text: string; confidence: number }[] =>
  line.split(' ').map((word) => {
    const [, text = word, confidence = '96'] = /^(.+)~(\d+)$/.exec(word) ?? []
    return { text, confidence: Number(confidence) }
  })

/** The table of a page whose lines are written out: words with spaces between, '~' before a confidence. */
export function tsvOf(lines: readonly string[]): string {
  const rows = [HEAD, '1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t']
  lines.forEach((line, number) => {
    let left = 250
    wordsIn(line).forEach(({ text, confidence }, at) => {
      const width = text.length * LETTER
      const place = [left, 200 + number * STEP, width, 40]
      rows.push([5, 1, 1, 1, number + 1, at + 1, ...place, confidence, text].join('\t'))
      left += width + LETTER
    })
  })
  return `${rows.join('\n')}\n`
}

/** A page of such lines. */
export const pageOf = (lines: readonly string[]): ReadPage => ({
  width: 2480,
  height: 3508,
  rules: [],
  lines: lines.map((line, number) =>
    wordsIn(line).map(({ text, confidence }, at): ReadWord => ({
      text,
      confidence,
      left: 250 + at * 200,
      top: 200 + number * STEP,
      width: 180,
      height: 40,
    })),
  ),
})
