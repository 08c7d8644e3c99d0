import { expect, test } from 'vitest'
import { columns as en } from '../../src/language/en/columns.ts'
import { columns as ru } from '../../src/language/ru/columns.ts'
import { kindsOf } from '../../src/recognise/table/heads.ts'

test.each([
  ['№ п/п', ['number']],
  ['Рассматриваемые вопросы', ['question']],
  ['**Ответственный, срок:**', ['assignee', 'deadline']],
  ['Срок исполнения (дата)', ['deadline']],
  ['Соисполнители', ['together']],
  ['СЛУШАЛИ', ['heard']],
  ['Причина отсутствия', ['reason']],
  ['Показатель', []],
  ['План на год', []],
  ['Специальность', []],
])('%s', (head, kinds) => {
  expect([...kindsOf(head, ru)]).toEqual(kinds)
})

test.each([
  ['Action items', ['decision']],
  ['Given name', ['given']],
  ['Budget', []],
])('%s', (head, kinds) => {
  expect([...kindsOf(head, en)]).toEqual(kinds)
})
