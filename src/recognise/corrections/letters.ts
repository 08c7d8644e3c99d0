import type { Document } from '../../document/document.ts'
import type { Run, Text } from '../../document/text.ts'
import type { Place } from '../../source/place.ts'

const WORD = /[\p{L}\p{N}]/u

/** One letter or digit as words are compared by: without case, and 'ё' like 'е'; '' for anything else. */
function folded(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return character
    return code >= 65 && code <= 90 ? character.toLowerCase() : ''
  }
  if (code === 0x451 || code === 0x401) return 'е'
  const lower = character.toLowerCase()
  // A letter that becomes two would not be counted with its place.
  return WORD.test(character) ? (lower.length === character.length ? lower : character) : ''
}

/**
 * Letters and digits of some words and nothing else: how lines are broken, what is bold and which marks stand between
 * makes no difference.
 */
export function lettersOf(words: string): string {
  let letters = ''
  for (let at = 0; at < words.length; at++) letters += folded(words.charAt(at))
  return letters
}

/** The letters of a document in order, each with its place in `Source.text`. */
export interface DocumentLetters {
  readonly letters: string
  /** Whether a letter is the first of its word. */
  begins(at: number): boolean
  /** Where the letters from `from` up to `to` stand. */
  place(from: number, to: number): Place
}

function textsOf({ children }: Document): Text[] {
  return children.flatMap((block): Text[] => {
    if (block.type === 'paragraph') return block.lines.map(({ text }) => text)
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells)
    return block.type === 'speech' ? [...(block.speaker ? [block.speaker] : []), block.text] : []
  })
}

/** Where the character of a run stands. */
function placeIn(run: Run, at: number): Place {
  if (run.length !== run.end - run.start) return { start: run.offset, end: run.offset + run.length }
  const start = run.offset + at - run.start
  return { start, end: start + 1 }
}

export function documentLetters(document: Document): DocumentLetters {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const first: boolean[] = []
  for (const { value, runs } of textsOf(document)) {
    let fresh = true
    for (const run of runs) {
      for (let at = run.start; at < run.end; at++) {
        const letter = folded(value.charAt(at))
        if (letter === '') fresh = true
        else {
          const { start, end } = placeIn(run, at)
          parts.push(letter)
          starts.push(start)
          ends.push(end)
          first.push(fresh)
          fresh = false
        }
      }
    }
  }
  return {
    letters: parts.join(''),
    begins: (at) => at >= parts.length || first[at] === true,
    place(from, to) {
      // The cells of a row do not stand in the order of the page.
      let [start, end] = [Infinity, 0]
      for (let at = from; at < to; at++) {
        start = Math.min(start, starts[at] ?? 0)
        end = Math.max(end, ends[at] ?? 0)
      }
      return { start, end }
    },
  }
}
