import type { Token } from '../language/form.ts'
import { labelAt } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { OFFICERS } from './label-groups.ts'

/** Characters of a post before the name that a list in prose begins with: 'supervisors Ann Roe'. */
const LONGEST_POST = 24

/** Whether words begin with what met and a name: 'собрания Осин А.В.' */
export function ownName(value: string, lexicon: Lexicon): boolean {
  const meeting = startsWithPhrase(value, lexicon.headers.meetings)
  return meeting > 0 && opensWithName(value.slice(meeting).trimStart(), lexicon)
}

/** 'старшая медсестра поликлиники': words in small letters, which are the post of whoever is named behind them. */
const POST_BEFORE = /^\p{Ll}[\p{Ll}.-]*(?: \p{Ll}[\p{Ll}.-]*){0,4}$/u

/** One word with a capital, and no more. */
export const SURNAME_ALONE = /^\s?\p{Lu}[\p{Ll}-]+\.?\s*$/u

/** Whether words begin with a name, or with a post that stands before one in a list: 'supervisors Ann Roe'. */
export function opensWithName(value: string, lexicon: Lexicon): boolean {
  const [first] = findNames(value.slice(0, 60), lexicon.names, { loose: lexicon.byOrder })
  if (first === undefined || first.start <= 1) return first !== undefined
  const before = value.slice(0, first.start).trim()
  if (!lexicon.byOrder && POST_BEFORE.test(before)) return true
  return before.length <= LONGEST_POST && isOneOf(before, lexicon.names.posts ?? [])
}

/** Characters of a post before the first name behind such words: 'приглашён директор школы Сомов С.С.' */
const LONGEST_STANDING = 70
/** Words of a post before a name: 'зав. магазином № 6', 'член совета'. */
const POST_WORDS = /^(?:(?:[\p{Ll}-]+\.?|№ ?\d{1,4}),?\s){0,5}(?:[\p{Ll}-]+:?\s)?$/u
/** How many they are, before their names: '3 человека (Сомов С.С. – больничный лист, …)', '7: Сомов С.С., …'. */
const COUNTED = /^\s?(?:[-–—:]\s?)?\d{1,3}(?:\s\p{Ll}{3,8}\.?)?\s?(?:\(|:\s)$/u

/** Whether a name stands behind words of a post at most, and no sentence: 'отсутствовала по болезни, Сомов С.С. …'. */
export function isNamedSoon(value: string, lexicon: Lexicon): boolean {
  const rest = value.slice(0, LONGEST_STANDING)
  const [first] = findNames(rest, lexicon.names, { loose: true })
  const before = rest.slice(0, first?.start ?? 0)
  return first !== undefined && (POST_WORDS.test(before) || COUNTED.test(before))
}

/** Some word of a name. */
const NAMED = /\p{Lu}\p{Ll}{2}/u

/** 'Под председательством старосты П.И. Зуева собрались: …': who came, in the sentence that tells who presided. */
export function listsPresentBehindRole(place: {
  readonly value: string
  readonly tokens: readonly Token[]
  readonly at: number
  readonly lexicon: Lexicon
}): boolean {
  const { value, tokens, at, lexicon } = place
  const label = lexicon.byOrder ? null : labelAt(value, tokens, at, lexicon)
  if (label?.key !== 'present' || label.separator !== ':') return false
  for (let from = at - 1; from >= 0 && !/^[.;!?]$/u.test(tokens[from]?.text ?? ''); from--) {
    const role = labelAt(value, tokens, from, lexicon)
    if (role && OFFICERS.has(role.key))
      return NAMED.test(value.slice(role.start + role.words.length, tokens[at]?.start))
  }
  return false
}
