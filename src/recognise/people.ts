import { familyForms } from '../language/surname-readings.ts'
import {
  CASES,
  givenParadigm,
  patronymicParadigm,
  type Case,
  type Gender,
  type Paradigm,
} from '../language/declension-rules.ts'
import { nameKey } from '../language/name-tokens.ts'
import type { NameMention, NameWords } from '../language/names.ts'
import type { Person } from '../model/schema.ts'
import { readingsOf, specAsWritten, splitFamily, titleCase, type NameSpec } from './name-readings.ts'

/** What became of a mention. */
export interface Resolved {
  readonly person: Person
  /** False where the text allows several nominatives or several people: the name then stays as written. */
  readonly certain: boolean
  /** The names it may be; one when certain. */
  readonly candidates: string[]
}

export interface NameContext {
  /** The case in which the place asks for a name. */
  readonly case?: Case | undefined
}

/** Someone the document names where the nominative is certain. */
interface Known extends NameSpec {
  /** Folded form of the surname → the cases it is in. */
  readonly forms: ReadonlyMap<string, ReadonlySet<Case>>
}

/** More people than this under one key cannot be told apart anyway, and must not make a look-up slow. */
const CROWD = 12

function formsOf({ family, gender, latin }: NameSpec): Map<string, Set<Case>> {
  const forms = new Map<string, Set<Case>>()
  if (family === null) return forms
  const { prefix, name } = splitFamily(family)
  const paradigms: Paradigm[] = latin
    ? [CASES.map(() => [name])]
    : (gender === null ? (['male', 'female'] as const) : [gender]).map((one) => familyForms(name, one))
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
  `${form}|${letters.join('').toLowerCase()}`

const same = (one: string | null, other: string | null): boolean =>
  one === null || other === null || nameKey(one) === nameKey(other)

const sameGender = (one: Gender | null, other: Gender | null): boolean =>
  one === null || other === null || one === other

/** How much of a name is known: a full name over initials, two initials over one. */
const weight = ({ given, patronymic, letters }: NameSpec): number =>
  letters.length + (given ? 2 : 0) + (patronymic ? 2 : 0)

function nameOf({ family, given, patronymic, letters, latin }: NameSpec): string {
  const dotted = letters.map((letter) => `${letter}.`)
  if (latin) return [given ?? dotted.join(' '), family].filter(Boolean).join(' ')
  if (given !== null) return [family, given, patronymic].filter(Boolean).join(' ')
  return [family, dotted.join('')].filter(Boolean).join(' ')
}

function personOf(spec: NameSpec, asWritten: string): Person {
  const initials =
    spec.given === null || spec.patronymic !== null ? spec.letters.map((letter) => `${letter}.`).join('') : ''
  return {
    type: 'person',
    name: nameOf(spec) || asWritten,
    familyName: spec.family,
    givenName: spec.given,
    patronymicName: spec.patronymic,
    initials: initials || null,
    position: null,
    organization: null,
    asWritten,
  }
}

/**
 * The people of one document. First `add` everyone who stands where the nominative is certain, then `resolve` the rest:
 * people known in the document come before guesses from the grammar, and two people are never made one.
 */
export class People {
  readonly words: NameWords
  readonly #exact = new Map<string, Known>()
  readonly #byForm = new Map<string, Known[]>()
  readonly #byGiven = new Map<string, Known[]>()

  constructor(words: NameWords) {
    this.words = words
  }

  /**
   * Takes in a mention whose nominative is certain: in the nominative unless another case is told, which then must
   * leave a single reading. Gives back whether it was taken; handles and names without parts are not.
   */
  add(mention: NameMention, context: NameContext = {}): boolean {
    const expected = context.case ?? 'nominative'
    const written = specAsWritten(mention)
    if (written.family === null) return false
    const readings = readingsOf(mention, expected)
    const nominative = expected === 'nominative' && (written.given === null || readings.length === 0)
    const spec = nominative ? written : readings.length === 1 ? readings[0] : undefined
    if (!spec) return false
    this.#enter(spec)
    return true
  }

  #enter(spec: NameSpec): void {
    const key = [spec.family, spec.given, spec.patronymic, spec.letters.join('')]
      .map((part) => nameKey(part ?? ''))
      .join('|')
    if (this.#exact.has(key)) return
    const known: Known = { ...spec, forms: formsOf(spec) }
    this.#exact.set(key, known)
    for (const form of known.forms.keys()) {
      for (let count = 0; count <= known.letters.length; count++)
        this.#put(this.#byForm, bucketKey(form, known.letters.slice(0, count)), known)
    }
    if (known.given === null || known.patronymic === null || known.latin) return
    const given = givenParadigm(known.given.toLowerCase(), known.gender ?? 'male')
    const patronymic = patronymicParadigm(known.patronymic.toLowerCase())
    const pairs = new Set(
      CASES.map((_, at) => nameKey(`${given[at]?.[0] ?? ''} ${patronymic[at]?.[0] ?? ''}`)),
    )
    for (const pair of pairs) this.#put(this.#byGiven, pair, known)
  }

  #put(index: Map<string, Known[]>, key: string, known: Known): void {
    const bucket = index.get(key)
    if (!bucket) index.set(key, [known])
    else if (bucket.length < CROWD) bucket.push(known)
  }

  /** The fullest entry that must be the same person: 'Сомова А.П.' → 'Сомова Анна Павловна', if there is only one such. */
  #fullest(known: Known): Known[] {
    if (known.family === null || (known.given !== null && known.patronymic !== null)) return [known]
    const bucket = this.#byForm.get(bucketKey(nameKey(known.family), known.letters)) ?? []
    const fuller = bucket.filter(
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
  #matches(mention: NameMention, expected: Case | undefined): Known[] {
    const written = specAsWritten(mention)
    if (written.family === null) return []
    const form = nameKey(written.family)
    const readings = written.given === null ? [] : readingsOf(mention, expected)
    if (written.given !== null && readings.length === 0) return []
    const letters = readings[0]?.letters ?? written.letters
    const bucket = this.#byForm.get(bucketKey(form, letters)) ?? []
    const fits = bucket.filter((known) => {
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
    return [...new Set(fits.flatMap((known) => this.#fullest(known)))]
  }

  /**
   * The person a mention means. Known people come first: in the expected case, then in the nominative (records often
   * put it where the verb asks for another case). Otherwise the grammar decides, where it leaves one nominative.
   */
  resolve(mention: NameMention, context: NameContext = {}): Resolved {
    const { asWritten } = mention
    const expected = context.case
    if (mention.family === null) return this.#withoutFamily(mention)
    const known = this.#known(mention, expected)
    if (known.length > 0) return this.#choose(known, mention)
    const full = mention.given !== null
    let readings = readingsOf(mention, expected)
    if (readings.length === 0 && !full && expected !== undefined) {
      const anyCase = this.#matches(mention, undefined)
      if (anyCase.length > 0) return this.#choose(anyCase, mention)
      readings = readingsOf(mention, undefined)
    }
    const [only] = readings
    if (only && readings.length === 1)
      return { person: personOf(only, asWritten), certain: true, candidates: [nameOf(only)] }
    return {
      person: personOf(specAsWritten(mention), asWritten),
      certain: false,
      candidates: readings.map(nameOf),
    }
  }

  #known(mention: NameMention, expected: Case | undefined): Known[] {
    // A given name written out shows its case itself.
    if (mention.given !== null) return this.#matches(mention, undefined)
    const found = this.#matches(mention, expected)
    return found.length > 0 || expected === undefined || expected === 'nominative'
      ? found
      : this.#matches(mention, 'nominative')
  }

  #choose(people: readonly Known[], mention: NameMention): Resolved {
    const names = [...new Set(people.map(nameOf))]
    const [only] = people
    if (only && people.length === 1)
      return { person: personOf(only, mention.asWritten), certain: true, candidates: names }
    return {
      person: personOf(this.#agreed(people, mention), mention.asWritten),
      certain: false,
      candidates: names,
    }
  }

  /** What several candidates have in common: the surname where all agree on it, else the words as written. */
  #agreed(people: readonly Known[], mention: NameMention): NameSpec {
    const written = specAsWritten(mention)
    const family = people[0]?.family ?? null
    return people.every((known) => known.family === family) ? { ...written, family } : written
  }

  #withoutFamily(mention: NameMention): Resolved {
    const { asWritten, given, patronymic } = mention
    if (given === null || patronymic === null) {
      return { person: personOf(specAsWritten(mention), asWritten), certain: true, candidates: [asWritten] }
    }
    const known = this.matchKnownGivenNames(given, patronymic)
    if (known) return { person: { ...known, asWritten }, certain: true, candidates: [known.name] }
    const readings = readingsOf(mention, undefined)
    const spec = readings.length === 1 ? readings[0] : undefined
    return {
      person: personOf(spec ?? specAsWritten(mention), asWritten),
      certain: spec !== undefined,
      candidates: readings.map(nameOf),
    }
  }

  /** Whether a mention means someone who was added. */
  isKnown(mention: NameMention): boolean {
    if (mention.family === null)
      return (
        mention.given !== null &&
        mention.patronymic !== null &&
        this.matchKnownGivenNames(mention.given, mention.patronymic) !== null
      )
    return this.#matches(mention, undefined).length > 0
  }

  /** The one known person with this bare surname in any case, or in the case told: 'Сомовой'; null for none or several. */
  matchKnownFamily(word: string, expected?: Case): Person | null {
    const form = nameKey(word)
    const bucket = this.#byForm.get(bucketKey(form, [])) ?? []
    const fits = bucket.filter(
      (known) => expected === undefined || known.latin || known.forms.get(form)?.has(expected),
    )
    return this.#single(fits, word)
  }

  /** The one known person with this given name and patronymic in any case: 'Анне Павловне'; null for none or several. */
  matchKnownGivenNames(given: string, patronymic: string): Person | null {
    const pair = `${titleCase(given)} ${titleCase(patronymic)}`
    return this.#single(this.#byGiven.get(nameKey(pair)) ?? [], `${given} ${patronymic}`)
  }

  #single(fits: readonly Known[], asWritten: string): Person | null {
    const people = [...new Set(fits.flatMap((known) => this.#fullest(known)))]
    const [only] = people
    return only && people.length === 1 ? personOf(only, asWritten) : null
  }
}

/** An empty register for the names of a language. */
export function createPeople(words: NameWords): People {
  return new People(words)
}
