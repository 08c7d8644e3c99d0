import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { withoutTrailing } from '../source/edges.ts'
import { firstWord, startsLower } from '../source/letters.ts'
import { findNames } from '../language/names.ts'
import { trailingBracket } from './person-entries.ts'
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

/** Longest object of 'Рассмотрели …' that titles a question. */
const LONGEST_CONSIDERED = 150

/**
 * 'Рассмотрели заявления жильцов (Котов К.К.). Одно без подписи.': the first sentence behind the verb, without who reports. Null
 * where a label of another kind or words that are no object of the verb stand there.
 */
export function consideredTopic({ label, text }: Statement, lexicon: Lexicon): Text | null {
  const { headers, names } = lexicon
  if (label?.separator !== 'none' || !isOneOf(label.words, headers.considering)) return null
  const [first] = sentencesOf(text.value, lexicon)
  if (!first) return null
  const sentence = text.slice(0, withoutTrailing(text.value.slice(0, first.end), '.; ').length)
  if (!startsLower(sentence.value) || sentence.length > LONGEST_CONSIDERED) return null
  const bracket = trailingBracket(sentence)
  const told = bracket && findNames(bracket.inner.value, names).length > 0 ? bracket.before : sentence
  return findNames(told.value, names)[0]?.start === 0 ? null : told
}

/** Whether all that stands behind a label is the title: 'РАССМОТРЕЛИ: списание станков'. */
export const isWholeTitle = ({ label, text }: Statement, { headers }: Lexicon): boolean =>
  label?.key === 'agenda' ||
  (label?.separator === ':' && isOneOf(label.words, headers.considering) && !/[.!?]\s/u.test(text.value))
