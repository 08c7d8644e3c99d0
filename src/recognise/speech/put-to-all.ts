import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { isBareWork } from './bare-work.ts'
import { clauseBounds } from './clause-bounds.ts'
import { isPutForward } from './conclusions.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** 'We'll print five hundred as well. Everyone happy?': the plan right before a question to all; null for none. */
export function planPutToAll({ utterances, leaders }: Talk, at: number): Utterance | null {
  const asked = utterances[at]
  const before = utterances[at - 1]
  if (!asked || leaders.size === 0) return null
  if (!before || before.turn !== asked.turn || before.isQuestion) return null
  const { start, end } = clauseBounds(before.value, before.words)
  const clause = before.from(start, end)
  // 'До лета что-нибудь придумаем.' leaves it for later.
  if (tokenize(clause.value).some(({ fold }) => isOneOf(fold, clause.words.postponing))) return null
  // 'Взять недостающее из остатка. Кто за?'
  if (asked.act('callVote') && isBareWork(clause)) return clause
  return asked.isQuestion && asked.act('objections') && isPutForward(before, clause) ? clause : null
}
