import { CASES, type Case, type Gender, type Paradigm } from '../language/cases.ts'
import { givenParadigm, patronymicParadigm, familyForms } from '../language/inflected.ts'
import { nameKey } from '../language/name-tokens.ts'
import type { NameMention } from '../language/names.ts'
import { remembering } from '../source/recent.ts'
import { readingsOf, specAsWritten, splitFamily, titleCase, type NameSpec } from './name-readings.ts'

type Forms = ReadonlyMap<string, ReadonlySet<Case>>

/** Someone the document names where the nominative is certain. */
export interface Known extends NameSpec {
  /** Folded form of the surname → the cases it is in. */
  readonly forms: Forms
}

/** With that many people under one key nobody is singled out by it, and a look-up must not become slow. */
const CROWD = 12

/** The forms of surnames by whose they are; a family sits in many lists. */
const formsIn = {
  latin: remembering((family) => formsOf(family, (name) => [CASES.map(() => [name])])),
  male: remembering((family) => formsOf(family, (name) => [familyForms(name, 'male')])),
  female: remembering((family) => formsOf(family, (name) => [familyForms(name, 'female')])),
  either: remembering((family) =>
    formsOf(family, (name) => [familyForms(name, 'male'), familyForms(name, 'female')]),
  ),
}

const familyOf = ({ family, gender, latin }: NameSpec): Forms =>
  family === null ? new Map() : formsIn[latin ? 'latin' : (gender ?? 'either')](family)

function formsOf(family: string, paradigmsOf: (name: string) => readonly Paradigm[]): Forms {
  const forms = new Map<string, Set<Case>>()
  const { prefix, name } = splitFamily(family)
  const paradigms = paradigmsOf(name)
  for (const paradigm of paradigms) {
    CASES.forEach((one, index) => {
      for (const form of paradigm[index] ?? []) {
        const key = nameKey(prefix + form)
        forms.set(key, (forms.get(key) ?? new Set()).add(one))
      }
    })
  }
  return forms
}

const bucketKey = (form: string, letters: readonly string[]): string =>
  `${form}|${letters.join('.').toLowerCase()}`

const same = (one: string | null, other: string | null): boolean =>
  one === null || other === null || nameKey(one) === nameKey(other)

const sameGender = (one: Gender | null, other: Gender | null): boolean =>
  one === null || other === null || one === other

/** How much of a name is known: a full name over initials, two initials over one. */
const weight = ({ given, patronymic, letters }: NameSpec): number =>
  letters.length + (given ? 2 : 0) + (patronymic ? 2 : 0)

/**
 * The people named for certain, found by any form of their surname; every look-up is by hash. One index may stand on
 * another that no longer changes: that of the people register, on which the documents of an archive stand.
 */
export class KnownIndex {
  readonly #base: KnownIndex | null
  readonly #exact = new Map<string, Known>()
  readonly #by = { form: new Map<string, Known[]>(), given: new Map<string, Known[]>() }

  constructor(base: KnownIndex | null = null) {
    this.#base = base
  }

  /** Takes in one person; the same name twice is one person. */
  enter(spec: NameSpec): void {
    const key = [spec.family, spec.given, spec.patronymic, spec.letters.join('')]
      .map((part) => nameKey(part ?? ''))
      .join('|')
    const base = this.#base
    if (this.#exact.has(key) || (base && base.#exact.has(key))) return
    const known: Known = { ...spec, forms: familyOf(spec) }
    this.#exact.set(key, known)
    for (const form of known.forms.keys()) {
      for (let count = 0; count <= known.letters.length; count++)
        this.#put('form', bucketKey(form, known.letters.slice(0, count)), known)
    }
    if (known.given === null || known.patronymic === null || known.latin) return
    const given = givenParadigm(known.given.toLowerCase(), known.gender ?? 'male')
    const patronymic = patronymicParadigm(known.patronymic.toLowerCase())
    const pairs = new Set(
      CASES.map((_, at) => nameKey(`${given[at]?.[0] ?? ''} ${patronymic[at]?.[0] ?? ''}`)),
    )
    for (const pair of pairs) this.#put('given', pair, known)
  }

  #put(by: 'form' | 'given', key: string, known: Known): void {
    const index = this.#by[by]
    const bucket = index.get(key)
    if (!bucket) index.set(key, [known])
    else if (bucket.length < CROWD) bucket.push(known)
  }

  /** The people with this form of a surname, whatever their initials; in the case told or in any. */
  withFamily(word: string, expected: Case | undefined): Known[] {
    const form = nameKey(word)
    return this.#whole(
      this.#found('form', bucketKey(form, [])).filter(
        (known) => expected === undefined || known.latin || known.forms.get(form)?.has(expected),
      ),
    )
  }

  /** The people with this given name and patronymic in any case. */
  withGivenNames(given: string, patronymic: string): Known[] {
    return this.#whole(this.#found('given', nameKey(`${titleCase(given)} ${titleCase(patronymic)}`)))
  }

  /** The people under a key; nobody where there is a crowd. */
  #found(by: 'form' | 'given', key: string): readonly Known[] {
    const base = this.#base
    const below = (base && base.#by[by].get(key)) ?? []
    const own = this.#by[by].get(key) ?? []
    const bucket = below.length === 0 ? own : [...below, ...own]
    return bucket.length < CROWD ? bucket : []
  }

  #whole(people: readonly Known[]): Known[] {
    return [...new Set(people.flatMap((known) => this.#fullest(known)))]
  }

  /** The fullest entry that must be the same person: 'Сомова А.П.' → 'Сомова Анна Павловна', if there is only one such. */
  #fullest(known: Known): Known[] {
    if (known.family === null || (known.given !== null && known.patronymic !== null)) return [known]
    const fuller = this.#found('form', bucketKey(nameKey(known.family), known.letters)).filter(
      (other) =>
        weight(other) > weight(known) &&
        same(other.family, known.family) &&
        same(other.given, known.given) &&
        sameGender(other.gender, known.gender),
    )
    const whole = fuller.filter(
      (other) =>
        !fuller.some((more) => more !== other && weight(more) > weight(other) && this.#covers(more, other)),
    )
    return whole.length > 0 ? whole : [known]
  }

  /** Whether the fuller entry can only be the other one written out. */
  #covers(more: Known, less: Known): boolean {
    return same(more.given, less.given) && less.letters.every((letter, at) => more.letters[at] === letter)
  }

  /** The known people whom a mention fits, in the case told or in any. */
  matches(mention: NameMention, expected: Case | undefined): Known[] {
    const written = specAsWritten(mention)
    if (written.family === null) return []
    const form = nameKey(written.family)
    const readings = written.given === null ? [] : readingsOf(mention, expected)
    if (written.given !== null && readings.length === 0) return []
    const letters = readings[0]?.letters ?? written.letters
    const fits = this.#found('form', bucketKey(form, letters)).filter((known) => {
      if (expected !== undefined && !known.latin && !known.forms.get(form)?.has(expected)) return false
      return (
        readings.length === 0 ||
        readings.some(
          (spec) =>
            same(spec.family, known.family) &&
            sameGender(spec.gender, known.gender) &&
            same(spec.given, known.given) &&
            same(spec.patronymic, known.patronymic),
        )
      )
    })
    return this.#whole(fits)
  }
}
