import type { Decision, Protocol } from '../../model/schema.ts'
import type { Source } from '../../source/source.ts'
import { pointersOf } from '../corrections/pointers-of.ts'
import { unreadWords } from '../corrections/unread-words.ts'

/** Decisions without some; what stands below one of those stands in its place. */
function decisionsWithout(list: readonly Decision[], isOut: (owner: object) => boolean): Decision[] {
  return list.flatMap((decision) => {
    const items = decisionsWithout(decision.items, isOut)
    if (isOut(decision)) return items
    decision.items = items
    decision.assignees = decision.assignees.filter((one) => !isOut(one))
    if (decision.assignees[0]) decision.assignees[0].lead = true
    if (decision.deadline && isOut(decision.deadline)) decision.deadline = null
    if (decision.controller && isOut(decision.controller)) decision.controller = null
    if (decision.vote && isOut(decision.vote)) decision.vote = null
    return [decision]
  })
}

const HEAD = ['title', 'organization', 'number', 'date', 'endDate', 'place'] as const

/** A model of which some facts were left out. */
export interface Reduced {
  /** Its other facts; the words of those that are gone are among what was not understood. */
  readonly model: Protocol
  /** What is said of facts by their pointers in the whole model, by those that they have now. */
  moved<Value>(values: Readonly<Record<string, Value>>): Record<string, Value>
}

/** Takes facts out of a model: null, or not in their lists; a title of a question is ''. */
function takeOut(model: Protocol, isOut: (owner: object, key?: string) => boolean): void {
  for (const key of HEAD) if (isOut(model, key)) model[key] = null
  for (const key of ['chair', 'secretary'] as const) if (model[key] && isOut(model[key])) model[key] = null
  for (const key of ['attendees', 'absent', 'invited'] as const)
    model[key] = model[key].filter((one) => !isOut(one))
  for (const item of model.agenda) {
    if (isOut(item, 'title')) item.title = ''
    item.speakers = item.speakers.filter((one) => !isOut(one))
    if (item.vote && isOut(item.vote)) item.vote = null
    item.decisions = decisionsWithout(item.decisions, isOut)
  }
  model.decisions = decisionsWithout(model.decisions, isOut)
}

/** A copy of a model without some facts, by their JSON Pointers as in `positions`. */
export function withoutFacts(whole: Protocol, pointers: readonly string[], { original }: Source): Reduced {
  const out = new Set(pointers)
  const model = JSON.parse(JSON.stringify({ ...whole, positions: {}, scan: undefined })) as Protocol
  const before = pointersOf(model)
  const owners = new Map([...before].map(([owner, pointer]) => [pointer, owner]))
  takeOut(model, (owner, key) =>
    (key === undefined ? ['name', 'text'] : [key]).some((one) =>
      out.has(`${before.get(owner) ?? ''}/${one}`),
    ),
  )
  const now = pointersOf(model)
  const placeNow = (pointer: string): string | undefined => {
    const itself = owners.get(pointer)
    if (itself) return now.get(itself)
    const at = pointer.lastIndexOf('/')
    const owner = owners.get(pointer.slice(0, at))
    const place = owner && now.get(owner)
    return place === undefined || out.has(pointer) ? undefined : `${place}${pointer.slice(at)}`
  }
  const moved = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([pointer, value]) => {
        const place = placeNow(pointer)
        return place === undefined ? [] : [[place, value]]
      }),
    )
  model.positions = moved(whole.positions)
  if (whole.scan) model.scan = moved(whole.scan)
  model.unrecognized = unreadWords(
    whole.unrecognized,
    Object.values(whole.positions),
    Object.values(model.positions),
    [],
    original,
  )
  return { model, moved }
}
