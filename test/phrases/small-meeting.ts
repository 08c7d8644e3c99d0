/** What a row of `speech-decides` expects of the meeting that holds its words. */
export interface DecidesRow {
  readonly said: readonly string[]
  readonly text: string
  readonly who?: string
  readonly due?: string | null
  /** Why the row is known not to be read yet: such rows are counted, not asked. */
  readonly open?: string
}

/** A small meeting in which the first voice leads. */
interface Frame {
  readonly voices: Readonly<Record<string, string>>
  readonly leader: string
  readonly other: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export const FRAMES: Readonly<Record<'ru' | 'en', Frame>> = {
  ru: {
    voices: { О: 'Орлова Анна', З: 'Зуев Павел', К: 'Котова Ирина' },
    leader: 'О',
    other: 'З',
    before: [
      'О: Сегодня 12 марта 2024 года. Веду собрание я. Первый вопрос: ремонт крыльца.',
      'З: Крыльцо просело на два сантиметра.',
      'К: Перила шатаются.',
    ],
    after: ['К: Ступени зимой скользкие.', 'З: Доски лежат в подвале.', 'О: На этом всё, собрание закрыто.'],
  },
  en: {
    voices: { H: 'Laura Hart', R: 'Paul Rowe', P: 'Brian Pike' },
    leader: 'H',
    other: 'R',
    before: [
      "H: Today is March 12, 2024. I'm chairing this meeting. The first item is the porch.",
      'R: The porch has sunk by an inch.',
      'P: The handrail is loose.',
    ],
    after: [
      'P: The steps are slippery in winter.',
      'R: The boards are in the cellar.',
      'H: The meeting is adjourned.',
    ],
  },
}

/** The words of a small meeting in which a few sentences are said; without a letter whoever leads says them. */
export function smallMeeting(language: 'ru' | 'en', said: readonly string[]): Uint8Array {
  const { voices, leader, before, after } = FRAMES[language]
  const lines = [...before, ...said, ...after].map((line) => {
    const voice = voices[line.slice(0, line.indexOf(':'))]
    return voice === undefined
      ? `${voices[leader] ?? ''}: ${line}`
      : `${voice}:${line.slice(line.indexOf(':') + 1)}`
  })
  return new TextEncoder().encode(lines.join('\n\n'))
}
