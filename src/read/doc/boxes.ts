import type { Bytes } from './bytes.ts'
import type { Story } from './fib.ts'
import { textsOf } from './side-stories.ts'

/** Bytes of an entry: of a text box, of what hangs on a character ([MS-DOC] 2.9.101, 2.9.253). */
const BOX = 22
const ANCHOR = 26

/**
 * Which text boxes hang on which character. A box in a group of drawings has no character of its own; it stands with the
 * drawing whose number comes next before its own, as numbers are given out. Every box is given once.
 */
export class Boxes {
  readonly #byAnchor = new Map<number, Story[]>()
  readonly #rest = new Set<Story>()

  /** `boxes` is what holds the texts of them all, `around` the text that they hang on. */
  constructor(texts: Bytes | null, anchors: Bytes | null, boxes: Story, around: Story) {
    const byShape = new Map<number, Story>()
    const count = texts ? Math.floor((texts.length - 4) / (4 + BOX)) : 0
    textsOf(texts, boxes, count).forEach((box, index) => {
      const entry = (count + 1) * 4 + index * BOX
      // Entries that are free to be used again hold nothing.
      if (texts && texts.u16(entry + 8) === 0 && box.start < box.end) byShape.set(texts.u32(entry + 14), box)
    })
    const hanging = anchors ? Math.floor((anchors.length - 4) / (4 + ANCHOR)) : 0
    const groups: { readonly shape: number; readonly anchor: number }[] = []
    for (let index = 0; anchors && index < hanging; index++) {
      const shape = anchors.u32((hanging + 1) * 4 + index * ANCHOR)
      const anchor = around.start + anchors.u32(index * 4)
      const box = byShape.get(shape)
      if (box) this.#add(anchor, box)
      else groups.push({ shape, anchor })
      byShape.delete(shape)
    }
    groups.sort((a, b) => a.shape - b.shape)
    let next = 0
    for (const [shape, box] of [...byShape].sort(([a], [b]) => a - b)) {
      while (next < groups.length && (groups[next]?.shape ?? 0) < shape) next++
      const group = groups[next - 1]
      if (group) this.#add(group.anchor, box)
      else this.#rest.add(box)
    }
  }

  #add(anchor: number, box: Story): void {
    const boxes = this.#byAnchor.get(anchor)
    if (boxes) boxes.push(box)
    else this.#byAnchor.set(anchor, [box])
  }

  /** The boxes that hang on a character; none for a drawing of another kind. */
  take(anchor: number): readonly Story[] {
    const boxes = this.#byAnchor.get(anchor) ?? []
    this.#byAnchor.delete(anchor)
    return boxes
  }

  /** Boxes that hang on nothing that was read. */
  takeRest(): readonly Story[] {
    const rest = [...this.#byAnchor.values(), [...this.#rest]].flat()
    this.#byAnchor.clear()
    this.#rest.clear()
    return rest.sort((a, b) => a.start - b.start)
  }
}
