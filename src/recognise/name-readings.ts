import type { Case, Gender, GivenReading } from '../language/cases.ts'
import {
  guessGivenName,
  readGivenName,
  readPatronymic,
  genderOfFamily,
  nominativeCandidates,
} from '../language/inflected.ts'
import { nameKey } from '../language/name-tokens.ts'
import type { NameMention } from '../language/names.ts'

/** Who a mention may mean: the parts of the name in the nominative. */
export interface NameSpec {
  readonly family: string | null
  readonly given: string | null
  readonly patronymic: string | null
  /** Initials, also those that the given name and the patronymic begin with. */
  readonly letters: readonly string[]
  readonly gender: Gender | null
  /** Latin names are not inflected and keep their order. */
  readonly latin: boolean
}

const first = (word: string): string => word.charAt(0).toUpperCase()

/** 'ПЕТРОВ-ВОДКИН' → 'Петров-Водкин'; other words stay. */
export function titleCase(word: string): string {
  if (word.length < 2 || word !== word.toUpperCase() || word === word.toLowerCase()) return word
  const parts = word.toLowerCase().split('-')
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('-')
}

/** 'Е.А.' → Е, А. */
function lettersOf(initials: string): string[] {
  return initials.split('.').filter(Boolean)
}

/** The surname and the small words before it that never change: 'фон ', 'Берга'. */
export function splitFamily(family: string): { readonly prefix: string; readonly name: string } {
  const at = family.lastIndexOf(' ') + 1
  return { prefix: family.slice(0, at), name: family.slice(at) }
}

interface Reading {
  readonly family: string
  readonly gender: Gender | null
  readonly cases: readonly Case[]
}

function familyReadings(
  family: string,
  options: { case?: Case | undefined; gender?: Gender | undefined },
): Reading[] {
  const { prefix, name } = splitFamily(titleCase(family))
  return nominativeCandidates(name, options).map((reading) => ({
    ...reading,
    family: prefix + reading.family,
  }))
}

/** The cases that both have, narrowed to the expected one where that is possible. */
function common(one: readonly Case[], other: readonly Case[], expected: Case | undefined): Case[] {
  const shared = one.filter((name) => other.includes(name))
  return expected !== undefined && shared.includes(expected) ? [expected] : shared
}

/** The given names behind a form, of the gender and the cases that the patronymic allows. */
function givenReadings(given: string, patronymic: GivenReading): readonly GivenReading[] {
  const listed = readGivenName(given).filter(
    ({ gender, cases }) =>
      gender === patronymic.gender && cases.some((one) => patronymic.cases.includes(one)),
  )
  return listed.length > 0 ? listed : guessGivenName(given, patronymic.gender, patronymic.cases)
}

/** Without repetitions; the same name in two cases is one name. */
function distinct(specs: readonly NameSpec[]): NameSpec[] {
  const seen = new Map<string, NameSpec>()
  for (const spec of specs) {
    const key = [spec.family, spec.given, spec.patronymic].map((part) => nameKey(part ?? '')).join('|')
    if (!seen.has(key)) seen.set(key, spec)
  }
  return [...seen.values()]
}

function fullSpecs(mention: NameMention, patronymic: GivenReading, expected: Case | undefined): NameSpec[] {
  const specs: NameSpec[] = []
  for (const given of givenReadings(titleCase(mention.given ?? ''), patronymic)) {
    const cases = common(patronymic.cases, given.cases, expected)
    const names = {
      given: given.name,
      patronymic: patronymic.name,
      letters: [first(given.name), first(patronymic.name)],
    }
    const base = { ...names, gender: patronymic.gender, latin: false }
    if (mention.family === null) {
      specs.push({ family: null, ...base })
      continue
    }
    const only = cases.length === 1 ? cases[0] : undefined
    for (const reading of familyReadings(mention.family, { case: only, gender: patronymic.gender })) {
      if (reading.cases.some((one) => cases.includes(one))) specs.push({ family: reading.family, ...base })
    }
  }
  return specs
}

function pairSpecs(family: string, given: string, expected: Case | undefined): NameSpec[] {
  const found: { spec: NameSpec; cases: Case[] }[] = []
  for (const name of readGivenName(titleCase(given))) {
    for (const reading of familyReadings(family, { gender: name.gender })) {
      const cases = common(name.cases, reading.cases, expected)
      const spec = {
        family: reading.family,
        given: name.name,
        patronymic: null,
        letters: [first(name.name)],
        gender: name.gender,
        latin: false,
      }
      if (cases.length > 0) found.push({ spec, cases })
    }
  }
  const wanted = expected === undefined ? [] : found.filter(({ cases }) => cases.includes(expected))
  return (wanted.length > 0 ? wanted : found).map(({ spec }) => spec)
}

/** The parts of a mention taken as they stand, in the nominative. */
export function specAsWritten(mention: NameMention): NameSpec {
  const family = mention.family === null ? null : titleCase(mention.family)
  const given = mention.given === null ? null : titleCase(mention.given)
  const patronymic = mention.patronymic === null ? null : titleCase(mention.patronymic)
  const latin = /[A-Za-z]/.test(family ?? given ?? '')
  const words = given === null ? [] : latin ? given.split(' ') : [given]
  const letters =
    mention.initials === null
      ? [...words, ...(patronymic ? [patronymic] : [])].map(first)
      : lettersOf(mention.initials)
  const gender = latin
    ? null
    : ((patronymic ? readPatronymic(patronymic)?.gender : null) ??
      (family ? genderOfFamily(splitFamily(family).name) : null))
  return { family, given, patronymic, letters, gender, latin }
}

/**
 * All nominatives that a mention may stand for; one when it is clear, none when it reads like no name in that case.
 * A patronymic or a given name outranks the expected case: 'Слушали: Сомова Анна Павловна' is a nominative whatever
 * the verb asks for.
 */
export function readingsOf(mention: NameMention, expected: Case | undefined): NameSpec[] {
  const written = specAsWritten(mention)
  if (written.latin || (mention.family === null && mention.given === null)) return [written]
  const patronymic = mention.patronymic === null ? null : readPatronymic(titleCase(mention.patronymic))
  if (patronymic && mention.given !== null) return distinct(fullSpecs(mention, patronymic, expected))
  if (mention.family !== null && mention.given !== null && mention.patronymic === null) {
    return distinct(pairSpecs(mention.family, mention.given, expected))
  }
  if (mention.family === null || mention.initials === null) return [written]
  const readings = familyReadings(mention.family, { case: expected })
  return distinct(readings.map(({ family, gender }) => ({ ...written, family, gender })))
}
