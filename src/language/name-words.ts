import { readGivenName, readPatronymic, endsLikeSurname } from './inflected.ts'
import type { GivenReading } from './cases.ts'
import { cyrillicOf, nameKey, type NameToken } from './name-tokens.ts'

/** Words around names; each language file has them. */
export interface NameWords {
  /** How the language puts names: 'Плотник Ольга Петровна' (and inflects them), or 'Jane Roe'. */
  readonly order: 'family-first' | 'given-first'
  readonly maleGivenNames: readonly string[]
  readonly femaleGivenNames: readonly string[]
  /** Given names that are words or surnames as well: evidence only beside something that ends like a surname. */
  readonly wordLikeGivenNames: readonly string[]
  /** Surnames that are words as well: alone they name nobody. */
  readonly wordLikeFamilies?: readonly string[]
  readonly patronymicParticles: readonly string[]
  readonly surnameParticles: readonly string[]
  /** Words and signs that join two names: 'и', '&'. */
  readonly and: readonly string[]
  /** Further ones that join those who act together: 'вместе с'. */
  readonly alongside: readonly string[]
  /** Forms of address before a name, without full stop. */
  readonly titles: readonly string[]
  /** Words before a form of address: 'Associate Professor'. */
  readonly titleLeads?: readonly string[]
  /** Posts before a name in a list: 'Treasurer Ann Roe'. */
  readonly posts?: readonly string[]
  /** Words after which a name names a thing: 'им.', 'ул.'. */
  readonly honoured: readonly string[]
  /** Pairs of letters that look like initials before a place: 'р.п.', 'г.о.'. */
  readonly placeInitials: readonly string[]
  /** Single letters that abbreviate a kind of settlement, a part or a preposition. */
  readonly settlementInitials: readonly string[]
  /** Words of one letter that stand between the words of a label: 'с' in 'ГОЛОС С МЕСТА'. */
  readonly shortWords?: readonly string[]
  /** Capitalised words that are no surname; a trailing `*` stands for any ending. */
  readonly notNames: readonly string[]
  /** The words of the language itself, where a document has added its people to them. */
  readonly base?: NameWords
  /** People whom the document itself lists; their names are names wherever they stand. */
  readonly known?: readonly KnownName[]
  /** Whose handle it is, by the handle in small letters without '@'. */
  readonly handles?: ReadonlyMap<string, KnownName>
}

/** A name that a document lists, or a short form of it, by its words as written. */
export interface KnownName {
  readonly words: readonly string[]
  readonly family: string | null
  readonly given: string | null
  readonly initials: string | null
  /** 'Priya' for 'Priya Raman': no name where another surname follows. */
  readonly short: boolean
}

/** The words of a language as sets. */
export interface NameLexicon {
  readonly words: NameWords
  readonly titles: ReadonlySet<string>
  readonly titleLeads: ReadonlySet<string>
  readonly posts: ReadonlySet<string>
  readonly honoured: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly surnameParticles: ReadonlySet<string>
  readonly placeInitials: ReadonlySet<string>
  readonly settlementInitials: ReadonlySet<string>
  readonly wordLike: ReadonlySet<string>
  readonly wordLikeFamilies: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  /** By their first three letters. */
  readonly stopStems: ReadonlyMap<string, readonly string[]>
  /** By their first word, longest first. */
  readonly known: ReadonlyMap<string, readonly KnownName[]>
}

function byFirstWord(names: readonly KnownName[]): Map<string, KnownName[]> {
  const found = new Map<string, KnownName[]>()
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first] = name.words
    if (first === undefined) continue
    const list = found.get(first)
    if (list) list.push(name)
    else found.set(first, [name])
  }
  return found
}

/** Shortest and longest words that stand for all that begin with them. */
const SHORTEST_STEM = 3
const LONGEST_STEM = 14

function byFirstLetters(stems: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const stem of stems) {
    if (stem.length < SHORTEST_STEM || stem.length > LONGEST_STEM) continue
    const first = stem.slice(0, SHORTEST_STEM)
    const list = found.get(first)
    if (list) list.push(stem)
    else found.set(first, [stem])
  }
  return found
}

type Fixed = Omit<NameLexicon, 'words' | 'known'>

const fixed = new WeakMap<NameWords, Fixed>()
const compiled = new WeakMap<NameWords, NameLexicon>()

/** The sets of a language, whomever a document adds. */
function fixedSets(words: NameWords): Fixed {
  const known = fixed.get(words)
  if (known) return known
  const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(nameKey))
  const sets: Fixed = {
    titles: keys(words.titles),
    titleLeads: keys(words.titleLeads ?? []),
    posts: keys(words.posts ?? []),
    honoured: keys(words.honoured),
    particles: keys(words.patronymicParticles),
    surnameParticles: keys(words.surnameParticles),
    placeInitials: keys(words.placeInitials),
    settlementInitials: keys(words.settlementInitials),
    wordLike: keys(words.wordLikeGivenNames),
    wordLikeFamilies: keys(words.wordLikeFamilies ?? []),
    givenNames: keys([...words.maleGivenNames, ...words.femaleGivenNames]),
    stops: keys(words.notNames.filter((word) => !word.endsWith('*'))),
    stopStems: byFirstLetters(
      words.notNames.filter((word) => word.endsWith('*')).map((word) => nameKey(word.slice(0, -1))),
    ),
  }
  fixed.set(words, sets)
  return sets
}

/** The sets of a language's words, built when first asked for. */
export function nameLexicon(words: NameWords): NameLexicon {
  const found = compiled.get(words)
  if (found) return found
  const lexicon: NameLexicon = {
    words,
    ...fixedSets(words.base ?? words),
    known: byFirstWord(words.known ?? []),
  }
  compiled.set(words, lexicon)
  return lexicon
}

/** Whether a folded word is one that no person is called by. */
export function isStopWord(key: string, { stops, stopStems }: NameLexicon): boolean {
  const hyphen = key.indexOf('-')
  if (stops.has(key) || (hyphen > 3 && stops.has(key.slice(0, hyphen)))) return true
  return stopStems.get(key.slice(0, SHORTEST_STEM))?.some((stem) => key.startsWith(stem)) ?? false
}

/** 'title', 'caps', or null for a word that does not begin with a capital; small Cyrillic and Latin letters are told at once. */
export function shapeOf(word: string): 'title' | 'caps' | null {
  const code = word.charCodeAt(0)
  if ((code >= 0x430 && code <= 0x45f) || (code >= 0x61 && code <= 0x7a)) return null
  const first = word.charAt(0)
  if (first === first.toLowerCase()) return null
  if (word.length > 1 && word === word.toUpperCase()) return 'caps'
  return 'title'
}

const VOWEL = /[аеёиоуыэюяaeiouy]/i
const CYRILLIC = /^[\u0400-\u04ff][\u0400-\u04ff'\u2019\u02bc\u2010\u2011-]*$/

/** Whether a token may be a Russian surname or given name: Cyrillic, capitalised, no word of the office. */
export function isNameWord(token: NameToken | undefined, lexicon: NameLexicon): token is NameToken {
  if (!token || token.kind !== 'word' || token.text.length < 2 || token.text.length > 40) return false
  const shape = shapeOf(token.text)
  if (shape === null || !CYRILLIC.test(token.text) || !VOWEL.test(token.text)) return false
  if (shape === 'caps' && token.text.length < 3 && !/^(?:ЛИ|ИМ|АН|ЮН|ЯН)$/.test(token.text)) return false
  return !isStopWord(token.key, lexicon)
}

/** Whether a word ends like a surname in some case: evidence, not proof. */
export function isSurnameLike(token: NameToken): boolean {
  return endsLikeSurname(token.key)
}

/** The capital of a token that may be an initial ('И', 'Дж'), Latin look-alikes as Cyrillic; null for another token. */
export function initialOf(token: NameToken | undefined): string | null {
  if (!token || token.kind !== 'word') return null
  if (token.text === 'Дж') return token.text
  if (token.text.length !== 1) return null
  const letter = cyrillicOf(token.text)
  return letter !== null && letter !== letter.toLowerCase() ? letter : null
}

/** The readings of a capitalised given name. */
export function givenOf(token: NameToken | undefined): readonly GivenReading[] {
  return token && token.kind === 'word' && shapeOf(token.text) !== null ? readGivenName(token.text) : []
}

/** The reading of a capitalised patronymic. */
export function patronymicOf(token: NameToken | undefined): GivenReading | null {
  return token && token.kind === 'word' && shapeOf(token.text) !== null ? readPatronymic(token.text) : null
}
