import type { Person } from '../../model/schema.ts'
import { convenerOf } from './convener.ts'
import type { Talk } from './talk.ts'
import { isUnpunctuated, type Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** So often must a voice call questions, votes or speakers to be one that leads. */
const OFTEN = 2
/** Share of the most active leader's acts that makes another one. */
const SHARE = 0.34

/** 'Первый вопрос: …' at the head of a sentence: whoever says so leads. */
function opensQuestion(utterance: Utterance): boolean {
  const call = utterance.act('numbered', 'transition')
  if (!call || call.start > 2 || call.number === null || utterance.isQuestion) return false
  return isUnpunctuated(utterance) || /^\s*[:,.–—-]/u.test(utterance.value.slice(call.end))
}

/** 'Переходим ко второму вопросу'. */
const callsByNumber = (utterance: Utterance): boolean => {
  const call = utterance.act('transition')
  return call !== null && call.number !== null
}

/** What a sentence says of whether its voice leads. */
interface Leading {
  /** It opens, reads out the agenda, calls by number, votes or closes: not everybody does. */
  readonly sure: boolean
  /** 'Всем спасибо, расходимся' closes any talk: it makes nobody the chair. */
  readonly presides: boolean
  readonly points: number
}

function leadingOf(utterance: Utterance, agenda: ReadonlySet<Utterance>): Leading {
  const strong =
    opensQuestion(utterance) || agenda.has(utterance) || utterance.act('chairSelf', 'opened') !== null
  const byNumber = callsByNumber(utterance)
  const sure = strong || byNumber || utterance.act('callVote', 'closing') !== null
  const calls = sure || utterance.act('transition', 'agenda', 'report', 'last') !== null
  return {
    sure,
    presides: strong || byNumber || utterance.act('callVote') !== null,
    points: strong ? OFTEN : calls ? 1 : 0,
  }
}

/** Whether a sentence opens the meeting, reads out its agenda, calls a question by its number or a vote. */
export const presides = (utterance: Utterance, agenda: ReadonlySet<Utterance>): boolean =>
  leadingOf(utterance, agenda).presides

/** The points of the voices that do what only those who lead do: 'go ahead' and 'the last thing' are said in any talk. */
function pointsOf(talk: Talk, agenda: ReadonlySet<Utterance>): ReadonlyMap<Voice, number> {
  const counts = new Map<Voice, number>()
  const certain = new Set<Voice>()
  for (const utterance of talk.utterances) {
    const { voice } = utterance
    const { sure, presides, points } = leadingOf(utterance, agenda)
    if (sure) certain.add(voice)
    if (presides) talk.presiding.add(voice)
    if (points > 0) counts.set(voice, (counts.get(voice) ?? 0) + points)
  }
  return new Map([...counts].filter(([voice]) => certain.has(voice)))
}

/**
 * Finds the voices that lead the meeting: whoever is said to chair it, reads out the agenda, calls questions and votes. Gives
 * the chair, known before or plain from what is done.
 */
export function findLeaders(talk: Talk, chair: Person | null, agenda: ReadonlySet<Utterance>): Person | null {
  const counts = pointsOf(talk, agenda)
  const most = [...counts.values()].reduce((highest, count) => Math.max(highest, count), 0)
  for (const [voice, count] of counts) if (count >= OFTEN && count >= most * SHARE) talk.leaders.add(voice)
  for (const voice of talk.voices) {
    if (voice.role === 'chair' || (chair !== null && voice.person?.name === chair.name))
      talk.leaders.add(voice)
  }
  // Nobody is said to lead: whoever opens, calls the others and tells them what to do leads all the same.
  const convener = talk.leaders.size === 0 ? convenerOf(talk) : null
  if (convener) talk.leaders.add(convener.voice)
  if (chair !== null || !convener?.plain) return chair
  const first = talk.utterances.find(({ voice }) => voice === convener.voice)
  return first ? talk.speakerOf(first, 'chair') : null
}
