import { withoutYo } from '../source/letters.ts'
import type { Person } from './schema.ts'

/** Somebody or something with a name; people have its parts. */
interface Called extends Partial<Pick<Person, 'familyName' | 'givenName' | 'patronymicName' | 'initials'>> {
  readonly type: string
  readonly name: string
}

const folded = (text: string): string => withoutYo(text.toLowerCase()).replace(/[\s.]/g, '')

/** Whether a name is the one that is asked for, in full. */
export const isCalledInFull = (name: string, asked: string): boolean => folded(name) === folded(asked)

/** The first words of a name: 'Библиотеки' of 'Библиотеки округа'. */
function beginsWith(name: string, asked: string): boolean {
  const words = (text: string): string[] => text.split(/[\s.]+/).map(folded)
  const wanted = words(asked).filter(Boolean)
  return wanted.length > 0 && wanted.every((word, index) => words(name)[index] === word)
}

/** Whether somebody is meant by a name: the whole of it in any order of its parts, the surname or the first words alone. */
export function isCalled(one: Called, asked: string): boolean {
  if (isCalledInFull(one.name, asked) || beginsWith(one.name, asked)) return true
  if (one.type !== 'person') return false
  const { familyName = null, givenName = null, patronymicName = null, initials = null } = one
  const family = folded(familyName ?? '')
  const others = [initials, [givenName, patronymicName].join(''), givenName]
    .map((words) => folded(words ?? ''))
    .filter((words) => words !== '')
  return [family, ...others.flatMap((words) => [words + family, family + words])].includes(folded(asked))
}
