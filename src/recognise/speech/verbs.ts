import { englishOrder, isPlainVerb, ownByWords, toldInEnglish } from './verb-order.ts'
import { endsIn } from '../../language/endings.ts'
import { firstInfinitive, isInfinitive, isPresent } from '../../language/morphology.ts'
import type { Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Span } from '../span.ts'
import type { Tongue } from './tongue.ts'

/** How many words may stand between a name called and the verb. */
const NEAR_VERB = 3
/** Letters of a verb that opens a promise. */
const LEAST_OWN = 6
/** Words within which one who says 'я' names what they will do. */
const NEAR_SELF = 6

export const isImperative = (word: string, { endings }: Tongue['words']): boolean =>
  // 'Первый' ends like 'открой'.
  word.length >= 3 && endsIn(word, endings?.imperatives) && !endsIn(word, endings?.likeImperatives)

const isPluralImperative = (word: string, { endings }: Tongue['words']): boolean =>
  word.length >= 6 && endsIn(word, endings?.pluralImperatives)

/** Whether a verb only steers the talk; with a day some of them are work: 'посмотрите к пятнице'. */
export const steers = (verb: string, { talk, laterWork }: Tongue['words'], dated: boolean): boolean =>
  isOneOf(verb, talk) && !(dated && isOneOf(verb, laterWork))

/** 'Тимур, лишай не моется': a verb of the third person in the same part of the sentence makes a noun of what looks like an order. */
export function isToldBehind(tokens: readonly Token[], at: number, { words, lexicon }: Tongue): boolean {
  if (words.imperatives.includes(tokens[at]?.fold ?? '')) return false
  for (const { kind, fold } of tokens.slice(at + 1)) {
    if (kind === 'mark') return false
    if (isPresent(fold, lexicon.clauses) && !words.notFinite.includes(fold)) return true
  }
  return false
}

/** Whether an imperative stands right behind a name called. */
function isOrderBehind(tokens: readonly Token[], end: number, tongue: Tongue, dated: boolean): boolean {
  const { words, lexicon } = tongue
  let at = tokens.findIndex(({ start }) => start >= end)
  if (at < 0) return false
  for (const stop = at + NEAR_VERB * 2; at < stop; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.kind === 'mark' || isOneOf(token.fold, words.polite)) continue
    if (token.kind !== 'word' || startsUpper(token.text) || steers(token.fold, words, dated)) return false
    if (lexicon.byOrder) return isPlainVerb(token, tokens[at + 1]?.fold ?? '', words)
    return (
      isImperative(token.fold, words) &&
      !isInfinitive(token.fold, lexicon.clauses) &&
      !isToldBehind(tokens, at, tongue)
    )
  }
  return false
}

/** An imperative of the plural anywhere: 'по кабелю уточните до пятницы'; null in a language without endings. */
export function pluralOrder(
  tokens: readonly Token[],
  { words, lexicon }: Tongue,
  dated: boolean,
): Token | null {
  if (lexicon.byOrder) return null
  const found = tokens.find((token, at) => {
    if (token.kind !== 'word' || !isPluralImperative(token.fold, words) || steers(token.fold, words, dated))
      return false
    const before = tokens[at - 1]?.fold ?? ''
    return (
      !isOneOf(before, lexicon.clauses.adjuncts) &&
      !words.about.includes(before) &&
      !words.topicLeads.includes(before)
    )
  })
  return found ?? null
}

/** An order to whoever was spoken to: 'уточните', or at the head of a sentence 'подготовь мне смету'. */
export function orderIn(tokens: readonly Token[], tongue: Tongue, dated: boolean): Token | null {
  const { words } = tongue
  if (tongue.lexicon.byOrder) return englishOrder(tokens, words)
  const head = tokens.slice(0, NEAR_VERB).findIndex(({ fold }) => words.imperatives.includes(fold))
  const plain = tokens
    .slice(0, Math.max(head, 0))
    .every((token) => token.kind === 'mark' || isOneOf(token.fold, words.polite))
  if (head >= 0 && plain && tokens.length > head + 2) return tokens[head] ?? null
  return pluralOrder(tokens, tongue, dated)
}

/** Whether somebody of those who are called is told to do something. */
export function isOrder(
  tokens: readonly Token[],
  called: readonly Span[],
  tongue: Tongue,
  dated: boolean,
): boolean {
  if (pluralOrder(tokens, tongue, dated)) return true
  if (tokens.some(({ fold }) => tongue.words.imperatives.includes(fold))) return true
  return called.some(({ end }) => isOrderBehind(tokens, end, tongue, dated))
}

/** Whether a question asks whoever is called to do something: 'отправишь смету?'. */
export function isAskedToDo(tokens: readonly Token[], { words, lexicon }: Tongue): boolean {
  if (lexicon.byOrder) return false
  return tokens.some(
    ({ fold, kind }) =>
      kind === 'word' &&
      fold.length >= 5 &&
      endsIn(fold, words.endings?.secondPerson) &&
      !isOneOf(fold, words.ownTalk) &&
      !isOneOf(fold, words.talk),
  )
}

/** The verb by which the one who speaks takes work on, with the words for themselves; null for none. */
export function ownVerb(tokens: readonly Token[], tongue: Tongue, dated: boolean): Span | null {
  return tongue.lexicon.byOrder ? ownByWords(tokens, tongue, dated) : ownByEnding(tokens, tongue)
}

/** 'Я подготовлю', 'смету сделаю': an ending of the first person behind 'я', or a verb that promises work. */
function ownByEnding(tokens: readonly Token[], { words, lexicon }: Tongue): Span | null {
  const denied = (at: number): boolean => words.negations.includes(tokens[at - 1]?.fold ?? '')
  const promised = tokens.find(({ fold }, at) => isOneOf(fold, words.promises) && !denied(at))
  if (promised) return { start: promised.start, end: promised.end }
  const able = tokens.findIndex(({ fold }, at) => at < 4 && words.able.includes(fold))
  const verb = able < 0 ? -1 : firstInfinitive(tokens.slice(0, able + NEAR_SELF), able, lexicon.clauses)
  if (verb >= 0 && !isOneOf(tokens[verb]?.fold ?? '', words.talk))
    return { start: tokens[able]?.start ?? 0, end: tokens[verb]?.end ?? 0 }
  return ownBehindSelf(tokens, words) ?? ownAtHead(tokens, { words, lexicon })
}

/** 'Напеку пирогов', 'Перезапущу стенд': a verb of the first person that opens the sentence. */
function ownAtHead(tokens: readonly Token[], { words, lexicon }: Tongue): Span | null {
  // 'Семенюку доработать план': behind a dative comes an infinitive.
  if (firstInfinitive(tokens, 0, lexicon.clauses) >= 0) return null
  const [first, next] = tokens
  if (first?.kind !== 'word' || next?.kind !== 'word' || first.fold.length < LEAST_OWN) return null
  const ends = endsIn(first.fold, words.endings?.ownAtHead)
  const idle =
    isOneOf(first.fold, words.ownTalk) ||
    words.likeOwn.includes(first.fold) ||
    isOneOf(first.fold, words.talk)
  return ends && !idle && !tokens.some((token) => isDone(token, words))
    ? { start: first.start, end: first.end }
    : null
}

/** Whether a word ends like a verb of the first person: 'подготовлю'. */
const isFirstPerson = (word: string, { endings }: Tongue['words']): boolean =>
  word.length >= 4 && endsIn(word, endings?.firstPerson) && !endsIn(word, endings?.likeFirstPerson)

/** 'Я чинил крышу': what somebody did. */
export const isDone = ({ kind, fold }: Token, { endings }: Tongue['words']): boolean =>
  kind === 'word' && endsIn(fold, endings?.done)

/** Whether a word so far behind 'я' is its verb: 'проектную' right behind it only. */
const isOwnAt = ({ fold }: Token, behind: number, words: Tongue['words']): boolean =>
  isFirstPerson(fold, words) && (behind === 0 || !endsIn(fold, words.endings?.nounOrOwn))

/** The verb behind 'я'; far from the head of a sentence it stands right behind, and no mark parts 'я' from the head. */
function ownBehindSelf(tokens: readonly Token[], words: Tongue['words']): Span | null {
  const self = tokens.findIndex(({ fold }) => words.self.includes(fold))
  const first = tokens[self]
  if (!first || tokens.some((token, at) => at > self && isDone(token, words))) return null
  const near = self < 4
  if (!near && tokens.slice(0, self).some(({ kind }) => kind === 'mark')) return null
  for (const [index, token] of tokens.slice(self + 1, near ? self + NEAR_SELF : self + 2).entries()) {
    if (token.kind === 'mark' || isOneOf(token.fold, words.ownTalk)) return null
    const before = tokens[self + index]?.fold ?? ''
    if (isOwnAt(token, index, words) && !isOneOf(before, words.prepositions))
      return { start: first.start, end: token.end }
  }
  return null
}

/** The verb behind a name that says what its bearer will do; null for none. */
export function toldVerb(tokens: readonly Token[], end: number, { words, lexicon }: Tongue): Span | null {
  const at = tokens.findIndex(({ start }) => start >= end)
  if (at < 0) return null
  if (lexicon.byOrder) return toldInEnglish(tokens.slice(at), words)
  for (const token of tokens.slice(at, at + NEAR_VERB)) {
    if (token.kind !== 'word' || isOneOf(token.fold, words.telling) || isOneOf(token.fold, words.ownTalk))
      return null
    if (endsIn(token.fold, words.endings?.willDo) && token.fold.length >= 5)
      return { start: token.start, end: token.end }
  }
  return null
}
