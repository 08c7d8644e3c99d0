import { UNINFLECTED, type Inflection } from './inflection.ts'
import { lexicons } from './lexicons.ts'

const byLetter = new Map<string, Inflection>()

/** The inflection of the language that has a letter; of none where no language with cases has it. */
function inflectionWith(letter: string): Inflection {
  let found = byLetter.get(letter)
  if (!found) {
    const lexicon = lexicons.find(({ alphabet, inflection }) => inflection && alphabet.includes(letter))
    byLetter.set(letter, (found = lexicon?.inflection ?? UNINFLECTED))
  }
  return found
}

/**
 * How words are inflected: as those of the language whose letters they are in, whatever the language of the record. A Russian
 * name has its cases in English minutes as well, and a letter of another alphabet typed into it does not take them away.
 */
function inflectionOf(words: string): Inflection {
  for (const character of words) {
    const found = inflectionWith(character.toLowerCase())
    if (found !== UNINFLECTED) return found
  }
  return UNINFLECTED
}

export const couldBe: Inflection['couldBe'] = (word, ...rest) => inflectionOf(word).couldBe(word, ...rest)
export const namesPerson: Inflection['namesPerson'] = (word, ...rest) =>
  inflectionOf(word).namesPerson(word, ...rest)
export const nominativePhrase: Inflection['nominativePhrase'] = (phrase, ...rest) =>
  inflectionOf(phrase).nominativePhrase(phrase, ...rest)
export const declinedPhrase: Inflection['declinedPhrase'] = (phrase, ...rest) =>
  inflectionOf(phrase).declinedPhrase(phrase, ...rest)
export const nominativeCandidates: Inflection['nominativeCandidates'] = (family, ...rest) =>
  inflectionOf(family).nominativeCandidates(family, ...rest)
export const endsLikeSurname: Inflection['endsLikeSurname'] = (word, ...rest) =>
  inflectionOf(word).endsLikeSurname(word, ...rest)
export const isPlausible: Inflection['isPlausible'] = (family, ...rest) =>
  inflectionOf(family).isPlausible(family, ...rest)
export const genderOfFamily: Inflection['genderOfFamily'] = (family, ...rest) =>
  inflectionOf(family).genderOfFamily(family, ...rest)
export const familyForms: Inflection['familyForms'] = (family, ...rest) =>
  inflectionOf(family).familyForms(family, ...rest)
export const surnameParadigm: Inflection['surnameParadigm'] = (word, ...rest) =>
  inflectionOf(word).surnameParadigm(word, ...rest)
export const givenParadigm: Inflection['givenParadigm'] = (word, ...rest) =>
  inflectionOf(word).givenParadigm(word, ...rest)
export const patronymicParadigm: Inflection['patronymicParadigm'] = (word, ...rest) =>
  inflectionOf(word).patronymicParadigm(word, ...rest)
export const isFixedPart: Inflection['isFixedPart'] = (word, ...rest) =>
  inflectionOf(word).isFixedPart(word, ...rest)
export const readGivenName: Inflection['readGivenName'] = (word, ...rest) =>
  inflectionOf(word).readGivenName(word, ...rest)
export const guessGivenName: Inflection['guessGivenName'] = (word, ...rest) =>
  inflectionOf(word).guessGivenName(word, ...rest)
export const readPatronymic: Inflection['readPatronymic'] = (word, ...rest) =>
  inflectionOf(word).readPatronymic(word, ...rest)
export const declined: Inflection['declined'] = (name, ...rest) => inflectionOf(name).declined(name, ...rest)
export const genderOfName: Inflection['genderOfName'] = (name, ...rest) =>
  inflectionOf(name).genderOfName(name, ...rest)
export const genderAsWritten: Inflection['genderAsWritten'] = (family, ...rest) =>
  inflectionOf(family).genderAsWritten(family, ...rest)
export const readsAsName: Inflection['readsAsName'] = (words, ...rest) =>
  inflectionOf(words).readsAsName(words, ...rest)
export const spokenForms: Inflection['spokenForms'] = (given, ...rest) =>
  inflectionOf(given).spokenForms(given, ...rest)
export const shortForms: Inflection['shortForms'] = (short, ...rest) =>
  inflectionOf(short).shortForms(short, ...rest)
export const called: Inflection['called'] = (name, ...rest) => inflectionOf(name).called(name, ...rest)

/** The given names of all languages with cases that a word in other letters may spell: 'Yulia' – 'юлия'. */
export const givenNamesSpelled: Inflection['givenNamesSpelled'] = (word) =>
  lexicons.flatMap(({ inflection }) => inflection?.givenNamesSpelled(word) ?? [])
