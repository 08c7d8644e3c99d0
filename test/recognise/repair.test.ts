import { ru } from '../../src/language/ru.ts'
import { expect, test } from 'vitest'
import { readPlainText } from '../../src/read/plain-text.ts'
import { withoutLookAlikes } from '../../src/recognise/repair/look-alikes.ts'
import { repair } from '../../src/recognise/repair/repair.ts'
import { createSource } from '../../src/source/source.ts'

test.each([
  ['от 21 сентября 2О17 года', 'от 21 сентября 2017 года'],
  ['до З1.05.2О24', 'до 31.05.2024'],
  ['CEКРЕТАРЬ: Oсипов', 'СЕКРЕТАРЬ: Осипов'],
  ['GitНub', 'GitHub'],
])('%s is read as %s', (printed, read) => {
  expect(withoutLookAlikes(printed)).toBe(read)
})

test.each([
  '4.О бюджете',
  'кв. 12О',
  'группа 3О',
  'ВХ-2000',
  'COVID-19',
  'IT-отдел',
  'СО2',
  '№ 15-З',
  'п. 3.З',
])('%s stays', (printed) => {
  expect(withoutLookAlikes(printed)).toBe(printed)
})

function linesOf(...lines: string[]): string[] {
  const { children } = repair(readPlainText(createSource('a.txt', lines.join('\n'))), ru)
  return children.flatMap((block) =>
    block.type === 'paragraph' ? [block.lines.map(({ text }) => text.value).join(' ')] : [],
  )
}

test('words divided at the ends of lines are put together', () => {
  expect(linesOf('Секретарю направить копию в адми-', 'нистрацию района.')).toEqual([
    'Секретарю направить копию в администрацию района.',
  ])
  expect(linesOf('О совещании в научно-', 'практическом центре')).toEqual([
    'О совещании в научно-практическом центре',
  ])
})

test('lines that cannot end where they do go on', () => {
  expect(linesOf('1. О плане закупок на', '2025 г. и смете')).toEqual([
    '1. О плане закупок на 2025 г. и смете',
  ])
  expect(linesOf('О проверке склада (акт', '№ 7) и списании')).toEqual([
    'О проверке склада (акт № 7) и списании',
  ])
  expect(linesOf('Принять правила', '(приложение № 2) и порядок')).toEqual([
    'Принять правила (приложение № 2) и порядок',
  ])
})

test('lists stay lists', () => {
  expect(linesOf('1. О бюджете', '2. О сроках')).toHaveLength(2)
  expect(linesOf('О бюджете', '(Зыкова Н.Е.)')).toHaveLength(2)
  expect(linesOf('Куплено 50 га', '12 марта проверено')).toHaveLength(2)
})
