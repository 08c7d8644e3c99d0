import { expect, test } from 'vitest'
import { check, parse } from '../../src/index.ts'

const record = (signature: string): string => `Протокол № 7
совещания рабочей группы

12.03.2024

Председатель – Королёв А.И.

Присутствовали: Королёв А.И., Котов П.Н.

РЕШИЛИ:

1. Котову П.Н. заказать смету до 22.03.2024.

Председатель          ${signature}
`

const spelled = async (signature: string): Promise<string[]> =>
  check(await parse(record(signature), { file: 'a.txt' }))
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule === 'person-has-one-spelling' || rule === 'signatures-match-header')

test('names that differ only in е and ё are one name; in another letter they are not', async () => {
  expect(await spelled('А.И. Королев')).toEqual([])
  expect(await spelled('А.И. Каролёв')).toContain('person-has-one-spelling')
})
