import type { AgendaItem } from '../model/schema.ts'
import { clean } from './clean.ts'
import { report, type Context } from './context.ts'
import type { Question } from './question.ts'

const isEmpty = ({ remarks, vote, decisions }: AgendaItem): boolean =>
  remarks.length === 0 && vote === null && decisions.length === 0

/**
 * Reports where the list of the agenda and the body do not agree: a listed question that the body does not take up,
 * and one of the body that is not listed. Only a numbered list of several questions is held against the body, and only
 * where the body follows it for the most part: one heading may stand over list and body alike, and decisions that
 * belong to no question leave open which of them were taken up.
 */
export function reportAgendaAgreement(
  questions: readonly Question[],
  agenda: readonly AgendaItem[],
  loose: number,
  context: Context,
): void {
  const listed = questions.filter((question) => question.listed.length > 0)
  const begun = listed.filter((question) => question.begun)
  if (listed.length < 2 || loose > 0 || begun.length * 2 < listed.length) return
  if (listed.some(({ ordinal }) => ordinal === null)) return
  questions.forEach((question, index) => {
    const item = agenda[index]
    const first = question.listed[0] ?? question.titles[0] ?? question.pieces[0]?.statement
    if (!item || !first || question.ordinal === null) return
    const place = context.ledger.placeOf(item, 'title') ?? first.unit.whole.place()
    const title = item.title || clean(first.text.value)
    if (question.listed.length === 0) report(context, 'agenda-lists-question', { title }, place)
    else if (!question.begun && item.title !== '' && isEmpty(item))
      report(context, 'agenda-item-is-taken-up', { title }, place)
  })
}
