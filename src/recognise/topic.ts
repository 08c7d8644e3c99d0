import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { firstWord } from '../source/letters.ts'
import { sentencesOf } from './sentences.ts'
import { fold, isOneOf, startsWithPhrase } from '../language/words.ts'
import type { Statement } from './statements.ts'

/** Whether the first word is one that titles of questions begin with. */
export function opensTopic(value: string, { headers }: Lexicon): boolean {
  return isOneOf(fold(firstWord(value)), headers.questions)
}

/**
 * What a line under СЛУШАЛИ was about, for a question that has no title of its own: 'О подарках для детей', or what
 * follows the speaker ('Иванова И.И. – об итогах года'). The first sentence; null where the line tells no topic.
 */
export function topicOf(said: Text, lexicon: Lexicon): Text | null {
  const lead = startsWithPhrase(said.value, lexicon.headers.topicLeads)
  const topic = said.slice(lead).trim()
  if (!opensTopic(topic.value, lexicon)) return null
  const [first] = sentencesOf(topic.value, lexicon)
  return first ? topic.slice(0, first.end) : null
}

/** Whether all that stands behind a label is the title: 'РАССМОТРЕЛИ: списание станков'. */
export const isWholeTitle = ({ label, text }: Statement, { headers }: Lexicon): boolean =>
  label?.key === 'agenda' ||
  (label?.separator === ':' && isOneOf(label.words, headers.considering) && !/[.!?]\s/u.test(text.value))
