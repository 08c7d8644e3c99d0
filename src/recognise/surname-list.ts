import type { Text } from '../document/text.ts'
import type { Person } from '../model/schema.ts'
import type { Context } from './context.ts'
import { splitOutside } from './person-entries.ts'

/** '(Ладыгин, Шмелёва)' below the title of a question: those of the document who are named by surname alone. */
export function surnamesIn(text: Text, { people, ledger }: Context): Person[] {
  const inner = /^\(.*\)$/u.test(text.value) ? text.slice(1, text.length - 1) : text
  return splitOutside(inner, ',').flatMap((part) => {
    const name = part.trim()
    const known = people.matchKnownFamily(name.value, 'nominative')
    if (!known) return []
    const person = { ...known, asWritten: name.value }
    ledger.person(person, name.place(), 'speaker')
    return [person]
  })
}

/** Whether a line is nothing but surnames in brackets. */
export function isSurnamesInBrackets(value: string): boolean {
  const inner = /^\(([^()]{3,300})\)$/u.exec(value)?.[1]
  return inner?.split(',').every((word) => /^\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word.trim())) ?? false
}
