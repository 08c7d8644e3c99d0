import { expect, test } from 'vitest'
import { checkModel } from '../../../src/check/check.ts'
import { scanDocument } from '../../../src/read/scan/scan-document.ts'
import { readTsv } from '../../../src/read/scan/tsv.ts'
import { recognise } from '../../../src/recognise/recognise.ts'
import { tsvOf } from './tsv-rows.ts'

const LINES = [
  'Протокол № 7~95',
  'совещания рабочей группы по ремонту школы',
  '12.03.2024~97 г. Светлый',
  'Председатель - Орлова А.И., директор',
  'Секретарь - Котов~52 П.Н.',
  'Присутствовали: Орлова А.И., Котов~93 П.Н., Белова Д.С.',
  'Повестка дня:',
  '1. О ремонте крыши (Белова Д.С.)',
  '1. СЛУШАЛИ: Белову Д.С. о ремонте крыши.',
  'РЕШИЛИ:',
  '1.1. Беловой Д.С. заказать смету~40 до 22.03.2024.~81',
]

const scan = (lines: readonly string[]) => scanDocument('scan.pdf', readTsv(tsvOf(lines)))

test('each word has its place in the text, its page and its box', () => {
  const document = scan(LINES)
  const word = document.scan?.words.find(({ place }) => document.source.slice(place) === '12.03.2024')
  expect(word).toMatchObject({ page: 1, confidence: 97, read: null })
  expect(word?.box.y).toBeCloseTo(320 / 3508, 3)
  expect(document.scan?.words).toHaveLength(LINES.join(' ').split(' ').length)
})

test('a fact has its page, its box and the words that are not sure; a name that is read twice is', async () => {
  const { model } = await recognise(scan(LINES))
  expect(model.date).toBe('2024-03-12')
  expect(model.scan?.['/date']).toMatchObject({ page: 1, doubtful: [] })
  expect(model.scan?.['/secretary/name']?.doubtful).toEqual([])
  expect(model.scan?.['/agenda/0/decisions/0/deadline/due']?.doubtful.map(({ text }) => text)).toEqual([
    '22.03.2024.',
  ])
  expect(model.scan?.['/agenda/0/decisions/0/text']?.doubtful.map(({ text }) => text)).toContain('смету')
})

test('digits are held to more than letters', async () => {
  const lines = LINES.map((line) => line.replace('7~95', '7~84').replace('смету~40', 'смету~84'))
  const { model } = await recognise(scan(lines))
  expect(model.scan?.['/number']?.doubtful.map(({ text }) => text)).toEqual(['7'])
  expect(model.scan?.['/agenda/0/decisions/0/text']?.doubtful.map(({ text }) => text)).not.toContain('смету')
})

test('the rules say once that the text was recognised, and of each doubtful fact which words', async () => {
  const document = scan(LINES)
  const { model, diagnostics } = await recognise(document)
  const found = checkModel(model, { document, reading: diagnostics, language: 'en' })
  expect(found.filter(({ ruleId }) => ruleId === 'text-is-typed')).toHaveLength(1)
  const doubts = found.filter(({ ruleId }) => ruleId === 'reading-is-certain').map(({ reason }) => reason)
  expect(doubts).toEqual([
    'not recognised for sure on page 1: «смету» (40 %)',
    'not recognised for sure on page 1: «22.03.2024.» (81 %)',
  ])
})

test('a text that was typed has no such facts', async () => {
  const { readPlainText } = await import('../../../src/read/plain-text.ts')
  const { createSource } = await import('../../../src/source/source.ts')
  const { model } = await recognise(readPlainText(createSource('a.txt', 'Протокол № 7')))
  expect(model).not.toHaveProperty('scan')
  expect(checkModel(model).filter(({ ruleId }) => ruleId === 'text-is-typed')).toEqual([])
})

test('pages without words are refused', () => {
  expect(() => scan([])).toThrow(/No words/)
})
