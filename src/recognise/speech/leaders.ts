import type { Person } from '../../model/schema.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** So often must a voice call questions, votes or speakers to be one that leads. */
const OFTEN = 2
/** Share of the most active leader's acts that makes another one. */
const SHARE = 0.34

/** 'Первый вопрос: …' at the head of a sentence: whoever says so leads. */
function opensQuestion(utterance: Utterance): boolean {
  const call = utterance.act('numbered', 'transition')
  if (!call || call.start > 2 || call.number === null || utterance.isQuestion) return false
  return /^\s*[:,.–—-]/u.test(utterance.value.slice(call.end))
}

/** Finds the voices that lead the meeting: whoever is said to chair it, and whoever calls questions and votes. */
export function findLeaders(talk: Talk, chair: Person | null): void {
  const counts = new Map<Voice, number>()
  for (const utterance of talk.utterances) {
    const { voice } = utterance
    const leads = utterance.act('transition', 'agenda', 'callVote', 'closing', 'report', 'last', 'chairSelf')
    const own = utterance.act('chairSelf') || opensQuestion(utterance) ? OFTEN : 1
    if (leads || own === OFTEN) counts.set(voice, (counts.get(voice) ?? 0) + own)
  }
  const most = Math.max(0, ...counts.values())
  for (const [voice, count] of counts) if (count >= OFTEN && count >= most * SHARE) talk.leaders.add(voice)
  for (const voice of talk.voices) {
    if (voice.role === 'chair' || (chair !== null && voice.person?.name === chair.name))
      talk.leaders.add(voice)
  }
}
