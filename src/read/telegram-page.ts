import type { Document, Speech } from '../document/document.ts'
import { Text } from '../document/text.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { attributeOf, attributePlace, MarkupWords, scanTags, type Tag } from './markup/scan-tags.ts'
import { plainParagraph } from './plain-paragraph.ts'
import { ReadError } from './read-error.ts'
import { syntaxAround } from './syntax-around.ts'

/** Elements of a page of Telegram Desktop's export by the class that tells what they hold. */
const PARTS = ['from_name', 'text', 'date'] as const
type Part = (typeof PARTS)[number]

const TIMESTAMP = /^(\d{2}\.\d{2}\.\d{4}) (\d{2}:\d{2}:\d{2})/
const LONGEST_TAG = 2000
/** What shows the page to be one: looked for in its beginning. */
const MARKS = ['class="from_name"', 'class="page_wrap"']
const HEAD = 200_000

/** Whether a text is a page of a chat that Telegram Desktop has written. */
export function isTelegramPage(text: string): boolean {
  const head = text.slice(0, HEAD)
  return MARKS.every((mark) => head.includes(mark))
}

/** Reads the messages of a page, element by element. */
class PageReader {
  readonly #source: string
  readonly #words: MarkupWords
  readonly speeches: Speech[] = []
  readonly days = new Map<string, Place>()
  title: Text | null = null
  /** Elements that are open, with what each holds. */
  readonly #open: (Part | null)[] = []
  #reached = 0
  #voice: Text | null = null
  #time: string | null = null

  constructor(source: string) {
    this.#source = source
    this.#words = new MarkupWords(source)
  }

  read(): this {
    for (const tag of scanTags(this.#source)) {
      if (this.#part !== null) this.#words.add(this.#reached, tag.start)
      this.#reached = tag.end
      if (tag.name === 'br') this.#words.space()
      else if (tag.name === 'div') this.#div(tag)
    }
    return this
  }

  get #part(): Part | null {
    return this.#open[this.#open.length - 1] ?? null
  }

  #div(tag: Tag): void {
    if (tag.kind === 'open') {
      const classes = (attributeOf(this.#source, tag, 'class') ?? '').split(/\s+/)
      const part = PARTS.find((name) => classes.includes(name)) ?? null
      if (part === 'date') this.#date(tag)
      this.#words.take()
      this.#open.push(part)
      return
    }
    const part = this.#open.pop()
    const text = this.#words.take()
    if (text.value === '') return
    if (part === 'from_name') this.#voice = text
    else if (part === 'text' && this.#voice)
      this.speeches.push({ type: 'speech', speaker: this.#voice, time: this.#time, text })
    else if (part === 'text') this.title ??= text
  }

  /** '12.03.2024 18:00:11 UTC+03:00' in the title of a message's time. */
  #date(tag: Tag): void {
    const written = this.#source.slice(tag.start, Math.min(tag.end, tag.start + LONGEST_TAG))
    const place = attributePlace(written, 'title')
    const stamp = place && TIMESTAMP.exec(written.slice(place.start, place.end))
    if (!place || !stamp) return
    const [, day = '', time = ''] = stamp
    this.#time = time
    const start = tag.start + place.start
    if (!this.days.has(day)) this.days.set(day, { start, end: start + day.length })
  }
}

/** Reads a chat as Telegram Desktop exports it to HTML. Throws a ReadError 'empty' where nobody says anything. */
export function readTelegramPage(source: Source): Document {
  const { text } = source
  const { speeches, days, title } = new PageReader(text).read()
  if (speeches.length === 0) throw new ReadError('empty', 'Nobody says anything.')
  const [day] = days.size === 1 ? days.values() : []
  const children = [
    ...(title ? [plainParagraph(title, false)] : []),
    ...(day ? [plainParagraph(Text.of(text, day.start, day.end), false)] : []),
    ...speeches,
  ]
  return { type: 'document', source, children, syntax: syntaxAround(text, children) }
}
