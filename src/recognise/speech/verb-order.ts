import { endsIn } from '../../language/endings.ts'
import type { Words } from '../../language/lexicon.ts'
import type { SpokenOrder } from '../../language/speech-verbs.ts'
import type { Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Span } from '../span.ts'
import type { Tongue } from './tongue.ts'

/** Words of an order that says what is to be done. */
const LEAST_ORDER = 3

/** 'Instructing', but not 'thing'. */
export const isContinuous = (word: string, { continuous, likeContinuous }: SpokenOrder): boolean =>
  endsIn(word, continuous) && !endsIn(word, likeContinuous)

/** 'Sends', but not 'less'. */
export const isThirdPerson = (word: string, { thirdPerson, likeThirdPerson }: SpokenOrder): boolean =>
  endsIn(word, thirdPerson) && !endsIn(word, likeThirdPerson)

/** The infinitives that a verb of the third person may be of: 'carries' – 'carry'. */
export const infinitivesOf = (verb: string, { thirdEndings }: SpokenOrder): string[] =>
  thirdEndings.flatMap(([ending, plain]) =>
    verb.endsWith(ending) ? [verb.slice(0, verb.length - ending.length) + plain] : [],
  )

/** 'Send', not 'sent it', 'sending', 'tea is ready': what may be an order in English, by itself and the word behind it. */
export function isPlainVerb({ text, fold }: Token, next: string, words: Tongue['words']): boolean {
  const told =
    [...words.being, ...words.willWords, ...words.telling].includes(next) &&
    !(words.order?.to.includes(next) ?? false)
  if (told || text !== text.toLowerCase() || isOneOf(fold, words.telling)) return false
  const { order } = words
  if (!order) return true
  const adverb = endsIn(fold, order.adverbs) && !endsIn(fold, order.likeAdverbs)
  return !adverb && !endsIn(fold, order.told) && !order.apostrophes.some((mark) => fold.includes(mark))
}

/** 'Get a quote by Friday', 'please send it to Tom': a verb of work that opens its sentence. */
export function englishOrder(tokens: readonly Token[], words: Tongue['words']): Token | null {
  const at = tokens.findIndex(({ kind, fold }) => kind !== 'mark' && !isOneOf(fold, words.polite))
  const verb = tokens[at]
  const next = tokens[at + 1]
  if (!verb || next?.kind !== 'word' || tokens.length < at + LEAST_ORDER) return null
  return words.head.orders.includes(verb.fold) && ![...words.being, ...words.willWords].includes(next.fold)
    ? verb
    : null
}

/** 'I'll send', 'I can call', 'let me take'. */
export function ownByWords(tokens: readonly Token[], { words }: Tongue, dated: boolean): Span | null {
  const { order } = words
  if (!order) return null
  const lets = (token: Token | undefined): boolean => order.letting.includes(token?.fold ?? '')
  const self = tokens.findIndex(
    (token, at) =>
      // 'Sure, send it over, I'll proofread it': the promise opens its part of the sentence.
      (at < 4 || tokens[at - 1]?.text === ',') &&
      (words.self.includes(token.fold) || (lets(token) && order.me.includes(tokens[at + 1]?.fold ?? ''))),
  )
  const first = tokens[self]
  const at = first ? verbBehindSelf(tokens, self, words.willWords, order) : -1
  const verb = tokens[at]
  if (!first || !verb) return null
  // 'I'll have a patch by Wednesday' is work; 'I'll have to go' is not.
  const later = dated && isOneOf(verb.fold, words.laterWork) && !order.to.includes(tokens[at + 1]?.fold ?? '')
  if (isOneOf(verb.fold, words.ownTalk) && !later) return null
  // 'Let me ask' without a day is no promise.
  if (lets(first) && !dated && words.musing.includes(verb.fold)) return null
  return { start: first.start, end: verb.end }
}

/** Index of the verb behind 'I'll', 'I can', 'I'm going to' or 'let me'; -1 where no word says that it will be done. */
function verbBehindSelf(
  tokens: readonly Token[],
  self: number,
  willWords: Words,
  order: SpokenOrder,
): number {
  const [first = '', next = ''] = tokens.slice(self, self + 2).map(({ fold }) => fold)
  const glued = order.ownFuture.includes(first)
  const going = order.ownPresent.includes(first)
  if (going && !order.going.includes(next)) return -1
  if (!glued && !going && !order.letting.includes(first) && !willWords.includes(next)) return -1
  let at = self + (glued ? 1 : 2)
  while (order.between.includes(tokens[at]?.fold ?? '')) at++
  return at
}

/** 'Daniel sends', 'Hugh gets': what somebody does, by a verb that is no state. */
function doesIt({ fold, text, kind }: Token, { deeds, obtaining, order }: Tongue['words']): boolean {
  if (kind !== 'word' || !order || !isThirdPerson(fold, order) || startsUpper(text)) return false
  return infinitivesOf(fold, order).some((verb) => deeds.includes(verb) || obtaining.includes(verb))
}

/** 'Sends', 'will send', 'is going to send' at the head of what stands behind a name. */
export function toldInEnglish([token, ...rest]: readonly Token[], words: Tongue['words']): Span | null {
  const { order } = words
  if (token?.kind !== 'word' || !order) return null
  if (doesIt(token, words)) return { start: token.start, end: token.end }
  const promised = order.is.includes(token.fold)
    ? order.going.includes(rest[0]?.fold ?? '')
    : words.willWords.includes(token.fold)
  const verb = promised
    ? rest.find(({ fold }) => !order.going.includes(fold) && !order.to.includes(fold))
    : undefined
  return verb ? { start: token.start, end: verb.end } : null
}
