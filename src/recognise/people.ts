import type { Case } from '../language/cases.ts'
import { nominativeCandidates } from '../language/inflected.ts'
import { nameKey } from '../language/name-tokens.ts'
import type { NameMention, NameWords } from '../language/names.ts'
import type { PeopleRegister, RegisteredPerson } from '../model/register.ts'
import type { Person } from '../model/schema.ts'
import { certainly, type NameContext } from './certainly.ts'
import { sameMoved } from './kept/same-moved.ts'
import { KnownIndex, type Known } from './known-index.ts'
import { ListedNames } from './listed-names.ts'
import { nameOf, personOf } from './person-of-spec.ts'
import { registerIndex } from './register-index.ts'
import { Registry } from './registry.ts'
import { readingsOf, specAsWritten, type NameSpec } from './name-readings.ts'

/** What became of a mention. */
export interface Resolved {
  readonly person: Person
  /** False where the text allows several nominatives or several people: the name then stays as written. */
  readonly certain: boolean
  /** The names it may be; one when certain. */
  readonly candidates: string[]
}

/**
 * The people of one document. First `add` everyone who stands where the nominative is certain, then `resolve` the rest:
 * people known in the document come before guesses from the grammar, and two people are never made one.
 */
export class People {
  readonly words: NameWords
  readonly #index: KnownIndex
  readonly #register: PeopleRegister | null
  readonly #registry: Registry | null
  readonly #listed = new ListedNames()
  /** Whom `add` and `list` took in, in order. */
  readonly #met: { readonly added: NameSpec[]; readonly listed: NameSpec[] } = { added: [], listed: [] }

  constructor(words: NameWords, register: PeopleRegister | null = null) {
    this.words = words
    this.#register = register
    // The register is read by the language's own words, whomever the document lists.
    const own = words.base ?? words
    this.#registry = register && new Registry(register, own)
    this.#index = new KnownIndex(register && this.#registry && registerIndex(register, this.#registry, own))
  }

  /**
   * Takes in a mention whose nominative is certain: in the nominative unless another case is told, which then must
   * leave a single reading. Gives back whether it was taken; handles and names without parts are not.
   */
  add(mention: NameMention, context: NameContext = {}): boolean {
    const spec = certainly(mention, context)
    if (!spec) return false
    this.#index.enter(spec)
    this.#met.added.push(spec)
    return true
  }

  /** Takes in somebody whom a list of people names: there a given name alone may mean them. */
  list(mention: NameMention, context: NameContext = {}): void {
    this.add(mention, context)
    const spec = certainly(mention, context)
    if (!spec) return
    this.#listed.enter(spec)
    this.#met.listed.push(spec)
  }

  /** Whether others are the same people, met in the same order, of the same register. */
  equals(others: People): boolean {
    return (
      this.words === others.words && this.#register === others.#register && sameMoved(this.#met, others.#met)
    )
  }

  /** The one person of the lists with this given name in Latin letters: 'Mark' is Mark Rowe; null for none or several. */
  matchListedGiven(word: string): Person | null {
    const spec = this.#listed.find(word)
    return spec ? this.#registered(personOf(spec, word)) : null
  }

  /**
   * The person a mention means. Known people come first: in the expected case, then in the nominative (records often
   * put it where the verb asks for another case). Otherwise the grammar decides, where it leaves one nominative.
   */
  resolve(mention: NameMention, context: NameContext = {}): Resolved {
    const resolved = this.#resolve(mention, context)
    return resolved.certain ? { ...resolved, person: this.#registered(resolved.person) } : resolved
  }

  /** Who of the people register is meant by a person; null for nobody of it, and where it has several. */
  entryOf(person: Person): RegisteredPerson | null {
    return this.#registry?.entry(person) ?? null
  }

  /** The person with the full name that the people register has for them. */
  #registered(person: Person): Person {
    const full = this.#registry?.fullName(person)
    return full ? personOf(specAsWritten(full), person.asWritten) : person
  }

  #resolve(mention: NameMention, context: NameContext): Resolved {
    const { asWritten } = mention
    const expected = context.case
    if (mention.family === null) return this.#withoutFamily(mention)
    const known = this.#known(mention, expected)
    if (known.length > 0) return this.#choose(known, mention)
    const alone = this.#knownAlone(mention, expected)
    if (alone.length > 0) return this.#choose(alone, mention)
    const full = mention.given !== null
    let readings = readingsOf(mention, expected)
    if (readings.length === 0 && !full && expected !== undefined) {
      const anyCase = this.#index.matches(mention, undefined)
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
    if (mention.given !== null) return this.#index.matches(mention, undefined)
    const found = this.#index.matches(mention, expected)
    return found.length > 0 || expected === undefined || expected === 'nominative'
      ? found
      : this.#index.matches(mention, 'nominative')
  }

  /**
   * Those with a surname that stands alone in another case than the place asks for: 'Орлова просить', 'краска – Мухину'. In the
   * nominative a word that ends as surnames do may be somebody else's: 'Орлова' where Орлов is listed.
   */
  #knownAlone(mention: NameMention, expected: Case | undefined): readonly Known[] {
    const { family, given, initials } = mention
    if (family === null || (given ?? initials) !== null || expected === undefined) return []
    const plain = nominativeCandidates(family, { case: 'nominative' })
    if (expected === 'nominative' && plain.some(({ gender }) => gender !== null)) return []
    return this.#index.matches(mention, undefined)
  }

  #choose(people: readonly Known[], mention: NameMention): Resolved {
    const { asWritten } = mention
    const names = [...new Set(people.map(nameOf))]
    const [only] = people
    if (!only || people.length > 1) {
      return { person: personOf(this.#agreed(people, mention), asWritten), certain: false, candidates: names }
    }
    const spec = this.#fuller(mention, only)
    return { person: personOf(spec, asWritten), certain: true, candidates: [nameOf(spec)] }
  }

  /** The mention itself where it says more than what is known: the full name of someone listed with initials. */
  #fuller(mention: NameMention, known: Known): NameSpec {
    if (mention.given === null || (known.given !== null && known.patronymic !== null)) return known
    const readings = readingsOf(mention, undefined).filter(
      ({ family }) => family !== null && nameKey(family) === nameKey(known.family ?? ''),
    )
    const [only] = readings
    return only && readings.length === 1 && only.letters.length >= known.letters.length ? only : known
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
      const listed = this.matchListedGiven(asWritten)
      if (listed) return { person: listed, certain: true, candidates: [listed.name] }
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
    // A given name alone, or before a surname cut short, is a name only because a list has it.
    const casual = mention.family === null || mention.family.endsWith('.')
    if (casual && mention.given !== null && mention.patronymic === null) return true
    if (mention.family === null)
      return (
        mention.given !== null &&
        mention.patronymic !== null &&
        this.matchKnownGivenNames(mention.given, mention.patronymic) !== null
      )
    return this.#index.matches(mention, undefined).length > 0
  }

  /** Whether a mention means someone who was added, the surname read in one case. */
  isKnownIn(mention: NameMention, expected: Case): boolean {
    return mention.family !== null && this.#index.matches(mention, expected).length > 0
  }

  /** The one known person with this bare surname in any case, or in the case told: 'Сомовой'; null for none or several. */
  matchKnownFamily(word: string, expected?: Case): Person | null {
    return this.#single(this.#index.withFamily(word, expected), word)
  }

  /** The one known person with this given name and patronymic in any case: 'Анне Павловне'; null for none or several. */
  matchKnownGivenNames(given: string, patronymic: string): Person | null {
    return this.#single(this.#index.withGivenNames(given, patronymic), `${given} ${patronymic}`)
  }

  #single(people: readonly Known[], asWritten: string): Person | null {
    const [only] = people
    return only && people.length === 1 ? this.#registered(personOf(only, asWritten)) : null
  }
}

/** Nobody yet but those of the people register, for the names of a language. */
export function createPeople(words: NameWords, register: PeopleRegister | null = null): People {
  return new People(words, register)
}
