import { getDocumentProxy } from 'unpdf'
import { unzip } from '../../read/unzip.ts'
import { provideTransfer } from '../../read/pdf/provide-transfer.ts'

/** The words that a part of a file holds. */
export interface OutputPart {
  /** Name of the part; '' for a file of one. */
  readonly name: string
  readonly text: string
}

const ENTITY = /&#?[A-Za-z0-9]{1,10};/g
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/** A character reference of XML or HTML as its character. */
const plainEntities = (text: string): string =>
  text.replace(ENTITY, (entity) => {
    const code = /^&#(x?)([0-9a-f]+);$/i.exec(entity)
    if (code) return String.fromCodePoint(Math.min(0x10ffff, parseInt(code[2] ?? '', code[1] ? 16 : 10)))
    return NAMED[entity] ?? ' '
  })

/** Tags within words: a name may be parted by them. */
const INLINE = /<\/?(?:w:r|w:t|w:rPr|w:b|w:i|b|i|em|strong|span|a|mark|t|r|rPr)(?: [^<>]*)?>/g

/** What a page of marks shows, with the values of attributes, names of styles and the like aside. */
function wordsOfMarkup(text: string): string {
  const shown = text.replace(/<style[^<]*<\/style>/g, ' ')
  const values = [...shown.matchAll(/\s(?:content|title|alt|href|name|value|aria-label)="([^"]*)"/g)].map(
    ([, value]) => value,
  )
  const bare = shown
    .replace(INLINE, '')
    .replace(/<!--|-->/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
  return plainEntities([bare, ...values].join('\n'))
}

/** All texts of JSON, numbers aside; the text itself where it is none. */
function wordsOfJson(text: string): string {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => [key, ...texts(one)])
      : []
  }
  try {
    return texts(JSON.parse(text)).join('\n')
  } catch {
    return text
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

function wordsOf(name: string, text: string): string {
  if (/\.json$/i.test(name)) return wordsOfJson(text)
  if (/\.ics$/i.test(name)) return text.replace(/\r?\n[ \t]/g, '').replace(/\\[nN]/g, ' ')
  return /^\s*<(?:\?xml|!doctype|html|[a-z]+:)/i.test(text) || /\.(?:xml|rels|html)$/i.test(name)
    ? wordsOfMarkup(text)
    : text
}

/** The pages, the properties and the attached files of a PDF. */
async function partsOfPdf(bytes: Uint8Array): Promise<OutputPart[]> {
  provideTransfer()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false })
  try {
    const parts: OutputPart[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      parts.push({ name: `page ${number}`, text })
    }
    const { info } = await pdf.getMetadata()
    parts.push({ name: 'properties', text: wordsOfJson(JSON.stringify(info)) })
    const files = ((await pdf.getAttachments()) ?? {}) as Record<string, { content?: unknown }>
    for (const [name, { content }] of Object.entries(files))
      if (content instanceof Uint8Array) parts.push({ name, text: wordsOfJson(textOf(content)) })
    return parts
  } finally {
    await pdf.destroy()
  }
}

/**
 * All words that a written file holds, part by part: what it shows, its properties, comments, attached files and the model
 * that it brings with it. `name` ends in the extension.
 */
export async function outputParts(content: string | Uint8Array, name: string): Promise<OutputPart[]> {
  if (typeof content === 'string') return [{ name: '', text: wordsOf(name, content) }]
  if (/\.pdf$/i.test(name)) return partsOfPdf(content)
  return [...unzip(content, () => true)].map(([part, bytes]) => ({
    name: part,
    text: wordsOf(part, textOf(bytes)),
  }))
}
