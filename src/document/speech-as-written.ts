import type { Block, Document, Line, Speech } from './document.ts'
import type { Text } from './text.ts'

const lineOf = (text: Text): Line => ({ text, indent: 0, soft: false, bold: false })

const written = ({ speaker, text }: Speech): Block => ({
  type: 'paragraph',
  lines: [...(speaker ? [speaker] : []), text].filter(({ length }) => length > 0).map(lineOf),
  heading: 0,
  bullet: null,
  checked: null,
  indent: 0,
  quote: false,
  code: false,
  gap: true,
})

/** A document with what is said in it as plain paragraphs: for a language in which no talk is read, so that no word of it is lost. */
export const speechAsWritten = (document: Document): Document => ({
  ...document,
  children: document.children.map((block) => (block.type === 'speech' ? written(block) : block)),
})
