import type { Block } from '../document/document.ts'
import type { Run } from '../document/text.ts'
import type { Place } from '../source/place.ts'

function runsOf(block: Block): readonly Run[] {
  if (block.type === 'speech') return [...(block.speaker?.runs ?? []), ...block.text.runs]
  return block.type === 'paragraph' ? block.lines.flatMap(({ text }) => text.runs) : []
}

/** All of a text but the words of its blocks: what a format of data is made of beside them. */
export function syntaxAround(text: string, children: readonly Block[]): Place[] {
  const runs = children.flatMap(runsOf).sort((a, b) => a.offset - b.offset)
  const syntax: Place[] = []
  let reached = 0
  for (const { offset, length } of runs) {
    if (offset > reached) syntax.push({ start: reached, end: offset })
    reached = Math.max(reached, offset + length)
  }
  if (reached < text.length) syntax.push({ start: reached, end: text.length })
  return syntax
}
