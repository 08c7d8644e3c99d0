import { declinedPhrase } from '../../language/inflected.ts'
import { isCalled, isCalledInFull } from '../../model/is-called.ts'
import type { Assignee, Decision, Protocol } from '../../model/schema.ts'
import { personInCase } from '../layout/in-case.ts'

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

const plain = (words: string): string => words.toLowerCase().replace(/[\s.]/gu, '')

/** Whether somebody is named in the dative, as clauses name them: 'Крыловой А.П.', 'Крыловой', 'Отделу кадров'. */
function isToldTo(assignee: Assignee, asked: string): boolean {
  if (assignee.type !== 'person')
    return [assignee.asWritten, declinedPhrase(assignee.name, 'dative')].some(
      (form) => form !== null && plain(form) === plain(asked),
    )
  const dative = personInCase({ ...assignee, position: null, organization: null }, 'dative')
  if (dative === null) return false
  const [surname = ''] = dative.split(/\s/u)
  return plain(dative) === plain(asked) || plain(surname) === plain(asked)
}

/** The assignees that somebody may mean: those of just that name, else all that may be called so, in the dative too. */
export function assigneesNamed(asked: string, among: readonly Assignee[]): Assignee[] {
  const whole = among.filter(({ name }) => isCalledInFull(name, asked))
  if (whole.length > 0) return whole
  const called = among.filter((assignee) => isCalled(assignee, asked))
  return called.length > 0 ? called : among.filter((assignee) => isToldTo(assignee, asked))
}
