import { expect, test } from 'vitest'
import { readPgm, type GreyPicture } from '../../../src/read/scan/pgm.ts'
import { lookedAgain, secondLook } from '../../../src/read/scan/second-look.ts'
import { readTsv, withAgain, type ReadPage, type ReadWord } from '../../../src/read/scan/tsv.ts'
import { pageOf, tsvOf } from './tsv-rows.ts'

const LINES = ['Поручить правлению', 'Голосовали за 2~12 против', 'смета 3.1~40']
const PAGE = pageOf(LINES)
const PICTURE: GreyPicture = {
  width: PAGE.width,
  height: PAGE.height,
  points: new Uint8Array(PAGE.width * PAGE.height).fill(200),
}

/** What a recogniser gives for the picture of a second look: each of its lines, the word before aside. */
const again = (texts: readonly (readonly [string, number] | null)[]): ReadPage[] => {
  const look = secondLook(PAGE, PICTURE)
  const step = look?.step ?? 0
  const word = (text: string, confidence: number, left: number, line: number): ReadWord => ({
    text,
    confidence,
    left,
    top: 50 + line * step + 20,
    width: 100,
    height: 40,
  })
  return [
    {
      width: 1,
      height: 1,
      rules: [],
      lines: texts.map((one, line) => [
        word('правлению', 96, 50, line),
        ...(one ? [word(one[0], one[1], look?.left ?? 0, line)] : []),
      ]),
    },
  ]
}

test('words with digits that are not sure are drawn behind a word that is', () => {
  const look = secondLook(PAGE, PICTURE)
  expect(look?.words.map(({ text }) => text)).toEqual(['2', '3.1'])
  const drawn = readPgm(look?.picture ?? new Uint8Array())
  expect(drawn?.height).toBe(50 * 2 + (look?.step ?? 0) * 2)
})

test('a page that was read for sure, or has no word to put before, is not looked at again', () => {
  expect(secondLook(pageOf(['Поручить правлению 2']), PICTURE)).toBeNull()
  expect(secondLook(pageOf(['2~10 3~10']), PICTURE)).toBeNull()
})

test.each([
  // What could not be read is taken from the second look; the same reading twice is as sure as the surer one.
  [
    [
      ['27', 96],
      ['3.1', 95],
    ],
    [
      ['27', 96],
      ['3.1', 95],
    ],
  ],
  // Two readings that differ leave a number doubtful; a less sure one changes nothing.
  [[null, ['3.7', 95]], [['3.7', 74]]],
  [[null, ['3.7', 30]], []],
] as const)('%j', (texts, expected) => {
  const look = secondLook(PAGE, PICTURE)
  const words = look ? lookedAgain(look, again(texts)) : []
  expect(words.map(({ text, confidence }) => [text, confidence])).toEqual(expected)
})

test('words that were read again stand in the table below the others, and take their place', () => {
  const table = tsvOf(LINES)
  const old = readTsv(table)[0]?.lines[1]?.[2]
  if (!old) throw new Error('no word')
  const [page] = readTsv(withAgain(table, [{ ...old, text: '27', confidence: 96 }]))
  expect(page?.lines[1]?.map(({ text }) => text)).toEqual(['Голосовали', 'за', '27', 'против'])
})
