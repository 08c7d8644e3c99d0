import { readGivenName, readPatronymic } from '../../language/inflected.ts'

interface NameParts {
  readonly family: string
  /** 'И.И.' */
  readonly initials: string
}

const INITIALS = /^(?:\p{Lu}\.\s?){1,3}$/u
const letter = (word: string): string => `${word.charAt(0)}.`

/** A name taken apart, whatever its case and order; null where it cannot be told which word is the surname. */
function partsOf(name: string): NameParts | null {
  const words = name.trim().split(/\s+/)
  const [first = '', second = '', third] = words
  const ends = { head: words.slice(1).join(''), tail: words.slice(0, -1).join('') }
  if (INITIALS.test(ends.head)) return { family: first, initials: ends.head }
  if (INITIALS.test(ends.tail)) return { family: words.at(-1) ?? '', initials: ends.tail }
  if (words.length === 3 && third !== undefined) {
    if (readPatronymic(third) !== null) return { family: first, initials: letter(second) + letter(third) }
    if (readPatronymic(second) !== null) return { family: third, initials: letter(first) + letter(second) }
  }
  if (words.length === 2) {
    const given = words.map((word) => readGivenName(word).length > 0)
    if (given[1] && !given[0]) return { family: first, initials: letter(second) }
    if (given[0] && !given[1]) return { family: second, initials: letter(first) }
  }
  return null
}

/** 'Плотник Ольга Петровна' → 'Плотник О.П.', in any case; as it is where the parts of the name cannot be told. */
export function shortName(name: string): string {
  const parts = partsOf(name)
  return parts ? `${parts.family} ${parts.initials}` : name
}

/** 'Плотник Ольга Петровна' → 'О.П. Плотник', as a letter addresses and a signature stands (GOST R 7.0.97-2016, 5.15, 5.22). */
export function initialsFirst(name: string): string {
  const parts = partsOf(name)
  return parts ? `${parts.initials} ${parts.family}` : name
}
