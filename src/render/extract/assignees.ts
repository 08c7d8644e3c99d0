import type { Assignee, Attendee, Decision, Person, Protocol } from '../../model/schema.ts'

const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/[\s.]/g, '')

export const isAssignedTo = ({ assignees }: Decision, name: string): boolean =>
  assignees.some((assignee) => assignee.name === name)

function walk(list: readonly Decision[], use: (assignee: Assignee) => void): void {
  for (const { assignees, items } of list) {
    if (items.length === 0) assignees.forEach(use)
    walk(items, use)
  }
}

/** Everybody who has a clause, in the order of the record; with `item`, of that question of the agenda alone. */
export function assigneesIn(model: Protocol, item?: number): Assignee[] {
  const found = new Map<string, Assignee>()
  const add = (assignee: Assignee): void => {
    if (!found.has(assignee.name)) found.set(assignee.name, assignee)
  }
  model.agenda.forEach(({ decisions }, index) => {
    if (item === undefined || index === item) walk(decisions, add)
  })
  if (item === undefined) walk(model.decisions, add)
  return [...found.values()]
}

/** The first words of a name: 'Библиотеки' of 'Библиотеки округа'. */
function beginsWith(name: string, asked: string): boolean {
  const words = (text: string): string[] => text.split(/[\s.]+/).map(folded)
  const wanted = words(asked).filter(Boolean)
  return wanted.length > 0 && wanted.every((word, index) => words(name)[index] === word)
}

/** Whether somebody is meant by a name: the whole of it in any order of its parts, the surname or the first words alone. */
export function isCalled(one: Attendee | Assignee | Person, asked: string): boolean {
  if (folded(one.name) === folded(asked) || beginsWith(one.name, asked)) return true
  if (one.type !== 'person') return false
  const { familyName, givenName, patronymicName, initials } = one
  const family = folded(familyName ?? '')
  const others = [initials, [givenName, patronymicName].join(''), givenName]
    .map((words) => folded(words ?? ''))
    .filter((words) => words !== '')
  return [family, ...others.flatMap((words) => [words + family, family + words])].includes(folded(asked))
}

/** The assignees that somebody may mean: those of just that name, else all that may be called so. */
export function assigneesNamed(asked: string, among: readonly Assignee[]): Assignee[] {
  const whole = among.filter(({ name }) => folded(name) === folded(asked))
  return whole.length > 0 ? whole : among.filter((assignee) => isCalled(assignee, asked))
}
