import type { Decision, Protocol } from '../../model/schema.ts'
import type { Position } from '../../source/place.ts'
import type { Source } from '../../source/source.ts'
import { Annotations } from '../corrections/annotations.ts'
import { unreadWords } from '../corrections/unread-words.ts'

/** Decisions without the doubtful ones; what stands below one of those stands in its place. */
function certainDecisions(list: readonly Decision[], isDoubtful: (owner: object) => boolean): Decision[] {
  return list.flatMap((decision) => {
    const items = certainDecisions(decision.items, isDoubtful)
    if (isDoubtful(decision)) return items
    decision.items = items
    decision.assignees = decision.assignees.filter((one) => !isDoubtful(one))
    if (decision.assignees[0]) decision.assignees[0].lead = true
    if (decision.deadline && isDoubtful(decision.deadline)) decision.deadline = null
    if (decision.controller && isDoubtful(decision.controller)) decision.controller = null
    if (decision.vote && isDoubtful(decision.vote)) decision.vote = null
    return [decision]
  })
}

const HEAD = ['title', 'organization', 'number', 'date', 'endDate', 'place'] as const

/**
 * The model without its doubtful facts: null, or not in their lists; a doubtful title of a question is ''. `doubts` still
 * names them, by their pointers in the whole model, and their words are among what was not understood.
 */
export function certainOf(whole: Protocol, { original }: Source): Protocol {
  const { doubts, positions } = whole
  if (!doubts) return whole
  const model = JSON.parse(JSON.stringify({ ...whole, doubts: undefined, positions: {} })) as Protocol
  const places = new Annotations<Position>(model, positions)
  const marks = new Annotations<unknown>(model, doubts)
  const isDoubtful = (owner: object): boolean =>
    ['name', 'text'].some((key) => marks.get(owner, key) !== null)
  for (const key of HEAD) if (marks.get(model, key) !== null) model[key] = null
  for (const key of ['chair', 'secretary'] as const)
    if (model[key] && isDoubtful(model[key])) model[key] = null
  for (const key of ['attendees', 'absent', 'invited'] as const)
    model[key] = model[key].filter((one) => !isDoubtful(one))
  for (const item of model.agenda) {
    if (marks.get(item, 'title') !== null) {
      item.title = ''
      places.delete(item, 'title')
    }
    item.speakers = item.speakers.filter((one) => !isDoubtful(one))
    if (item.vote && isDoubtful(item.vote)) item.vote = null
    item.decisions = certainDecisions(item.decisions, isDoubtful)
  }
  model.decisions = certainDecisions(model.decisions, isDoubtful)
  model.positions = places.record(model)
  model.unrecognized = unreadWords(
    whole.unrecognized,
    Object.values(positions),
    Object.values(model.positions),
    [],
    original,
  )
  return { ...model, doubts }
}
