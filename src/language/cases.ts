import { nameKey } from './name-tokens.ts'

/** Grammatical cases, in the order in which paradigms have them. */
export const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const
export type Case = (typeof CASES)[number]
export type Gender = 'male' | 'female'

/** For each of the cases in order the accepted forms, the preferred one first. Lower case. */
export type Paradigm = readonly (readonly string[])[]

/** A reading of an inflected word: its nominative, the gender that this reading supposes, the cases it can stand in. */
export interface NameReading {
  readonly family: string
  readonly gender: Gender | null
  readonly cases: Case[]
}

/** A reading of a given name or a patronymic. */
export interface GivenReading {
  readonly name: string
  readonly gender: Gender
  readonly cases: readonly Case[]
}

const isSame = (letter: string, other: string): boolean =>
  letter === other || nameKey(letter) === nameKey(other)

/** The case of letters of the original put on a form: what they have in common stays, the rest is small ('Петрову' → 'Петров'). */
export function recase(form: string, original: string): string {
  if (original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase())
    return form.toUpperCase()
  const parts = form.split('-')
  const models = original.split('-')
  if (parts.length > 1 && parts.length === models.length)
    return parts.map((part, at) => recase(part, models[at] ?? part)).join('-')
  let same = 0
  while (same < form.length && isSame(form.charAt(same), original.charAt(same))) same++
  return original.slice(0, same) + form.slice(same)
}
