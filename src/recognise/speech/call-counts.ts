import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { stems } from '../similarity.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'

/**
 * What is counted: 'question' by one of its names, 'point', which a decision has as well, the stem of any other noun
 * ('второе обращение'), or nothing that is named.
 */
export type Noun = string | null

/** Letters of a noun that is counted: 'дело', 'case'. */
const LEAST_NOUN = 4
/** Words before the count: 'так, хорошо, теперь третье'. */
const LONGEST_LEAD = 6

/** A count and where it ends among the tokens. */
export interface Count {
  readonly group: string
  readonly count: number
  readonly to: number
  readonly noun: Noun
}

/** '2', '4.2', 'второй', 'два' at a token. */
function numberAt(
  tokens: readonly Token[],
  at: number,
  cardinals: boolean,
  words: SpeechWords,
): Count | null {
  const read = readSpokenOrdinal(tokens, at)
  if (read) return { group: '', count: read.value, to: read.end, noun: null }
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number' && token.text.length < 3) {
    const [point, sub] = [tokens[at + 1], tokens[at + 2]]
    const dotted = point?.text === '.' && !point.space && sub?.kind === 'number' && !sub.space
    return dotted && sub.text.length < 3
      ? { group: `${token.text}.`, count: Number(sub.text), to: at + 3, noun: null }
      : { group: '', count: Number(token.text), to: at + 1, noun: null }
  }
  const value = cardinals && token.kind === 'word' ? words.cardinals[token.fold] : undefined
  return value === undefined ? null : { group: '', count: value, to: at + 1, noun: null }
}

function nounAt(token: Token | undefined, words: SpeechWords): Noun {
  const fold = token?.fold ?? ''
  if (isOneOf(fold, words.pointNouns)) return 'point'
  return isOneOf(fold, words.questionNouns) || isOneOf(fold, words.partNouns) ? 'question' : null
}

/** 'Вопрос номер два', 'второй вопрос', 'второе' at a token; null for no count. */
export function countAt(tokens: readonly Token[], at: number, words: SpeechWords): Count | null {
  const noun = nounAt(tokens[at], words)
  const from = noun ? at + 1 : at
  const numbered = tokens[from]?.kind === 'word' && isOneOf(tokens[from]?.fold ?? '', words.numberWords)
  if (noun || numbered) {
    const behind = numberAt(tokens, numbered ? from + 1 : from, true, words)
    return behind && { ...behind, noun: noun ?? 'question' }
  }
  const found = numberAt(tokens, at, false, words)
  if (!found) return nounBefore(tokens, at, words)
  const counted = nounAt(tokens[found.to], words) ?? otherNoun(tokens, found.to)
  return counted ? { ...found, to: found.to + 1, noun: counted } : found
}

/** 'Материал номер два.': any noun before its count, parted from what follows. */
function nounBefore(tokens: readonly Token[], at: number, words: SpeechWords): Count | null {
  const numbered = isOneOf(tokens[at + 1]?.fold ?? '', words.numberWords)
  const behind = numberAt(tokens, numbered ? at + 2 : at + 1, numbered, words)
  const token = tokens[at]
  // 'К двадцать второму' counts nothing.
  const isNoun = token?.kind === 'word' && !Object.hasOwn(words.cardinals, token.fold)
  const noun = isNoun ? stems(token.fold)[0] : undefined
  return behind && noun !== undefined && isMarkOrEnd(tokens[behind.to]) ? { ...behind, noun } : null
}

/** The stem of a word between a count and a mark: 'второе обращение: …'. */
function otherNoun(tokens: readonly Token[], at: number): Noun {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.length < LEAST_NOUN || !isMarkOrEnd(tokens[at + 1])) return null
  return stems(token.fold)[0] ?? null
}

const isMarkOrEnd = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark'

/** The words of a sentence before its count only lead in to it. */
export function leadOf(tokens: readonly Token[], words: SpeechWords): number {
  const { callLeads, nextWords, fillers, callVerbs, beforeCalled, sounds } = words
  const leads = [callLeads, nextWords, fillers, callVerbs, beforeCalled, sounds]
  const isLead = ({ kind, fold }: Token): boolean =>
    kind === 'mark' || leads.some((list) => isOneOf(fold, list))
  const at = tokens.findIndex((token) => !isLead(token))
  return at < 0 ? 0 : Math.min(at, LONGEST_LEAD)
}
