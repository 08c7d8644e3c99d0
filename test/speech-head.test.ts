import { describe, expect, it } from 'vitest'
import { outcomeOf } from './case.ts'
import { phrases } from './phrases/phrases.ts'

/** What is said when a meeting is opened, and who it makes chair, secretary and absent; nobody where a key is left out. */
interface Row {
  readonly said: readonly string[]
  readonly chair?: string
  readonly secretary?: string
  readonly absent?: readonly string[]
}

const FRAMES = {
  ru: {
    voices: { О: 'Орлова Анна', З: 'Зуев Павел', К: 'Котова Ирина', М: 'Мухин Олег' },
    before: ['О: Добрый день, коллеги.', 'З: Добрый день.', 'К: Здравствуйте.'],
    after: [
      'М: Крыльцо просело на два сантиметра.',
      'З: Доски лежат в подвале.',
      'К: Ступени зимой скользкие.',
    ],
  },
  en: {
    voices: { H: 'Laura Hart', R: 'Paul Rowe', P: 'Jess Pike', D: 'Brian Dale' },
    before: ['H: Good evening, all.', 'R: Evening.', 'P: Hello.'],
    after: [
      'D: The porch has sunk by an inch.',
      'R: The boards are in the cellar.',
      'P: The steps are slippery in winter.',
    ],
  },
} as const

describe.each(['ru', 'en'] as const)('who leads, writes and is absent: %s', (language) => {
  const { voices, before, after } = FRAMES[language]
  const labels: Readonly<Record<string, string>> = voices
  const rows = phrases<Row>(`speech-head.${language}`)
  it.each(rows.map((row) => [row.said.join(' / '), row] as const))('%s', async (_said, row) => {
    const lines = [...before, ...row.said, ...after].map((line) => {
      const colon = line.indexOf(':')
      return `${labels[line.slice(0, colon)] ?? ''}${line.slice(colon)}`
    })
    const { model } = await outcomeOf('spoken.txt', new TextEncoder().encode(lines.join('\n\n')))
    const named = (name: string | undefined): unknown =>
      name === undefined ? '' : expect.stringContaining(name)
    expect(model.chair?.name ?? '').toEqual(named(row.chair))
    expect(model.secretary?.name ?? '').toEqual(named(row.secretary))
    expect(model.absent.map(({ name }) => name)).toEqual((row.absent ?? []).map((name) => named(name)))
  })
})
