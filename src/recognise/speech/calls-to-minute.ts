import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Span } from '../span.ts'
import { isCalled } from './called-out.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Words of 'Дарья Олеговна, записывайте решение по первому вопросу'. */
const LONGEST_CALL = 10

/** What a call to whoever keeps the minutes says. */
export type MinuteCall = 'worded' | 'numbered'

/**
 * 'Дарья Олеговна, второй вопрос.', 'Dana, minute this please, item one.': whoever keeps the minutes is called to write, and
 * what to write comes next. 'numbered' where only the number of the question is said; null for any other sentence.
 */
export function callToMinute(talk: Talk, utterance: Utterance): MinuteCall | null {
  const tokens = tokenize(utterance.cased)
  if (utterance.isQuestion || tokens.length > LONGEST_CALL * 2) return null
  const called = calledIn(talk, utterance, tokens)
  if (!called) return null
  const said = tokens.filter(
    ({ kind, start, end }) => kind !== 'mark' && (start < called.start || end > called.end),
  )
  if (said.length === 0 || said.length > LONGEST_CALL) return null
  const kinds = said.map((token) => kindOf(token, utterance))
  if (kinds.includes('other')) return null
  if (kinds.includes('writing')) return 'worded'
  return called.isSecretary && kinds.includes('number') ? 'numbered' : null
}

/** The one who is called in a sentence, and whether they keep the minutes; null for nobody or several. */
function calledIn(
  talk: Talk,
  utterance: Utterance,
  tokens: readonly Token[],
): (Span & { readonly isSecretary: boolean }) | null {
  const { cased, lexicon } = utterance
  const [named, other] = talk.people.everyoneIn(cased, lexicon.names)
  if (other) return null
  if (!named) {
    const post = secretaryCalled(tokens, utterance)
    return post && { start: 0, end: post.end, isSecretary: true }
  }
  if (!isCalled(utterance, named, undefined)) return null
  const isSecretary = named.person.name === talk.secretary?.name
  return { start: named.start, end: named.end, isSecretary }
}

/** 'Madam Clerk, …', 'секретарь, …': who is called by the post at the head of a sentence. */
function secretaryCalled(tokens: readonly Token[], { words, lexicon }: Utterance): Token | null {
  const at = tokens.findIndex(({ fold }) => isOneOf(fold, words.secretaryLabels))
  const head = tokens[at]
  if (!head || at > 2 || tokens[at + 1]?.text !== ',') return null
  const plain = tokens
    .slice(0, at)
    .every(({ kind, fold }) => kind === 'mark' || isAside(fold, words) || lexicon.names.titles.includes(fold))
  return plain ? head : null
}

const isAside = (fold: string, words: Utterance['words']): boolean =>
  [words.fillers, words.polite, words.and, words.adoptionLeads].some((list) => isOneOf(fold, list))

/** What a word of such a call says: that something is to be written, the number of a question, hardly anything, or more. */
function kindOf(token: Token, { words }: Utterance): 'writing' | 'number' | 'idle' | 'other' {
  const { fold, kind } = token
  if (isOneOf(fold, words.toldToWrite)) return 'writing'
  if (kind === 'number' || readSpokenOrdinal([token], 0) || Object.hasOwn(words.cardinals, fold))
    return 'number'
  const idle = [
    words.questionNouns,
    words.pointNouns,
    words.numberWords,
    words.topicLeads,
    words.writingAsides,
  ]
  return isAside(fold, words) || idle.some((list) => isOneOf(fold, list)) ? 'idle' : 'other'
}
