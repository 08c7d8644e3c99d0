import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'

const NOTES = `---
title: Depot Council, autumn call
date: 2023-10-09
location: Old Weighbridge
---

# Depot Council Meeting 14

## Attendees

- [x] Ines Halloran (Brackwater Tools)
- [ ] Piet Osgood - Ferry Works

Below is what Ines sent in:

* The crane is out of use.

## Agenda

* Crane (Ines)
    * Out of use since Monday.
    * We could decide this next time.
    * ACTION: Ines Halloran to call the maker.
* Paint
    * Discussed colours.

## Action Items

- Ines Halloran to call the maker.
`

test('notes below the agenda are notes, and only what is said to be decided is decided', async () => {
  const { model: protocol } = await parse(NOTES, { format: 'markdown' })
  expect(protocol.agenda.map(({ title }) => title)).toEqual(['Crane', 'Paint'])
  expect(protocol.agenda.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
    ['Ines Halloran to call the maker.'],
    [],
  ])
  expect(protocol.decisions).toEqual([])
})

test('lists of people end, boxes say who was there, and brackets name nobody', async () => {
  const { model: protocol } = await parse(NOTES, { format: 'markdown' })
  const names = (people: typeof protocol.attendees): string[] => people.map(({ name }) => name)
  expect(names(protocol.attendees)).toEqual(['Ines Halloran'])
  expect(names(protocol.absent)).toEqual(['Piet Osgood'])
})

test('front matter fills in what the record does not say', async () => {
  const { model: protocol } = await parse(NOTES, { format: 'markdown' })
  expect(protocol).toMatchObject({ date: '2023-10-09', place: 'Old Weighbridge', number: '14' })
})

const HEADED = `# Yard Board, 3 May 2024

Present: Ada Roe, Ben Poe, Oli

## Call to Order

The chair called the meeting to order at 6:30 pm.

## News

### Fence

It was talked about.

## Links

* https://example.org

## Follow-up

Action:

- Ada will write to the town.

The meeting was adjourned at 7:10 pm.
`

test('headings with text of their own are questions, procedure and groups are none', async () => {
  const { model: protocol } = await parse(HEADED, { format: 'markdown' })
  expect(protocol.agenda.map(({ title }) => title)).toEqual(['Fence', 'Follow-up'])
  expect(protocol.agenda[0]?.decisions).toEqual([])
  expect(protocol.time).toEqual({ start: '18:30', end: '19:10' })
  expect(protocol.attendees.map(({ name }) => name)).toEqual(['Ada Roe', 'Ben Poe', 'Oli'])
})
