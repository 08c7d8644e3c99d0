import type { AgendaItem, Decision, Person, Protocol } from '../../model/schema.ts'

/** What is known of a fact besides its words; features of doubt are made of it. */
interface FactOf {
  readonly person?: Person | null
  readonly decision?: Decision
  readonly deadline?: NonNullable<Decision['deadline']>
  readonly vote?: NonNullable<Decision['vote']>
  readonly item?: AgendaItem
}

/** A fact that may be doubted: its pointer as in `positions`, what it is, and its words. */
export interface JudgedFact extends FactOf {
  readonly pointer: string
  readonly kind:
    | 'organization'
    | 'number'
    | 'date'
    | 'place'
    | 'title'
    | 'chair'
    | 'secretary'
    | 'attendees'
    | 'absent'
    | 'invited'
    | 'controller'
    | 'speaker'
    | 'assignee'
    | 'item'
    | 'decision'
    | 'attached'
    | 'deadline'
    | 'vote'
  readonly text: string
  /** Pointer of the clause that it is of. */
  readonly clause?: string
  /** Its question; null for one of none. */
  readonly question: number | null
  /** Names or words of the list that it stands in, and its place there. */
  readonly list: readonly string[]
  readonly at: number
}

const ALONE = { question: null, list: [], at: 0 }
const personOf = (one: { readonly type: string }): Person | null =>
  one.type === 'person' ? (one as Person) : null

function* clauseFacts(decision: Decision, pointer: string, question: number | null): Iterable<JudgedFact> {
  const { assignees, deadline, vote, controller } = decision
  const of = { clause: `${pointer}/text`, question, list: [], at: 0, decision }
  const list = assignees.map(({ name }) => name)
  for (const [at, one] of assignees.entries())
    yield {
      ...of,
      pointer: `${pointer}/assignees/${String(at)}/name`,
      kind: 'assignee',
      text: one.name,
      person: personOf(one),
      list,
      at,
    }
  if (deadline)
    yield { ...of, pointer: `${pointer}/deadline/text`, kind: 'deadline', text: deadline.text, deadline }
  if (controller)
    yield {
      ...of,
      pointer: `${pointer}/controller/name`,
      kind: 'controller',
      text: controller.name,
      person: controller,
    }
  if (vote) yield { ...of, pointer: `${pointer}/vote/text`, kind: 'vote', text: vote.text, vote }
}

function* decisionFacts(
  decisions: readonly Decision[],
  base: string,
  question: number | null,
): Iterable<JudgedFact> {
  const list = decisions.map(({ text }) => text)
  for (const [at, decision] of decisions.entries()) {
    const pointer = `${base}/${String(at)}`
    yield { pointer: `${pointer}/text`, kind: 'decision', text: decision.text, question, list, at, decision }
    yield* clauseFacts(decision, pointer, question)
    yield* decisionFacts(decision.items, `${pointer}/items`, question)
  }
}

function* headFacts(model: Protocol): Iterable<JudgedFact> {
  for (const kind of ['title', 'organization', 'number', 'date', 'place'] as const) {
    const text = model[kind]
    if (text !== null) yield { ...ALONE, pointer: `/${kind}`, kind, text }
  }
  if (model.endDate !== null) yield { ...ALONE, pointer: '/endDate', kind: 'date', text: model.endDate }
  for (const kind of ['chair', 'secretary'] as const) {
    const person = model[kind]
    if (person) yield { ...ALONE, pointer: `/${kind}/name`, kind, text: person.name, person }
  }
  for (const kind of ['attendees', 'absent', 'invited'] as const) {
    const list = model[kind].map(({ name }) => name)
    for (const [at, one] of model[kind].entries())
      if (one.type === 'person')
        yield {
          pointer: `/${kind}/${String(at)}/name`,
          kind,
          text: one.name,
          person: one,
          question: null,
          list,
          at,
        }
  }
}

/** All facts of a model that may be doubted, in printed order. */
export function* judgedFacts(model: Protocol): Iterable<JudgedFact> {
  yield* headFacts(model)
  const titles = model.agenda.map(({ title }) => title)
  for (const [question, item] of model.agenda.entries()) {
    const at = `/agenda/${String(question)}`
    yield {
      pointer: `${at}/title`,
      kind: 'item',
      text: item.title,
      question,
      list: titles,
      at: question,
      item,
    }
    const list = item.speakers.map(({ name }) => name)
    for (const [k, person] of item.speakers.entries())
      yield {
        pointer: `${at}/speakers/${String(k)}/name`,
        kind: 'speaker',
        text: person.name,
        person,
        question,
        list,
        at: k,
      }
    const { vote } = item
    if (vote)
      yield { pointer: `${at}/vote/text`, kind: 'vote', text: vote.text, vote, question, list: [], at: 0 }
    yield* decisionFacts(item.decisions, `${at}/decisions`, question)
  }
  yield* decisionFacts(model.decisions, '/decisions', null)
}
