import type { Block, Document, Paragraph, Speech } from '../document/document.ts'
import { Text } from '../document/text.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { readCues } from './captions/cues.ts'
import { readPayload, type Piece } from './captions/payload.ts'
import { labelEnd, voiceLabels } from './captions/spoken-labels.ts'
import { completeSyntax } from './complete-syntax.ts'

interface Spoken extends Piece {
  readonly time: string
}

/** A speech is closed when it has grown so long: the work on one must not grow with the file. */
const LONGEST_SPEECH = 6000
/** Captions that name no voice are parted where a sentence ends, once there is this much of them. */
const LONG_ANONYMOUS = 400

/** Zoom and the like write the voice into the words: 'Анна Орлова: начинаем'. */
function withLabels(pieces: readonly Spoken[]): Spoken[] {
  const heads = pieces.map(({ voice, text }) => (voice === null ? labelEnd(text.value) : 0))
  const named = heads.filter((end) => end > 0).length
  if (named === 0) return [...pieces]
  const labels = voiceLabels(
    pieces.flatMap(({ text }, index) => (heads[index] ? [text.value.slice(0, heads[index])] : [])),
    pieces.length,
  )
  let last: Text | null = null
  return pieces.map((piece, index) => {
    const { voice, text } = piece
    const end = heads[index] ?? 0
    if (voice !== null) return piece
    if (end === 0 || !labels.has(text.value.slice(0, end))) return { ...piece, voice: last }
    last = text.slice(0, end)
    return { ...piece, voice: last, text: text.slice(end + 1).trim() }
  })
}

/** Pieces of one voice that follow one another, put together; the names of the later ones are markup. */
function merged(pieces: readonly Spoken[], syntax: Place[]): Speech[] {
  const speeches: Speech[] = []
  let open: Spoken[] = []
  let length = 0
  const close = (): void => {
    const [first] = open
    if (first)
      speeches.push({
        type: 'speech',
        speaker: first.voice,
        time: first.time,
        text: Text.join(open.map(({ text }) => text)),
      })
    open = []
    length = 0
  }
  for (const piece of pieces) {
    const last = open[open.length - 1]
    const same = last !== undefined && last.voice?.value === piece.voice?.value
    const paused = piece.voice === null && length > LONG_ANONYMOUS && /[.?!…]$/u.test(last?.text.value ?? '')
    if (!same || paused || length > LONGEST_SPEECH) close()
    else if (piece.voice && piece.voice !== open[0]?.voice) syntax.push(piece.voice.place())
    open.push(piece)
    length += piece.text.length
  }
  close()
  return speeches
}

function paragraphOf(text: Text): Paragraph {
  return {
    type: 'paragraph',
    lines: [{ text, indent: 0, soft: false, bold: false }],
    heading: 0,
    bullet: null,
    checked: null,
    indent: 0,
    quote: false,
    code: false,
    gap: false,
  }
}

/**
 * Reads WebVTT and SubRip: cues of one voice become one speech that knows where in the file its words stand. Signature,
 * notes, identifiers, timings and tags are syntax. Never throws.
 */
export function readCaptions(source: Source): Document {
  const { cues, stray, syntax: known } = readCues(source.text)
  const syntax = [...known]
  const pieces = cues.flatMap(({ time, lines }) =>
    readPayload(source.text, lines, syntax).map((piece) => ({ ...piece, time })),
  )
  const children: Block[] = [
    ...stray.map(({ start, end }) => paragraphOf(Text.of(source.text, start, end))),
    ...merged(withLabels(pieces), syntax),
  ]
  return { type: 'document', source, children, syntax: completeSyntax(source.text, children, syntax) }
}
