import { expect, test } from 'vitest'
import { readTsv, withRules } from '../../../src/read/scan/tsv.ts'
import { tsvOf } from './tsv-rows.ts'

test('words come line by line with their rectangles and how sure they are', () => {
  const [page] = readTsv(tsvOf(['Протокол № 7~61', 'Котова А.И.']))
  expect(page?.width).toBe(2480)
  expect(page?.lines.map((line) => line.map(({ text }) => text))).toEqual([
    ['Протокол', '№', '7'],
    ['Котова', 'А.И.'],
  ])
  expect(page?.lines[0]?.[2]).toMatchObject({ top: 200, height: 40, confidence: 61 })
})

test('a picture of several pages gives several', () => {
  const table = tsvOf(['Первая']) + tsvOf(['Вторая']).split('\n').slice(1).join('\n')
  expect(readTsv(table).map(({ lines }) => lines.length)).toEqual([1, 1])
})

test('rows that are none, empty words and a table that is cut off are passed over', () => {
  expect(readTsv('Warning: invalid resolution\n5\t1\t1')).toEqual([])
  const table = `${tsvOf(['Слово'])}5\t1\t1\t1\t2\t1\t0\t0\t10\t10\t95\t \n5\t1\t1`
  expect(readTsv(table)[0]?.lines.flat()).toHaveLength(1)
})

test('lines drawn on the page go with its table', () => {
  const rule = { x1: 10, y1: 20, x2: 300, y2: 21.5 }
  expect(readTsv(withRules(tsvOf(['Слово']), [rule]))[0]?.rules).toEqual([rule])
})
