import { expect, test } from 'vitest'
import { GOOD } from './records.ts'
import { world, type World } from './world.ts'

const PEOPLE = `people:
  - name: Лосева Мария Ивановна
    position: председатель правления
  - name: Ёлкин Пётр Павлович
`

const office = (): World =>
  world({ 'protocol.yaml': 'people: people.yaml\n', 'people.yaml': PEOPLE, 'a.md': GOOD })

test.each([
  ['parse', ['parse', 'a.md'], '"name": "Лосева Мария Ивановна"'],
  ['parse, with the words of the record', ['parse', 'a.md'], '"asWritten": "Лосева М.И."'],
  [
    'parse for people',
    ['parse', 'a.md', '--format', 'summary'],
    'Лосева Мария Ивановна (председатель правления)',
  ],
  [
    'render',
    ['render', 'a.md', '--to', 'markdown', '--house-style'],
    '- Лосева Мария Ивановна, председатель правления',
  ],
  ['render to tasks', ['render', 'a.md', '--to', 'tasks'], 'Ёлкин Пётр Павлович'],
  ['extract', ['extract', 'a.md', '--item', '1', '--to', 'json'], '"name": "Ёлкин Пётр Павлович"'],
  ['extract for one', ['extract', 'a.md', '--assignee', 'Ёлкин Пётр Павлович'], 'купить насос'],
  ['inspect', ['inspect', 'a.md', '--stage', 'people'], '"registered":"Лосева Мария Ивановна"'],
])('%s uses the people register', async (_, call, words) => {
  const { code, out } = await office().run(call)
  expect(code).toBe(0)
  expect(out).toContain(words)
  expect((await office().run([...call, '--no-config'])).out).not.toContain('Мария')
})

test('canonical Markdown keeps the words of the record', async () => {
  const { out } = await office().run(['format', 'a.md'])
  expect(out).toContain('Лосева М.И.')
  expect(out).not.toContain('Мария')
})

test('a voice of a transcript is called as in the register', async () => {
  const { run, write } = office()
  const cue = (at: number, words: string): string => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${words}\n\n`
  write(
    'talk.vtt',
    `WEBVTT\n\n${cue(1, '<v Лосева М.И.>Начинаем совещание.')}${cue(2, '<v Ёлкин П.П.>Насос я куплю до 20 мая.')}`,
  )
  const { out } = await run(['parse', 'talk.vtt'])
  expect(out).toContain('"name": "Ёлкин Пётр Павлович"')
})

test('a misspelt key of a person is told by its own name', async () => {
  const { run, write } = office()
  write('people.yaml', 'people:\n  - nam: Лосева Мария Ивановна\n')
  const { code, err } = await run(['check', 'a.md'])
  expect(code).toBe(2)
  expect(err).toBe("protocol: people.yaml:2:5: no such key: 'nam'; did you mean name?\n")
})
