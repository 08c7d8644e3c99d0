import { CASES } from '../cases.ts'
import { nameKey } from '../name-tokens.ts'
import { givenParadigm } from './declension-rules.ts'
import { readGivenName } from './given-names.ts'

/** A Russian given name in its cases, and how its bearer is called. */
export function spokenForms(given: string): string[] {
  const gender = readGivenName(given)[0]?.gender ?? 'male'
  const paradigm = givenParadigm(given.toLowerCase(), gender)
  return [...CASES.flatMap((_, at) => paradigm[at] ?? []), ...called(nameKey(given.split(' ')[0] ?? given))]
}

/** 'Ирин', 'Тань': how somebody is called whose name ends in a vowel. */
export function called(name: string): string[] {
  const last = name.charAt(name.length - 1)
  if (name.length < 4 || (last !== 'а' && last !== 'я')) return []
  const stem = name.slice(0, -1)
  return last === 'а' ? [stem] : /[аеёиоуыэюя]$/u.test(stem) ? [] : [`${stem}ь`]
}

/** The cases of a short name, and how it is called: 'Юля', 'Юле', 'Юль'. */
export function shortForms(short: string): string[] {
  const last = short.charAt(short.length - 1)
  if (last !== 'а' && last !== 'я') return [short]
  const gender = 'female'
  const cases = givenParadigm(short, gender)
  return [short, ...called(short), ...CASES.flatMap((_, at) => cases[at] ?? [])]
}
