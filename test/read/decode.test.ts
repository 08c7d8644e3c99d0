import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { ReadError } from '../../src/read/read-error.ts'

const SINGLE_BYTE = ['windows-1251', 'koi8-r', 'ibm866'] as const

/** The bytes of a text in a single-byte encoding, by asking the decoder for each byte. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = new Map(
    Array.from(
      { length: 256 },
      (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte] as const,
    ),
  )
  return Uint8Array.from([...text], (character) => {
    const byte = bytes.get(character)
    if (byte === undefined) throw new Error(`No ${character} in ${encoding}`)
    return byte
  })
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le')
  return bytes
}

const errorCode = (action: () => unknown): string | null => {
  try {
    action()
    return null
  } catch (error) {
    return error instanceof ReadError ? error.code : 'other'
  }
}

const SNIPPETS = [
  'Протокол заседания',
  'присутствовали: 7',
  'Решили: одобрить',
  'СЛУШАЛИ: отчёт о работе кружка',
  'Секретарь Осинцева Р.Д. ведёт запись встречи, председатель открыл собрание в 14 часов',
  'до 5 марта подготовить смету; ответственный: Лапин К.К.',
]

describe.each(SINGLE_BYTE)('decode %s', (encoding) => {
  it.each(SNIPPETS)('%s', (text) => {
    for (const value of [text, text.toUpperCase(), text.toLowerCase(), `${text}\r\n`.repeat(300)]) {
      expect(decode(encode(value, encoding))).toEqual({ text: value, encoding, guessed: true })
    }
  })
})

it('knows cp866 by its text, not by the boxes that it draws', () => {
  const text = '╔════════╤═══════╗\r\n║ Вопрос │ Срок  ║\r\n╚════════╧═══════╝\r\n'
  expect(decode(encode(text, 'ibm866'))).toMatchObject({ text, encoding: 'ibm866' })
})

it('takes valid UTF-8 for certain, with a byte order mark or without', () => {
  const bytes = new TextEncoder().encode('Протокол № 5')
  expect(decode(bytes)).toEqual({ text: 'Протокол № 5', encoding: 'utf-8', guessed: false })
  expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual({
    text: 'Протокол № 5',
    encoding: 'utf-8',
    guessed: false,
  })
  expect(decode(new TextEncoder().encode('plain ASCII'))).toMatchObject({ encoding: 'utf-8', guessed: false })
})

it('reads UTF-8 that was cut off in the middle of a letter', () => {
  const bytes = new TextEncoder().encode('Решили: утвердить план работы '.repeat(20).trim())
  expect(decode(bytes.subarray(0, -1))).toMatchObject({ encoding: 'utf-8', guessed: true })
})

it.each(['le', 'be'] as const)('reads UTF-16 (%s) with a byte order mark and without', (order) => {
  const text = 'Протокол № 5 от 3 мая'
  expect(decode(utf16(`\ufeff${text}`, order))).toEqual({ text, encoding: `utf-16${order}`, guessed: false })
  expect(decode(utf16(text, order))).toEqual({ text, encoding: `utf-16${order}`, guessed: true })
})

it.each([
  ['cp1251', 'windows-1251'],
  ['win-1251', 'windows-1251'],
  ['Windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['koi8', 'koi8-r'],
  ['cp866', 'ibm866'],
  ['IBM866', 'ibm866'],
  ['dos', 'ibm866'],
])('knows the label %s', (label, encoding) => {
  expect(decode(encode('Итоги', encoding), { encoding: label })).toEqual({
    text: 'Итоги',
    encoding,
    guessed: false,
  })
})

it('keeps the marks of windows-1252 that stand in the place of control characters', () => {
  const bytes = Uint8Array.of(
    0x93,
    0x42,
    0x6f,
    0x61,
    0x72,
    0x64,
    0x92,
    0x73,
    0x94,
    0x20,
    0x96,
    0x20,
    0x80,
    0x35,
  )
  expect(decode(bytes, { encoding: 'windows-1252' }).text).toBe('“Board’s” – €5')
})

it('drops the sign that DOS programs end a file with', () => {
  expect(decode(Uint8Array.of(...encode('Протокол собрания', 'ibm866'), 0x1a)).text).toBe('Протокол собрания')
})

describe('what is no text', () => {
  it.each([
    ['empty', []],
    ['empty', [0x20, 0x0d, 0x0a, 0x09]],
    ['empty', [0xef, 0xbb, 0xbf]],
    ['binary', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]],
    ['binary', [...new TextEncoder().encode('%PDF-1.7 text')]],
    ['binary', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['binary', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['binary', [0x61, 0x62, 0x00, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68]],
    ['binary', Array.from({ length: 64 }, (_, i) => (i % 8) + 1)],
  ])('%s', (code, bytes) => {
    expect(errorCode(() => decode(Uint8Array.from(bytes)))).toBe(code)
  })

  it('names the kind of binary file', () => {
    expect(() => decode(Uint8Array.of(0x50, 0x4b, 3, 4))).toThrow(expect.objectContaining({ detail: 'zip' }))
  })

  it('refuses an encoding that nobody knows, and one that does not fit', () => {
    expect(errorCode(() => decode(encode('Итоги', 'koi8-r'), { encoding: 'koi-9' }))).toBe('unknown-encoding')
    expect(errorCode(() => decode(encode('Итоги', 'koi8-r'), { encoding: 'utf-8' }))).toBe('undecodable')
  })
})
