import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'

const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse(lines.join('\n'), { format: 'text' })).model
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name)

const LOG = [
  '14:00:03 <ada> meeting: Harbour Forms CG',
  '14:00:09 <ada> chair: ada',
  '14:00:11 <ada> regrets: tal',
  '14:00:14 <ada> present+',
  '14:00:15 <ada> scribe+ nikol',
  '14:01:18 <brun> present+',
  '14:01:20 * pkr joins the channel',
  '14:02:27 <ada> topic: Labels of fields',
  '14:06:17 <brun> see https://example.org/minutes/2023-01-31/',
  '14:12:01 <ada> resolved: keep the labels above the fields.',
  '14:44:10 <ada> action: brun to draw both of them',
]

test('the commands of a scribe in the log of a channel make minutes', async () => {
  const minutes = await read(...LOG)
  expect(minutes).toMatchObject({ title: 'Harbour Forms CG', date: null })
  expect(minutes.chair?.name).toBe('ada')
  expect(minutes.secretary?.name).toBe('nikol')
  expect(names(minutes.attendees)).toEqual(['ada', 'brun'])
  expect(names(minutes.absent)).toEqual(['tal'])
  expect(minutes.agenda.map(({ title }) => title)).toEqual(['Labels of fields'])
  expect(minutes.agenda[0]?.decisions.map(({ text }) => text)).toEqual([
    'keep the labels above the fields.',
    'brun to draw both of them',
  ])
})

test('a command is one only with its mark', async () => {
  const log = LOG.map((line) => line.replace('regrets: tal', 'regrets are not my thing'))
  const { absent } = await read(...log)
  expect(absent).toEqual([])
})

test('a chat without commands is no log with a scribe', async () => {
  const { agenda, title } = await read(
    '14:00:03 <ada> hello all',
    '14:00:09 <brun> hello',
    '14:00:14 <ada> shall we meet today?',
    '14:02:27 <brun> topic of the day is rain',
    '14:03:01 <ada> fine',
  )
  expect(title).toBeNull()
  expect(agenda.map((item) => item.title)).not.toContain('of the day is rain')
})

test('a text that only quotes such lines is read as before', async () => {
  const { agenda } = await read(
    'Minutes of 3 May 2024',
    '',
    'The log was read aloud:',
    ...LOG.slice(0, 4),
    '',
    'Nobody had anything to add.',
    'The chair thanked all.',
  )
  expect(agenda.map(({ title }) => title)).not.toContain('Harbour Forms CG')
})
