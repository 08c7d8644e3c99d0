import { recase, type Gender } from '../language/cases.ts'
import { givenParadigm, familyForms, readPatronymic } from '../language/inflected.ts'
import { withoutYo } from '../source/letters.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type KnownName, type NameWords } from '../language/names.ts'
import { nameKey } from '../language/name-tokens.ts'
import { isStopWord, nameLexicon } from '../language/name-words.ts'
import { splitList } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'

/** 'Ольга Р.': a given name, and the surname cut short. */
const CUT_SHORT = /^([А-ЯЁ][а-яё]+)\s+([А-ЯЁ])\.?$/u

interface Bearer {
  readonly given: string
  readonly gender: Gender
  readonly name: KnownName
}

/** The gender of a word that is a given name in the nominative; null for another word, and for one that both have. */
function genderOf(word: string, { maleGivenNames, femaleGivenNames }: NameWords): Gender | null {
  const name = word.toLowerCase()
  const [male, female] = [maleGivenNames.includes(name), femaleGivenNames.includes(name)]
  return male === female ? null : male ? 'male' : 'female'
}

/** 'Анна Воскобой', 'Бай Ирина': of two words in a list one is a given name, and the other the surname whatever it looks like. */
const TWO_WORDS = /^([А-ЯЁ][а-яё]+)\s+([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)$/u

/** Someone listed by given name and a surname that does not look like one. */
function unusual(chunk: string, names: NameWords): { name: KnownName; gender: Gender } | null {
  const [, first = '', second = ''] = TWO_WORDS.exec(chunk) ?? []
  const [one, other] = [genderOf(first, names), genderOf(second, names)]
  const gender = one ?? other
  if (first === '' || gender === null || (one !== null && other !== null)) return null
  const [given, family] = one === null ? [second, first] : [first, second]
  if (isStopWord(nameKey(family), nameLexicon(names)) || readPatronymic(family) !== null) return null
  return { name: { words: [first, second], family, given, initials: null, short: false }, gender }
}

/** Someone listed by the given name alone ('Рустам') or with the surname cut short ('Ольга Р.'). */
function casual(chunk: string, names: NameWords): { name: KnownName; gender: Gender } | null {
  const [, first, letter] = CUT_SHORT.exec(chunk) ?? []
  const given = first ?? chunk
  const gender = genderOf(given, names)
  if (gender === null) return null
  const family = letter === undefined ? null : `${letter}.`
  const words = letter === undefined ? [given] : [given, letter]
  return { name: { words, family, given, initials: null, short: letter === undefined }, gender }
}

/** Those whom one list of people names so that a given name alone tells who is meant. */
function bearersIn(text: Text, lexicon: Lexicon): Bearer[] {
  return splitList(text).flatMap((chunk) => {
    const [mention] = findNames(chunk.value, lexicon.names, { loose: true })
    const { family = null, given = null } = mention ?? {}
    const gender = given === null ? null : genderOf(given, lexicon.names)
    if (given !== null && gender !== null && family !== null) {
      const name = { words: [given], family, given, initials: null, short: true }
      return [{ given, gender, name }]
    }
    const [bare = ''] = stripMarks(chunk).value.split(/[(—–]/u)
    const words = bare.trim()
    const found = casual(words, lexicon.names) ?? unusual(words, lexicon.names)
    return found ? [{ given: found.name.given ?? '', gender: found.gender, name: found.name }] : []
  })
}

/** A form and the same without ё. */
const spellings = (form: string): string[] => [...new Set([form, withoutYo(form)])]

/** The forms of a given name, by case. */
const givenForms = ({ given, gender }: Bearer): readonly (readonly string[])[] =>
  givenParadigm(given.toLowerCase(), gender).map((forms) => forms.map((form) => recase(form, given)))

/** Every form of a given name, with ё and without. */
function formsOf(bearer: Bearer): ReadonlySet<string> {
  return new Set(givenForms(bearer).flat().flatMap(spellings))
}

/** The whole name in every case and both orders, where no patronymic follows: 'Шустову Глебу', 'Глебом Шустовым'. */
function wholeForms(bearer: Bearer): string[][] {
  const { family } = bearer.name
  if (family === null || family.endsWith('.')) return []
  const families = familyForms(family, bearer.gender)
  const found = givenForms(bearer).flatMap((forms, at) =>
    forms.flatMap(spellings).flatMap((given) =>
      (families[at] ?? []).flatMap((form) =>
        spellings(recase(form, family)).flatMap((surname) => [
          [surname, given],
          [given, surname],
        ]),
      ),
    ),
  )
  return [...new Map(found.map((words) => [words.join(' '), words])).values()]
}

/**
 * The people whom lists name with their given names, under every form of it that only one of them has: in notes 'Глебу
 * прислать макет' is Глеб Шустов of those present.
 */
export function givenNamesOf(lists: readonly Text[], lexicon: Lexicon): KnownName[] {
  const all = lists.flatMap((text) => bearersIn(text, lexicon))
  const surnamed = new Set(all.flatMap(({ given, name }) => (name.family === null ? [] : [given])))
  // 'Ведёт: Олег' means the Олег whom another list has with his surname.
  const bearers = all.filter(({ given, name }) => name.family !== null || !surnamed.has(given))
  const byForm = new Map<string, Set<string>>()
  const nameOf = ({ given, name }: Bearer): string => `${name.family ?? ''} ${given}`
  for (const bearer of bearers)
    for (const form of formsOf(bearer)) byForm.set(form, (byForm.get(form) ?? new Set()).add(nameOf(bearer)))
  return bearers.flatMap((bearer) => [
    ...(bearer.name.short ? [] : [bearer.name]),
    ...wholeForms(bearer).map((words) => ({ ...bearer.name, words, short: true })),
    ...[...formsOf(bearer)]
      .filter((form) => byForm.get(form)?.size === 1)
      .map((form) => ({ ...bearer.name, words: [form], short: true })),
  ])
}
