import type { Lexicon } from '../../language/lexicon.ts'
import type { Block, Document } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import { withoutDivisions } from './divided-words.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import { withoutSpacedDates } from './spaced-dates.ts'
import { withMarkedHeadings } from './marked-headings.ts'
import { withTypedDashes } from './typed-dashes.ts'
import { withUnderlinedHeadings } from './underlined-headings.ts'

/** A text with its letters put right; its places stay. */
function mended(printed: Text): Text {
  const value = withoutLookAlikes(printed.value)
  return withTypedDashes(
    withoutSpacedDates(value === printed.value ? printed : new Text(value, printed.runs)),
  )
}

function repaired(block: Block, lexicon: Lexicon): Block {
  if (block.type === 'paragraph') {
    const lines = withoutDivisions(block.lines, lexicon).map((line) => ({ ...line, text: mended(line.text) }))
    return { ...block, lines }
  }
  if (block.type !== 'table') return block
  return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map(mended) })) }
}

/**
 * A document without what transport broke: words divided at the ends of lines, letters of the other alphabet in words,
 * letters read for the digits of dates, hyphens typed for a dash, headings in the marks of another syntax. Every place still
 * points at the words as they are printed.
 */
export function repair(document: Document, lexicon: Lexicon): Document {
  // Minutes whose questions stand under headings are written in such syntaxes.
  const headed = lexicon.minutes
    ? withMarkedHeadings(withUnderlinedHeadings(document, lexicon))
    : document.children
  return { ...document, children: headed.map((block) => repaired(block, lexicon)) }
}
