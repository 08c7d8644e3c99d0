import type { Block, Document } from '../document/document.ts'
import { Text } from '../document/text.ts'
import type { Source } from '../source/source.ts'
import { mergedSpeeches, type Spoken } from './captions/merged-speeches.ts'
import { recordingTime } from './exports/opening.ts'
import { isList, isObject, isString, parseJson, type Json, type JsonObject } from './json/parse-json.ts'
import { jsonShapes, MEASURES, type JsonShape } from './json/shapes.ts'
import { stringText } from './json/string-text.ts'
import { plainParagraph } from './plain-paragraph.ts'
import { ReadError } from './read-error.ts'
import { syntaxAround } from './syntax-around.ts'

const DAY = 86_400
/** So many entries are looked at to find out what they are. */
const SAMPLE = 20

/** What stands under a key, or under a path of keys. */
function at(object: JsonObject, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((value, key) => (isObject(value) ? value.get(key) : undefined), object)
}

/** The first of some keys that holds something. */
function first(object: JsonObject, paths: readonly string[]): Json | undefined {
  for (const path of paths) {
    const value = at(object, path)
    if (value !== undefined && value !== null) return value
  }
  return undefined
}

/** The entries that a shape finds in a file; null where the file has no such list. */
function entriesIn(file: Json, { list }: JsonShape): readonly Json[] | null {
  const found = list.reduce<Json | undefined>(
    (value, key) => (isObject(value) ? value.get(key) : undefined),
    file,
  )
  return isList(found) ? found : null
}

class JsonReader {
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** Whether entries have the keys of a shape. */
  fits(entries: readonly Json[], shape: JsonShape): boolean {
    const sample = entries.slice(0, SAMPLE).filter(isObject)
    return sample.some((entry) => {
      const worded = first(entry, shape.words) !== undefined && first(entry, shape.time) !== undefined
      return worded && this.#isTurn(entry, shape)
    })
  }

  #isTurn(entry: JsonObject, { only, unless }: JsonShape): boolean {
    if (only && this.#value(entry.get(only[0])) !== only[1]) return false
    return !unless?.[1].test(this.#value(entry.get(unless[0])) ?? '')
  }

  piece(entry: Json, shape: JsonShape): Spoken | null {
    if (!isObject(entry)) return null
    if (!this.#isTurn(entry, shape)) return null
    const text = this.#words(first(entry, shape.words))
    if (!text || text.value === '') return null
    const label = first(entry, shape.label)
    const voice = isString(label) ? stringText(this.#source, label) : null
    return { voice: voice?.value ? voice : null, text, time: this.#time(first(entry, shape.time), shape) }
  }

  /** Words that are one string, or Telegram's list of strings and marked pieces. */
  #words(value: Json | undefined): Text | null {
    if (isString(value)) return stringText(this.#source, value)
    if (!isList(value)) return null
    const parts = value.flatMap((part) => {
      const written = isObject(part) ? part.get('text') : part
      return isString(written) ? [stringText(this.#source, written)] : []
    })
    return Text.join(parts)
  }

  #value(value: Json | undefined): string | null {
    return isString(value) ? this.#source.slice(value.start, value.end) : null
  }

  #time(value: Json | undefined, { unit }: JsonShape): string | null {
    const written = this.#value(value)
    if (unit === 'date') {
      const clock = /T(\d{2}:\d{2}:\d{2})/.exec(written ?? '')
      return clock?.[1] ?? null
    }
    const number = typeof value === 'number' ? value : Number(written ?? NaN)
    if (!Number.isFinite(number) || number < 0) return null
    if (unit === 'epoch') return recordingTime(number % DAY)
    return recordingTime(unit === 'milliseconds' ? number / 1000 : number)
  }

  /** What a file says of the whole, as paragraphs above the turns. */
  head(file: Json, keys: readonly string[]): Block[] {
    if (!isObject(file)) return []
    return keys.flatMap((key) => {
      const value = file.get(key)
      const text = isString(value) ? stringText(this.#source, value) : null
      return text?.value ? [plainParagraph(text, false)] : []
    })
  }

  /** The day on which all messages were written; null where they are of several days. */
  day(entries: readonly Json[], shape: JsonShape): Text | null {
    if (shape.unit !== 'date') return null
    const days = entries.flatMap((entry) => {
      const value = isObject(entry) ? first(entry, shape.time) : undefined
      const written = this.#value(value)
      return isString(value) && written && /^\d{4}-\d{2}-\d{2}T/.test(written)
        ? [Text.of(this.#source, value.start, value.start + 'YYYY-MM-DD'.length)]
        : []
    })
    const [one] = days
    return one && days.every(({ value }) => value === one.value) ? one : null
  }
}

/**
 * Reads a transcript or a chat in JSON, in one of the shapes of the table: the words of each turn know where in the file
 * they stand, keys and measures are syntax. Throws a ReadError: 'damaged' for what is no JSON, 'unknown-data' for JSON
 * in no shape that is known, 'empty' where nobody says anything.
 */
export function readJsonExport(source: Source): Document {
  const { text } = source
  const file = parseJson(text, MEASURES)
  const reader = new JsonReader(text)
  for (const shape of jsonShapes) {
    const entries = entriesIn(file, shape)
    if (!entries || !reader.fits(entries, shape)) continue
    const pieces = entries.flatMap((entry) => reader.piece(entry, shape) ?? [])
    if (pieces.length === 0) throw new ReadError('empty', 'Nobody says anything.')
    const day = reader.day(entries, shape)
    const speeches: Block[] = shape.pieces
      ? mergedSpeeches(pieces, [])
      : pieces.map(({ voice, time, text: said }) => ({ type: 'speech', speaker: voice, time, text: said }))
    const head = [...reader.head(file, shape.head), ...(day ? [plainParagraph(day, false)] : [])]
    const children = [...head, ...speeches]
    return { type: 'document', source, children, syntax: syntaxAround(text, children) }
  }
  throw new ReadError('unknown-data', 'JSON in no known shape.', 'JSON')
}
