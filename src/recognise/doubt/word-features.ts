import { remembering } from '../../source/recent.ts'
import * as looks from './looks.ts'
import { held, step } from './steps.ts'

const OPENING = 6
const STEM = 5

function read(text: string): readonly string[] {
  const words = looks.smallWords(text)
  const opening = words.slice(0, OPENING)
  const first = words.slice(0, 2).map((word) => `word ${word.slice(0, STEM)}`)
  return [
    ...first,
    `last ${words.at(-1)?.slice(0, STEM) ?? ''}`,
    step('words', words.length, [1, 2, 3, 4, 6, 9, 13, 18, 25, 40]),
    step('letters', text.length, [5, 10, 15, 20, 40, 80, 160, 320]),
    ...held([
      ['infinitive', words.some(looks.isInfinitiveLike)],
      ['infinitive first', words.slice(0, 2).some(looks.isInfinitiveLike)],
      ['told', opening.some(looks.isPastLike)],
      ['speaks-of-votes', looks.speaksOfVotes(text)],
      ['open-bracket', looks.isUnclosed(text)],
      ['tail-in-words', looks.hasTail(text)],
      ['number-within', looks.hasPoint(text)],
      ['several-sentences', looks.hasSentences(text)],
      ['ends-open', text.trimEnd().endsWith(':')],
      ['time-within', looks.hasClock(text)],
    ]),
    ...looks.marksIn(text).map((mark) => `has ${mark}`),
  ]
}

/** What is seen of the words of a fact. */
export const wordFeatures: (text: string) => readonly string[] = remembering(read)
