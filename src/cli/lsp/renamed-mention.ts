import { CASES, recase, type Gender, type Paradigm } from '../../language/cases.ts'
import { givenParadigm, patronymicParadigm, familyForms } from '../../language/inflected.ts'
import { nameKey } from '../../language/name-tokens.ts'

const PARTS = ['family', 'given', 'patronymic'] as const
type Part = (typeof PARTS)[number]

/** A name in the nominative, taken apart; `letters` are the first ones of given name and patronymic, '' for none. */
export interface PartedName {
  readonly family: string
  readonly given: string | null
  readonly patronymic: string | null
  readonly letters: string
}

const PARADIGMS: Readonly<Record<Part, (word: string, gender: Gender) => Paradigm>> = {
  family: familyForms,
  given: givenParadigm,
  patronymic: patronymicParadigm,
}

const WORD = /\p{L}[\p{L}'’-]{0,60}/gu

const isCyrillic = (word: string): boolean => /[\u0400-\u04ff]/.test(word)
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

/** The forms of a word of a name in a case; words in other letters have one for all. */
const formsIn = (part: Part, word: string, gender: Gender, at: number): readonly string[] =>
  isCyrillic(word) ? (PARADIGMS[part](word.toLowerCase(), gender)[at] ?? []) : [word]

/** A name and its new one, in one case. */
interface Renamed {
  readonly old: PartedName
  readonly next: PartedName
  readonly gender: Gender
  /** Index of the case. */
  readonly at: number
}

/** The new form of a written word, which is one of the old name in a case; null where it is none. */
function newWord(written: string, { old, next, gender, at }: Renamed): string | null {
  const key = nameKey(written)
  for (const part of PARTS) {
    const [before, after] = [old[part], next[part]]
    if (before === null || !formsIn(part, before, gender, at).some((form) => nameKey(form) === key)) continue
    if (after === before || (after === null && next.letters === old.letters)) return written
    if (after === null) return null
    const [form] = formsIn(part, after, gender, at)
    if (form === undefined) return null
    return isShouted(written) ? form.toUpperCase() : recase(form, after)
  }
  return null
}

/** The mention in one case; null where it does not stand in it. */
function inCase(written: string, renamed: Renamed): string | null {
  const { letters } = renamed.next
  let result = ''
  let copied = 0
  let initial = 0
  for (const { 0: word, index } of written.matchAll(WORD)) {
    const letter = letters.charAt(initial)
    const short = word.length === 1
    // A name that is told without initials leaves them as they are.
    const own = letters === '' ? word : letter
    const form = short ? own : newWord(word, renamed)
    if (form === null || form === '') return null
    if (short) initial++
    result += written.slice(copied, index) + form
    copied = index + word.length
  }
  return result + written.slice(copied)
}

/**
 * A mention of somebody under another name, in the case in which it stands: 'Котову П.Н.' → 'Кедрову П.Н.'. Null where
 * the mention is not of that name, or where it may stand in cases in which the new name differs.
 */
export function renamedMention(
  written: string,
  old: PartedName,
  next: PartedName,
  { gender, nominative }: { readonly gender: Gender | null; readonly nominative: boolean },
): string | null {
  const genders: readonly Gender[] = gender ? [gender] : ['male', 'female']
  const formsOf = (cases: readonly number[]): Set<string> =>
    new Set(
      cases.flatMap((at) => genders.flatMap((one) => inCase(written, { old, next, gender: one, at }) ?? [])),
    )
  // In a list of those present, or where one signs, a name stands in the nominative.
  const expected = nominative ? formsOf([0]) : new Set<string>()
  const found = expected.size > 0 ? expected : formsOf(CASES.map((_, at) => at))
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}
