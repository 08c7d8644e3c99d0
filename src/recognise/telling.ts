import { couldBe } from '../language/declension.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { closing } from './list-marks.ts'
import { isOneOf } from '../language/words.ts'

/** What follows a bracket that the text begins with, or the text itself. */
export function behindBracket(text: string): string {
  const trimmed = text.trimStart()
  return trimmed.startsWith('(') ? trimmed.slice(closing(trimmed, 0) + 1).trimStart() : trimmed
}

/** 'сообщил', 'доложила секретарь' right before a name; 'предложил кандидатуру' tells of somebody else. */
export function saidBy(words: readonly string[], { headers }: Lexicon): boolean {
  const { speech } = headers
  const last = words[words.length - 1] ?? ''
  if (isOneOf(last, speech)) return true
  const [first] = words
  return (
    words.length === 2 &&
    first !== undefined &&
    isOneOf(first, speech) &&
    couldBe(last, 'nominative') &&
    !/[ую]$/u.test(last)
  )
}

/** A sentence that begins with a name and tells what its bearer did or said: 'Карпухина С.А. – очередь на месяц'. */
export function acts(verb: string, behind: string, { headers }: Lexicon): boolean {
  const { pastEndings, notSpeech } = headers
  if (/^\s+[–—-]\s/u.test(behind) || behind.startsWith(':')) return true
  return pastEndings.some((ending) => verb.endsWith(ending)) && !isOneOf(verb, notSpeech)
}
