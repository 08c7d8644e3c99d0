import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../case.ts'

const TALK = [
  ['Olivia Marsh', 'Good morning, the committee is open.'],
  ['Tom Reed', 'Is the heater on?'],
  ['Olivia Marsh', 'It is. First the boiler.'],
  ['Tom Reed', 'It leaks again.'],
  ['Ruth Dale', 'Can we claim on it?'],
  ['Olivia Marsh', 'We can try.'],
  ['Tom Reed', 'The plumber wants a hundred.'],
  ['Ruth Dale', 'That is fair.'],
  ['Olivia Marsh', 'Tom, order the valve by Friday, please.'],
  ['Tom Reed', 'Sure, will do.'],
  ['Ruth Dale', 'Who has the key?'],
  ['Tom Reed', 'It hangs by the door.'],
] as const

const second = (at: number): string => String(at * 4).padStart(2, '0')

const FORMS: Readonly<Record<string, (voice: string, words: string, at: number) => string>> = {
  'a day before the clock': (voice, words, at) => `[12.05.2024 19:${second(at)}] ${voice}: ${words}`,
  'seconds behind the name': (voice, words, at) =>
    `${voice} [${String(at)}.52s - ${String(at + 1)}.31s]: ${words}`,
  'seconds before the name': (voice, words, at) =>
    `[${String(at)}.5 --> ${String(at + 1)}.3] ${voice}: ${words}`,
  'a clock on a line of its own': (voice, words, at) => `${voice}\n08:30:${second(at)}\n${words}\n`,
}

describe('when something is said', () => {
  it.each(Object.entries(FORMS))('is no part of a name: %s', async (_form, write) => {
    const text = TALK.map(([voice, words], at) => write(voice, words, at)).join('\n')
    const { model } = await outcomeOf('talk.txt', new TextEncoder().encode(text))
    expect(model.kind).toBe('transcript')
    expect(model.attendees.map(({ name }) => name)).toEqual(['Olivia Marsh', 'Tom Reed', 'Ruth Dale'])
    expect(
      model.agenda
        .flatMap(({ remarks }) => remarks)
        .map((one) => one.text)
        .join(),
    ).not.toMatch(/\d\d:\d\d/)
  })

  it('stands before the small letters of a machine', async () => {
    const text = [...TALK, ...TALK]
      .map(([voice, words], at) => {
        const plain = words.toLowerCase().replaceAll(/[.,?]/gu, '')
        return `[00:0${String(at % 6)}:${second(at % 12)}] ${voice.toLowerCase()}\n${plain}`
      })
      .join('\n')
    const { model } = await outcomeOf('talk.txt', new TextEncoder().encode(text))
    expect(model.kind).toBe('transcript')
    expect(model.attendees.map(({ name }) => name.toLowerCase())).toContain('tom reed')
  })
})

describe('voices that a recorder numbers', () => {
  it('say who they are as they first speak, once one has', async () => {
    const text = [
      "SPEAKER_00 [0.52s - 7.31s]: Right, it's Wednesday the fifth of March 2025, and I'm Derek Stone, chairing.",
      "SPEAKER_01 [7.80s - 10.02s]: Hilary Marsh, secretary. I've got the flask.",
      'SPEAKER_02 [10.44s - 13.60s]: Kwame Reed, plot four.',
      'SPEAKER_00 [14.20s - 21.95s]: So. The water. Who has the bill?',
      'SPEAKER_01 [22.31s - 23.40s]: I have.',
      'SPEAKER_02 [24.02s - 30.88s]: Is it more?',
      'SPEAKER_01 [31.20s - 39.47s]: It is.',
      'SPEAKER_00 [39.90s - 42.05s]: Then we wait.',
    ].join('\n')
    const { model } = await outcomeOf('talk.txt', new TextEncoder().encode(text))
    expect(model.attendees.map(({ name }) => name)).toEqual(['Derek Stone', 'Hilary Marsh', 'Kwame Reed'])
  })

  it('are not those whom they call', async () => {
    const text = [
      'SPEAKER_00 [0.52s - 7.31s]: Good evening, the meeting is open.',
      'SPEAKER_01 [7.80s - 10.02s]: Hilary Marsh, have you got the bill?',
      'SPEAKER_02 [10.44s - 13.60s]: I have.',
      'SPEAKER_00 [14.20s - 21.95s]: How much?',
      'SPEAKER_01 [22.31s - 23.40s]: A lot.',
      'SPEAKER_02 [24.02s - 30.88s]: Three hundred.',
    ].join('\n')
    const { model } = await outcomeOf('talk.txt', new TextEncoder().encode(text))
    expect(model.attendees.map(({ name }) => name)).not.toContain('Hilary Marsh')
  })
})
