import { clauseBounds } from './clause-bounds.ts'
import { isPutForward } from './conclusions.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** 'We'll print five hundred as well. Everyone happy?': the plan right before a question to all; null for none. */
export function planPutToAll({ utterances, leaders }: Talk, at: number): Utterance | null {
  const asked = utterances[at]
  const before = utterances[at - 1]
  if (!asked || leaders.size === 0 || !asked.isQuestion || !asked.act('objections')) return null
  if (!before || before.turn !== asked.turn || before.isQuestion) return null
  const { start, end } = clauseBounds(before.value, before.words)
  const clause = before.from(start, end)
  return isPutForward(before, clause) ? clause : null
}
