import { getDocumentProxy, extractText } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../src/render/pdf/pdf.ts'
import { council, decision, empty } from './models.ts'

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

describe('a PDF', () => {
  it('holds the words of the record in Cyrillic and numbers its pages from the second on', async () => {
    const decisions = Array.from({ length: 60 }, (_, index) =>
      decision(String(index + 1), `Сделать дело ${String(index)}.`),
    )
    const text = await textOf(await renderPdf([{ file: '', model: { ...council, decisions } }], {}))
    expect(text).toContain('ПРОТОКОЛ заседания совета по чтению')
    expect(text).toContain('60. Сделать дело 59.')
  })

  it('is the same bytes every time, without a date', async () => {
    const bytes = await renderPdf([{ file: '', model: council }], {})
    expect(await renderPdf([{ file: '', model: council }], {})).toEqual(bytes)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/CreationDate')
  })

  it('is made of any characters', async () => {
    const title = 'Протокол \u{0}\u{1F4DD} \u{202E}abc\u{202C} \u{D800}'
    expect((await renderPdf([{ file: '', model: { ...empty, title } }], {})).length).toBeGreaterThan(1000)
  })
})
