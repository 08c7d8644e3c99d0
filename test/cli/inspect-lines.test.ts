import { describe, expect, test } from 'vitest'
import { GOOD } from './records.ts'
import { world } from './world.ts'

const ENGLISH = `# Minutes of the allotment society

12 May 2023

Present:

- Mary Fielding
- Peter Lowe

Agenda:

1. Repair of the pump

## 1. Repair of the pump

Decisions:

1. Peter Lowe to buy a pump by 19 May 2023.
`

interface Row {
  readonly role: string
  readonly by: string | null
  readonly runnerUp: string | null
  readonly margin: number
  readonly text: string
  readonly position: { readonly start: { readonly line: number } }
  readonly fired: readonly { readonly cue: string; readonly against: boolean; readonly roles: string[] }[]
}

async function linesOf(text: string): Promise<readonly Row[]> {
  const { code, out, err } = await world({ 'a.md': text }).run(['inspect', 'a.md', '--stage', 'lines'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as Row)
}

describe.each([
  [
    'a Russian record',
    GOOD,
    [
      ['Протокол совещания садового товарищества', 'title', 1],
      ['Присутствовали:', 'present', 13],
      ['Лосева М.И.', 'presentEntry', 15],
      ['ПОВЕСТКА ДНЯ:', 'agenda', 18],
      ['1. О ремонте насоса', 'entry', 20],
      ['1. О ремонте насоса', 'opening', 23],
      ['РЕШИЛИ:', 'decided', 25],
      ['1. Ёлкину П.П. купить насос до 19 мая 2023 года.', 'clause', 27],
    ],
  ],
  [
    'English minutes',
    ENGLISH,
    [
      ['Minutes of the allotment society', 'title', 1],
      ['Present:', 'present', 5],
      ['Mary Fielding', 'presentEntry', 7],
      ['Agenda:', 'agenda', 10],
      ['1. Repair of the pump', 'entry', 12],
      ['1. Repair of the pump', 'opening', 14],
      ['Decisions:', 'decided', 16],
      ['1. Peter Lowe to buy a pump by 19 May 2023.', 'clause', 18],
    ],
  ],
] as const)('the lines of %s', (_, text, expected) => {
  test('stand in order, each with its role and place', async () => {
    const rows = await linesOf(text)
    const seen = rows.map(({ text: words, role, position }) => [words, role, position.start.line])
    for (const row of expected) expect(seen).toContainEqual(row)
    const numbers = rows.map(({ position }) => position.start.line)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  })

  test('say what told their role and how nearly they were another', async () => {
    for (const { role, by, runnerUp, margin, fired } of await linesOf(text)) {
      expect(runnerUp).not.toBe(role)
      expect(margin).toBeGreaterThanOrEqual(0)
      expect(margin).toBe(Number(margin.toFixed(1)))
      const speakers = fired.filter(({ against, roles }) => !against && roles.includes(role))
      if (by === null) expect(speakers).toEqual([])
      else expect(speakers.map(({ cue }) => cue)).toContain(by)
    }
  })

  test('name the label as what told a label', async () => {
    const rows = await linesOf(text)
    expect(rows.find(({ role }) => role === 'present')?.by).toBe('label-with-colon')
  })
})

describe('a transcript', () => {
  const TALK = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Мария Лосева>Начинаем совещание о насосе.

00:00:05.000 --> 00:00:09.000
<v Пётр Ёлкин>Насос я куплю до 20 мая.
`

  test.each([
    ['en', 'this is a transcript'],
    ['ru', 'это расшифровка'],
  ])('has no such lines, and that is said in one line: %s', async (language, words) => {
    const { run } = world({ 'talk.vtt': TALK })
    const { code, out, err } = await run(['inspect', 'talk.vtt', '--stage', 'lines', '--lang', language])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(/^talk\.vtt:1:1 info [^\n]+\n$/)
    expect(err).toContain(words)
  })

  test('that is one by its title only has them', async () => {
    const rows = await linesOf(GOOD.replace('Протокол совещания', 'Стенограмма заседания'))
    expect(rows.map(({ role }) => role)).toContain('title')
  })

  test('is not spoken of at other stages', async () => {
    const { run } = world({ 'talk.vtt': TALK })
    expect((await run(['inspect', 'talk.vtt', '--stage', 'facts'])).err).toBe('')
  })
})

test.each([
  ['en', 'document, lines, facts, doubts, people or model'],
  ['ru', 'document, lines, facts, doubts, people или model'],
])('the help names the stage: %s', async (language, words) => {
  const { out } = await world().run(['inspect', '--help', '--lang', language], { columns: 200 })
  expect(out).toContain(words)
  expect(out).toContain('--stage lines')
})
