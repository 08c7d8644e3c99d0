import type { Assignee, Decision, Protocol } from '../../model/schema.ts'

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

/** The assignees that somebody may mean: by the whole name in any order of its parts, else by the surname alone. */
export function assigneesNamed(asked: string, among: readonly Assignee[]): Assignee[] {
  const wanted = folded(asked)
  const whole = among.filter(({ name }) => folded(name) === wanted)
  if (whole.length > 0) return whole
  return among.filter((assignee) => {
    if (assignee.type !== 'person') return false
    const { familyName, givenName, patronymicName, initials } = assignee
    const family = folded(familyName ?? '')
    const others = [initials, [givenName, patronymicName].join(''), givenName]
      .map((words) => folded(words ?? ''))
      .filter((words) => words !== '')
    return [family, ...others.flatMap((words) => [words + family, family + words])].includes(wanted)
  })
}
