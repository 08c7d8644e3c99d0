import { CASES, type Gender, type Paradigm } from '../cases.ts'
import { fleeting, fleetingEndings, germanIkh, hardOy, nounSurnames, ownDoubleParts } from './surnames.ts'

const VOWELS = new Set('аеёиоуыэюя')
const VELARS = new Set('гкх')
const SIBILANTS = new Set('жшчщ')

/** Number of vowels. */
export function syllables(word: string): number {
  let count = 0
  for (const letter of word) if (VOWELS.has(letter)) count++
  return count
}

/** Endings of the five oblique cases, variants after a slash, joined to the stem. */
function inflect(nominative: string, stem: string, endings: string): Paradigm {
  const oblique = endings.split(' ').map((variants) => variants.split('/').map((ending) => stem + ending))
  return [[nominative], ...oblique]
}

function unchanged(word: string): Paradigm {
  return CASES.map(() => [word])
}

/** Both paradigms in one, the forms of the first preferred. */
function merge(first: Paradigm, second: Paradigm): Paradigm {
  return first.map((forms, index) => [...new Set([...forms, ...(second[index] ?? [])])])
}

/** 'Сорока', 'Куча', 'Заря', 'Берия': nouns in -а and -я, whatever the gender. */
function nounInA(word: string): Paradigm {
  const stem = word.slice(0, -1)
  const before = stem.at(-1) ?? ''
  if (word.endsWith('ия')) return inflect(word, stem, 'и и/е ю ей/ею и/е')
  if (word.endsWith('я')) return inflect(word, stem, 'и е ю ей/ёй/ею е')
  if (VOWELS.has(before)) return unchanged(word)
  if (before === 'ц') return inflect(word, stem, 'ы е у ей/ой/ею е')
  if (SIBILANTS.has(before)) return inflect(word, stem, 'и е у ей/ой/ею е')
  return inflect(word, stem, VELARS.has(before) ? 'и е у ой/ою е' : 'ы е у ой/ою е')
}

/** Nouns in a consonant, -й and -ь; `stem` differs from the word where a vowel is fleeting. */
function masculineNoun(word: string, stem: string): Paradigm {
  const last = word.at(-1) ?? ''
  if (word.endsWith('ий')) return inflect(word, stem, 'я ю я ем и/е')
  if (last === 'й' || last === 'ь') return inflect(word, stem, 'я ю я ем/ём е')
  const stressed = syllables(word) === 1 || /[ая]ч$/.test(word)
  if (SIBILANTS.has(last)) return inflect(word, stem, stressed ? 'а у а ом/ем е' : 'а у а ем/ом е')
  if (last === 'ц')
    return inflect(
      word,
      stem,
      word.endsWith('ец') && !stem.endsWith('йц') ? 'а у а ом/ем е' : 'а у а ем/ом е',
    )
  return inflect(word, stem, 'а у а ом е')
}

/** The stem of a word in -ец: 'Стрелец' → 'стрельц', 'Боец' → 'бойц'; null where the vowel stays. */
function stemInEts(word: string): string | null {
  const stem = word.slice(0, -2)
  const last = stem.at(-1) ?? ''
  if (VOWELS.has(last)) return `${stem}йц`
  if (last === 'л') return `${stem}ьц`
  // Two consonants before it keep the vowel: 'Кузнец', 'Швец'.
  return syllables(stem) > 0 && VOWELS.has(stem.at(-2) ?? '') ? `${stem}ц` : null
}

/** Where a vowel of the last syllable is fleeting: 'Заяц' → 'зайц', 'Стрелец' → 'стрельц', 'Соловей' → 'соловь'; otherwise null. */
function fleetingStem(word: string): string | null {
  const known = fleeting[word.replaceAll('ё', 'е')]
  if (known !== undefined) return known
  for (const ending of fleetingEndings) if (word.endsWith(ending)) return `${word.slice(0, -2)}ь`
  if (word.endsWith('ец')) return stemInEts(word)
  if (word.endsWith('ок') && syllables(word) > 1 && !VOWELS.has(word.at(-3) ?? '')) {
    return /[тр]ок$/.test(word) ? null : `${word.slice(0, -2)}к`
  }
  return null
}

function withFleeting(word: string): Paradigm {
  const bare = /[йь]$/.test(word) ? word.slice(0, -1) : word
  const steady = masculineNoun(word, bare)
  const stem = fleetingStem(word)
  return stem === null ? steady : merge(masculineNoun(word, stem), steady)
}

/** 'Рыжий', 'Белый', 'Толстой', 'Садовский'. */
function masculineAdjective(word: string): Paradigm {
  const stem = word.slice(0, -2)
  const last = stem.at(-1) ?? ''
  if (word.endsWith('ий') && !VELARS.has(last)) return inflect(word, stem, 'его ему его им ем')
  return inflect(
    word,
    stem,
    VELARS.has(last) || SIBILANTS.has(last) ? 'ого ому ого им ом' : 'ого ому ого ым ом',
  )
}

/** Whether a surname in -ов, -ев, -ин, -ын is declined as a possessive ('Ивановым'), not as a noun ('Лев', 'Клин'). */
function isPossessive(word: string): boolean {
  return /(?:[оеё]в|[иы]н)$/.test(word) && (syllables(word) > 1 || (/[оеё]в$/.test(word) && word.length >= 5))
}

/** 'Дикий' is an adjective, 'Савчий' a noun; behind -ч- and -н- both are at home. */
function surnameInIy(word: string): Paradigm {
  const before = word.at(-3) ?? ''
  if (VELARS.has(before) || /[жшщ]/.test(before)) return masculineAdjective(word)
  const noun = masculineNoun(word, word.slice(0, -1))
  return /[чн]/.test(before) ? merge(masculineAdjective(word), noun) : noun
}

/** 'Толстой' is an adjective, 'Цой' a noun. */
const surnameInOy = (word: string): Paradigm =>
  syllables(word) > 1 ? masculineAdjective(word) : masculineNoun(word, word.slice(0, -1))

function maleSurname(word: string): Paradigm {
  const last = word.at(-1) ?? ''
  if (fleeting[word.replaceAll('ё', 'е')] !== undefined) return withFleeting(word)
  if (/[ыи]х$/.test(word) && syllables(word) > 1 && !germanIkh.has(word)) return unchanged(word)
  if (/[ая]я$/.test(word)) return unchanged(word)
  if (last === 'а' || last === 'я') return nounInA(word)
  if (VOWELS.has(last)) return unchanged(word)
  if (isPossessive(word)) return inflect(word, word, 'а у а ым/ом е')
  if (word.endsWith('ый')) return masculineAdjective(word)
  if (word.endsWith('ой')) return surnameInOy(word)
  if (word.endsWith('ий')) return surnameInIy(word)
  return withFleeting(word)
}

function femaleSurname(word: string): Paradigm {
  const stem = word.slice(0, -1)
  if (nounSurnames.has(word)) return nounInA(word)
  if (/(?:[оеё]ва|[иы]на)$/.test(word) && (isPossessive(stem) || syllables(stem) > 1)) {
    const possessive = inflect(word, stem, 'ой ой у ой/ою ой')
    return /[иы]на$/.test(word) ? merge(possessive, nounInA(word)) : possessive
  }
  if (word.endsWith('ая') && word.length > 3) {
    const adjective = word.slice(0, -2)
    return inflect(
      word,
      adjective,
      SIBILANTS.has(adjective.at(-1) ?? '') ? 'ей ей ую ей/ею ей' : 'ой ой ую ой/ою ой',
    )
  }
  if (word.endsWith('яя')) return inflect(word, word.slice(0, -2), 'ей ей юю ей/ею ей')
  if (/[ая]$/.test(word)) return nounInA(word)
  return unchanged(word)
}

/** The forms of one part of a surname (lower case, no hyphen) for a man or for a woman. */
export function surnameParadigm(word: string, gender: Gender): Paradigm {
  return gender === 'male' ? maleSurname(word) : femaleSurname(word)
}

/** Whether the first part of a double surname stays as it is: 'Тер-', 'Бонч-', 'Лун-'. */
export function isFixedPart(word: string): boolean {
  return word.length <= 3 || ownDoubleParts.has(word)
}

/** The forms of a given name, lower case. */
export function givenParadigm(word: string, gender: Gender): Paradigm {
  const last = word.at(-1) ?? ''
  if (last === 'а' || last === 'я') return nounInA(word)
  if (VOWELS.has(last)) return unchanged(word)
  if (gender === 'male') return withFleetingGiven(word)
  return last === 'ь' ? inflect(word, word.slice(0, -1), 'и и ь ью и') : unchanged(word)
}

/** Only these given names have a fleeting vowel; 'Витёк' and the like are not given names of a record. */
function withFleetingGiven(word: string): Paradigm {
  const stem = { павел: 'павл', лев: 'льв', пётр: 'петр', петр: 'петр' }[word]
  return masculineNoun(word, stem ?? (/[йь]$/.test(word) ? word.slice(0, -1) : word))
}

/** The forms of a patronymic in -ич or -на, lower case. */
export function patronymicParadigm(word: string): Paradigm {
  if (word.endsWith('на')) return inflect(word, word.slice(0, -1), 'ы е у ой/ою е')
  return /(?:[оеё]вич|ьевич)$/.test(word)
    ? inflect(word, word, 'а у а ем е')
    : inflect(word, word, 'а у а ом/ем е')
}

/** Whether a nominative in -ой is at home there: 'Донской', 'Толстой', 'Береговой', 'Цой'. */
export function isHardOy(word: string): boolean {
  return syllables(word) === 1 || hardOy.has(word)
}
