import type { SpeechWords } from '../../language/speech.ts'
import { startsUpper } from '../../source/letters.ts'
import { firstVerb } from './first-verb.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { stems } from '../similarity.ts'
import { clauseBounds } from './clause-bounds.ts'
import { firstForm } from './spoken-forms.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'
import { isSubject } from './spoken-subject.ts'
import type { Span } from '../span.ts'
import type { Utterance } from './utterance.ts'

/** A question of the list, as far as a call of few words tells it from the others. */
export interface Callable {
  readonly stems: readonly string[]
  readonly begun: boolean
}

/** Words of a call that names a part of its title: 'Последнее, отпуска.' */
const LONGEST_CALL = 5
/** Words of 'Что-нибудь ещё есть у кого?'. */
const LONGEST_ELSE = 7
/** Letters of a word that says which question is meant. */
const TELLING_STEM = 4

const MARK = /^[:,.–—-]$/u

/** 'Второй. Кирилл, обращения.': the number of a question, alone before a mark. Points of a decision are counted otherwise. */
export function countedCall(
  { value, words, isQuestion, tongue }: Utterance,
  dictating: boolean,
): number | null {
  if (isQuestion) return null
  const all = tokenize(value)
  const tokens = dictating ? all : behindTopicLead(all, words)
  const [first, mark] = tokens
  const read = readSpokenOrdinal(tokens, 0)
  if (!first || read?.end !== 1 || (mark && !MARK.test(mark.text))) return null
  if (words.countedPoints.includes(first.fold) && (dictating || !words.bareTitles || tokens.length < 3))
    return null
  return isSubject(tokens.slice(2), tongue) && tokens.length <= LONGEST_CALL + 2 ? read.value : null
}

/** Words before the number of 'So let's move on to number two.' */
const LONGEST_LEAD = 7

/** 'Number two, holiday hours.', 'Let's do number one.': the number of a question behind a word for it; null for none. */
export function numberedCall({ value, words, isQuestion, tongue }: Utterance): number | null {
  const tokens = tokenize(value)
  const at = tokens.findIndex(({ fold }) => words.numberWords.includes(fold))
  if (isQuestion || at < 0 || at > LONGEST_LEAD || tokens[at]?.kind !== 'word') return null
  const leads = [...words.callVerbs, ...words.callLeads, ...words.nextWords, ...words.fillers]
  if (!tokens.slice(0, at).every(({ kind, fold }) => kind === 'mark' || isOneOf(fold, leads))) return null
  const [number, mark, ...rest] = tokens.slice(at + 1)
  if (!number || (mark && !MARK.test(mark.text))) return null
  const count = number.kind === 'number' ? Number(number.text) : words.cardinals[number.fold]
  return count !== undefined && isSubject(rest, tongue) && rest.length <= LONGEST_CALL + 2 ? count : null
}

/** 'Давайте по первому.': a call without the words that lead in to its number. */
function behindTopicLead(
  tokens: readonly Token[],
  { topicLeads, bareTitles }: SpeechWords,
): readonly Token[] {
  const about = tokens.findIndex(({ fold }) => topicLeads.includes(fold))
  const led = about >= 0 && about < 3 && tokens.length <= about + 3 && bareTitles
  return led ? tokens.slice(about + 1) : tokens
}

/** Words of a call without those that only lead in to it: 'теперь', 'по', 'so'. */
function calledBy({ value, words }: Utterance): { readonly said: readonly Token[]; readonly led: boolean } {
  const { start, end } = clauseBounds(value, words)
  const leading = [...words.callLeads, ...words.topicLeads, ...words.lastWords, ...words.nextWords]
  const tokens = tokenize(value.slice(start, end)).filter(({ kind }) => kind === 'word')
  let at = 0
  while (isOneOf(tokens[at]?.fold ?? '', leading)) at++
  return { said: tokens.slice(at), led: at > 0 || /\p{L}/u.test(value.slice(0, start)) }
}

/**
 * Index of the question that a sentence of few words calls by a part of its title ('По приёмному.', 'And the van.'); -1 where
 * it says more, or where it fits none or several.
 */
export function partlyTitled(utterance: Utterance, list: readonly Callable[], current: number): number {
  const { lexicon, tongue, isQuestion } = utterance
  if (isQuestion) return -1
  const { said, led } = calledBy(utterance)
  const words = said.filter(({ fold }) => !(lexicon.wordOrder?.articles.includes(fold) ?? false))
  if (words.length === 0 || words.length > LONGEST_CALL - 1 || !isSubject(said, tongue)) return -1
  const own = words.flatMap(({ text }) => stems(text))
  const shares = (titled: Callable): number =>
    own.filter((stem) => titled.stems.some((one) => same(one, stem))).length
  const least = led ? Math.ceil(own.length / 2) : own.length
  const now = list[current]
  if (now && shares(now) > 0) return -1
  const fitting = list.flatMap((one, index) =>
    !one.begun && index > current && shares(one) >= least ? [index] : [],
  )
  return fitting.length === 1 ? (fitting[0] ?? -1) : -1
}

/** Short words lose their endings too: 'дети', 'детям'. */
export const same = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= TELLING_STEM &&
    other.length >= TELLING_STEM &&
    one.slice(0, TELLING_STEM) === other.slice(0, TELLING_STEM))

/** 'По дате.', 'Поехали.': behind the list whoever read it out takes up its first question, whatever they call it. */
export function startsList(utterance: Utterance): boolean {
  const { value, words, isQuestion, tongue } = utterance
  if (isQuestion) return false
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  if (utterance.act('further') && tokens.length < 3) return true
  const [first, second] = tokens
  if (!first || !second || tokens.length > 3) return false
  return (
    words.topicLeads.includes(first.fold) &&
    !isOneOf(second.fold, words.pointing) &&
    isSubject(tokens, tongue)
  )
}

/** 'Что-нибудь ещё есть у кого?', 'any other business?': what is said then belongs to no question of the list. */
export function asksForMore({ value, words }: Utterance): boolean {
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  return tokens.length <= LONGEST_ELSE && firstForm(value, words.otherBusiness) !== null
}

/** 'Пункт два: Зуеву осмотреть …', 'и последнее: …': a point of what is dictated, not a question of the agenda. */
export function isPoint({ value, words, tongue }: Utterance): boolean {
  const { start, end, led, number } = clauseBounds(value, words)
  if (!led && number === null) return false
  const clause = tokenize(value.slice(start, end))
  return clause.length > 1 && !isSubject(clause, tongue)
}

/** 'Пункт два.' while something is dictated: its next point, no question. */
export function isBarePoint({ value, words }: Utterance): boolean {
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  return tokens.length <= 3 && tokens.some(({ fold }) => words.pointNouns.includes(fold))
}

/** 'Следующим пунктом: Зуеву осмотреть перила': a capital in the dative and an infinitive behind it hand out work. */
export function handsOut({ cased, tongue }: Utterance, from: number): boolean {
  const tokens = tokenize(cased.slice(from)).filter(({ kind }) => kind === 'word')
  const verb = firstVerb(tokens, 1, tongue)
  return verb > 0 && verb <= 4 && startsUpper(tokens[0]?.text ?? '')
}

/** Whether a mark or a word like 'is' parts a call from its title. */
export function isJoined(rest: string, { is, askew }: SpeechWords): boolean {
  const [next] = tokenize(rest)
  return next !== undefined && (next.kind === 'mark' || is.includes(next.fold) || askew.includes(next.fold))
}

/** 'По первому вопросу': what follows is said of it. */
export function startsAbout(value: string, { topicLeads }: SpeechWords): boolean {
  return topicLeads.includes(tokenize(value)[0]?.fold ?? '')
}

/** 'Так, третье': what is said before anything is no part of the call. */
export function withoutFillers(tokens: readonly Token[], { fillers }: SpeechWords): readonly Token[] {
  const at = tokens.findIndex(({ kind, fold }) => kind !== 'mark' && !fillers.includes(fold))
  return at < 0 ? tokens : tokens.slice(at)
}

/** Whether a number stands right before words: 'seven point four'. */
export function isBehindNumber({ value, words }: Utterance, { start }: { readonly start: number }): boolean {
  const before = tokenize(value.slice(0, start)).at(-1)
  return before !== undefined && (before.kind === 'number' || Object.hasOwn(words.cardinals, before.fold))
}

/** Whether the words of a call say 'question' or 'item'. */
export function namesQuestion({ value, words }: Utterance, { start, end }: Span): boolean {
  const said = value.slice(start, end).toLowerCase()
  return words.questionNouns.some((noun) => said.includes(noun))
}
