import { CASES, recase, type Case, type Gender, type Paradigm, type NameReading } from '../cases.ts'
import { remembering } from '../../source/recent.ts'
import { isFixedPart, surnameParadigm } from './declension-rules.ts'
import { nameKey } from '../name-tokens.ts'
import { casesOf, nominativeGuesses, withYo } from './nominative-guesses.ts'
import { isDerivable, isPlausible, strength } from './surname-likelihood.ts'

/** The forms of each case of a surname, double ones part by part; lower case. */
export function familyForms(family: string, gender: Gender): Paradigm {
  const parts = family.toLowerCase().split('-')
  if (parts.length === 1) return surnameParadigm(family.toLowerCase(), gender)
  const paradigms = parts.map((part, index) =>
    index < parts.length - 1 && isFixedPart(part) ? CASES.map(() => [part]) : surnameParadigm(part, gender),
  )
  return CASES.map((_, at) => {
    const variants = paradigms.map((paradigm) => paradigm[at] ?? [])
    const preferred = variants.map((forms) => forms[0] ?? '').join('-')
    // A part may also stand in the nominative ('Седова-Лесной'): the last part alone shows the case.
    const lastOnly = [...parts.slice(0, -1), variants.at(-1)?.[0] ?? ''].join('-')
    return at === 0 || lastOnly === preferred ? [preferred] : [preferred, lastOnly]
  })
}

const readings = new Map<string, readonly NameReading[]>()
/** The cache is for the words of one document; a long-running process must not keep all it ever met. */
const CACHE_LIMIT = 50_000

function readSingle(word: string): readonly NameReading[] {
  const found: NameReading[] = []
  for (const family of nominativeGuesses(word)) {
    for (const gender of ['male', 'female'] as const) {
      if (!isPlausible(family, gender) || (family !== word && !isDerivable(family, word))) continue
      const cases = casesOf(word, surnameParadigm(family, gender))
      if (cases.length > 0) found.push({ family, gender, cases })
    }
  }
  return found
}

function readDouble(word: string): readonly NameReading[] {
  const at = word.lastIndexOf('-')
  const head = word.slice(0, at)
  const tails = readFamily(word.slice(at + 1))
  if (isFixedPart(head)) return tails.map((tail) => ({ ...tail, family: `${head}-${tail.family}` }))
  const heads = [...readFamily(head)]
  const found: NameReading[] = []
  for (const tail of tails) {
    for (const first of heads) {
      const cases = tail.cases.filter((name) => first.cases.includes(name))
      if (first.gender === tail.gender && cases.length > 0)
        found.push({ family: `${first.family}-${tail.family}`, gender: tail.gender, cases })
    }
  }
  return found
}

/** All readings of a folded surname form, cached. */
function readFamily(word: string): readonly NameReading[] {
  const known = readings.get(word)
  if (known) return known
  if (readings.size >= CACHE_LIMIT) readings.clear()
  const found =
    word.length > 40 || word.split('-').length > 3
      ? []
      : word.includes('-')
        ? readDouble(word)
        : readSingle(word)
  readings.set(word, found)
  return found
}

/**
 * The nominatives that a surname as written may stand for, each with gender and cases; empty when it is no Russian word.
 * With `case` or `gender` only the readings that allow them. Readings that end like a surname win over those that only
 * could be one ('Плотника' → 'Плотник', not 'Плотника'); what remains is really ambiguous ('Громова').
 */
export function nominativeCandidates(
  family: string,
  options: { readonly case?: Case | undefined; readonly gender?: Gender | undefined } = {},
): readonly NameReading[] {
  const key = `${options.case ?? ''} ${options.gender ?? ''}`
  let read = candidatesIn.get(key)
  if (!read) candidatesIn.set(key, (read = remembering((one) => readCandidates(one, options), 4096)))
  return read(family)
}

/** What was found for a surname, by the case and gender asked for. */
const candidatesIn = new Map<string, (family: string) => readonly NameReading[]>()

function readCandidates(
  family: string,
  options: { readonly case?: Case | undefined; readonly gender?: Gender | undefined },
): NameReading[] {
  const word = nameKey(family)
  const fits = readFamily(word).filter(
    (reading) =>
      (options.gender === undefined || reading.gender === options.gender) &&
      (options.case === undefined || reading.cases.includes(options.case)),
  )
  const oblique = options.case !== undefined && options.case !== 'nominative'
  const rank = (reading: NameReading): number =>
    strength(reading.family, reading.gender ?? 'male', word, oblique)
  const best = fits.reduce((most, fit) => Math.max(most, rank(fit)), 0)
  const strongest = fits.filter((reading) => rank(reading) === best)
  // Only after 'о' or 'на' can a name stand in the prepositional: without such a hint the other reading is meant.
  const frequent = strongest.filter(
    ({ cases }) => options.case !== undefined || cases.some((one) => one !== 'prepositional'),
  )
  const usual = frequent.some((reading) => reading.family !== word) ? frequent : strongest
  const merged = new Map<string, NameReading>()
  for (const reading of usual) {
    const other = merged.get(reading.family)
    const cases = options.case ? [options.case] : reading.cases
    if (!other)
      merged.set(reading.family, { family: reading.family, gender: reading.gender, cases: [...cases] })
    else
      merged.set(reading.family, {
        ...other,
        gender: null,
        cases: CASES.filter((one) => other.cases.includes(one) || cases.includes(one)),
      })
  }
  return [...merged.values()].map((reading) => ({
    ...reading,
    family: recase(withYo(reading.family, family), family),
  }))
}

/** The gender that a nominative surname tells by its form, or null: 'Плотник' may be either. */
export const genderOfFamily: (family: string) => Gender | null = remembering(readGender, 4096)

function readGender(family: string): Gender | null {
  const genders = new Set(
    nominativeCandidates(family, { case: 'nominative' }).map((reading) => reading.gender),
  )
  const [only] = genders
  return genders.size === 1 && only ? only : null
}

/** Whether a folded word is a form of something that ends like a surname ('Савчуку', 'Громова'). */
export function endsLikeSurname(word: string): boolean {
  return readFamily(word).some(
    (reading) => strength(reading.family, reading.gender ?? 'male', word, false) === 2,
  )
}
