import type { Block, Document, Speech } from '../document/document.ts'
import { Text } from '../document/text.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { readCues } from './captions/cues.ts'
import { mergedSpeeches, type Spoken } from './captions/merged-speeches.ts'
import { readPayload } from './captions/payload.ts'
import { unrolled } from './captions/rolling.ts'
import { labelHead, voiceLabels, type LabelHead } from './captions/spoken-labels.ts'
import { plainParagraph } from './plain-paragraph.ts'
import { completeSyntax } from './complete-syntax.ts'

/** Zoom and the like write the voice into the words: 'Анна Орлова: начинаем'. */
function withLabels(pieces: readonly Spoken[], syntax: Place[]): Spoken[] {
  const heads = pieces.map(({ voice, text }) => (voice === null ? labelHead(text.value) : null))
  const labelOf = (text: Text, head: LabelHead): string => text.value.slice(head.start, head.end)
  const named = pieces.flatMap(({ text }, index) => {
    const head = heads[index]
    return head ? [labelOf(text, head)] : []
  })
  if (named.length === 0) return [...pieces]
  const labels = voiceLabels(named, pieces.length)
  let last: Text | null = null
  return pieces.map((piece, index) => {
    const { voice, text } = piece
    const head = heads[index]
    if (voice !== null) return piece
    if (!head || !labels.has(labelOf(text, head))) return { ...piece, voice: last }
    last = text.slice(head.start, head.end)
    const said = text.slice(head.body).trim()
    // A voice that says nothing is markup.
    if (said.value === '') syntax.push(last.place())
    return { ...piece, voice: last, text: said }
  })
}

/**
 * What is said in captions, given the pieces of each cue: what is shown a second time is left out, labels in the words
 * are taken off, pieces of one voice are put together. What is left out is added to `syntax`.
 */
export function speechesOf(shown: readonly (readonly Spoken[])[], syntax: Place[]): Speech[] {
  const pieces = withLabels(unrolled(shown, syntax), syntax)
  return mergedSpeeches(
    pieces.filter(({ text }) => text.value !== ''),
    syntax,
  )
}

/**
 * Reads WebVTT, SubRip and SubViewer: cues of one voice become one speech that knows where in the file its words stand. Signature,
 * notes, identifiers, timings and tags are syntax, and so is what rolling captions show a second time. Never throws.
 */
export function readCaptions(source: Source): Document {
  const { cues, stray, syntax: known } = readCues(source.text)
  const syntax = [...known]
  const shown = cues.map(({ time, lines }) =>
    readPayload(source.text, lines, syntax).map((piece) => ({ ...piece, time })),
  )
  const children: Block[] = [
    ...stray.map(({ start, end }) => plainParagraph(Text.of(source.text, start, end), false)),
    ...speechesOf(shown, syntax),
  ]
  return { type: 'document', source, children, syntax: completeSyntax(source.text, children, syntax) }
}
