import type { Place } from '../source/place.ts'

/** One run of a Text: `length` characters of the source from `offset` became the value from `start` to `end`. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly length: number
}

/**
 * Words as a reader of the page sees them, that know where in `Source.text` they stand.
 *
 * Markup (`**`, `\.`, `&nbsp;`) and the line breaks of a wrapped paragraph are left out of the value; the runs
 * tie every stretch of the value to the source, so a recogniser works on plain strings and still gives places.
 */
export class Text {
  readonly value: string
  readonly runs: readonly Run[]

  constructor(value: string, runs: readonly Run[]) {
    this.value = value
    this.runs = runs
  }

  /** The text of one unbroken stretch of the source. */
  static of(source: string, start: number, end: number): Text {
    const length = end - start
    return new Text(
      source.slice(start, end),
      length > 0 ? [{ start: 0, end: length, offset: start, length }] : [],
    )
  }

  /** Texts one after the other with a separator (that stands nowhere in the source) between them. */
  static join(texts: readonly Text[], separator = ' '): Text {
    if (texts.length === 1 && texts[0]) return texts[0]
    const runs: Run[] = []
    let value = ''
    for (const text of texts) {
      if (value !== '' && text.value !== '') value += separator
      const shift = value.length
      for (const run of text.runs) runs.push({ ...run, start: run.start + shift, end: run.end + shift })
      value += text.value
    }
    return new Text(value, runs)
  }

  get length(): number {
    return this.value.length
  }

  /** Where in `Source.text` the value from `from` to `to` stands: the smallest place that holds it. */
  place(from = 0, to = this.value.length): Place {
    const runs = this.runs
    const last = runs[runs.length - 1]
    const first = runs[0]
    if (!first || !last) return { start: 0, end: 0 }
    if (to <= from) {
      const at = this.#offset(from)
      return { start: at, end: at }
    }
    let start = -1
    let end = -1
    for (const run of runs) {
      if (run.end <= from || run.start >= to) continue
      const whole = run.length !== run.end - run.start
      const begin = whole || from <= run.start ? run.offset : run.offset + (from - run.start)
      const stop = whole || to >= run.end ? run.offset + run.length : run.offset + (to - run.start)
      // The cells of a row with several lines each do not stand in the order of the page.
      start = start < 0 ? begin : Math.min(start, begin)
      end = Math.max(end, stop)
    }
    if (start >= 0) return { start, end }
    const at = this.#offset(from)
    return { start: at, end: at }
  }

  #offset(at: number): number {
    let offset = this.runs[0]?.offset ?? 0
    for (const run of this.runs) {
      if (run.start > at) break
      offset = run.offset + Math.min(at - run.start, run.length)
    }
    return offset
  }

  slice(from: number, to = this.value.length): Text {
    const begin = Math.max(0, from)
    const stop = Math.min(this.value.length, to)
    if (begin === 0 && stop === this.value.length) return this
    const runs: Run[] = []
    for (const run of this.runs) {
      if (run.end <= begin || run.start >= stop) continue
      const start = Math.max(run.start, begin)
      const end = Math.min(run.end, stop)
      const whole = run.length !== run.end - run.start
      runs.push({
        start: start - begin,
        end: end - begin,
        offset: whole ? run.offset : run.offset + (start - run.start),
        length: whole ? run.length : end - start,
      })
    }
    return new Text(this.value.slice(begin, stop), runs)
  }

  /** Without white space at both ends. */
  trim(): Text {
    const start = this.value.length - this.value.trimStart().length
    return this.slice(start, Math.max(start, this.value.trimEnd().length))
  }
}
