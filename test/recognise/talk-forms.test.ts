import { describe, expect, it } from 'vitest'
import { parse, type Protocol } from '../../src/index.ts'

/** A talk of three people about a gate: voice and words. */
const TALK: readonly (readonly [string, string])[] = [
  ['А', 'Добрый вечер, начинаем.'],
  ['Б', 'А Лунин будет?'],
  ['А', 'Нет, он на даче.'],
  ['В', 'Что у нас сегодня?'],
  ['А', 'Сегодня ворота.'],
  ['Б', 'Ворота не закрываются вторую неделю.'],
  ['В', 'Замок заедает или петли?'],
  ['Б', 'Петли.'],
  ['А', 'Сколько стоят новые?'],
  ['Б', 'Три тысячи за пару.'],
  ['В', 'Недорого.'],
  ['А', 'Решили: заменить петли на воротах до пятнадцатого мая.'],
  ['Б', 'Хорошо.'],
  ['В', 'Я за.'],
]

const HEAD = 'Правление, запись от 2 апреля 2025 г.'

/** The talk as each line is printed of a voice and its words, under the head. */
const printed = (line: (voice: string, words: string, at: number) => string, head = HEAD): string =>
  [head, ...TALK.map(([voice, words], at) => line(voice, words, at))].join('\n\n')

const read = async (text: string, file = 'talk.txt'): Promise<Protocol> => (await parse(text, { file })).model

const decisionsOf = ({ agenda, decisions }: Protocol): string[] =>
  [...agenda.flatMap((item) => item.decisions), ...decisions].map(({ text }) => text)

const NAMES: Readonly<Record<string, string>> = { А: 'Рогова', Б: 'Каманин', В: 'Женский голос 1' }
const nameOf = (voice: string): string => NAMES[voice] ?? ''
const clock = (at: number): string => `00:${String(at).padStart(2, '0')}:07`

describe('a talk is told by few openings that come again and take turns', () => {
  it.each([
    ['a full stop', printed((voice, words) => `${nameOf(voice)}. ${words}`), 'talk.txt'],
    ['a dash', printed((voice, words) => `${nameOf(voice)} — ${words}`), 'talk.txt'],
    ['blanks', printed((voice, words) => `${nameOf(voice)}    ${words}`), 'talk.txt'],
    ['a time', printed((voice, words, at) => `**${nameOf(voice)}** *(${clock(at)})* ${words}`), 'talk.md'],
    [
      'a line of their own, a post behind the name',
      printed(
        (voice, words, at) => `${nameOf(voice).toUpperCase()}${at < 3 ? ', член правления' : ''}\n${words}`,
      ),
      'talk.txt',
    ],
    [
      'the column of a table',
      `${HEAD}\n\n| Время | Кто | Что |\n|---|---|---|\n${TALK.map(([voice, words], at) => `| 18:${String(at + 10)} | ${nameOf(voice)} | ${words} |`).join('\n')}\n`,
      'talk.md',
    ],
  ])('parted by %s', async (_parting, text, file) => {
    const model = await read(text, file)
    expect(model.kind).toBe('transcript')
    expect(decisionsOf(model)).toEqual(['заменить петли на воротах до пятнадцатого мая.'])
  })

  it('is none where the same words open the fields of a form', async () => {
    const fields = TALK.map((_, at) => [`Участок — ${String(at)}`, `Площадь — ${String(at * 2)}`]).flat()
    expect((await read([HEAD, ...fields].join('\n\n'))).kind).not.toBe('transcript')
  })

  it('is none where nobody asks and each name comes in a block of its own', async () => {
    const lines = ['Рогова', 'Каманин'].flatMap((name) =>
      Array.from({ length: 8 }, (_, at) => `${name} — дежурство ${String(at + 1)} мая.`),
    )
    expect((await read([HEAD, ...lines].join('\n\n'))).kind).not.toBe('transcript')
  })
})

describe('letters that the head explains name a voice', () => {
  const LETTERS: Readonly<Record<string, string>> = { А: 'РО', Б: 'КМ', В: 'ЖД' }
  const lines = (voice: string, words: string): string => `${LETTERS[voice] ?? ''}: ${words}`
  it.each([
    ['РО = Рогова Ольга, председатель; КМ = Каманин Марк; ЖД = Жданова Дарья'],
    ['Говорят: Рогова Ольга (РО), Каманин Марк (КМ), Жданова Дарья (ЖД).'],
    ['РО — Рогова Ольга    КМ — Каманин Марк    ЖД — Жданова Дарья'],
  ])('%s', async (key) => {
    const said = lines('Б', 'Я закажу петли до десятого мая. ')
    const { agenda, decisions } = await read(
      `${printed(lines, `${HEAD}\n\n${key}`)}\n\n${said}\n\n${lines('А', 'Спасибо, записала, договорились.')}`,
    )
    const all = [...agenda.flatMap((item) => item.decisions), ...decisions]
    const own = all.find(({ text }) => text.includes('закажу'))
    expect(own?.assignees.map(({ name }) => name)).toEqual(['Каманин Марк'])
  })
})
