import { CASES, type Case, type Gender, type GivenReading, type NameReading, type Paradigm } from './cases.ts'
import { nameTokens } from './name-tokens.ts'

/** What is known of names, posts and nouns in a language that puts them in cases. */
export interface Inflection {
  /** Whether the first word of a phrase can stand in a case. */
  readonly couldBe: (word: string, expected: Case) => boolean
  /** Whether a word names people by what they are or do. */
  readonly namesPerson: (word: string) => boolean
  /** A phrase in the nominative; with `from` it stands in that case. */
  readonly nominativePhrase: (phrase: string, from?: Case) => string
  /** A phrase in a case; null where its form is not known. */
  readonly declinedPhrase: (phrase: string, to: Case) => string | null
  /** The nominatives that a surname may stand for, with those readings alone that allow a case or a gender. */
  readonly nominativeCandidates: (
    family: string,
    options?: { readonly case?: Case | undefined; readonly gender?: Gender | undefined },
  ) => readonly NameReading[]
  readonly endsLikeSurname: (word: string) => boolean
  /** Whether a word may be the surname of a man or of a woman. */
  readonly isPlausible: (family: string, gender: Gender) => boolean
  readonly genderOfFamily: (family: string) => Gender | null
  /** The forms of surnames, given names and patronymics by case. */
  readonly familyForms: (family: string, gender: Gender) => Paradigm
  readonly surnameParadigm: (word: string, gender: Gender) => Paradigm
  readonly givenParadigm: (word: string, gender: Gender) => Paradigm
  readonly patronymicParadigm: (word: string) => Paradigm
  /** Whether the first part of a double surname never changes. */
  readonly isFixedPart: (word: string) => boolean
  readonly readGivenName: (word: string) => readonly GivenReading[]
  readonly guessGivenName: (word: string, gender: Gender, among: readonly Case[]) => readonly GivenReading[]
  readonly readPatronymic: (word: string) => GivenReading | null
  /** A whole name in a case; null where its form is not known. */
  readonly declined: (name: string, to: Case, gender?: Gender) => string | null
  readonly genderOfName: (name: string) => Gender | null
  readonly genderAsWritten: (family: string, asWritten: string) => Gender | null
  /** Whether words are the name of a person for certain. */
  readonly readsAsName: (words: string) => boolean
  /** The given names that a word in other letters may spell. */
  readonly givenNamesSpelled: (word: string) => readonly string[]
  /** All forms of a given name that are said, with those by which its bearer is called. */
  readonly spokenForms: (given: string) => readonly string[]
  /** The same of a short name, in small letters. */
  readonly shortForms: (short: string) => readonly string[]
  /** How somebody is called by a name, in the form that only calls have. */
  readonly called: (name: string) => readonly string[]
}

const unchanged = (word: string): Paradigm => CASES.map(() => [word])

/** Whether initials stand in words that are few enough for a name. */
function hasInitials(words: string): boolean {
  const tokens = nameTokens(words)
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1)
  const initials = tokens.some(({ kind, text, dot }) => kind === 'word' && text.length === 1 && dot)
  return initials && long.length > 0 && long.length <= 4
}

/** Of words that have no cases nothing is told by them. */
export const UNINFLECTED: Inflection = {
  couldBe: () => false,
  namesPerson: () => false,
  nominativePhrase: (phrase) => phrase,
  declinedPhrase: (phrase, to) => (to === 'nominative' ? phrase : null),
  nominativeCandidates: () => [],
  endsLikeSurname: () => false,
  isPlausible: () => false,
  genderOfFamily: () => null,
  familyForms: unchanged,
  surnameParadigm: unchanged,
  givenParadigm: unchanged,
  patronymicParadigm: unchanged,
  isFixedPart: () => true,
  readGivenName: () => [],
  guessGivenName: () => [],
  readPatronymic: () => null,
  declined: (name) => name,
  genderOfName: () => null,
  genderAsWritten: () => null,
  readsAsName: hasInitials,
  givenNamesSpelled: () => [],
  spokenForms: (given) => [given],
  shortForms: (short) => [short],
  called: () => [],
}
