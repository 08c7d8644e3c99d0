import type { Document } from '../document/document.ts'
import type { Text } from '../document/text.ts'
import type { Source } from '../source/source.ts'
import { speechesOf } from './captions.ts'
import type { Spoken } from './captions/merged-speeches.ts'
import { recordingTime } from './exports/opening.ts'
import { attributeOf, MarkupWords, scanTags, type Tag } from './markup/scan-tags.ts'
import { ReadError } from './read-error.ts'
import { syntaxAround } from './syntax-around.ts'

/** How a format of captions in XML holds its cues: a row of the table below. */
interface CaptionMarkup {
  readonly root: string
  readonly cue: string
  /** Attribute of the time, and what a bare number in it counts. */
  readonly time: string
  readonly unit: 'clock' | 'seconds' | 'milliseconds'
}

/** Timed Text (W3C TTML 2), and the three that YouTube serves. */
const MARKUPS: readonly CaptionMarkup[] = [
  { root: 'tt', cue: 'p', time: 'begin', unit: 'clock' },
  { root: 'timedtext', cue: 'p', time: 't', unit: 'milliseconds' },
  { root: 'timedtext', cue: 'text', time: 't', unit: 'milliseconds' },
  { root: 'transcript', cue: 'text', time: 'start', unit: 'seconds' },
]

const CLOCK = /^(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[.,:]\d{1,6})?$/
const OFFSET = /^(\d{1,9}(?:\.\d{1,9})?)(h|m|s|ms|t)?$/
const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 }

/** 'HH:MM:SS' of a time expression (TTML 2, 12.3.1); null for one that says none. */
function timeOf(written: string | null, unit: CaptionMarkup['unit'], ticks: number): string | null {
  const clock = CLOCK.exec(written ?? '')
  if (clock) return recordingTime(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]))
  const offset = OFFSET.exec(written ?? '')
  if (!offset) return null
  const metric = offset[2]
  const plain = unit === 'milliseconds' ? 0.001 : 1
  const factor = metric === undefined ? plain : metric === 't' ? 1 / ticks : (SECONDS[metric] ?? 1)
  return recordingTime(Number(offset[1]) * factor)
}

/** The root element of an XML text, in small letters and without its prefix; null for none. */
function rootOf(text: string): Tag | null {
  for (const tag of scanTags(text)) return tag
  return null
}

/** Reads the cues of one format. */
class CueReader {
  readonly #source: string
  readonly #markup: CaptionMarkup
  readonly #words: MarkupWords
  readonly #agents = new Map<string, Text>()
  readonly #cues: Spoken[][] = []
  #cue: { readonly time: string | null; readonly agent: string | null } | null = null
  #agent: string | null = null
  #ticks = 1
  #reached = 0

  constructor(source: string, markup: CaptionMarkup) {
    this.#source = source
    this.#markup = markup
    this.#words = new MarkupWords(source)
  }

  read(): Spoken[][] {
    for (const tag of scanTags(this.#source)) {
      const named = tag.name === 'name' && this.#agent !== null
      if (this.#cue || named) this.#words.add(this.#reached, tag.start)
      this.#reached = tag.end
      if (tag.name === this.#markup.cue) this.#bound(tag)
      else if (tag.name === 'br') this.#words.space()
      else if (tag.name === 'agent') this.#agent = tag.kind === 'open' ? this.#attribute(tag, 'id') : null
      else if (named) this.#name(tag)
      else if (tag.name === 'tt') this.#ticks = Number(this.#attribute(tag, 'tickRate') ?? 1) || 1
    }
    return this.#cues
  }

  #attribute(tag: Tag, name: string): string | null {
    return attributeOf(this.#source, tag, name)
  }

  #bound(tag: Tag): void {
    const text = this.#words.take()
    if (this.#cue && text.value !== '') {
      const { time, agent } = this.#cue
      this.#cues.push([{ time, voice: (agent === null ? null : this.#agents.get(agent)) ?? null, text }])
    }
    const { time, unit } = this.#markup
    this.#cue =
      tag.kind === 'open'
        ? {
            time: timeOf(this.#attribute(tag, time), unit, this.#ticks),
            agent: this.#attribute(tag, 'agent'),
          }
        : null
  }

  /** The name of one who speaks, at the head of a file. */
  #name(tag: Tag): void {
    const text = this.#words.take()
    if (tag.kind === 'close' && this.#agent !== null && text.value !== '') this.#agents.set(this.#agent, text)
  }
}

/**
 * Reads captions in XML: TTML and what YouTube serves (`.srv1` to `.srv3`). Cues of one voice become one speech.
 * Throws a ReadError: 'unknown-data' for another XML, 'empty' where nobody says anything, 'doctype' for a declaration
 * that defines entities.
 */
export function readXmlCaptions(source: Source): Document {
  const { text } = source
  const root = rootOf(text)
  const markups = MARKUPS.filter((markup) => markup.root === root?.name)
  if (markups.length === 0) throw new ReadError('unknown-data', 'XML of no known kind.', 'XML')
  for (const markup of markups) {
    const cues = new CueReader(text, markup).read()
    if (cues.length === 0) continue
    const children = speechesOf(cues, [])
    return { type: 'document', source, children, syntax: syntaxAround(text, children) }
  }
  throw new ReadError('empty', 'Nobody says anything.')
}
