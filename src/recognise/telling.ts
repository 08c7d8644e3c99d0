import { couldBe, namesPerson } from '../language/inflected.ts'
import { endsIn } from '../language/endings.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { closing } from './list-marks.ts'
import { isOneOf } from '../language/words.ts'

/** What follows a bracket that the text begins with, or the text itself. */
export function behindBracket(text: string): string {
  const trimmed = text.trimStart()
  return trimmed.startsWith('(') ? trimmed.slice(closing(trimmed, 0) + 1).trimStart() : trimmed
}

/** 'сообщил', 'доложила секретарь', 'выступил начальник отдела' right before a name; 'предложил кандидатуру' tells of somebody else. */
export function saidBy(words: readonly string[], { headers, endings }: Lexicon): boolean {
  const { speech } = headers
  const verb = words.findLastIndex((word) => isOneOf(word, speech))
  const [post, ...more] = words.slice(verb + 1)
  if (verb < 0) return false
  if (post === undefined) return true
  if (!couldBe(post, 'nominative') || endsIn(post, endings?.accusatives)) return false
  return more.length === 0 ? words.length === 2 : namesPerson(post)
}

/** Whether a sentence begins with the verb that agrees with the name behind it: 'Говорила Жук Е.А.', and not 'предложил Белова Б.Б.' */
export function agrees(verb: string, family: string, { endings }: Lexicon): boolean {
  if (!endings) return false
  const { past, families } = endings
  if (endsIn(verb, past.female)) return !endsIn(family, families.male)
  return endsIn(verb, past.male) && !endsIn(family, families.female)
}

/** A sentence that begins with a name and tells what its bearer did or said: 'Карпухина С.А. – очередь на месяц'. */
export function acts(verb: string, behind: string, { headers }: Lexicon): boolean {
  const { pastEndings, notSpeech } = headers
  if (/^\s+[–—-]\s/u.test(behind) || behind.startsWith(':')) return true
  return pastEndings.some((ending) => verb.endsWith(ending)) && !isOneOf(verb, notSpeech)
}
