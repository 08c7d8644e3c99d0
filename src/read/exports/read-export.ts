import type { Block, Document, Speech } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import type { Place } from '../../source/place.ts'
import type { Source } from '../../source/source.ts'
import { completeSyntax } from '../complete-syntax.ts'
import { plainParagraph } from '../plain-paragraph.ts'
import { mergedSpeeches, type Spoken } from '../captions/merged-speeches.ts'
import { findForm, mayOpen, openerOf, turnsFrom } from './find-form.ts'
import { exportLines, openerFor, type Line, type Opening } from './opening.ts'
import { RECORD_NAMES, SERVICE_LINE, type TurnForm } from './turn-forms.ts'

/** Behind the last turn: lines for signatures. */
const SIGNATURE_LINE = /_{3,}/
const LONGEST_SERVICE_LINE = 240
/** '2024-03-12', '12.03.2024'; with strokes only where one number can be no month. */
const CERTAIN_DAY = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4})$/
const ASIDE = /^[([][^()[\]]*[)\]]\.?$/u

interface OpenTurn {
  readonly opening: Opening
  readonly time: string | null
  readonly parts: Text[]
}

/**
 * Reads a text that a service or a messenger wrote of a meeting: a table of forms says which lines open a turn. What
 * stands above the first turn stays as paragraphs. Null for a text in none of the forms. Never throws.
 */
export function readExport(source: Source): Document | null {
  const lines = exportLines(source.text)
  const form = findForm(source.text, lines)
  return form && new ExportReader(source, lines, form).read()
}

/** Reads the lines of a text in one form. */
class ExportReader {
  readonly #source: Source
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #form: TurnForm
  readonly #syntax: Place[] = []
  readonly #blocks: Block[] = []
  readonly #pieces: Spoken[] = []
  readonly #days = new Map<string, Place>()
  #open: OpenTurn | null = null
  #time: string | null = null
  /** Nobody speaks until the next turn opens. */
  #aside = true

  constructor(source: Source, lines: readonly Line[], form: TurnForm) {
    this.#source = source
    this.#text = source.text
    this.#lines = lines
    this.#form = form
  }

  read(): Document {
    const openingAt = openerOf(this.#form)
    const { timeLine } = this.#form
    const timeAt = openerFor(timeLine === undefined ? [] : [[timeLine]])
    const begin = turnsFrom(this.#text, this.#lines, this.#form)
    for (let index = 0; index < this.#lines.length; index++) {
      const line = this.#lines[index]
      if (!line || line.end === line.start) continue
      const opens = index >= begin && !this.#isServiceLine(line)
      const opening = opens ? openingAt(this.#text, this.#lines, index) : null
      const timed = opening ? null : timeAt(this.#text, this.#lines, index)
      if (opening && mayOpen(this.#text, opening, this.#form)) {
        this.#turn(opening)
        index += opening.lines - 1
      } else if (timed) {
        this.#time = timed.time
        this.#syntax.push(line)
      } else this.#line(line, index)
    }
    this.#close()
    return this.#document()
  }

  #turn(opening: Opening): void {
    this.#close()
    this.#aside = false
    const { label, words, day } = opening
    const written = day && this.#text.slice(day.start, day.end)
    const fresh = written !== null && !this.#days.has(written)
    if (day && fresh) this.#days.set(written, day)
    for (let at = 0; at < opening.lines; at++) {
      const line = this.#lines[opening.line + at]
      if (line) this.#around(line, [label, words, fresh ? day : null])
    }
    const parts = words && words.end > words.start ? [this.#words(words)] : []
    // A line that only says the time says it of the turn that follows.
    this.#open = { opening, time: opening.time ?? this.#time, parts }
    this.#time = null
  }

  /** What stands on a line around what is read of it is syntax. */
  #around({ start, end }: Line, kept: readonly (Place | null)[]): void {
    let from = start
    const inside = kept
      .filter((place): place is Place => place !== null && place.start >= start && place.end <= end)
      .sort((a, b) => a.start - b.start)
    for (const place of inside) {
      if (place.start > from) this.#syntax.push({ start: from, end: place.start })
      from = place.end
    }
    if (end > from) this.#syntax.push({ start: from, end })
  }

  #words({ start, end }: Place): Text {
    return Text.of(this.#text, start, end)
  }

  #isServiceLine({ start, end }: Line): boolean {
    return end - start <= LONGEST_SERVICE_LINE && SERVICE_LINE.test(this.#text.slice(start, end))
  }

  #isColumnHead({ start, end }: Line): boolean {
    const nobodyYet = this.#pieces.length === 0 && this.#open === null
    return this.#form.columns === true && nobodyYet && this.#text.slice(start, end).split('\t').length > 2
  }

  #line(line: Line, index: number): void {
    const head = this.#text.slice(line.start, Math.min(line.end, line.start + LONGEST_SERVICE_LINE))
    if (this.#isServiceLine(line)) this.#aside = true
    if (this.#isServiceLine(line) || this.#isColumnHead(line)) {
      this.#close()
      this.#syntax.push(line)
      return
    }
    const breaks = this.#form.breaks?.test(head) ?? false
    if (breaks || SIGNATURE_LINE.test(head)) {
      this.#close()
      this.#aside = true
    }
    if (this.#open && !this.#aside && !ASIDE.test(head)) this.#open.parts.push(this.#words(line))
    else {
      const before = this.#lines[index - 1]
      const gap = before !== undefined && before.end === before.start
      for (const place of this.#named(line)) this.#put(plainParagraph(this.#words(place), gap))
    }
  }

  /** The title and the day in the name that a service gives to a record; the whole line for any other. */
  #named(line: Line): readonly Place[] {
    const value = this.#text.slice(line.start, Math.min(line.end, line.start + LONGEST_SERVICE_LINE))
    for (const name of RECORD_NAMES) {
      const groups = new RegExp(name.source, 'du').exec(value)?.indices?.groups
      if (!groups) continue
      const places = Object.values(groups).map(([start, end]) => ({
        start: line.start + start,
        end: line.start + end,
      }))
      this.#around(line, places)
      return places
    }
    return [line]
  }

  #put(block: Block): void {
    this.#flush()
    this.#blocks.push(block)
  }

  #close(): void {
    const turn = this.#open
    this.#open = null
    if (!turn) return
    const { label } = turn.opening
    const voice = label === null ? null : this.#words(label)
    const text = Text.join(turn.parts)
    if (text.value === '') {
      if (voice) this.#syntax.push(voice.place())
    } else this.#pieces.push({ voice, time: turn.time, text })
  }

  /** The turns so far become speeches. */
  #flush(): void {
    const speeches = this.#form.pieces
      ? mergedSpeeches(this.#pieces, this.#syntax)
      : this.#pieces.map(speechOf)
    for (const speech of speeches) this.#blocks.push(speech)
    this.#pieces.length = 0
  }

  #document(): Document {
    this.#flush()
    const [day] = this.#days.values()
    const children = this.#blocks
    // The day before every message is that of the meeting, where all were written on one.
    if (day && this.#days.size === 1 && CERTAIN_DAY.test(this.#text.slice(day.start, day.end))) {
      const first = children.findIndex(({ type }) => type === 'speech')
      children.splice(Math.max(0, first), 0, plainParagraph(this.#words(day), false))
    } else for (const one of this.#days.values()) this.#syntax.push(one)
    return {
      type: 'document',
      source: this.#source,
      children,
      syntax: completeSyntax(this.#text, children, this.#syntax),
    }
  }
}

function speechOf({ voice, time, text }: Spoken): Speech {
  return { type: 'speech', speaker: voice, time, text }
}
