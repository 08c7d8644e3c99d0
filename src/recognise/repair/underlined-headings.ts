import type { Block, Document, Line, Paragraph } from '../../document/document.ts'
import { readLabel } from '../../language/labels.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { hasWord } from '../../source/letters.ts'

/** Fewest titles so underlined, below the first and beside labels, by which a record is known to underline its headings. */
const LEAST = 3
const LONGEST = 120
const DEEPEST = 6
/** A line of one sign: what underlines a title in reStructuredText, Markdown and plain text. */
const UNDERLINE = /^([=\-~^"'`+#*.:_])\1{2,}$/u
/** How much longer or shorter than its title a line below it is, at most. */
const MOST_DIFFERENCE = 3

/** Whether a line of signs is as long as the words above it, as one that underlines them. */
const fits = (title: string, signs: string): boolean =>
  UNDERLINE.test(signs) && Math.abs(title.length - signs.length) <= MOST_DIFFERENCE

/** The signs on a line of their own that a block is; null for any other block. */
function signsOf(block: Block | undefined, { source }: Document): string | null {
  if (!block || (block.type !== 'break' && block.type !== 'paragraph')) return null
  if (block.type === 'break') return source.text.slice(block.place.start, block.place.end).trim()
  const [line, more] = block.lines
  return line && !more && !block.gap && !hasWord(line.text.value) ? line.text.value : null
}

/** The only line of a paragraph that may be a title; null where there is none. */
function titleOf(block: Block | undefined): Line | null {
  if (block?.type !== 'paragraph' || block.heading > 0 || block.bullet !== null || block.code) return null
  const [line, more] = block.lines
  if (!line || more || block.quote || line.text.length > LONGEST) return null
  return hasWord(line.text.value) ? line : null
}

/** Whether the words of a title are a label: 'Action items'. */
const isPart = (title: Line | null, lexicon: Lexicon): boolean =>
  title !== null && readLabel(title.text.value, lexicon) !== null

/** Titles with a line of signs as long as they are below them, where several stand in a record, as headings. */
export function withUnderlinedHeadings(document: Document, lexicon: Lexicon): readonly Block[] {
  const { children } = document
  const signs = new Map<number, string>()
  children.forEach((block, at) => {
    const [title, below] = [titleOf(block), signsOf(children[at + 1], document)]
    if (title && below !== null && fits(title.text.value, below)) signs.set(at, below.charAt(0))
  })
  // Where little but parts of the record has a line below it, its questions are told by another look.
  const titles = [...signs.keys()].slice(1).filter((at) => !isPart(titleOf(children[at]), lexicon))
  if (titles.length < LEAST) return children
  const styles = [...new Set(signs.values())]
  return children.flatMap((block, at): Block[] => {
    const sign = signs.get(at)
    if (sign !== undefined && block.type === 'paragraph')
      return [headed(block, Math.min(DEEPEST, styles.indexOf(sign) + 1))]
    return signs.has(at - 1) && block.type === 'paragraph' ? [] : [block]
  })
}

const headed = (block: Paragraph, heading: number): Paragraph => ({ ...block, heading, gap: true })
