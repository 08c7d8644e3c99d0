import type { Bytes } from './bytes.ts'
import type { Story } from './fib.ts'

/** Bytes of an entry: of a text box, of what hangs on a character ([MS-DOC] 2.9.101, 2.9.253). */
const BOX = 22
const ANCHOR = 26

/** Which text box hangs on which character. Every box is given once. */
export class Boxes {
  readonly #byAnchor = new Map<number, Story>()
  readonly #rest: Set<Story>

  /** `boxes` is what holds the texts of them all, `around` the text that they hang on. */
  constructor(texts: Bytes | null, anchors: Bytes | null, boxes: Story, around: Story) {
    const byShape = new Map<number, Story>()
    const count = texts ? Math.floor((texts.length - 4) / (4 + BOX)) : 0
    for (let index = 0; texts && index < count; index++) {
      const start = boxes.start + texts.u32(index * 4)
      const end = Math.min(boxes.start + texts.u32(index * 4 + 4), boxes.end)
      const entry = (count + 1) * 4 + index * BOX
      // Entries that are free to be used again hold nothing.
      if (texts.u16(entry + 8) === 0 && start < end) byShape.set(texts.u32(entry + 14), { start, end })
    }
    this.#rest = new Set(byShape.values())
    const hanging = anchors ? Math.floor((anchors.length - 4) / (4 + ANCHOR)) : 0
    for (let index = 0; anchors && index < hanging; index++) {
      const box = byShape.get(anchors.u32((hanging + 1) * 4 + index * ANCHOR))
      if (box) this.#byAnchor.set(around.start + anchors.u32(index * 4), box)
    }
  }

  /** The box that hangs on a character; null for a drawing of another kind. */
  take(anchor: number): Story | null {
    const box = this.#byAnchor.get(anchor)
    return box && this.#rest.delete(box) ? box : null
  }

  /** Boxes that hang on nothing that was read: those in a group of drawings. */
  takeRest(): readonly Story[] {
    const rest = [...this.#rest]
    this.#rest.clear()
    return rest
  }
}
