import { firstInfinitive, isInfinitive, isPresent } from '../../language/morphology.ts'
import type { Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Span } from '../span.ts'
import type { Tongue } from './tongue.ts'

/** How many words may stand between a name called and the verb. */
const NEAR_VERB = 3
/** Words of an order that says what is to be done. */
const LEAST_ORDER = 3
/** Letters of a verb that opens a promise. */
const LEAST_OWN = 6
/** Words within which one who says 'я' names what they will do. */
const NEAR_SELF = 6

export const isImperative = (word: string): boolean =>
  // 'Первый' ends like 'открой'.
  word.length >= 3 && /(?:[йиь]|йте|ите|ьте|ись|йся|тесь)$/u.test(word) && !/[ыи]й$/u.test(word)

const isPluralImperative = (word: string): boolean => word.length >= 6 && /(?:[йьи]те|[йьи]тесь)$/u.test(word)

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
      isImperative(token.fold) &&
      !isInfinitive(token.fold, lexicon.clauses) &&
      !isToldBehind(tokens, at, tongue)
    )
  }
  return false
}

/** 'Send', not 'sent it', 'sending', 'tea is ready': what may be an order in English, by itself and the word behind it. */
function isPlainVerb({ text, fold }: Token, next: string, words: Tongue['words']): boolean {
  const told = [...words.being, ...words.willWords, ...words.telling].includes(next) && next !== 'to'
  if (told || text !== text.toLowerCase() || isOneOf(fold, words.telling)) return false
  return !/(?:ed|ing|[^pf]ly)$|['’]/u.test(fold)
}

/** An imperative of the plural anywhere: 'по кабелю уточните до пятницы'; null in a language without endings. */
export function pluralOrder(
  tokens: readonly Token[],
  { words, lexicon }: Tongue,
  dated: boolean,
): Token | null {
  if (lexicon.byOrder) return null
  const found = tokens.find((token, at) => {
    if (token.kind !== 'word' || !isPluralImperative(token.fold) || steers(token.fold, words, dated))
      return false
    const before = tokens[at - 1]?.fold ?? ''
    return !isOneOf(before, lexicon.clauses.adjuncts) && !words.about.includes(before) && before !== 'по'
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

/** 'Get a quote by Friday', 'please send it to Tom': a verb of work that opens its sentence. */
function englishOrder(tokens: readonly Token[], words: Tongue['words']): Token | null {
  const at = tokens.findIndex(({ kind, fold }) => kind !== 'mark' && !isOneOf(fold, words.polite))
  const verb = tokens[at]
  const next = tokens[at + 1]
  if (!verb || next?.kind !== 'word' || tokens.length < at + LEAST_ORDER) return null
  return words.head.orders.includes(verb.fold) && ![...words.being, ...words.willWords].includes(next.fold)
    ? verb
    : null
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
      /(?:[еи]шь|[еи]те|[еи]шься|[еи]тесь)$/u.test(fold) &&
      !isOneOf(fold, words.ownTalk) &&
      !isOneOf(fold, words.talk),
  )
}

/** The verb by which the one who speaks takes work on, with the words for themselves; null for none. */
export function ownVerb(tokens: readonly Token[], tongue: Tongue, dated: boolean): Span | null {
  return tongue.lexicon.byOrder ? ownByWords(tokens, tongue, dated) : ownByEnding(tokens, tongue)
}

/** 'I'll send', 'I can call', 'let me take'. */
function ownByWords(tokens: readonly Token[], { words }: Tongue, dated: boolean): Span | null {
  const self = tokens.findIndex(
    ({ fold }, at) =>
      // 'Sure, send it over, I'll proofread it': the promise opens its part of the sentence.
      (at < 4 || tokens[at - 1]?.text === ',') &&
      (words.self.includes(fold) || (fold === 'let' && tokens[at + 1]?.fold === 'me')),
  )
  const first = tokens[self]
  const at = first ? verbBehindSelf(tokens, self, words) : -1
  const verb = tokens[at]
  if (!first || !verb) return null
  // 'I'll have a patch by Wednesday' is work; 'I'll have to go' is not.
  const later = dated && isOneOf(verb.fold, words.laterWork) && tokens[at + 1]?.fold !== 'to'
  if (isOneOf(verb.fold, words.ownTalk) && !later) return null
  // 'Let me ask' without a day is no promise.
  if (first.fold === 'let' && !dated && words.musing.includes(verb.fold)) return null
  return { start: first.start, end: verb.end }
}

/** Index of the verb behind 'I'll', 'I can', 'I'm going to' or 'let me'; -1 where no word says that it will be done. */
function verbBehindSelf(tokens: readonly Token[], self: number, { willWords }: Tongue['words']): number {
  const [first = '', next = ''] = tokens.slice(self, self + 2).map(({ fold }) => fold)
  const glued = /['’]ll$/u.test(first)
  const going = /['’]m$/u.test(first)
  if (going && next !== 'going') return -1
  if (!glued && !going && first !== 'let' && !willWords.includes(next)) return -1
  let at = self + (glued ? 1 : 2)
  while (['going', 'to', 'also', 'just', 'definitely', 'then'].includes(tokens[at]?.fold ?? '')) at++
  return at
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
  const ends = /(?:[аяеу]ю|[жшчщк]у|[лрнь]ю|[юу]сь)$/u.test(first.fold)
  const idle =
    isOneOf(first.fold, words.ownTalk) ||
    words.likeOwn.includes(first.fold) ||
    isOneOf(first.fold, words.talk)
  return ends && !idle && !tokens.some(isDone) ? { start: first.start, end: first.end } : null
}

/** Whether a word ends like a verb of the first person: 'подготовлю'. */
const isFirstPerson = (word: string): boolean =>
  word.length >= 4 && /(?:[юу]|юсь|усь)$/u.test(word) && !/(?:юю|ому|ему)$/u.test(word)

/** 'Я чинил крышу': what somebody did. */
export const isDone = ({ kind, fold }: Token): boolean =>
  kind === 'word' && /[аеиоуыя]л(?:а|и|ся|ась|ись)?$/u.test(fold)

/** The verb behind 'я'; far from the head of a sentence it stands right behind, and no mark parts 'я' from the head. */
function ownBehindSelf(tokens: readonly Token[], words: Tongue['words']): Span | null {
  const self = tokens.findIndex(({ fold }) => words.self.includes(fold))
  const first = tokens[self]
  if (!first || tokens.some((token, at) => at > self && isDone(token))) return null
  const near = self < 4
  if (!near && tokens.slice(0, self).some(({ kind }) => kind === 'mark')) return null
  for (const [index, token] of tokens.slice(self + 1, near ? self + NEAR_SELF : self + 2).entries()) {
    if (token.kind === 'mark' || isOneOf(token.fold, words.ownTalk)) return null
    const before = tokens[self + index]?.fold ?? ''
    const ends = isFirstPerson(token.fold) && (!/ую$/u.test(token.fold) || index === 0)
    if (ends && !isOneOf(before, words.prepositions)) return { start: first.start, end: token.end }
  }
  return null
}

/** 'Daniel sends', 'Hugh gets': what somebody does, by a verb that is no state. */
function doesIt({ fold, text, kind }: Token, { deeds, obtaining }: Tongue['words']): boolean {
  if (kind !== 'word' || !/[^s]s$/u.test(fold) || startsUpper(text)) return false
  return [fold.slice(0, -1), fold.slice(0, -2)].some(
    (verb) => deeds.includes(verb) || obtaining.includes(verb),
  )
}

/** 'Sends', 'will send', 'is going to send' at the head of what stands behind a name. */
function toldInEnglish([token, ...rest]: readonly Token[], words: Tongue['words']): Span | null {
  if (token?.kind !== 'word') return null
  if (doesIt(token, words)) return { start: token.start, end: token.end }
  const promised = token.fold === 'is' ? rest[0]?.fold === 'going' : words.willWords.includes(token.fold)
  const verb = promised ? rest.find(({ fold }) => !['going', 'to'].includes(fold)) : undefined
  return verb ? { start: token.start, end: verb.end } : null
}

/** The verb behind a name that says what its bearer will do; null for none. */
export function toldVerb(tokens: readonly Token[], end: number, { words, lexicon }: Tongue): Span | null {
  const at = tokens.findIndex(({ start }) => start >= end)
  if (at < 0) return null
  if (lexicon.byOrder) return toldInEnglish(tokens.slice(at), words)
  for (const token of tokens.slice(at, at + NEAR_VERB)) {
    if (token.kind !== 'word' || isOneOf(token.fold, words.telling) || isOneOf(token.fold, words.ownTalk))
      return null
    if (/(?:[иеа]т|[иеа]тся|ут|ют)$/u.test(token.fold) && token.fold.length >= 5)
      return { start: token.start, end: token.end }
  }
  return null
}
