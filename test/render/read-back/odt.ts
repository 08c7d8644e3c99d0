import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { ReadBack } from './read-back.ts'

const PARTS = ['text:p', 'text:h', 'text:list', 'table:table', 'table:table-row', 'table:table-cell']
const SPACES = ['text:p', 'text:h', 'text:tab', 'text:s', 'text:line-break']
const DANGERS = ['text:a', 'office:scripts', 'draw:object', 'draw:image', 'text:script', 'office:dde-source']

/** The text of an OpenDocument file by a strict XML parser; all parts of the file but its kind must be XML. */
export function readOdt(content: string | Uint8Array): ReadBack {
  let text = ''
  const outline: string[] = []
  const dangers: string[] = []
  for (const [name, part] of Object.entries(unzipSync(content as Uint8Array))) {
    if (name === 'mimetype') continue
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    if (/Basic|Scripts|Object/.test(name)) dangers.push(name)
    if (name === 'content.xml') {
      let inBody = false
      parser.on('opentag', (tag) => {
        if (tag.name === 'office:text') inBody = true
        if (SPACES.includes(tag.name)) text += ' '
        if (PARTS.includes(tag.name)) outline.push(tag.name)
        if (DANGERS.includes(tag.name)) dangers.push(tag.name)
      })
      parser.on('text', (words) => {
        if (inBody) text += words
      })
    }
    parser.write(strFromU8(part)).close()
  }
  return { text, outline, dangers }
}
