import type { Block, Line, Paragraph } from '../../document/document.ts'
import type { Text } from '../../document/text.ts'

/** Fewest headings so marked by which a record is known to mark them. */
const LEAST = 2
const LONGEST = 200
/** '== Notes', '=== Notes ===': AsciiDoc, MediaWiki, DokuWiki. */
const SIGNS = /^(={1,6})[ \t]+(?=\S)/u
const SIGNS_BEHIND = /[ \t]={1,6}$/u
/** 'h2. Notes': Textile, Jira. */
const LETTER = /^h([1-6])\.[ \t]+(?=\S)/u
const DEEPEST = 6
/** DokuWiki marks its topmost headings with the most signs. */
const MOST_SIGNS = 5

interface Heading {
  readonly text: Text
  readonly level: number
}

/** The words of a line with the marks of a heading around them, and its level; null for any other line. */
function headingIn({ text }: Line): Heading | null {
  const { value } = text
  if (value.length > LONGEST) return null
  const signs = SIGNS.exec(value)
  const [mark, sign] = signs ?? LETTER.exec(value) ?? []
  if (mark === undefined || sign === undefined) return null
  const behind = signs ? (SIGNS_BEHIND.exec(value)?.[0].length ?? 0) : 0
  const words = text.slice(mark.length, value.length - behind).trim()
  return words.value === '' ? null : { text: words, level: signs ? sign.length : Number(sign) }
}

const isPlain = (block: Block): block is Paragraph =>
  block.type === 'paragraph' && block.heading === 0 && block.bullet === null && !block.code && !block.quote

/** A paragraph cut at the lines that are headings. */
function cut(block: Paragraph, levelOf: (level: number) => number): Paragraph[] {
  const found: Paragraph[] = []
  let rest: Line[] = []
  const close = (): void => {
    if (rest.length > 0) found.push({ ...block, lines: rest, gap: found.length === 0 && block.gap })
    rest = []
  }
  for (const line of block.lines) {
    const heading = headingIn(line)
    if (!heading) {
      rest.push(line)
      continue
    }
    close()
    const lines = [{ ...line, text: heading.text, soft: false }]
    found.push({ ...block, lines, heading: levelOf(heading.level), gap: found.length > 0 || block.gap })
  }
  close()
  return found
}

/** Lines marked as headings as AsciiDoc, wikis and Textile do it, where several stand in a record, as headings. */
export function withMarkedHeadings(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.flatMap((block) =>
    isPlain(block) ? block.lines.flatMap((line) => headingIn(line) ?? []) : [],
  )
  if (headings.length < LEAST) return blocks
  const [first] = headings
  const most = headings.reduce((deepest, { level }) => Math.max(deepest, level), 0)
  const turned = first?.level === most && most >= MOST_SIGNS
  const levelOf = (level: number): number => (turned ? DEEPEST + 1 - level : level)
  return blocks.flatMap((block): Block[] => (isPlain(block) ? cut(block, levelOf) : [block]))
}
