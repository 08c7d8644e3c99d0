import { Text, type Run } from './text.ts'

/** Gathers words with the places that they stand at. */
export class TextBuilder {
  #value = ''
  #runs: Run[] = []

  /** Adds words for `length` characters of the source from `offset` on. */
  put(value: string, offset: number, length: number): void {
    if (value === '') return
    this.#runs.push({ start: this.#value.length, end: this.#value.length + value.length, offset, length })
    this.#value += value
  }

  /** A break between two lines stands for a space. */
  space(): void {
    if (this.#value !== '' && !this.#value.endsWith(' ')) this.#value += ' '
  }

  /** What was gathered; the next words begin anew. */
  take(): Text {
    const text = new Text(this.#value, this.#runs).trim()
    this.#value = ''
    this.#runs = []
    return text
  }
}
