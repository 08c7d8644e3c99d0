import { recase } from '../language/cases.ts'
import { familyForms } from '../language/inflected.ts'
import { withoutYo } from '../source/letters.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type KnownName } from '../language/names.ts'
import { remembering } from '../source/recent.ts'

/** A shorter surname is too often the beginning of another word or a word of its own: 'Ли', 'Ан'. */
const SHORTEST = 3

/** A form with ё and without. */
const spellings = (form: string): string[] => [...new Set([form, withoutYo(form)])]

/** Every form of a surname of either gender, as it is written in the list. */
const formsOf = remembering((family: string): readonly string[] =>
  (['male', 'female'] as const)
    .flatMap((gender) => familyForms(family, gender).flat())
    .flatMap((form) => spellings(recase(form, family))),
)

/**
 * The surnames alone of those whom lists name in full or with initials: below 'Мухин А.Д.' of those present 'Мухин
 * привезёт трубу' and 'передать Мухину' name him. Forms are kept as written, so that their case still shows.
 */
export function surnamesOf(lists: readonly Text[], lexicon: Lexicon): KnownName[] {
  const families = lists
    .flatMap((text) => findNames(text.value, lexicon.names, { loose: true }))
    .flatMap(({ family, given, initials }) =>
      family !== null && (given ?? initials) !== null && family.length >= SHORTEST && !family.endsWith('.')
        ? [family]
        : [],
    )
  const forms = new Set(families.flatMap(formsOf))
  return [...forms].map((form) => ({ words: [form], family: form, given: null, initials: null, short: true }))
}
