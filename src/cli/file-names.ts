import type { Protocol } from '../model/schema.ts'
import { nearest } from './config/nearest.ts'
import { UsageError } from './usage-error.ts'

/** What a pattern of file names may ask for between braces. */
export const NAME_FIELDS = ['date', 'number', 'title', 'file', 'kind', 'assignee'] as const
type NameField = (typeof NAME_FIELDS)[number]

/**
 * Bytes of UTF-8 that a name may have: file systems take 255, and an unfinished file is named somewhat longer than the
 * finished one.
 */
const LONGEST = 200

/** Names that Windows keeps for devices, whatever follows their first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/** What no file system, or not every one, lets into a name; line ends and the like among it. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Direction marks and other invisible characters, and halves of surrogate pairs. */
const INVISIBLE = /[\p{Cf}\p{Cs}]+/gu

const bytes = (text: string): number => new TextEncoder().encode(text).length

function cut(text: string, longest: number): string {
  let kept = ''
  let length = 0
  for (const character of text) {
    length += bytes(character)
    if (length > longest) return kept
    kept += character
  }
  return kept
}

/** Words as a part of a file's name on any system: '3/2022' → '3-2022'. */
const harmless = (words: string): string =>
  words
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+/, '')
    .replace(/(?<![\s.-])[\s.-]+$/, '')

/** 'folder/record.md' → 'record' */
export function stemOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/**
 * A name that is safe on Linux, Windows and macOS, from words that may hold anything: no separators, no control or
 * direction characters, no device names, at most 200 bytes with the extension. Words of which nothing is left give
 * `otherwise`.
 */
export function safeName(words: string, extension: string, otherwise = 'record'): string {
  const end = `.${extension}`
  const bare = words.toLowerCase().endsWith(end) ? words.slice(0, -end.length) : words
  const stem = harmless(cut(harmless(bare), LONGEST - bytes(end))) || otherwise
  return (RESERVED.test(stem) ? `_${stem}` : stem) + end
}

/** A pattern such as '{date}-{number}', checked. Throws a UsageError for a folder in it or a field that there is not. */
export function namePattern(pattern: string): string {
  if (/[/\\]/.test(pattern)) throw new UsageError('usage.nameWithFolder', { pattern })
  for (const [, name = ''] of pattern.matchAll(/\{([^{}]*)\}/g)) {
    if (!NAME_FIELDS.some((known) => known === name)) {
      const near = nearest(name, NAME_FIELDS)
      const [asked, choices] = [`{${name}}`, NAME_FIELDS.map((field) => `{${field}}`).join(', ')]
      if (near !== null) throw new UsageError('usage.unknownField', { name: asked, near: `{${near}}` })
      throw new UsageError('usage.badChoice', { option: '--name', value: asked, choices })
    }
  }
  return pattern
}

/** A record whose file is to be named; `assignee` is whom the file is for. */
interface NamedRecord {
  readonly file: string
  readonly model: Protocol
  readonly assignee?: string | null
}

/**
 * The name of a record's file. A field that the record does not state leaves nothing, and the mark before it goes too;
 * where nothing at all is left, the name is that of the source.
 */
export function recordName(
  pattern: string,
  { file, model, assignee = null }: NamedRecord,
  extension: string,
): string {
  const values: Readonly<Record<NameField, string | null>> = {
    date: model.date,
    number: model.number,
    title: model.title,
    file: stemOf(file),
    kind: model.kind,
    assignee,
  }
  const words = pattern.replace(/([-_. ]?)\{(\w+)\}/g, (_, mark: string, name: NameField) => {
    const value = harmless(values[name] ?? '')
    return value === '' ? '' : mark + value
  })
  return safeName(words, extension, harmless(stemOf(file)) || 'record')
}

/** The same names, a number put to those that were there before: 'a.md', 'a-2.md'. Case is no difference. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const dot = name.lastIndexOf('.')
    let free = name
    for (let count = 2; taken.has(free.toLowerCase()); count++)
      free = `${name.slice(0, dot)}-${count}${name.slice(dot)}`
    taken.add(free.toLowerCase())
    return free
  })
}
