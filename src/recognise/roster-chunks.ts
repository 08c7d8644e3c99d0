import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { nameLexicon, shapeOf } from '../language/name-words.ts'
import { nameKey } from '../language/name-tokens.ts'
import { isOneOf } from '../language/words.ts'
import { splitList } from './list-marks.ts'
import type { ListedLine } from './listed-lines.ts'
import { areGivenNames, namesInRow } from './names-in-row.ts'
import { stripMarks } from './person-entries.ts'

/** Without what stands in brackets, behind a dash or after the name: 'Joe Sepi (@joesepi)'. */
function bare(text: Text): string {
  const [head = ''] = stripMarks(text)
    .value.replace(LETTERS_FIRST, '')
    .split(/\s*[(\[]|\s[-–—]\s|\s{3,}|\s+@/u)
  return head.trim()
}

/** One entry of a list: the words of its name, and what else the person is called there: '@joesepi', 'JS'. */
export interface Chunk {
  readonly name: string
  readonly handle: string | null
  readonly letters: readonly string[]
}

const HANDLE = /(?:^|[\s(,])@([A-Za-z0-9][A-Za-z0-9._-]*)/
const LETTERS = /(?:^|[\s([])([A-Z]{2,4})(?=[\s),\]]|$)/g
/** '[NP] Nora Poe' */
const LETTERS_FIRST = /^\[\p{Lu}{2,4}\]\s+/u
/** '@joesepi (Joe Sepi)', '@joesepi - Joe Sepi': the handle comes first. */
const HANDLE_FIRST = /^\s*@[A-Za-z0-9._-]+(?:\s*\(([^()]*)\)|\s+[-–—|]\s+([^-–—|,(]*)|\s{2,}([^,(]*))/u

/** The entries of a line that lists people. */
export function chunksOf({ text, entry }: ListedLine, lexicon: Lexicon, byGiven: boolean): Chunk[] {
  const and = lexicon.wordOrder?.and ?? []
  const chunks = splitList(text).flatMap((part) => namesInRow(part, lexicon, byGiven))
  const single = entry && !areGivenNames(chunks, lexicon) ? chunks.slice(0, 1) : chunks
  return single.flatMap((chunk) => {
    const behind = HANDLE_FIRST.exec(chunk.value)
    const words = (behind ? (behind[1] ?? behind[2] ?? behind[3] ?? '') : bare(chunk)).trim().split(/\s+/u)
    const parts: string[][] = [[]]
    for (const word of words) {
      if (isOneOf(word, and)) parts.push([])
      else parts[parts.length - 1]?.push(word)
    }
    const alone = parts.length === 1
    const handle = alone ? (HANDLE.exec(chunk.value)?.[1] ?? null) : null
    const letters = alone ? [...chunk.value.matchAll(LETTERS)].flatMap(([, found]) => found ?? []) : []
    // 'Anna, Chris and Joel Mott': the 'and' that ends a list of given names joins any two.
    const bareBefore = chunks.some((other) => other !== chunk && !bare(other).includes(' '))
    const couple = bareBefore && chunk === chunks.at(-1) ? null : coupleIn(parts, lexicon)
    return (couple ?? parts).map((part) => ({
      name: part.join(' ').replace(/(?<=\p{L}{2})[.:]$/u, ''),
      handle,
      letters,
    }))
  })
}

/** 'Susan and Joel Mott': two given names with one surname, the words of two whole names; null for anything else. */
function coupleIn(parts: readonly string[][], lexicon: Lexicon): string[][] | null {
  const [one = [], other = [], ...more] = parts
  const [second, family = ''] = other
  const given = one.at(-1) ?? ''
  if (more.length > 0 || other.length !== 2) return null
  const { givenNames } = nameLexicon(lexicon.names)
  if (![given, second ?? ''].every((word) => givenNames.has(nameKey(word)))) return null
  return one.length === 1 || standsApart(one.at(-2) ?? '', lexicon) ? [[given, family], [...other]] : null
}

/** Whether a word before a given name is none of a name. */
function standsApart(word: string, { names }: Lexicon): boolean {
  const { titles, posts } = nameLexicon(names)
  return posts.has(nameKey(word)) || titles.has(nameKey(word)) || shapeOf(word) === null
}
