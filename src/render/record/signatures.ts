import { withoutTrailing } from '../../source/edges.ts'
import { hasWord } from '../../source/letters.ts'
import type { PrintedLine } from '../../model/printed-line.ts'
import type { Protocol } from '../../model/schema.ts'
import type { LayoutBlock } from '../layout/block.ts'
import { cellOf, columnsOf, squeezed } from './parts.ts'

const RULES = /_{3,}/gu

interface Signed {
  readonly post: string
  readonly name: string | null
  /** What stands behind the name. */
  readonly rest: string
}

const EDGES = ' /|'

const bare = (text: string): string => {
  const words = squeezed(text)
  let start = 0
  while (start < words.length && EDGES.includes(words.charAt(start))) start++
  return withoutTrailing(words.slice(start), EDGES)
}

/** A line taken apart at a name of those who signed; without one it names a post, or is something else. */
function signedBy(line: PrintedLine, names: readonly string[]): Signed {
  const text = (line.cells?.map(cellOf).join('\t') ?? line.text).replace(RULES, '\t')
  const name = names.find((one) => text.includes(one))
  if (name === undefined)
    return { post: columnsOf(text).map(bare).filter(Boolean).join(' '), name: null, rest: '' }
  const at = text.indexOf(name)
  return {
    post: bare(text.slice(0, at)),
    name,
    rest: bare(text.slice(at + name.length)),
  }
}

/** Posts on lines of their own, and the names below them in the same order. */
function paired(signed: readonly Signed[]): readonly Signed[] | null {
  const half = signed.length / 2
  const posts = signed.slice(0, half)
  const names = signed.slice(half)
  if (!Number.isInteger(half) || posts.some(({ name }) => name !== null)) return null
  if (names.some(({ post, name, rest }) => post !== '' || name === null || rest !== '')) return null
  return posts.map(({ post }, at) => ({ post, name: names[at]?.name ?? null, rest: '' }))
}

/** Signatures: post, a line to sign on, name, as the record pairs them; anything else on its line. */
export function signatureBlocks(lines: readonly PrintedLine[], { signatures }: Protocol): LayoutBlock[] {
  const names = signatures
    .map(({ person }) => person.asWritten)
    .sort((one, other) => other.length - one.length)
  const signed = lines.map((line) => signedBy(line, names))
  const blocks = (paired(signed) ?? signed).flatMap((one, at): LayoutBlock[] => {
    const { post, name, rest } = one
    if (name !== null && !hasWord(rest))
      return [{ type: 'signature', post: withoutTrailing(post, ' :–—-'), name }]
    const text = squeezed(lines[at]?.text ?? '')
    return hasWord(text) ? [{ type: 'line', text }] : []
  })
  return withCaptions(blocks)
}

const CAPTION = /^\(.*\)$/u

/** What is printed below the line to sign on belongs to the signature above it. */
function withCaptions(blocks: readonly LayoutBlock[]): LayoutBlock[] {
  const kept: LayoutBlock[] = []
  for (const block of blocks) {
    const above = kept.at(-1)
    if (block.type === 'line' && CAPTION.test(block.text) && above?.type === 'signature')
      kept[kept.length - 1] = { ...above, caption: block.text }
    else kept.push(block)
  }
  return kept
}
