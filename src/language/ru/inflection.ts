import type { Inflection } from '../inflection.ts'
import { declined, genderAsWritten, genderOfName, readsAsName } from './declension.ts'
import { givenParadigm, isFixedPart, patronymicParadigm, surnameParadigm } from './declension-rules.ts'
import { guessGivenName, readGivenName, readPatronymic } from './given-names.ts'
import { russianGivenNames } from './latin-names.ts'
import { couldBe, declinedPhrase, namesPerson, nominativePhrase } from './noun-phrase.ts'
import { called, shortForms, spokenForms } from './spoken-forms.ts'
import { isPlausible } from './surname-likelihood.ts'
import { endsLikeSurname, familyForms, genderOfFamily, nominativeCandidates } from './surname-readings.ts'

/** How Russian names, posts and nouns change. */
export const inflection: Inflection = {
  couldBe,
  namesPerson,
  nominativePhrase,
  declinedPhrase,
  nominativeCandidates,
  endsLikeSurname,
  isPlausible,
  genderOfFamily,
  familyForms,
  surnameParadigm,
  givenParadigm,
  patronymicParadigm,
  isFixedPart,
  readGivenName,
  guessGivenName,
  readPatronymic,
  declined,
  genderOfName,
  genderAsWritten,
  readsAsName,
  givenNamesSpelled: russianGivenNames,
  spokenForms,
  shortForms,
  called,
}
