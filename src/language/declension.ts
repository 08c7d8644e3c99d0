import {
  CASES,
  givenParadigm,
  patronymicParadigm,
  recase,
  type Case,
  type Gender,
} from './declension-rules.ts'
import { readGivenName, readPatronymic } from './given-names.ts'
import { nameTokens, type NameToken } from './name-tokens.ts'
import { familyForms, genderOfFamily } from './surname-readings.ts'

export type { Case, Gender } from './declension-rules.ts'
export { couldBe, declinePhrase, nominativePhrase } from './noun-phrase.ts'
export { nominativeCandidates } from './surname-readings.ts'

interface Part {
  readonly token: NameToken
  readonly kind: 'family' | 'given' | 'patronymic'
}

/** Which word of a name is what; empty when it cannot be told. */
function partsOf(words: readonly NameToken[], initials: boolean): Part[] {
  const [first, second, third] = words
  if (!first) return []
  const patronymic = (token: NameToken): boolean => readPatronymic(token.text) !== null
  const given = (token: NameToken): boolean =>
    readGivenName(token.text).some((reading) => reading.cases.includes('nominative'))
  if (!second)
    return [
      {
        token: first,
        kind: !initials && given(first) ? 'given' : patronymic(first) && !initials ? 'patronymic' : 'family',
      },
    ]
  if (!third) {
    if (patronymic(second))
      return [
        { token: first, kind: 'given' },
        { token: second, kind: 'patronymic' },
      ]
    if (given(second) && !given(first))
      return [
        { token: first, kind: 'family' },
        { token: second, kind: 'given' },
      ]
    if (given(first) && !given(second))
      return [
        { token: first, kind: 'given' },
        { token: second, kind: 'family' },
      ]
    return []
  }
  if (patronymic(third) && !(patronymic(second) && given(first))) {
    return [
      { token: first, kind: 'family' },
      { token: second, kind: 'given' },
      { token: third, kind: 'patronymic' },
    ]
  }
  if (!patronymic(second)) return []
  return [
    { token: first, kind: 'given' },
    { token: second, kind: 'patronymic' },
    { token: third, kind: 'family' },
  ]
}

function genderOf(parts: readonly Part[]): Gender | null {
  for (const { token, kind } of [...parts].reverse()) {
    if (kind === 'patronymic') return readPatronymic(token.text)?.gender ?? null
    if (kind === 'given') {
      const genders = new Set(
        readGivenName(token.text)
          .filter(({ cases }) => cases.includes('nominative'))
          .map(({ gender }) => gender),
      )
      const [only] = genders
      if (only && genders.size === 1) return only
    }
  }
  const family = parts.find(({ kind }) => kind === 'family')
  return family ? genderOfFamily(family.token.text) : null
}

function formOf({ token, kind }: Part, gender: Gender, to: Case): string {
  const word = token.text.toLowerCase()
  const paradigm =
    kind === 'family'
      ? familyForms(word, gender)
      : kind === 'given'
        ? givenParadigm(word, gender)
        : patronymicParadigm(word)
  return recase(paradigm[CASES.indexOf(to)]?.[0] ?? word, token.text)
}

/**
 * A Russian name in the nominative ('Плотник Ольга Петровна', 'Заяц И.И.', 'И.И. Заяц') in another case.
 * Where the gender is neither given nor told by patronymic, given name or surname, and it matters, the name stays as
 * written; so does anything that is no such name.
 */
export function decline(name: string, to: Case, gender?: Gender): string {
  if (to === 'nominative') return name
  const tokens = nameTokens(name)
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1)
  const initials = tokens.some(({ kind, text, dot }) => kind === 'word' && text.length === 1 && dot)
  if (words.length > 3 || words.some(({ text }) => !/^[А-ЯЁ]/.test(text))) return name
  const parts = partsOf(words, initials)
  const known = gender ?? genderOf(parts)
  let result = name
  for (const part of [...parts].sort((one, other) => other.token.start - one.token.start)) {
    const form = formOf(part, known ?? 'male', to)
    if (known === null && form !== formOf(part, 'female', to)) return name
    result = result.slice(0, part.token.start) + form + result.slice(part.token.end)
  }
  return result
}
