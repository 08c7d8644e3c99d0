import type { Paragraph } from '../document/document.ts'
import type { Text } from '../document/text.ts'

/** A paragraph of one line that stands out by nothing. */
export function plainParagraph(text: Text, gap: boolean): Paragraph {
  return {
    type: 'paragraph',
    lines: [{ text, indent: 0, soft: false, bold: false }],
    heading: 0,
    bullet: null,
    checked: null,
    indent: 0,
    quote: false,
    code: false,
    gap,
  }
}
