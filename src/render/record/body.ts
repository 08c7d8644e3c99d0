import type { PrintedLine } from '../../model/printed-line.ts'
import type { Protocol } from '../../model/schema.ts'
import type { LayoutBlock } from '../layout/block.ts'
import { squeezed } from './parts.ts'

/** A bare line up to this length, in bold, heads what follows. */
const LONGEST_HEADING = 120
const LETTERED = /^\p{L}[.)]/u

const label = (line: PrintedLine): LayoutBlock => {
  const rest = squeezed(line.text.slice(line.head))
  return { type: 'label', text: squeezed(line.text.slice(0, line.head)), more: rest === '' ? null : rest }
}

/** How deep a clause stands: what is lettered or has a bullet belongs to the number above it. */
export class Depths {
  #numbered = false

  /** Begins the clauses of another part. */
  reset(): void {
    this.#numbered = false
  }

  of(line: PrintedLine): number {
    const ordinal = line.text.slice(0, line.ordinal)
    if (line.bullet !== null || LETTERED.test(ordinal)) return this.#numbered ? 1 : 0
    if (ordinal !== '') this.#numbered = true
    return 0
  }
}

/** A question of the list, and what goes on with it. */
export function agendaBlock(line: PrintedLine): LayoutBlock {
  const ordinal = squeezed(line.text.slice(0, line.ordinal))
  const text = squeezed(line.text.slice(line.ordinal))
  if (line.part === 'entryMore') return { type: 'particular', depth: 0, text: squeezed(line.text) }
  return { type: 'clause', depth: 0, marker: ordinal === '' ? line.bullet && '–' : ordinal, text }
}

/** So much of a title tells it from what was said on the question. */
const TITLE_HEAD = 16
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The heading of a question; 'По второму вопросу – Беспалова Г.Г., который …' says more than its title. */
export function openingBlock(line: PrintedLine, { agenda }: Protocol): LayoutBlock {
  const title = letters(agenda[line.question ?? -1]?.title ?? '')
  const rest = letters(line.text.slice(line.head))
  const titled = rest === '' || title.startsWith(rest.slice(0, TITLE_HEAD))
  if (line.labelled && !titled) return label(line)
  return { type: 'heading', text: squeezed(line.text), newPage: false }
}

/** What was said, decided and voted on a question, on the line that it had. */
export function bodyBlock(line: PrintedLine, depths: Depths): LayoutBlock {
  const text = squeezed(line.text)
  const ordinal = squeezed(line.text.slice(0, line.ordinal))
  const words = squeezed(line.text.slice(line.ordinal))
  if (line.part === 'clause') {
    if (line.labelled && ordinal === '') return { type: 'particular', depth: 0, text }
    const depth = depths.of(line)
    if (line.bullet !== null) return { type: 'clause', depth, marker: '–', text }
    if (ordinal !== '') return { type: 'clause', depth, marker: ordinal, text: words }
  }
  if (line.part !== 'vote' && line.labelled && line.bullet === null) {
    depths.reset()
    return label(line)
  }
  if (line.bullet !== null) return { type: 'clause', depth: 0, marker: '–', text }
  if (line.bold && text.length < LONGEST_HEADING && ordinal === '') return { type: 'label', text, more: null }
  return { type: 'paragraph', text }
}
