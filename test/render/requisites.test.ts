import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { renderDocx } from '../../src/render/docx/docx.ts'
import { council, decision } from './models.ts'

const TWIPS_PER_MM = 1440 / 25.4
/** A line of single height, in the units of Word. */
const SINGLE = 240
const CYRILLIC_DATE = /^\d{1,2} [а-я]+ \d{4} г\.\t№ ?\S+$/u

/** A paragraph of the document as its XML says it is. */
interface Printed {
  readonly style: string
  readonly xml: string
  readonly text: string
}

/** The parts of a Word file that the standard speaks of. */
interface Word {
  readonly document: string
  readonly styles: string
  readonly headers: readonly string[]
  readonly paragraphs: readonly Printed[]
}

const attribute = (xml: string, tag: string, name: string): string | null =>
  new RegExp(`<${tag}(?: [^>]*)? ${name}="([^"]*)"`).exec(xml)?.[1] ?? null

const millimetres = (twips: string | null): number => Number(twips ?? Number.NaN) / TWIPS_PER_MM

function paragraphsOf(document: string): Printed[] {
  return document
    .split(/(?=<w:p>|<w:p )/)
    .slice(1)
    .map((xml) => ({
      xml,
      style: attribute(xml, 'w:pStyle', 'w:val') ?? '',
      text: xml
        .replace(/<w:tab\/>/g, '\t')
        .replace(/<w:br\/>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .replaceAll('\u{A0}', ' '),
    }))
}

async function wordOf(model: Protocol, archive: boolean): Promise<Word> {
  const parts = unzipSync(await renderDocx([{ file: 'a.md', model }], { houseStyle: true, archive }))
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const document = read('word/document.xml')
  return {
    document,
    styles: read('word/styles.xml'),
    headers: Object.keys(parts)
      .filter((name) => /^word\/header\d+\.xml$/.test(name))
      .map(read),
    paragraphs: paragraphsOf(document),
  }
}

const styleOf = ({ styles }: Word, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(styles)?.[0] ?? ''

const defaultsOf = ({ styles }: Word): string => /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? ''

const margin = ({ document }: Word, side: string): number =>
  millimetres(attribute(document, 'w:pgMar', `w:${side}`))

/** Where a text stands among the paragraphs; -1 where it does not. */
const place = ({ paragraphs }: Word, text: string): number =>
  paragraphs.findIndex((one) => one.text.includes(text))

/** Half points of a style, of the document where the style says nothing. */
const sizeOf = (word: Word, id: string): number =>
  Number(attribute(styleOf(word, id), 'w:sz', 'w:val') ?? attribute(defaultsOf(word), 'w:sz', 'w:val')) / 2

interface Requisite {
  /** Of GOST R 7.0.97-2016. */
  readonly clause: string
  readonly what: string
  readonly value: (word: Word, archived: Word) => unknown
  readonly wanted: unknown
}

const model: Protocol = {
  ...council,
  agenda: council.agenda.map((item) => ({
    ...item,
    decisions: [...item.decisions, decision('1.9', 'Ждать.')],
  })),
}

const CHECKLIST: readonly Requisite[] = [
  {
    clause: '3',
    what: 'A4',
    value: ({ document }) =>
      ['w:w', 'w:h'].map((name) => Math.round(millimetres(attribute(document, 'w:pgSz', name)))),
    wanted: [210, 297],
  },
  {
    clause: '3',
    what: 'margins are no less than 20, 10, 20 and 20 mm',
    value: (word) => ['left', 'right', 'top', 'bottom'].map((side) => Math.round(margin(word, side))),
    wanted: [20, 10, 20, 20],
  },
  {
    clause: '3',
    what: 'the left margin of what is kept for more than ten years is no less than 30 mm',
    value: (_, archived) => Math.round(margin(archived, 'left')),
    wanted: 30,
  },
  {
    clause: '3.2',
    what: 'pages are numbered from the second on',
    value: ({ document, headers }) => [
      document.includes('<w:titlePg/>'),
      headers.filter((header) => header.includes('PAGE')).length,
      headers.filter((header) => !/PAGE|<w:t[ >]/.test(header)).length,
    ],
    wanted: [true, 1, 1],
  },
  {
    clause: '3.2',
    what: 'the number stands in the middle of the upper margin, no less than 10 mm from the edge',
    value: (word) => [
      attribute(word.headers.find((header) => header.includes('PAGE')) ?? '', 'w:jc', 'w:val'),
      Math.round(margin(word, 'header')),
    ],
    wanted: ['center', 10],
  },
  {
    clause: '3.3',
    what: 'the text is of 12 to 14 points',
    value: (word) => ['Text', 'Point', 'Title', 'Requisite'].map((style) => sizeOf(word, style)),
    wanted: [14, 14, 14, 14],
  },
  {
    clause: '3.3',
    what: 'tables may be smaller',
    value: (word) => [sizeOf(word, 'Cell'), sizeOf(word, 'ColumnHead')],
    wanted: [12, 12],
  },
  {
    clause: '3.3',
    what: 'one font',
    value: ({ styles, document }) => [
      ...new Set([...`${styles}${document}`.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font)),
    ],
    wanted: ['Times New Roman'],
  },
  {
    clause: '3.3',
    what: 'first lines are indented by 12.5 mm',
    value: (word) =>
      Math.round(millimetres(attribute(styleOf(word, 'Text'), 'w:ind', 'w:firstLine')) * 10) / 10,
    wanted: 12.5,
  },
  {
    clause: '3.3',
    what: 'headings of sections are indented alike',
    value: (word) =>
      Math.round(millimetres(attribute(styleOf(word, 'Heading2'), 'w:ind', 'w:firstLine')) * 10) / 10,
    wanted: 12.5,
  },
  {
    clause: '3.3',
    what: 'lines are 1 to 1.5 apart',
    value: (word) => {
      const spacing = Number(attribute(defaultsOf(word), 'w:spacing', 'w:line')) / SINGLE
      return spacing >= 1 && spacing <= 1.5
    },
    wanted: true,
  },
  {
    clause: '3.3',
    what: 'requisites of several lines have single ones',
    value: (word) =>
      ['Title', 'Requisite', 'Stamp'].map((style) =>
        Number(attribute(styleOf(word, style), 'w:spacing', 'w:line')),
      ),
    wanted: [SINGLE, SINGLE, SINGLE],
  },
  {
    clause: '3.3',
    what: 'the text fills the width',
    value: (word) => attribute(styleOf(word, 'Text'), 'w:jc', 'w:val'),
    wanted: 'both',
  },
  {
    clause: '3.3',
    what: 'one space between words, no letters set apart',
    value: ({ paragraphs, document }) => [
      paragraphs.filter(({ text }) => / {2}/.test(text)).map(({ text }) => text),
      /<w:rPr>(?:(?!<\/w:rPr>).)*<w:spacing /.test(document),
    ],
    wanted: [[], false],
  },
  {
    clause: '5.5',
    what: 'the name of the organization in the middle',
    value: (word) => {
      const one = word.paragraphs[place(word, council.organization ?? '-')]
      return [one?.style, attribute(styleOf(word, 'Requisite'), 'w:jc', 'w:val')]
    },
    wanted: ['Requisite', 'center'],
  },
  {
    clause: '5.9',
    what: 'the kind of the document in capitals',
    value: ({ paragraphs }) => {
      const title = paragraphs.find(({ style }) => style === 'Title')
      return title?.xml.includes('<w:caps/>') === true || /ПРОТОКОЛ/.test(title?.text ?? '')
    },
    wanted: true,
  },
  {
    clause: '5.10',
    what: 'the date in words and figures at the left, the number at the right',
    value: (word) => {
      const line = word.paragraphs.find(({ text }) => CYRILLIC_DATE.test(text))
      return [
        line?.style,
        attribute(line?.xml ?? '', 'w:tab', 'w:val'),
        Math.round(millimetres(attribute(line?.xml ?? '', 'w:tab', 'w:pos'))),
      ]
    },
    wanted: ['Line', 'right', 180],
  },
  {
    clause: '5.11',
    what: 'the number with its sign',
    value: (word) => place(word, '№ 7') >= 0,
    wanted: true,
  },
  {
    clause: '5.13',
    what: 'the place',
    value: (word) => place(word, 'г. Липовск') > place(word, '№ 7'),
    wanted: true,
  },
  {
    clause: '5.17',
    what: 'the heading of the text is one paragraph with the kind, in the style of titles',
    value: ({ paragraphs }) =>
      paragraphs.filter(({ style }) => style === 'Title').map(({ text }) => text.split('\n').at(-1)),
    wanted: ['заседания совета по чтению'],
  },
  {
    clause: '5.18',
    what: 'introductory part and main part in their order',
    value: (word) => {
      const found = ['ПОВЕСТКА', 'СЛУШАЛИ', 'РЕШИЛИ'].map((part) => place(word, part))
      return found.every(
        (at, index) => at > (index === 0 ? place(word, 'г. Липовск') : (found[index - 1] ?? 0)),
      )
    },
    wanted: true,
  },
  {
    clause: '5.22',
    what: 'the post at the left, a line to sign on, initials and surname at the right',
    value: (word) => {
      const at = word.paragraphs.findIndex(({ text }) => /^_+$/.test(text))
      const [post, name] = [word.paragraphs[at - 1], word.paragraphs[at + 1]]
      return [
        post !== undefined && post.text !== '',
        attribute(name?.xml ?? '', 'w:jc', 'w:val'),
        /^\p{Lu}\.\p{Lu}\. \p{Lu}/u.test(name?.text ?? ''),
      ]
    },
    wanted: [true, 'right', true],
  },
  {
    clause: '4',
    what: 'the requisites in their order',
    value: (word) => {
      const order = [
        council.organization ?? '',
        'заседания совета по чтению',
        '№ 7',
        'г. Липовск',
        'ПОВЕСТКА',
        'РЕШИЛИ',
        '_____',
      ]
      const places = order.map((text) => place(word, text))
      return (
        places.every((at) => at >= 0) &&
        places.every((at, index) => index === 0 || at > (places[index - 1] ?? at))
      )
    },
    wanted: true,
  },
]

describe('a protocol in Word, as GOST R 7.0.97-2016 asks', () => {
  let word: Word
  let archived: Word
  beforeAll(async () => {
    word = await wordOf(model, false)
    archived = await wordOf(model, true)
  })

  it.each(CHECKLIST)('$clause: $what', ({ value, wanted }) => {
    expect(value(word, archived)).toEqual(wanted)
  })
})
