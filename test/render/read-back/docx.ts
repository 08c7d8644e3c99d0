import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { ReadBack } from './read-back.ts'

const PARTS = ['w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:sectPr']
const DANGERS = ['w:hyperlink', 'w:instrText', 'w:fldSimple', 'w:object', 'w:pict', 'w:drawing', 'w:altChunk']

/** The body of a Word document by a strict XML parser; all parts of the file must be XML. */
export function readDocx(content: string | Uint8Array): ReadBack {
  let text = ''
  const outline: string[] = []
  const dangers: string[] = []
  for (const [name, part] of Object.entries(unzipSync(content as Uint8Array))) {
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    if (/vba|embeddings|\.bin$/i.test(name)) dangers.push(name)
    if (name === 'word/document.xml') {
      let inText = false
      parser.on('opentag', (tag) => {
        inText = tag.name === 'w:t'
        if (['w:br', 'w:tab', 'w:p'].includes(tag.name)) text += ' '
        if (PARTS.includes(tag.name)) outline.push(tag.name)
        if (DANGERS.includes(tag.name)) dangers.push(tag.name)
      })
      parser.on('closetag', () => {
        inText = false
      })
      parser.on('text', (words) => {
        if (inText) text += words
      })
    } else if (name.endsWith('.rels')) {
      parser.on('opentag', ({ attributes }) => {
        if (String(attributes['TargetMode']) === 'External') dangers.push(String(attributes['Target']))
      })
    }
    parser.write(strFromU8(part)).close()
  }
  return { text, outline, dangers }
}
