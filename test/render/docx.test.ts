import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { renderDocx } from '../../src/render/docx/docx.ts'
import { decision, empty, person, speaker } from './models.ts'

const model = (some: Partial<Protocol>): Protocol => ({ ...empty, ...some })

const ofModel = (protocol: Protocol, archive = false): Promise<Uint8Array> =>
  renderDocx([{ file: 'record.md', model: protocol }], { archive })

/** The parts of a file by name, each of which is XML. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts: Record<string, string> = {}
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const xml = strFromU8(part)
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    parser.write(xml).close()
    parts[name] = xml
  }
  return parts
}

/** Words of the body, a paragraph a line. */
const wordsOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:(?:br|tab)\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u{A0}', ' ')

async function documentOf(protocol: Protocol, archive = false): Promise<string> {
  return partsOf(await ofModel(protocol, archive))['word/document.xml'] ?? ''
}

const mm = (value: number): string => String(Math.round((value * 1440) / 25.4))

describe('a Word document', () => {
  const record = model({
    title: 'Протокол заседания совета',
    number: '5',
    date: '2024-03-21',
    place: 'г. Полянск',
    agenda: [
      {
        number: '1',
        title: 'О дороге',
        speakers: [speaker('Анучина Е.А.')],
        remarks: [],
        vote: null,
        decisions: [decision('1.1', 'Починить дорогу.'), decision('1.2', 'Проверить.')],
      },
    ],
    signatures: [{ role: 'chair', person: person('Крылова А.П.') }],
  })

  it('has the page of GOST R 7.0.97-2016', async () => {
    const xml = await documentOf(record)
    expect(xml).toContain(`w:h="${mm(297)}"`)
    expect(xml).toContain(`w:w="${mm(210)}"`)
    for (const [side, size] of Object.entries({ left: 20, right: 10, top: 20, bottom: 20 })) {
      expect(xml).toMatch(new RegExp(`<w:pgMar [^>]*w:${side}="${mm(size)}"`))
    }
    expect(xml).toContain('<w:titlePg/>')
    expect(await documentOf(record, true)).toMatch(new RegExp(`<w:pgMar [^>]*w:left="${mm(30)}"`))
  })

  it('numbers its pages in the header of all pages but the first', async () => {
    const parts = partsOf(await ofModel(record))
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    expect(headers.map(([, xml]) => xml.includes('PAGE')).sort()).toEqual([false, true])
  })

  it('says things in the order of the requisites, numbers as literal text', async () => {
    const words = wordsOf(await documentOf(record))
      .split('\n')
      .filter(Boolean)
    expect(words).toEqual([
      'Протокол заседания совета',
      '21 марта 2024 г. № 5',
      'г. Полянск',
      'ПОВЕСТКА ДНЯ:',
      '1. О дороге',
      '1. О дороге',
      'СЛУШАЛИ: Анучину Е.А.',
      'РЕШИЛИ:',
      '1.1. Починить дорогу.',
      '1.2. Проверить.',
      'Председатель',
      '_'.repeat(14),
      'А.П. Крылова',
    ])
  })

  it('keeps the word that certifies an extract with its blanks', async () => {
    const xml = await documentOf({ ...record, kind: 'extract' })
    const paragraphs = xml.slice(xml.lastIndexOf('А.П.')).split('<w:p>').slice(1)
    const kept = paragraphs.map((one) => one.includes('<w:keepNext/>'))
    const last = paragraphs.findIndex((one) => one.includes('(дата)'))
    const first = paragraphs.findIndex((one) => one.includes('Верно'))
    expect(first).toBeGreaterThan(0)
    expect(kept.slice(first, last)).not.toContain(false)
  })

  it('is the same bytes every time and tells neither an author nor a time', async () => {
    const bytes = await ofModel(record)
    expect(await ofModel(record)).toEqual(bytes)
    const core = partsOf(bytes)['docProps/core.xml'] ?? ''
    expect(core).toContain('Протокол заседания совета')
    expect(core).not.toMatch(/creator|created|modified/i)
  })

  it('holds every odd character that XML can hold, and a sign for those it cannot', async () => {
    const title = 'a\u{0}b\u{8}c\u{1F4DD} <w:p/> & \u{202E}dne\u{202C} \u{FFFF}\u{D800}z'
    const words = wordsOf(await documentOf(model({ title })))
    expect(words).toContain(
      'a\u{FFFD}b\u{FFFD}c\u{1F4DD} &lt;w:p/&gt; &amp; \u{202E}dne\u{202C} \u{FFFD}\u{FFFD}z',
    )
  })

  it('holds a title of 10,000 letters and 500 decisions', async () => {
    const title = 'слово '.repeat(1700).trim()
    const decisions = Array.from({ length: 500 }, (_, index) =>
      decision(String(index + 1), `Сделать дело ${String(index)}.`),
    )
    const words = wordsOf(await documentOf(model({ title, decisions })))
    expect(words).toContain(title)
    expect(words).toContain('500. Сделать дело 499.')
  })

  it('holds clauses deeper than Word counts levels', async () => {
    let deep = decision(null, 'Дно.')
    for (let level = 0; level < 15; level++)
      deep = decision(null, `Уровень ${String(level)}:`, { items: [deep] })
    expect(wordsOf(await documentOf(model({ decisions: [deep] })))).toContain('Дно.')
  })
})
