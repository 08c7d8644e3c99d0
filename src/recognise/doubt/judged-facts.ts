import type { Decision, Protocol } from '../../model/schema.ts'

/** A fact that may be doubted: its pointer as in `positions`, what it is, and its words. */
export interface JudgedFact {
  readonly pointer: string
  readonly kind:
    'head' | 'title' | 'present' | 'person' | 'assignee' | 'item' | 'decision' | 'deadline' | 'vote'
  readonly text: string
  /** Whether it is a post or a group; for those who are to do something. */
  readonly impersonal?: boolean
  /** Pointer of the clause that it is of. */
  readonly clause?: string
  /** Its question, for a decision; null for one of none. */
  readonly question?: number | null
}

const HEAD = ['organization', 'number', 'date', 'endDate', 'place'] as const

function* decisionFacts(
  list: readonly Decision[],
  at: string,
  question: number | null,
): Iterable<JudgedFact> {
  for (const [index, { text, assignees, deadline, vote, items, controller }] of list.entries()) {
    const pointer = `${at}/${String(index)}`
    const clause = `${pointer}/text`
    yield { pointer: clause, kind: 'decision', text, question }
    for (const [k, one] of assignees.entries()) {
      const impersonal = one.type !== 'person'
      yield {
        pointer: `${pointer}/assignees/${String(k)}/name`,
        kind: 'assignee',
        text: one.name,
        impersonal,
      }
    }
    if (deadline) yield { pointer: `${pointer}/deadline/text`, kind: 'deadline', text: deadline.text, clause }
    if (controller)
      yield { pointer: `${pointer}/controller/name`, kind: 'person', text: controller.name, clause }
    if (vote) yield { pointer: `${pointer}/vote/text`, kind: 'vote', text: vote.text }
    yield* decisionFacts(items, `${pointer}/items`, question)
  }
}

/** All facts of a model that may be doubted, in printed order. */
export function* judgedFacts(model: Protocol): Iterable<JudgedFact> {
  if (model.title !== null) yield { pointer: '/title', kind: 'title', text: model.title }
  for (const key of HEAD) {
    const text = model[key]
    if (text !== null) yield { pointer: `/${key}`, kind: 'head', text }
  }
  for (const key of ['chair', 'secretary'] as const) {
    const person = model[key]
    if (person) yield { pointer: `/${key}/name`, kind: 'person', text: person.name }
  }
  for (const key of ['attendees', 'absent', 'invited'] as const)
    for (const [index, { type, name }] of model[key].entries())
      if (type === 'person') yield { pointer: `/${key}/${String(index)}/name`, kind: 'present', text: name }
  for (const [index, { title, speakers, vote, decisions }] of model.agenda.entries()) {
    const at = `/agenda/${String(index)}`
    yield { pointer: `${at}/title`, kind: 'item', text: title }
    for (const [k, { name }] of speakers.entries())
      yield { pointer: `${at}/speakers/${String(k)}/name`, kind: 'person', text: name }
    if (vote) yield { pointer: `${at}/vote/text`, kind: 'vote', text: vote.text }
    yield* decisionFacts(decisions, `${at}/decisions`, index)
  }
  yield* decisionFacts(model.decisions, '/decisions', null)
}
