import type { Case } from '../../language/cases.ts'
import {
  called,
  genderOfFamily,
  givenNamesSpelled,
  readPatronymic,
  shortForms,
  spokenForms,
} from '../../language/inflected.ts'
import { nameKey } from '../../language/name-tokens.ts'
import { tokenize } from '../../language/form.ts'
import { findNames, type NameMention, type NameWords } from '../../language/names.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { PeopleRegister } from '../../model/register.ts'
import type { Person } from '../../model/schema.ts'
import { startsUpper } from '../../source/letters.ts'
import type { NameContext } from '../certainly.ts'
import { People, type Resolved } from '../people.ts'
import type { Span } from '../span.ts'

/** Someone named in what was said. */
export interface Named extends Span {
  readonly person: Person
  readonly certain: boolean
}

/**
 * The people of a meeting: besides by surname they are called by given name alone, in full or short ('Денису', 'Лен'),
 * where only one of them has it.
 */
export class SpokenPeople extends People {
  readonly #speech: SpeechWords
  readonly #people = new Map<string, Person>()
  readonly #labels = new Map<string, Person>()
  readonly #called = new Map<string, Person>()
  #given: Map<string, Person | null> | null = null

  constructor(words: NameWords, speech: SpeechWords, register: PeopleRegister | null) {
    super(words, register)
    this.#speech = speech
  }

  override add(mention: NameMention, context: NameContext = {}): boolean {
    const added = super.add(mention, context)
    if (added) {
      const { person } = this.resolve(mention, context)
      this.#people.set(person.name, person)
      this.#given = null
    }
    return added
  }

  /** Takes in a voice that is known by its given name alone; gives the one of that name who is known in full. */
  meet(person: Person): Person {
    const known = person.givenName === null ? null : this.matchKnownGiven(person.givenName)
    if (known) return { ...known }
    this.#people.set(person.name, person)
    this.#given = null
    return person
  }

  /** Takes in a voice of whom one word is known, whatever name it is: by that word it is called. */
  meetByLabel(person: Person): Person {
    const [, word] = /^(\p{L}{3,})(?: \p{Lu}\.?)?$/u.exec(person.name) ?? []
    if (word !== undefined)
      for (const form of [word, ...called(nameKey(word))]) this.#labels.set(nameKey(form), person)
    return person
  }

  /** Takes in the given name and patronymic by which somebody is called whose surname alone is known. */
  callAs(name: string, person: Person): void {
    this.#called.set(nameKey(name), person)
  }

  /** Everyone who was added, each under the fullest name that is known. */
  get all(): readonly Person[] {
    return [...this.#people.values()]
  }

  /** Whether a word is a form of the given name or the patronymic of someone known. */
  isNamePart(word: string): boolean {
    this.#given ??= this.#index()
    return this.#given.has(nameKey(word)) || readPatronymic(word) !== null
  }

  /** 'Николай Константинович' is the one known as 'Дроздов Н.К.', where only one has these initials. */
  override resolve(mention: NameMention, context: NameContext = {}): Resolved {
    const found = super.resolve(mention, context)
    const { givenName, patronymicName } = found.person
    if (mention.family !== null || givenName === null || patronymicName === null) return found
    if (found.person.familyName !== null) return found
    const called = this.#called.get(nameKey(`${givenName} ${patronymicName}`))
    if (called) return { person: { ...called }, certain: true, candidates: [called.name] }
    const letters = `${givenName.charAt(0)}.${patronymicName.charAt(0)}.`
    const gender = readPatronymic(patronymicName)?.gender
    const bearers = this.all.filter(({ initials, givenName: given, familyName }) => {
      const other = familyName === null ? null : genderOfFamily(familyName)
      return initials === letters && given === null && (other === null || other === gender)
    })
    const [only] = bearers
    if (!only || bearers.length > 1) return this.#byGiven(found)
    const name = `${only.familyName ?? ''} ${givenName} ${patronymicName}`
    const person = { ...found.person, familyName: only.familyName, name }
    return { person, certain: true, candidates: [name] }
  }

  /** 'Вера Николаевна' is the one voice known as 'Арсеньева Вера'. */
  #byGiven(found: Resolved): Resolved {
    const { givenName } = found.person
    const person = givenName === null ? null : this.matchKnownGiven(givenName)
    if (!person || person.patronymicName !== null) return found
    return { person: { ...person }, certain: true, candidates: [person.name] }
  }

  override matchKnownFamily(word: string, expected?: Case): Person | null {
    return (
      super.matchKnownFamily(word, expected) ??
      this.matchKnownGiven(word) ??
      this.#labels.get(nameKey(word)) ??
      null
    )
  }

  /** The one person with this given name in any case, or its short form; null for none or several. */
  matchKnownGiven(word: string): Person | null {
    this.#given ??= this.#index()
    const found = this.#given.get(nameKey(word))
    if (found !== undefined || !/^[A-Za-z]+$/.test(word)) return found ?? null
    const [name] = givenNamesSpelled(word)
    return name === undefined ? null : (this.#given.get(nameKey(name)) ?? null)
  }

  /** The people named in a text, in a case the words ask for, or in any. */
  namedIn(text: string, words: NameWords, expected?: Case): Named[] {
    return findNames(text, words, { loose: true }).map((mention) => {
      const { person, certain } = this.resolve(mention, expected === undefined ? {} : { case: expected })
      return { start: mention.start, end: mention.end, person: { ...person }, certain }
    })
  }

  /** The same with those who are called by their given name or surname alone. */
  everyoneIn(text: string, words: NameWords, expected?: Case): Named[] {
    const named = this.namedIn(text, words, expected)
    for (const { kind, text: word, start, end } of tokenize(text)) {
      if (kind !== 'word' || !startsUpper(word)) continue
      if (named.some((one) => start >= one.start && start < one.end)) continue
      // 'Davey's instructing'.
      const glued = /^\p{L}+(?=['’]s$)/u.exec(word)?.[0]
      const person = this.matchKnownFamily(glued ?? word)
      const last = glued === undefined ? end : start + glued.length
      if (person) named.push({ start, end: last, person: { ...person }, certain: true })
    }
    return named.sort((a, b) => a.start - b.start)
  }

  /** Forms of the given names, each with its only bearer. */
  #index(): Map<string, Person | null> {
    const found = new Map<string, Person | null>()
    const enter = (form: string, person: Person): void => {
      const key = nameKey(form)
      const before = found.get(key)
      const same =
        before === undefined ||
        (before?.familyName === person.familyName && before?.givenName === person.givenName)
      found.set(key, same ? (before ?? person) : null)
    }
    for (const person of this.#people.values()) {
      const given = person.givenName
      if (given === null) continue
      const first = given.split(' ')[0] ?? given
      const latin = /[A-Za-z]/.test(given)
      if (latin) enter(first, person)
      // 'Dmitry Sokol' is called 'Дима' where the meeting speaks Russian.
      for (const name of latin ? givenNamesSpelled(first) : [given])
        for (const form of spokenForms(name)) enter(form, person)
      const known = latin ? [nameKey(first), ...givenNamesSpelled(first).map(nameKey)] : [nameKey(first)]
      for (const [short, names] of Object.entries(this.#speech.shortNames)) {
        if (!names.some((name) => known.includes(name))) continue
        for (const form of shortForms(short)) enter(form, person)
      }
    }
    return found
  }
}
