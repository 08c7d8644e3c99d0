import { expect, test } from 'vitest'
import { world } from './world.ts'

const RECORD = `# Протокол заседания правления

№ 4

12 мая 2023 г.

Председатель – Лосева М.И.

РЕШИЛИ:

1. Ёлкину П.П. купить насос до 20 мая 2023 года.
2. Рысевой А.А. проверить счётчик до 21 мая 2023 года.
`

const PEOPLE = `people:
  - name: Лосева Мария Ивановна
    email: loseva@example.org
  - name: Ёлкин Пётр Павлович
    email: elkin@example.org
  - name: Рысева Анна Андреевна
    email: anna@example.org
  - name: Рысева Алла Антоновна
    email: alla@example.org
`

test('the calendar has the addresses of the people register, nobody of them by a guess', async () => {
  const { run } = world({ 'protocol.yaml': 'people: people.yaml\n', 'people.yaml': PEOPLE, 'a.md': RECORD })
  const { code, out } = await run(['render', 'a.md', '--to', 'icalendar'])
  expect(code).toBe(0)
  const plain = out.replaceAll('\r\n ', '')
  expect(plain).toContain('ORGANIZER;CN="Лосева Мария Ивановна":mailto:loseva@example.org\r\n')
  expect(plain).toContain('ATTENDEE;CN="Ёлкин Пётр Павлович":mailto:elkin@example.org\r\n')
  expect(plain).not.toMatch(/anna|alla/)
})
