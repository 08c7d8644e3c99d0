import { Text } from '../../document/text.ts'
import { tokenize } from '../../language/form.ts'
import { bareVote } from '../../model/bare.ts'
import type { Vote } from '../../model/schema.ts'
import { clean } from '../clean.ts'
import { findVote } from '../../language/votes.ts'
import { isOneOf } from '../../language/words.ts'
import type { Span } from '../span.ts'
import type { Talk } from './talk.ts'
import { isMarked } from './adoption.ts'
import { isTogether } from './dictation.ts'
import { sideAsked, spokenBallot } from './spoken-ballot.ts'
import { addTold } from './told-sides.ts'
import { firstForm, opensWith } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'
import { wordsIn } from './words-in.ts'

/** A vote as it was called, counted and declared. */
export interface Ballot {
  /** Null where no counts and no unanimity are heard. */
  readonly vote: Vote | null
  readonly outcome: 'pass' | 'fail' | null
  /** Index of the sentence after its last one. */
  readonly next: number
}

const MOST_SENTENCES = 16
/** 'Пять.', 'Нет.', 'Четверо за.': answers of a count. */
const LONGEST_ANSWER = 6
const LONGEST_STANCE = 14
/** 'Инна Петровна?': somebody is called to vote. */
const LONGEST_CALL = 2

/** Whether a sentence calls a vote, counts it or says how it ended. */
export const isVoting = (utterance: Utterance): boolean =>
  utterance.act('callVote', 'objections', 'adopted', 'rejected') !== null

/** The vote that begins with a sentence: questions, answers and result, whoever says them. */
export function ballotFrom(talk: Talk, from: number): Ballot {
  const { used, outcome: said, next } = sentencesOf(talk.utterances, from)
  const vote = withCounts(voteIn(used, talk), used, talk)
  const outcome = said ?? outcomeOf(vote, used)
  return { vote: vote && isCounted(vote) ? vote : null, outcome, next: Math.max(next, from + 1) }
}

/** The counts that are answers, names or hands counted aloud, where the words alone do not tell them. */
function withCounts(vote: Vote | null, used: readonly Utterance[], talk: Talk): Vote | null {
  const counts = spokenBallot(used, talk)
  if (counts.yes === undefined && !vote) return null
  const whole = vote ?? wholeVote(used, talk)
  whole.yes ??= counts.yes ?? null
  whole.no ??= counts.no ?? null
  whole.abstain ??= counts.abstain ?? null
  addTold(whole, used)
  if (whole.unanimous === null && ((whole.no ?? 0) > 0 || (whole.abstain ?? 0) > 0)) whole.unanimous = false
  return whole
}

/** A vote of which no words but its questions and answers tell. */
function wholeVote(used: readonly Utterance[], { context }: Talk): Vote {
  const joined = Text.join(used.map(({ text }) => text))
  const vote = bareVote(clean(joined.value))
  context.ledger.fact(vote, 'text', joined.place(), 'vote')
  return vote
}

/** The sentences of a vote, and how they say that it ended. */
function sentencesOf(
  utterances: readonly Utterance[],
  from: number,
): Pick<Ballot, 'outcome' | 'next'> & { readonly used: readonly Utterance[] } {
  const used: Utterance[] = []
  let outcome: Ballot['outcome'] = null
  let next = from
  for (; next < utterances.length && next - from < MOST_SENTENCES; next++) {
    const utterance = utterances[next]
    if (!utterance) break
    if (next > from && !belongs(utterance, outcome !== null) && !explains(utterance, used)) break
    if (asksAnew(utterance, used)) break
    if (next > from && announcesMore(utterance)) {
      outcome ??= 'pass'
      break
    }
    used.push(utterance)
    if (utterance.act('rejected')) outcome = 'fail'
    else if (utterance.act('adopted')) outcome ??= 'pass'
  }
  return { used, outcome, next }
}

/** 'Кто за музей? Девять. Кто за ферму?': the next of several options is a ballot of its own. */
const asksAnew = (utterance: Utterance, used: readonly Utterance[]): boolean =>
  sideAsked(utterance) === 'yes' &&
  used.at(-1)?.isQuestion === false &&
  used.some((one) => sideAsked(one) === 'yes')

/** How a vote ended by its counts, or by nobody's objecting. */
function outcomeOf(vote: Vote | null, used: readonly Utterance[]): Ballot['outcome'] {
  if (vote && vote.yes !== null && vote.no !== null) return vote.yes > vote.no ? 'pass' : 'fail'
  return used.some(isConsent) || isAgreed(used) ? 'pass' : null
}

/** 'Воздержусь. Шлагбаум мне не нужен.': why somebody votes so, in the same breath. */
const explains = (utterance: Utterance, used: readonly Utterance[]): boolean => {
  const last = used.at(-1)
  return last !== undefined && last.turn === utterance.turn && isStance(last) && utterance.acts.length === 0
}

const isCounted = ({ yes, no, abstain, unanimous }: Vote): boolean =>
  unanimous === true || [yes, no, abstain].filter((count) => count !== null).length > 0

/** 'Возражений нет.': an objection is asked for, and none is heard. */
function isConsent({ value, words, isQuestion }: Utterance): boolean {
  return !isQuestion && firstForm(value, words.unopposed) !== null
}

/** 'Принято: повторный экзамен проводим в апреле': what was adopted follows, to be read as a clause. */
function announcesMore(utterance: Utterance): boolean {
  const result = utterance.act('adopted')
  if (!result) return false
  const rest = utterance.from(result.end)
  const counted = findVote(rest.shadow.value, rest.lexicon)
  if (!isMarked(rest.value) || utterance.act('callVote') || (counted && isCounted(counted.vote))) return false
  return wordsIn(rest.value) > 1
}

/** 'Никто не против? – Нет. – Нет, нормально.': asked for objections, all who answer have none. */
function isAgreed(used: readonly Utterance[]): boolean {
  const at = used.findLastIndex(asksAll)
  const asked = used[at]
  if (!asked) return false
  const negative = firstForm(asked.value, asked.words.objecting) !== null
  const answers = used.slice(at + 1)
  const others = answers.filter(({ isQuestion, voice }) => !isQuestion || voice !== asked.voice)
  return others.some((one) => assents(one, negative)) && !others.some((one) => dissents(one, negative))
}

/** 'Возражения есть?', 'are we agreed that we …?': a question to all. */
function asksAll(utterance: Utterance): boolean {
  if (!utterance.isQuestion) return false
  return asksFor(utterance) !== null || utterance.act('objections') !== null
}

/** The words of a question that puts a proposal to all: 'are we agreed that', 'никто не против, если'. */
export function asksFor({ acts }: Utterance): Span | null {
  const calls = acts.filter(({ act }) => act === 'callVote')
  const put = acts.find(
    ({ act, start, end }) =>
      act === 'propose' && calls.some((call) => call.start === start && call.end === end),
  )
  return put ?? null
}

/** Whether an answer says no to what is proposed; 'нет' to 'кто против?' says yes. */
function dissents(answer: Utterance, negative: boolean): boolean {
  if (answer.isQuestion) return true
  return answer.acts.some(
    ({ act, start, end }) => act === 'refuse' && !(negative && start < 3 && isBareNo(answer, start, end)),
  )
}

const isBareNo = ({ value, words }: Utterance, start: number, end: number): boolean =>
  isOneOf(value.slice(start, end), words.noes)

function assents(answer: Utterance, negative: boolean): boolean {
  const { value, words } = answer
  if (answer.act('agree', 'minute') || opensWith(value, words.consent)) return true
  return negative && isOneOf(tokenize(value)[0]?.fold ?? '', words.noes)
}

/** Whether a sentence goes on with a vote; once its result is said only what repeats it does. */
function belongs(utterance: Utterance, decided: boolean): boolean {
  if (utterance.act('decide', 'transition', 'numbered', 'further', 'last')) return false
  if (utterance.act('adopted', 'rejected')) return true
  if (decided) return false
  // 'Голосуем. Кто за то, чтобы утвердить тему?' says what is voted on only then.
  if (utterance.act('propose') && utterance.act('callVote')) return false
  if (utterance.act('callVote', 'objections')) return true
  const words = tokenize(utterance.shadow.value).filter(({ kind }) => kind !== 'mark')
  if (isStance(utterance) && words.length <= LONGEST_STANCE && !utterance.act('propose', 'withdrawn'))
    return true
  if (utterance.isQuestion && words.length > LONGEST_CALL && !asksCounter(utterance)) return false
  return words.length <= LONGEST_ANSWER && !utterance.act('propose', 'withdrawn') && !isOurPlan(utterance)
}

/** 'Никто? Всё, открываемся двенадцатого.': what all of them do answers no vote. */
const isOurPlan = ({ value, words }: Utterance): boolean =>
  wordsIn(value) > 2 &&
  tokenize(value).some(({ fold }) => isTogether(fold, words) && !isOneOf(fold, words.talk))

/** 'Рита Павловна, считаете?': whoever counts is asked. */
const asksCounter = ({ value, words }: Utterance): boolean =>
  tokenize(value).some(({ fold }) => isOneOf(fold, words.ballot.counting))

/** The words that call a vote, without what is voted on: 'кто за то, чтобы …?' asks who is for it. */
function callWords({ acts, shadow, shadowText, value }: Utterance): { text: Text; shift: number } {
  const call = acts.find(({ act }) => act === 'callVote')
  const rest = call ? value.slice(call.end) : ''
  const more = call !== undefined && acts.some(({ start, act }) => start >= call.end && act !== 'propose')
  // 'Кто за пятнадцать?' counts nobody.
  const counted = !value.trimEnd().endsWith('?') && /\d/.test(shadow.value)
  if (!call || more || counted || tokenize(rest).length < 2) return { text: shadowText, shift: 0 }
  const start = shadow.value.indexOf(value.slice(call.start, call.end))
  const end = start + call.end - call.start
  return start < 0 ? { text: shadowText, shift: 0 } : { text: shadowText.slice(start, end), shift: start }
}

/** 'Четверо.': somebody has counted the hands. */
const isCount = ({ shadow }: Utterance): boolean => /^\d+[.!]?$/u.test(shadow.value.trim())

/** 'За.', 'И я за.', 'Я воздержусь, мне всё равно.': one vote, not a count. */
function isStance({ value, words, isQuestion }: Utterance): boolean {
  const said = tokenize(value).filter(({ kind }) => kind !== 'mark')
  const bare = said.length === 1 && firstForm(value, words.bareVotes) !== null
  return !isQuestion && (bare || opensWith(value, words.stances))
}

/** What is counted in a vote: without single votes, and without a question that only they answer. */
function countedIn(used: readonly Utterance[]): Utterance[] {
  const rest = used.filter((one) => !isStance(one))
  return rest.filter((one, at) => {
    const next = rest[at + 1]
    return !one.isQuestion || next === undefined || isCount(next) || !next.act('callVote', 'objections')
  })
}

/** The counts and the result in sentences that follow one another. */
function voteIn(used: readonly Utterance[], { context }: Talk): Vote | null {
  const heard = used.some(isCount) ? countedIn(used) : used
  const spoken = heard.map(callWords)
  const texts = spoken.map(({ text }) => text)
  const joined = Text.join(texts)
  const mention = findVote(joined.value, context.lexicon)
  if (!mention) return null
  const words: string[] = []
  let at = 0
  heard.forEach((utterance, index) => {
    const length = texts[index]?.length ?? 0
    const [start, end] = [Math.max(0, mention.start - at), Math.min(length, mention.end - at)]
    if (start < end) {
      const shift = spoken[index]?.shift ?? 0
      const span = utterance.shadow.spoken(start + shift, end + shift)
      words.push(utterance.value.slice(span.start, span.end))
    }
    at += length + 1
  })
  const vote: Vote = { ...mention.vote, text: clean(words.join(' ')) }
  context.ledger.fact(vote, 'text', joined.place(mention.start, mention.end), 'vote')
  return vote
}
