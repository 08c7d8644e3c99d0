import { codeOf } from '../../../source/code-of.ts'
import { escapeHtml } from '../escape.ts'
import type { Fact } from './fact.ts'

interface Stretch {
  readonly start: number
  readonly end: number
  readonly fact: Fact
}

/** Characters that turn the direction of what follows them: shown by their code, so that they turn nothing. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Words of the source as they are, what is invisible in them made visible. */
export function sourceWords(words: string): string {
  return escapeHtml(words).replace(TURNING, (one) => `<span class="odd">${codeOf(one)}</span>`)
}

/** Start and end of each line without its end, as positions count them. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index })
    start = index + end.length
  }
  return [...lines, { start, end: text.length }]
}

/** Stretches of a piece of text, the innermost first. */
type Piece = { readonly start: number; readonly end: number; readonly in: readonly Stretch[] }

/** An offset that does not cut a character in two. */
function beforePair(text: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1))
    ? offset - 1
    : offset
}

/** The text cut wherever a fact or a line begins or ends. */
function piecesOf(text: string, stretches: readonly Stretch[]): Piece[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...stretches, ...linesOf(text)]) cuts.add(start).add(end)
  const offsets = [...new Set([...cuts].map((cut) => beforePair(text, cut)))].sort((a, b) => a - b)
  const waiting = [...stretches].sort((a, b) => a.start - b.start)
  let open: Stretch[] = []
  let next = 0
  return offsets.slice(0, -1).map((start, index) => {
    for (let one = waiting[next]; one && one.start <= start; one = waiting[++next]) open.push(one)
    open = open.filter(({ end }) => end > start)
    const inside = [...open].sort((a, b) => a.end - a.start - (b.end - b.start))
    return { start, end: offsets[index + 1] ?? text.length, in: inside }
  })
}

/**
 * The source as a numbered list of lines. What facts were read from is a link to the innermost of them, and the first
 * piece of each fact has an id to be linked to. Every character of the source is there.
 */
export function sourceLines(text: string, facts: readonly Fact[]): string {
  const stretches = facts.flatMap((fact) =>
    fact.places.map(({ start, end }): Stretch => ({ start: start.offset, end: end.offset, fact })),
  )
  const pieces = piecesOf(text, stretches)
  const named = new Set<string>()
  const said = ({ start, end, in: inside }: Piece): string => {
    const words = sourceWords(text.slice(start, end))
    const [inner] = inside
    if (!inner) return words
    const ids = [...new Set(inside.map(({ fact }) => fact.id))]
    const facts = `class="said ${inner.fact.kind}" data-facts="${ids.join(' ')}"`
    if (!/\S/.test(words)) return `<span ${facts}>${words}</span>`
    const fresh = ids.filter((id) => !named.has(id))
    for (const id of fresh) named.add(id)
    const [own, ...others] = fresh
    const passed = named.has(inner.fact.id) && own !== inner.fact.id
    const attributes = [
      facts,
      own === undefined ? '' : `id="text-${own}"`,
      `href="#fact-${inner.fact.id}"`,
      passed && own === undefined ? 'tabindex="-1"' : '',
    ].filter(Boolean)
    const link = `<a ${attributes.join(' ')}>${words}</a>`
    return others.reduce((html, id) => `<span id="text-${id}">${html}</span>`, link)
  }
  let at = 0
  const lines = linesOf(text).map(({ start, end }) => {
    let line = ''
    for (let piece = pieces[at]; piece && piece.start < end; piece = pieces[++at]) {
      if (piece.start >= start) line += said(piece)
    }
    return `<li>${line}</li>\n`
  })
  return `<ol class="lines">\n${lines.join('')}</ol>\n`
}
