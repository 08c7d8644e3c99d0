import type { Text } from '../document/text.ts'
import type { NameMention } from '../language/names.ts'
import type { Person } from '../model/schema.ts'
import type { Context } from './context.ts'
import { splitOutside } from './list-marks.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'

/** Characters of a sentence within which its first name stands. */
const LONGEST_HEAD = 80

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

/** Those whom a text names by surnames alone, where none of the names found in it says more; null for any other text. */
export function surnamesAlone(text: Text, found: readonly NameMention[], context: Context): Person[] | null {
  if (found.some(({ given, initials, patronymic }) => (given ?? initials ?? patronymic) !== null)) return null
  const people = surnamesIn(text, context)
  return found.length === 0 || people.length >= found.length ? people : null
}

/** Whether a word looks like a surname: 'Гольцов', 'Иванова-Белая'. */
export const isSurname = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)

/** Whether a line is nothing but surnames in brackets. */
export function isSurnamesInBrackets(value: string): boolean {
  const inner = /^\(([^()]{3,300})\)$/u.exec(value)?.[1]
  return inner?.split(',').every((word) => /^\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word.trim())) ?? false
}

/** ': ', ' – ', ' (бокс 14) - ' between a speaker and what was said. */
const SAID = /^(?:\s\([^()]{1,40}\))?(?::|\s[–—-])\s/u

/** The speaker whom a line begins with by a surname alone that only one of those listed has, before a mark or a verb of speech. */
export function surnameFirst(text: Text, { people, lexicon, ledger }: Context): Person | null {
  const [name = ''] = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/u.exec(text.value) ?? []
  const behind = text.value.slice(name.length)
  const told = SAID.test(behind) || isOneOf(firstWord(behind), lexicon.headers.speech)
  const known = name.length > 2 && told ? people.matchKnownFamily(name, 'nominative') : null
  if (!known) return null
  const speaker = { ...known, asWritten: name }
  ledger.person(speaker, text.place(0, name.length), 'speaker')
  return speaker
}

/** The same by a given name alone: 'Аня спросила, …', 'Лёша: проверю'. */
export function givenFirst(text: Text, { people, lexicon, ledger }: Context): Person | null {
  const [mention] = findNames(text.value.slice(0, LONGEST_HEAD), lexicon.names, { loose: true })
  if (!mention || mention.start > 0 || mention.given === null || mention.patronymic !== null) return null
  const behind = text.value.slice(mention.end)
  if (!/^:\s/u.test(behind) && !isOneOf(firstWord(behind), lexicon.headers.speech)) return null
  if (mention.family !== null && !people.isKnown(mention)) return null
  const { person, certain } = people.resolve(mention, { case: 'nominative' })
  if (!certain || person.familyName === null) return null
  ledger.person(person, text.place(0, mention.end), 'speaker')
  return person
}
