import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectDocument } from '../../src/document/inspect.ts'
import { read } from '../../src/read/readers.ts'
import { buildDocx } from './files/build-docx.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const shape = async (file: string, content: string | Uint8Array): Promise<string[]> => {
  const document = await read(file, typeof content === 'string' ? bytes(content) : content)
  return inspectDocument(document)
    .trim()
    .split('\n')
    .map((line) => line.replace(/ \d+:\d+-\d+:\d+/, ''))
}
const voices = async (file: string, content: string): Promise<string[]> => {
  const { children } = await read(file, bytes(content))
  return children.flatMap((block) => (block.type === 'speech' ? [block.speaker?.value ?? '–'] : []))
}
const refused = (file: string, content: string, code: string): Promise<void> =>
  expect(read(file, bytes(content))).rejects.toMatchObject({ name: 'ReadError', code })

const cue = (at: number, words: string): string =>
  `00:00:${String(at).padStart(2, '0')}.000 --> 00:00:${String(at + 1).padStart(2, '0')}.000\n${words}\n\n`
const vtt = (...cues: readonly string[]): string =>
  `WEBVTT\n\n${cues.map((words, at) => cue(at, words)).join('')}`

describe('labels of captions', () => {
  it('are voices, whatever they look like, where every cue has one', async () => {
    const text = vtt(
      'Нина Рогова: раз',
      'komnata 12: два',
      'iPhone (Глеб): три',
      'gleb_l: четыре',
      '[SPEAKER_00]: пять',
    )
    expect(await voices('a.vtt', text)).toEqual([
      'Нина Рогова',
      'komnata 12',
      'iPhone (Глеб)',
      'gleb_l',
      'SPEAKER_00',
    ])
  })

  it('are no voices where few cues begin so, unless they come again or look like a name', async () => {
    const text = vtt(
      'Вопрос: кто платит?',
      'Никто.',
      'ну так: посмотрим',
      'Да.',
      'Потом.',
      'Потом.',
      'Глеб Лисин: я.',
    )
    expect(await voices('a.vtt', text)).toEqual(['–', 'Глеб Лисин'])
  })

  it('stay with the cues that go on without one', async () => {
    const text = vtt('Нина: раз', 'и ещё', 'Глеб: два', 'Нина: три')
    expect(await voices('a.vtt', text)).toEqual(['Нина', 'Глеб', 'Нина'])
  })

  it('are not what counts the cues', async () => {
    const text = `WEBVTT\n\nГлеб Лисин\n${cue(1, '<v Нина Рогова>раз</v>')}Глеб Лисин\n${cue(3, '<v Нина Рогова>два</v>')}`
    expect(await shape('a.vtt', text)).toEqual(['speech 00:00:01 "Нина Рогова" "раз два"'])
  })
})

describe('rolling captions', () => {
  it('say each line once', async () => {
    const text = vtt(
      'добрый день',
      'добрый день\nначинаем сразу',
      'начинаем сразу',
      'начинаем сразу\nсо сметы',
    )
    expect(await shape('a.vtt', text)).toEqual(['speech 00:00:00 "добрый день начинаем сразу со сметы"'])
  })

  it('are not made of words that somebody repeats', async () => {
    const text = vtt('Да.', 'Да.', 'Смета готова.', 'Начинаем в июне.', 'Кто за?', 'Все.')
    expect(await shape('a.vtt', text)).toEqual([
      'speech 00:00:00 "Да. Да. Смета готова. Начинаем в июне. Кто за? Все."',
    ])
  })
})

describe('notes of captions', () => {
  it('at the head say what the whole is; those of a service and between cues are markup', async () => {
    const text = `WEBVTT\n\nNOTE Заседание правления\nДата: 14.05.2024\n\nNOTE language:ru\n\n${cue(1, 'Начинаем.')}NOTE не слышно\n\n${cue(3, 'Смета готова.')}`
    expect(await shape('a.vtt', text)).toEqual([
      'paragraph "Заседание правления"',
      'paragraph "Дата: 14.05.2024"',
      'speech 00:00:01 "Начинаем. Смета готова."',
    ])
  })
})

describe('the content of a text', () => {
  const captions = vtt('Нина: раз', 'Глеб: два')
  it.each([
    ['captions.txt', captions],
    [
      'captions',
      `1\n${cue(1, 'Нина: раз').replaceAll('.', ',')}2\n${cue(2, 'Глеб: два').replaceAll('.', ',')}`,
    ],
    ['captions.txt', '0:00:01.000,0:00:02.000\nНина: раз\n\n0:00:02.000,0:00:03.000\nГлеб: два\n'],
    [
      'a.txt',
      '{"segments":[{"start":1,"text":"раз","speaker":"Нина"},{"start":2,"text":"два","speaker":"Глеб"}]}',
    ],
    [
      'a.txt',
      '<?xml version="1.0"?><transcript><text start="1">Нина: раз</text><text start="2">Глеб: два</text></transcript>',
    ],
  ])('is believed, not the name of its file: %s', async (file, text) => {
    expect(await voices(file, text)).toEqual(['Нина', 'Глеб'])
  })

  it.each([
    [
      'an agenda with hours',
      '10:00 Открытие: слово директора\n10:30 Доклад о смете: Лисин Г.П.\n11:00 Закрытие: подписание\n',
    ],
    ['fields', 'Тема: беседка\nСрок: июнь\nСмета: готова\nПодрядчик: выбран\n'],
    ['prose', 'Мы собрались в 18:00 и обсудили беседку.\nПотом, в 19:30, разошлись.\nПротокол вела Нина.\n'],
    ['a list', '- раз\n- два\n[x] три\n'],
    ['names in capitals', 'РОГОВА Н. А., директор.\nЛИСИН Г. П., бухгалтер.\nСЛУШАЛИ. О беседке.\n'],
  ])('that is none of an export is left to the other readers: %s', async (_, text) => {
    expect((await shape('a.txt', text)).some((line) => line.startsWith('speech'))).toBe(false)
  })
})

describe('a Word file of a service', () => {
  const paragraph = (...lines: readonly string[]): string =>
    `<w:p><w:r>${lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')}</w:r></w:p>`

  it('of Teams: the voice with its time above the words', async () => {
    const body = [
      paragraph('Board-20240514_150000-Meeting Recording'),
      paragraph('14 May 2024, 03:00PM'),
      paragraph('Nora Blythe   0:03', 'Let us begin.'),
      paragraph('Seth Corwin   0:15', 'The quote is in.'),
      paragraph('Nora Blythe   1:02:22', 'Thank you.'),
    ].join('')
    expect(await shape('a.docx', buildDocx(body))).toEqual([
      'paragraph "Board"',
      'paragraph gap "14 May 2024, 03:00PM"'.replace(' gap', ''),
      'speech 00:00:03 "Nora Blythe" "Let us begin."',
      'speech 00:00:15 "Seth Corwin" "The quote is in."',
      'speech 01:02:22 "Nora Blythe" "Thank you."',
    ])
  })

  it('of Google Meet: its name and day above, its notice below', async () => {
    const body = [
      paragraph('Board (2024-05-14 15:00 GMT+3) - Transcript'),
      paragraph('00:00:00'),
      paragraph('Nora Blythe: Let us begin.'),
      paragraph('Seth Corwin: The quote is in.'),
      paragraph('Transcription ended after 00:16:57'),
    ].join('')
    expect(await shape('a.docx', buildDocx(body))).toEqual([
      'paragraph "Board"',
      'paragraph "2024-05-14"',
      'speech 00:00:00 "Nora Blythe" "Let us begin."',
      'speech "Seth Corwin" "The quote is in."',
    ])
  })
})

describe('data', () => {
  it('with escaped letters is read, and places hold the escapes', async () => {
    const text =
      '{"segments":[{"start":0.5,"text":" \\u0414\\u0430, \\"смета\\"\\nготова","words":[{"word":"x"}]}]}'
    const document = await read('a.json', bytes(text))
    const [block] = document.children
    if (block?.type !== 'speech') throw new Error('no speech')
    expect(block.text.value).toBe('Да, "смета" готова')
    expect(document.source.slice(block.text.place(0, 2))).toBe('\\u0414\\u0430')
    expect(document.source.slice(block.text.place(5, 10))).toBe('смета')
  })

  it.each([
    ['other.json', '{"name": "x", "version": "1.0.0"}', 'unknown-data'],
    ['list.json', '[1, 2, 3]', 'unknown-data'],
    ['a.json', '[]', 'unknown-data'],
    ['other.txt', '{"name": "x", "list": [{"text": "y"}]}', 'unknown-data'],
    ['cut.json', '{"segments": [{"start": 1, "text": "раз', 'damaged'],
    ['cut.json', '{"segments": [{"start": 1, "text": "раз"}', 'damaged'],
    ['words.json', 'Протокол заседания правления', 'damaged'],
    ['deep.json', '['.repeat(100_000), 'too-large'],
    ['silent.json', '{"segments":[{"start":1,"text":" "}]}', 'empty'],
    ['other.xml', '<?xml version="1.0"?><note><to>x</to></note>', 'unknown-data'],
    ['words.xml', 'Протокол заседания правления', 'unknown-data'],
    ['silent.ttml', '<tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>', 'empty'],
    [
      'bomb.xml',
      '<?xml version="1.0"?><!DOCTYPE tt [<!ENTITY a "aa">]><tt><body><p begin="1s">&a;</p></body></tt>',
      'doctype',
    ],
  ])('that holds no speech is refused: %s %s', async (file, text, code) => {
    await refused(file, text, code)
  })

  it('is read as text where that is asked for', async () => {
    const document = await read('a.json', bytes('{"name": "x"}'), { format: 'text' })
    expect(inspectDocument(document)).toContain('name')
  })
})

describe('any mix of lines', () => {
  const LINES = [
    '[Рогова Инна] 18:00:00',
    '18:00:07\t From Дьяков Семён to Everyone:',
    '\tсмета готова',
    'Рогова Инна',
    '1 минута 7 секунд',
    '00:07',
    'Дьяков Семён  0:15',
    '[00:07] Рогова Инна: начинаем',
    '[00:00.000 --> 00:04.000] текст',
    'Спикер 1: да',
    '14.05.2024, 18:00 - Рогова Инна: да',
    'Рогова Инна, [14.05.2024 18:00]',
    'ДЬЯКОВ С. И., председатель комитета.',
    'ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Спасибо.',
    'РЕЗУЛЬТАТЫ ГОЛОСОВАНИЯ',
    'Transcription ended after 00:10:00',
    'Board (2024-05-14 15:00 GMT+3) - Transcript',
    '______ И.И. Иванов',
    '',
    '**',
  ]
  it('gives blocks in the order of the text that slice to what they hold', async () => {
    const text = fc
      .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 30 })
      .map((lines) => lines.join('\n'))
    await fc.assert(
      fc.asyncProperty(
        text.filter((one) => /\S/.test(one)),
        async (content) => {
          const { children, source } = await read('a.txt', bytes(content))
          for (const block of children) {
            if (block.type !== 'speech') continue
            expect(source.slice(block.text.place()).replace(/\s+/g, ' ')).toContain(
              block.text.value.slice(0, 5),
            )
            if (block.speaker) expect(source.slice(block.speaker.place())).toBe(block.speaker.value)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('in one line without end is read', async () => {
    const long = `[Рогова Инна] 18:00:00\n${'слово '.repeat(200_000)}\n[Дьяков Семён] 18:00:07\nда\n`
    expect(await voices('a.txt', long)).toEqual(['Рогова Инна', 'Дьяков Семён'])
    expect(await voices('a.vtt', vtt('а'.repeat(1_000_000), `${'б: '.repeat(300_000)}`))).toEqual(['–', '–'])
  })
})

describe('times without voices', () => {
  const said = ['доброе утро', 'начинаем', 'первый вопрос', 'котёл течёт', 'чиним', 'всем спасибо']
  const at = (minute: number): string => `${String(minute)}:0${String(minute)}`

  it.each([
    ['on lines of their own', (time: string, words: string) => `${time}\n${words}`],
    ['in brackets', (time: string, words: string) => `[${time}] ${words}`],
    ['in round brackets above', (time: string, words: string) => `(${time})\n${words}`],
    ['before the words', (time: string, words: string) => `${time} ${words}`],
  ])('are those of a recording: %s', async (_name, line) => {
    const text = said.map((words, minute) => line(at(minute), words)).join('\n')
    expect(await shape('a.txt', text)).toEqual([
      `speech 00:00:00 "–" "${said.join(' ')}"`.replace('"–" ', ''),
    ])
  })

  it('are a programme where they begin later than a recording does', async () => {
    const text = said.map((words, hour) => `${String(9 + hour)}:00 ${words}`).join('\n')
    expect(await voices('a.txt', text)).toEqual([])
  })
})

describe('spans in seconds', () => {
  it.each([
    ['in brackets with an arrow', '[0.00s -> 4.20s]  ', '[4.20s -> 9.00s]  '],
    ['with a dash', '[0.00 - 4.20] ', '[4.20 - 9.00] '],
  ])('are those of a recogniser: %s', async (_name, first, second) => {
    expect(await shape('a.txt', `${first}Начинаем.\n${second}Первый вопрос.`)).toEqual([
      'speech 00:00:00 "Начинаем. Первый вопрос."',
    ])
  })

  it.each([
    ['in columns', (span: string, voice: string, words: string) => `${span}  ${voice}  ${words}`],
    ['behind a colon', (span: string, voice: string, words: string) => `[${span}] ${voice}: ${words}`],
    ['both in brackets', (span: string, voice: string, words: string) => `[${span}] [${voice}] ${words}`],
  ])('may name their voices: %s', async (_name, line) => {
    const text = [
      line('0.10-4.20', 'Нина', 'Начинаем.'),
      line('4.30-6.10', 'Глеб', 'Да.'),
      line('6.20-9.00', 'Нина', 'Первый вопрос.'),
    ].join('\n')
    expect(await voices('a.txt', text)).toEqual(['Нина', 'Глеб', 'Нина'])
  })
})
