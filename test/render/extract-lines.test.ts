import { expect, test } from 'vitest'
import { read } from '../../src/read/readers.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { extractLines } from '../../src/render/extract/extract-lines.ts'

const RECORD = `ПРОТОКОЛ № 4
заседания совета

12.03.2024

Председатель: Белова И.П.

Повестка дня:
1. О посадке деревьев.
2. О ремонте сцены.
3. О смете.

1. СЛУШАЛИ: Белову И.П. о посадке.
РЕШИЛИ: одобрить план посадки.

2. СЛУШАЛИ: Котова С.С. о сцене.
РЕШИЛИ: отремонтировать сцену.

3. СЛУШАЛИ: Лунина В.В. о смете.
РЕШИЛИ: утвердить смету.

Председатель ____________ И.П. Белова
`

test('the lines of an extract are the introductory part, the questions asked for, and the signatories', async () => {
  const { printed } = await recognise(await read('record.txt', new TextEncoder().encode(RECORD)))
  const lines = extractLines(printed, [0, 2], 'ru').map(({ text }) => text.replace(/\s+/g, ' '))
  expect(lines).toEqual([
    'ВЫПИСКА ИЗ ПРОТОКОЛА № 4',
    'заседания совета',
    '12.03.2024',
    'Председатель: Белова И.П.',
    'Повестка дня:',
    '1. О посадке деревьев.',
    '3. О смете.',
    '1. СЛУШАЛИ: Белову И.П. о посадке.',
    'РЕШИЛИ: одобрить план посадки.',
    '3. СЛУШАЛИ: Лунина В.В. о смете.',
    'РЕШИЛИ: утвердить смету.',
    'Председатель ____________ И.П. Белова',
  ])
})
