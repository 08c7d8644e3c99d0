import { expect, test } from 'vitest'
import { readPlainText } from '../../src/read/plain-text.ts'
import { createSource } from '../../src/source/source.ts'

const rows = (...lines: string[]): string[][] =>
  readPlainText(createSource('a.txt', lines.join('\n'))).children.flatMap((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.map(({ value }) => value)) : [],
  )

test('columns set with tabs', () => {
  expect(rows('№\tЗадача\tСрок', '1\tСдать акт\t', '2\tКупить соль\t1 мая')).toEqual([
    ['№', 'Задача', 'Срок'],
    ['1', 'Сдать акт', ''],
    ['2', 'Купить соль', '1 мая'],
  ])
})

test('columns set with spaces; a cell that goes on below', () => {
  expect(
    rows(
      '№   Задача                Срок',
      '1   Сдать акт проверки    1 мая',
      '    по складу',
      '2   Купить соль           2 мая',
    ),
  ).toEqual([
    ['№', 'Задача', 'Срок'],
    ['1', 'Сдать акт проверки по складу', '1 мая'],
    ['2', 'Купить соль', '2 мая'],
  ])
})

test.each([
  ['a place and a date', ['г. Лух                 12 мая 2024 г.', 'каб. 3                 14:00']],
  ['figures below words', ['За      Против   Воздержался', '12      0        1']],
  ['a line alone', ['Директор    (подпись)    Зыков Н.Е.']],
])('%s make no table', (_, lines) => {
  expect(rows(...lines)).toEqual([])
})
