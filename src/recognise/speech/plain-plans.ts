import { endsIn } from '../../language/endings.ts'
import type { Act } from '../../language/speech.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { findDates } from '../../language/dates.ts'
import { isOneOf } from '../../language/words.ts'
import { clauseBounds } from './clause-bounds.ts'
import { answersTo } from './conclusions.ts'
import { against } from './cues/weigh.ts'
import { isTogether } from './dictation.ts'
import { isSubject } from './spoken-subject.ts'
import { refuses } from './refuses.ts'
import { settlementOf } from './settlement.ts'
import { firstForm } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Words of a plan that whoever leads says as settled. */
const LEAST_PLAN = 4
/** The same where a number says how many: 'сорок халатов покупаем'. */
const LEAST_COUNTED = 3
/** What steers the meeting decides nothing. */
const IDLE: readonly Act[] = [
  'opened',
  'agenda',
  'chairSelf',
  'transition',
  'further',
  'last',
  'closing',
  'withdrawn',
  'propose',
  'report',
]
/** Words before its verb: what it is done to. */
const LONGEST_OBJECT = 6

/**
 * 'Заказываем сорок пультов', 'we'll claim on the insurance': what whoever leads says that all of them do, though no word
 * says that it is decided; null where it tells, asks or weighs, and where somebody objects.
 */
export function plainPlan(talk: Talk, at: number): Utterance | null {
  const utterance = talk.utterances[at]
  if (!utterance || !talk.leaders.has(utterance.voice) || utterance.isQuestion) return null
  // 'Следующее собрание созываем девятого' goes on to no question.
  const idle = utterance.acts.some(
    ({ act }) => IDLE.includes(act) && !(act === 'further' && isNextMeeting(utterance)),
  )
  if (idle || refuses(utterance) || isOfToday(utterance)) return null
  const clause = behindYes(utterance)
  const said = tokenize(clause.value).filter(({ kind }) => kind === 'word')
  if (said.some(({ fold }) => isOneOf(fold, clause.words.telling))) return null
  if (against(clause.value, 'adoption', { start: 0, end: 0 }, clause.words).points > 0)
    return settledPlan(talk, at, clause, said.length, true)
  const counted = tokenize(clause.shadow.value).some(({ kind }) => kind === 'number')
  const does = clause.lexicon.byOrder ? willDo(clause) : doneByAll(clause)
  if (does && said.length >= (counted ? LEAST_COUNTED : LEAST_PLAN) && !answersTo(talk, at).no) return clause
  return settledPlan(talk, at, clause, said.length, false)
}

/** 'Сегодня 14 октября, проводим совещание': what is said of this meeting itself. */
const isOfToday = ({ value, words, shadow, lexicon }: Utterance): boolean =>
  words.today.includes(tokenize(value)[0]?.fold ?? '') &&
  findDates(shadow.value, lexicon.dates).some((date) => date.value.year !== null)

const isNextMeeting = ({ value, words }: Utterance): boolean => firstForm(value, words.fromNow)?.from === 0

/** The clause of a sentence, without a yes before it: 'Отлично, перила шлифуем', 'Great, so we build it in oak'. */
function behindYes(utterance: Utterance): Utterance {
  const yes = utterance.act('agree')
  const joint = yes && yes.start < 2 ? /^\s*,\s*/u.exec(utterance.value.slice(yes.end)) : null
  const rest = yes && joint ? utterance.from(yes.end + joint[0].length) : utterance
  const { start, end } = clauseBounds(rest.value, rest.words)
  return rest.from(start, end)
}

/** Points of what settles a plan that its words alone do not decide, and of one whose words speak against it. */
const SETTLED = 2
const LEAST_WORDS = 3

/**
 * 'Первое ревью даём за день. – Ладно.': what all of them do by any verb, where the talk shows that it is settled. A 'не' that
 * its verb has says what they will not do.
 */
function settledPlan(
  talk: Talk,
  at: number,
  clause: Utterance,
  length: number,
  denied: boolean,
): Utterance | null {
  if (length < LEAST_WORDS) return null
  if (tokenize(clause.value).some(({ fold }) => isOneOf(fold, clause.words.postponing))) return null
  const verb = clause.lexicon.byOrder ? ourVerb(clause) : sharedVerb(clause)
  if (!verb) return null
  if (denied && isAsked(talk, at, verb)) return null
  if (denied && against(withoutDenial(clause), 'adoption', { start: 0, end: 0 }, clause.words).points > 0)
    return null
  return settlementOf(talk, at, clause) >= SETTLED ? clause : null
}

/** Sentences of others before in which what is turned down was asked or proposed. */
const ASKED_WITHIN = 4
/** Letters that the forms of a verb share. */
const STEM = 4

/** 'А если операции сдвинуть? – Операции не сдвигаем': a no to what somebody asked decides nothing new. */
const isAsked = ({ utterances }: Talk, at: number, { fold }: Token): boolean =>
  utterances
    .slice(Math.max(0, at - ASKED_WITHIN), at)
    .some(
      (one) =>
        one.voice !== utterances[at]?.voice &&
        (one.isQuestion || one.act('propose') !== null) &&
        tokenize(one.value).some((token) => token.fold.slice(0, STEM) === fold.slice(0, STEM)),
    )

/** The words of a clause without what denies its verb: 'никого не пускаем'. */
const withoutDenial = ({ value, words }: Utterance): string =>
  tokenize(value)
    .filter(({ fold }) => !words.negations.includes(fold) && !isOneOf(fold, words.nobody))
    .map(({ text }) => text)
    .join(' ')

/** The verb of what all of them do, whatever it is, denied or not; null for one that only steers or happens to them. */
function sharedVerb({ cased, words, tongue }: Utterance): Token | null {
  const tokens = tokenize(cased)
  const at = tokens.findIndex(({ fold }) => isTogether(fold, words) && !isOneOf(fold, words.likeVerbs))
  const verb = tokens[at]
  if (!verb || at > LONGEST_OBJECT + 2) return null
  const idle = [words.talk, words.undecided, words.ownTalk].some((list) => isOneOf(verb.fold, list))
  const before = tokens
    .slice(0, at)
    .filter(({ fold }) => !words.negations.includes(fold) && !isOneOf(fold, words.nobody))
  const plain = before.every((token) => token.text === ',' || isPlain(token, words))
  return !idle && plain && isSubject(before.slice(-LONGEST_OBJECT), tongue) ? verb : null
}

/** 'We ship on Monday', 'we're going for May': the verb behind 'we'; null for one of how they fare. */
function ourVerb({ value, words }: Utterance): Token | null {
  const held = firstForm(value, words.fromNow)
  const [first, second, third] = tokenize(value).slice(held?.from === 0 ? held.to : 0)
  const we = first?.fold ?? ''
  const willed = words.we.includes(we) && words.futureWords.includes(second?.fold ?? '')
  const verb = willed ? third : second
  // 'We'll leave that, we're waiting for the grid' says nothing of what.
  if (pointsOnly(value, verb, words)) return null
  if (verb?.kind !== 'word' || !isOurForm(we, verb.fold, words)) return null
  return isOneOf(verb.fold, words.undecided) && !words.movingOn.includes(verb.fold) ? null : verb
}

/** Whether nothing but a word for what was spoken of stands behind a verb, up to the next mark. */
function pointsOnly(value: string, verb: Token | undefined, { pointers }: Utterance['words']): boolean {
  const [object, next] = verb ? tokenize(value).filter(({ start }) => start >= verb.end) : []
  return (
    object !== undefined && pointers.includes(object.fold) && (next === undefined || next.kind === 'mark')
  )
}

/** 'We ship', 'we're going', 'we'll ship': not 'we shipped', 'we don't'. */
function isOurForm(we: string, verb: string, words: Utterance['words']): boolean {
  const { order } = words
  if (!order) return false
  if (words.we.includes(we)) return !endsIn(verb, order.notOurs)
  return order.ourFuture.includes(we) || (order.ourPresent.includes(we) && endsIn(verb, order.continuous))
}

/** 'Сорок халатов покупаем': a verb of what all of them do, and nothing before it but what it is done to. */
function doneByAll({ cased, words, tongue }: Utterance): boolean {
  const tokens = tokenize(cased)
  const at = tokens.findIndex(({ fold }) => isTogether(fold, words))
  const before = tokens.slice(0, Math.max(at, 0))
  if (at < 0 || at > LONGEST_OBJECT || !isOneOf(tokens[at]?.fold ?? '', words.deeds)) return false
  return before.every((token) => isPlain(token, words)) && isSubject(before, tongue)
}

const isPlain = ({ kind, fold }: Token, words: Utterance['words']): boolean =>
  kind !== 'mark' &&
  !words.we.includes(fold) &&
  !words.negations.includes(fold) &&
  !words.head.when.includes(fold)

/** 'We'll get a roofer', 'we will claim on the insurance'. */
function willDo({ value, words, lexicon }: Utterance): boolean {
  const tokens = tokenize(value)
  const [verb = '', object = ''] = tokens.slice(weWillEnd(tokens, words)).map(({ fold }) => fold)
  if (isOneOf(verb, words.deeds)) return true
  return words.obtaining.includes(verb) && (lexicon.wordOrder?.articles ?? []).includes(object)
}

/** The token behind 'we'll' or 'we will'; the end where neither opens the sentence. */
function weWillEnd(tokens: readonly Token[], { we, order }: Utterance['words']): number {
  const [first = '', second = ''] = tokens.map(({ fold }) => fold)
  if (order?.ourFuture.includes(first)) return 1
  return we.includes(first) && order?.will.includes(second) ? 2 : tokens.length
}
