import { CASES, recase, type Case, type Gender } from '../cases.ts'
import { givenParadigm, patronymicParadigm } from './declension-rules.ts'
import { readGivenName, readPatronymic } from './given-names.ts'
import { nameKey, nameTokens, type NameToken } from '../name-tokens.ts'
import { names } from './names.ts'
import { endsLikeSurname, familyForms, genderOfFamily } from './surname-readings.ts'

interface Part {
  readonly token: NameToken
  readonly kind: 'family' | 'given' | 'patronymic'
}

const isPatronymic = ({ text }: NameToken): boolean => readPatronymic(text) !== null
const isGiven = ({ text }: NameToken): boolean =>
  readGivenName(text).some(({ cases }) => cases.includes('nominative'))

/** What a word that stands alone, or beside initials only, is. */
function loneKind(word: NameToken, initials: boolean): Part['kind'] {
  if (initials) return 'family'
  if (isGiven(word)) return 'given'
  return isPatronymic(word) ? 'patronymic' : 'family'
}

type Kinds = readonly Part['kind'][]

/** What two words are; empty when it cannot be told. */
function pairKinds(first: NameToken, second: NameToken): Kinds {
  if (isPatronymic(second)) return ['given', 'patronymic']
  const [given, later] = [isGiven(first), isGiven(second)]
  if (given === later) return []
  return later ? ['family', 'given'] : ['given', 'family']
}

/** What three words are; empty when it cannot be told. */
function tripleKinds(first: NameToken, second: NameToken, third: NameToken): Kinds {
  if (isPatronymic(third) && !(isPatronymic(second) && isGiven(first)))
    return ['family', 'given', 'patronymic']
  return isPatronymic(second) ? ['given', 'patronymic', 'family'] : []
}

/** Which word of a name is what; empty when it cannot be told. */
function partsOf(words: readonly NameToken[], initials: boolean): Part[] {
  const [first, second, third] = words
  if (!first) return []
  if (!second) return [{ token: first, kind: loneKind(first, initials) }]
  const kinds = third ? tripleKinds(first, second, third) : pairKinds(first, second)
  return kinds.flatMap((kind, index) => {
    const token = words[index]
    return token ? [{ token, kind }] : []
  })
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

const CYRILLIC = /[\u0400-\u04ff]/
/** What introduces a patronymic of the Turkic kind ('Рза оглы') or belongs to a surname ('фон'), and stays as it is. */
const isFixed = ({ key }: NameToken): boolean =>
  names.patronymicParticles.includes(key) || names.surnameParticles.includes(key)

/** 'Рза оглы', 'Рза-кызы': the gender that it tells, and the words besides it, which are a surname and a given name. */
function turkicPatronymic(
  words: readonly NameToken[],
): { readonly gender: Gender | null; readonly rest: readonly NameToken[] } | null {
  const last = words.at(-1)
  if (!last) return null
  const separate = names.patronymicParticles.includes(last.key) && words.length > 2
  const hyphened = names.patronymicParticles.some((particle) => last.key.endsWith(`-${particle}`))
  if (!separate && !hyphened) return null
  const rest = words.slice(0, separate ? -2 : -1)
  const phrase = separate ? `${words.at(-2)?.text ?? ''} ${last.text}` : last.text
  return { gender: readPatronymic(phrase)?.gender ?? null, rest }
}

/** A surname by its form and a given name that is in no list: 'Абакаров Шамсудин'. */
function familyAndGiven([first, second, third]: readonly NameToken[]): Part[] {
  if (!first || !second || third) return []
  return [
    { token: first, kind: 'family' },
    { token: second, kind: 'given' },
  ]
}

/** The parts of a name that change with its case, and the gender that a Turkic patronymic tells; null for what is no such name. */
function readName(name: string): { readonly parts: readonly Part[]; readonly gender: Gender | null } | null {
  const tokens = nameTokens(name)
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1)
  const initials = tokens.some(({ kind, text, dot }) => kind === 'word' && text.length === 1 && dot)
  const turkic = turkicPatronymic(words)
  const own = (turkic?.rest ?? words).filter((word) => !isFixed(word))
  if (own.length > 3 || own.some(({ text }) => !/^[А-ЯЁ]/.test(text))) return null
  const told = partsOf(own, initials)
  const [first, second] = own
  const guessable =
    turkic !== null || (first && second && endsLikeSurname(first.key) && !endsLikeSurname(second.key))
  const parts = told.length === 0 && guessable ? familyAndGiven(own) : told
  return parts.length === 0 ? null : { parts, gender: turkic?.gender ?? null }
}

/**
 * A Russian name in the nominative ('Плотник Ольга Петровна', 'Заяц И.И.', 'И.И. Заяц', 'Алиев Рауф Рза оглы') in another
 * case; a name in other letters stays as it is. Null where the right form is not known: the gender is neither given nor
 * told by patronymic, given name or surname, and it matters; or it is no such name.
 */
export function declined(name: string, to: Case, gender?: Gender): string | null {
  if (to === 'nominative' || !CYRILLIC.test(name)) return name
  const read = readName(name)
  if (!read) return null
  const known = gender ?? read.gender ?? genderOf(read.parts)
  let result = name
  for (const part of [...read.parts].sort((one, other) => other.token.start - one.token.start)) {
    const form = formOf(part, known ?? 'male', to)
    if (known === null && form !== formOf(part, 'female', to)) return null
    result = result.slice(0, part.token.start) + form + result.slice(part.token.end)
  }
  return result
}

/** The same, as written where the right form is not known. */
export const decline = (name: string, to: Case, gender?: Gender): string => declined(name, to, gender) ?? name

/** The gender that a name in the nominative tells by patronymic, given name or surname, or null. */
export function genderOfName(name: string): Gender | null {
  const { parts, gender } = readName(name) ?? { parts: [], gender: null }
  return gender ?? genderOf(parts)
}

/**
 * The gender that a surname in some other case tells ('Соболю' of 'Соболь' is a man's: a woman's would not change), or
 * null.
 */
export function genderAsWritten(family: string, asWritten: string): Gender | null {
  const nominative = nameKey(family)
  const words = nameTokens(asWritten).map(({ key }) => key)
  const fits = (['male', 'female'] as const).filter((gender) => {
    const forms = familyForms(family, gender).slice(1).flat().map(nameKey)
    return words.some((word) => word !== nominative && forms.includes(word))
  })
  const [only] = fits
  return only !== undefined && fits.length === 1 ? only : null
}

/** Whether words are the name of a person for certain: initials, a patronymic or a given name stand beside a surname. */
export function readsAsName(words: string): boolean {
  const tokens = nameTokens(words)
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1)
  const initials = tokens.some(({ kind, text, dot }) => kind === 'word' && text.length === 1 && dot)
  if (initials || turkicPatronymic(long) !== null) return long.length > 0 && long.length <= 4
  return long.length > 1 && partsOf(long, false).some(({ kind }) => kind !== 'family')
}
