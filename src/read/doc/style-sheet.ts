import { namesQuote, outlineNamed, over, type RunLook, type Style } from '../page/look.ts'
import type { Bytes } from './bytes.ts'
import { applyToParagraph, paragraphDraft } from './paragraph-properties.ts'
import { applyToRun, runProperties } from './run-properties.ts'
import type { Properties } from './sprm.ts'

const NO_STYLE = 0xfff
const DEEPEST = 20
const OF_PARAGRAPHS = 1
const OF_CHARACTERS = 2
/** Numbers of the built-in styles 'heading 1' to 'heading 9'. */
const HEADINGS = 9
const NO_LOOK: RunLook = { bold: null, capitals: null, hidden: null }

interface Definition {
  readonly builtIn: number
  readonly kind: number
  readonly base: number
  readonly name: string
  /** Its lists of properties. */
  readonly lists: readonly Bytes[]
}

/** The styles of a document ([MS-DOC] 2.9.271), each with what it inherits. */
export class StyleSheet {
  readonly #definitions: (Definition | null)[] = []
  readonly #known = new Map<number, Style>()
  readonly #properties: Properties

  constructor(part: Bytes | null, properties: Properties) {
    this.#properties = properties
    if (!part) return
    const head = part.u16(0)
    const [count, size] = [part.u16(2), part.u16(4)]
    let at = 2 + head
    for (let index = 0; index < count && at + 2 <= part.length; index++) {
      const length = Math.min(part.u16(at), part.length - at - 2)
      this.#definitions.push(length >= size + 2 ? definitionOf(part.part(at + 2, length), size) : null)
      at += 2 + length + (length % 2)
    }
  }

  /** The style of a paragraph; one that is not there says nothing. */
  paragraph(index: number): Style {
    return this.#style(index, 0)
  }

  /** What a style of characters says by itself. */
  characters(index: number | null): RunLook {
    let look = NO_LOOK
    let at = index ?? NO_STYLE
    for (let depth = 0; depth < DEEPEST; depth++) {
      const definition = this.#definitions[at]
      if (definition?.kind !== OF_CHARACTERS) return look
      look = over(look, this.#runLook(definition.lists[0], NO_LOOK))
      at = definition.base
    }
    return look
  }

  #runLook(list: Bytes | undefined, base: RunLook): RunLook {
    const run = runProperties()
    if (list)
      this.#properties.each(list, 0, list.length, (code, bytes, at) => {
        applyToRun(run, code, bytes, at, base)
      })
    return run.look
  }

  #style(index: number, depth: number): Style {
    const known = this.#known.get(index)
    if (known) return known
    const definition = this.#definitions[index]
    if (definition?.kind !== OF_PARAGRAPHS || depth > DEEPEST)
      return { paragraph: paragraphDraft().look, run: NO_LOOK, quote: false }
    const inherited = this.#style(definition.base === index ? NO_STYLE : definition.base, depth + 1)
    const { name, builtIn, lists } = definition
    const draft = paragraphDraft()
    // The first list opens with the index of the style itself.
    const [own, ofCharacters] = lists
    if (own)
      this.#properties.each(own, 2, own.length, (...property) => {
        applyToParagraph(draft, ...property)
      })
    const named = builtIn >= 1 && builtIn <= HEADINGS ? builtIn - 1 : outlineNamed(name)
    const style: Style = {
      paragraph: over({ ...draft.look, outline: draft.look.outline ?? named }, inherited.paragraph),
      run: over(this.#runLook(ofCharacters, inherited.run), inherited.run),
      quote: inherited.quote || namesQuote(name),
    }
    this.#known.set(index, style)
    return style
  }
}

/** A style as it is written; one that is cut off has the lists up to there. */
function definitionOf(bytes: Bytes, size: number): Definition {
  const [number, kind, count] = [bytes.u16(0), bytes.u16(2), bytes.u16(4)]
  const length = bytes.u16(size)
  const nameEnd = size + 2 + length * 2
  const lists: Bytes[] = []
  let at = nameEnd + 2
  for (let left = count & 0xf; left > 0 && at + 2 <= bytes.length; left--) {
    const listLength = Math.min(bytes.u16(at), bytes.length - at - 2)
    lists.push(bytes.part(at + 2, listLength))
    at += 2 + listLength + (listLength % 2)
  }
  return {
    builtIn: number & 0xfff,
    kind: kind & 0xf,
    base: kind >>> 4,
    name: nameEnd <= bytes.length ? bytes.wide(size + 2, length) : '',
    lists,
  }
}
