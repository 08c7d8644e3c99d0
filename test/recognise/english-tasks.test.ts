import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Decision, Protocol } from '../../src/model/schema.ts'

const HEAD = [
  '# Boat Club Committee',
  '',
  '3 May 2024',
  '',
  'Present:',
  '',
  '- [AP] Ada Poe',
  '- [BR] Ben Roe',
  '- [CL] Cy Lund',
  '',
]
const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse([...HEAD, ...lines].join('\n'), { format: 'markdown' })).model

const all = ({ agenda, decisions }: Protocol): readonly Decision[] => [
  ...agenda.flatMap((item) => item.decisions),
  ...decisions,
]
/** Each clause as 'words | who must act'. */
const told = (model: Protocol): string[] =>
  all(model).map(({ text, assignees }) => `${text} | ${assignees.map(({ name }) => name).join(', ')}`)

describe('who must act is named', () => {
  test.each<readonly [string, string, string]>([
    ['before a full stop', 'ACTION: Ben Roe. Order the felt', 'Order the felt | Ben Roe'],
    ['before a bare verb', 'ACTION: Ben Roe nudge the supplier', 'Ben Roe nudge the supplier | Ben Roe'],
    ['by letters in brackets', 'ACTION: [CL] Order the felt', 'Order the felt | Cy Lund'],
  ])('%s', async (_, line, expected) => {
    expect(told(await read('## Roof', '', line, ''))).toEqual([expected])
  })

  test('behind a colon, in brackets, and as everybody, in a list of tasks', async () => {
    const model = await read(
      '## Actions arising',
      '',
      '- Buy the felt: Ben Roe and Ada Poe',
      '- Sweep the shed (Craig & Laria)',
      '- [All] Read the rules',
      '- Paint the boats (optional)',
      '',
    )
    expect(told(model)).toEqual([
      'Buy the felt | Ben Roe, Ada Poe',
      'Sweep the shed | Craig, Laria',
      'Read the rules | All',
      'Paint the boats (optional) | ',
    ])
  })

  test('by a given name in any sentence of a paragraph', async () => {
    const model = await read('## Roof', '', 'The felt is loose. Oliver to ask for two prices.', '')
    expect(told(model)).toEqual(['Oliver to ask for two prices. | Oliver'])
  })
})

test('every point of a list of tasks is one, whatever labels its points have', async () => {
  const model = await read(
    '## Action items from this meeting',
    '',
    '- Secretary: remember the call for items',
    '- Ladder still at the old shed',
    '- Spare keys need a home',
    '',
  )
  expect(all(model).map(({ text }) => text)).toEqual([
    'remember the call for items',
    'Ladder still at the old shed',
    'Spare keys need a home',
  ])
})

test('each sentence of a cell that sets somebody to work is a task of its own', async () => {
  const model = await read(
    '| Topic | Discussion | Action items |',
    '| --- | --- | --- |',
    '| Roof | The felt is loose. | Ben Roe to order felt. Ada Poe to find a roofer. |',
    '| Boats | Two leak. | Write to the yard. It is closed in May. |',
    '',
  )
  expect(told(model)).toEqual([
    'Ben Roe to order felt. | Ben Roe',
    'Ada Poe to find a roofer. | Ada Poe',
    'Write to the yard. It is closed in May. | ',
  ])
})

describe('sentences that decide', () => {
  test.each<readonly [string]>([
    ['Ada Poe was elected Treasurer.'],
    ['Ben Roe and Cy Lund are elected unopposed as wardens'],
    ['Cy Lund re-elected secretary'],
    ['Ada Poe was nominated for Treasurer. Nobody opposed. She was elected on a show of hands.'],
    ['After some talk of the library, Ada Poe agreed to serve as its keeper.'],
    ['It was generally agreed to keep the old shed.'],
    ['It was decided it will be done on Saturday.'],
  ])('%s', async (sentence) => {
    const model = await read('## Any other matter', '', 'The evening was cold.', '', sentence, '')
    expect(all(model).map(({ text }) => text)).toEqual([sentence])
  })
})

describe('sentences that decide nothing', () => {
  test.each<readonly [string]>([
    ['Ada Poe was elected last year.'],
    ['Ada Poe was elected in 2019.'],
    ['Ada Poe was nominated for Treasurer. The vote is in June.'],
    ['The elected members spoke of the roof.'],
    ['If Ada Poe is elected, the post falls free.'],
  ])('%s', async (sentence) => {
    const model = await read('## Any other matter', '', 'The evening was cold.', '', sentence, '')
    expect(all(model)).toEqual([])
  })

  test('tasks that the record says are over', async () => {
    const model = await read(
      '## Shed',
      '',
      '- Ben Roe to order the felt',
      '  - complete, it came on Monday',
      '- Ada Poe to call the roofer: DONE',
      '- Cy Lund to sweep the floor',
      '',
    )
    expect(told(model)).toEqual(['Cy Lund to sweep the floor | Cy Lund'])
  })
})
