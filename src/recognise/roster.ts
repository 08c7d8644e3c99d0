import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { nameLexicon, isStopWord, shapeOf, type NameLexicon } from '../language/name-words.ts'
import { nameKey } from '../language/name-tokens.ts'
import { findNames, type KnownName } from '../language/names.ts'
import { behindCount } from './behind-count.ts'
import { familiesOf, isToldList, officersOf } from './family-roster.ts'
import { namesInHead } from './head-roster.ts'
import { surnamesOf } from './surname-roster.ts'
import { givenNamesOf } from './given-roster.ts'
import { splitList } from './list-marks.ts'
import { calledByInitials } from './own-initials.ts'
import { listedLines, type ListedLine } from './listed-lines.ts'
import { stripMarks } from './person-entries.ts'
import { taskOwners } from './task-owners.ts'
import type { Statement } from './statements.ts'
import { isOneOf } from '../language/words.ts'
import { addAll } from '../source/add-all.ts'

const WORD = /^[A-Za-zÀ-ɏЀ-ԯ][A-Za-zÀ-ɏЀ-ԯ0-9'’_-]*$/

const LETTERS_FIRST = /^\s*\[[A-Z]{2,4}\]\s*/u

/** Without what stands in brackets, behind a dash or after the name: 'Joe Sepi (@joesepi)', '[JS] Joe Sepi'. */
function bare(text: Text): string {
  const [head = ''] = stripMarks(text)
    .value.replace(LETTERS_FIRST, '')
    .split(/\s*[(\[]|\s[-–—]\s|\s{3,}|\s+@/u)
  return head.trim()
}

/** One entry of a list: the words of its name, and what else the person is called there: '@joesepi', 'JS'. */
interface Chunk {
  readonly name: string
  readonly handle: string | null
  readonly letters: readonly string[]
}

const HANDLE = /(?:^|[\s(,])@([A-Za-z0-9][A-Za-z0-9._-]*)/
const LETTERS = /(?:^|[\s([])([A-Z]{2,4})(?=[\s)\],]|$)/g
/** '@joesepi (Joe Sepi)', '@joesepi - Joe Sepi': the handle comes first. */
const HANDLE_FIRST = /^\s*@[A-Za-z0-9._-]+(?:\s*\(([^()]*)\)|\s+[-–—|]\s+([^-–—|,(]*)|\s{2,}([^,(]*))/u

function chunksOf({ text, entry }: ListedLine, lexicon: Lexicon): Chunk[] {
  const and = lexicon.wordOrder?.and ?? []
  const chunks = splitList(text)
  const single = entry ? chunks.slice(0, 1) : chunks
  return single.flatMap((chunk) => {
    const behind = HANDLE_FIRST.exec(chunk.value)
    const words = (behind ? (behind[1] ?? behind[2] ?? behind[3] ?? '') : bare(chunk)).trim().split(/\s+/u)
    const parts: string[][] = [[]]
    for (const word of words) {
      if (isOneOf(word, and)) parts.push([])
      else parts[parts.length - 1]?.push(word)
    }
    const alone = parts.length === 1
    const handle = alone ? (HANDLE.exec(chunk.value)?.[1] ?? null) : null
    const letters = alone ? [...chunk.value.matchAll(LETTERS)].flatMap(([, found]) => found ?? []) : []
    // 'Anna, Chris and Joel Mott': the 'and' that ends a list of given names joins any two.
    const bareBefore = chunks.some((other) => other !== chunk && !bare(other).includes(' '))
    const couple = bareBefore && chunk === chunks.at(-1) ? null : coupleIn(parts, lexicon)
    return (couple ?? parts).map((part) => ({
      name: part.join(' ').replace(/[.:]$/u, ''),
      handle,
      letters,
    }))
  })
}

/** 'Susan and Joel Mott': two given names with one surname, the words of two whole names; null for anything else. */
function coupleIn(parts: readonly string[][], lexicon: Lexicon): string[][] | null {
  const [one = [], other = [], ...more] = parts
  const [second, family = ''] = other
  const given = one.at(-1) ?? ''
  if (more.length > 0 || other.length !== 2) return null
  const { givenNames } = nameLexicon(lexicon.names)
  if (![given, second ?? ''].every((word) => givenNames.has(nameKey(word)))) return null
  return one.length === 1 || standsApart(one.at(-2) ?? '', lexicon) ? [[given, family], [...other]] : null
}

/** Whether a word before a given name is none of a name. */
function standsApart(word: string, { names }: Lexicon): boolean {
  const { titles, posts } = nameLexicon(names)
  return posts.has(nameKey(word)) || titles.has(nameKey(word)) || shapeOf(word) === null
}

/** One word: a nickname, or a whole name with an underscore for its blank, as channels have it: 'Ada_Bree'. */
function nickname(word: string, { titles: honorifics }: NameLexicon): KnownName | null {
  // 'Cllr R Amos, Cllr' at the end of a line: the title of the one on the next is nobody.
  if (honorifics.has(nameKey(word))) return null
  const [given = null, family = null, ...more] = word.split('_')
  const titles = [given, family].every((part) => part !== null && shapeOf(part) === 'title')
  const whole = titles && more.length === 0 ? { family, given } : { family: null, given: null }
  return { words: word.split(/(_)/u), ...whole, initials: null, short: false }
}

/** The words of a chunk without the titles before a name, and without the post before a whole one: 'President Jordan Moore'. */
function unaddressed(chunk: string, { titles, posts }: NameLexicon): string[] {
  const all = chunk.split(/\s+/u).filter((word) => word !== '')
  while (all.length > 1 && titles.has(nameKey((all[0] ?? '').replace(/\.$/u, '')))) all.shift()
  while (all.length > 2 && posts.has(nameKey(all[0] ?? ''))) all.shift()
  return all
}

/** The name that a chunk of a list is, with nothing beside it. */
function nameOf(chunk: string, lexicon: Lexicon): KnownName | null {
  const names = nameLexicon(lexicon.names)
  const all = unaddressed(chunk, names)
  const words = all.map((word) => word.replace(/^([A-Za-zÀ-ɏЀ-ԯ])\.$/, '$1'))
  if (words.length === 0 || words.length > 5 || !words.every((word) => WORD.test(word))) return null
  if (words.some((word) => isStopWord(nameKey(word), names))) return null
  if (words.length === 1) return nickname(words[0] ?? '', names)
  if (!words.every((word) => shapeOf(word) !== null || names.surnameParticles.has(nameKey(word)))) return null
  const [mention] = findNames(all.join(' '), lexicon.names, { loose: true })
  if (!mention || mention.end !== all.join(' ').length || mention.family === null) return null
  const { family, given, initials } = mention
  return { words, family, given, initials, short: false }
}

/** The given name or the surname alone, where only one person of the list has it and it is no plain word. */
function shortForms(people: readonly KnownName[], lexicon: Lexicon): KnownName[] {
  const names = nameLexicon(lexicon.names)
  const firsts = people.map(({ words }) => words[0] ?? '')
  const families = people.map(({ family }) => family ?? '')
  const plain = (word: string, all: readonly string[]): boolean =>
    all.filter((other) => other === word).length === 1 && word.length > 1 && shapeOf(word) === 'title'
  return people.flatMap((person) => {
    const { family, given } = person
    const [first = ''] = person.words
    if (family === null || given === null) return []
    const forms: KnownName[] = []
    if (plain(first, firsts) && !names.wordLike.has(nameKey(first)))
      forms.push({ ...person, words: [first], short: true })
    if (plain(family, families) && !names.wordLikeFamilies.has(nameKey(family)) && !firsts.includes(family))
      forms.push({ ...person, words: family.split(' '), short: true })
    return forms
  })
}

/** Fewest people of a list with letters that are no more than some of their names', before such letters are theirs. */
const LEAST_LETTERED = 3

/** Whether letters are the initials of a name: 'RH' of Rick Hudson. */
function areInitials({ words }: KnownName, letters: string): boolean {
  const first = words.map((word) => word.charAt(0).toUpperCase()).join('')
  return letters === first || letters === first.charAt(0) + first.charAt(first.length - 1)
}

/** Whether letters stand in this order in a name, which begins with the first: 'GFJ' of Gro Fjellheim. */
function areWithin({ words }: KnownName, letters: string): boolean {
  const name = words.join('').toUpperCase()
  let at = -1
  for (const letter of letters) {
    const next = name.indexOf(letter, at + 1)
    if (next < 0 || (at < 0 && next > 0)) return false
    at = next
  }
  return true
}

/** A name with the letters that stand beside it in the list. */
type Lettered = readonly [KnownName, readonly string[]]

/** Letters that stand beside a name in the list are the person's: 'Rick Hudson (RH)'; where most have some, 'GFJ' as well. */
function lettered(people: readonly Lettered[]): KnownName[] {
  const within = people.filter(([person, letters]) => letters.some((one) => areWithin(person, one)))
  const loose = within.length >= LEAST_LETTERED && within.length * 2 > people.length
  const isOf = loose ? areWithin : areInitials
  return people.flatMap(([person, letters]) =>
    letters
      .filter((found) => isOf(person, found) || areInitials(person, found))
      .map((found) => ({ ...person, words: [found], short: true })),
  )
}

/** Whether a name of one word is that of the only person listed in full who has it: 'Scribe: Dave' below 'Dave Ray'. */
const isShortOf = ({ words }: KnownName, all: readonly KnownName[]): boolean =>
  words.length === 1 &&
  all.filter(
    ({ words: [first, ...more], family }) => more.length > 0 && (first === words[0] || family === words[0]),
  ).length === 1

/**
 * The language with the people whom the document lists among its names, so that a nickname, a handle or a given name
 * alone is known for what it is everywhere else. The lexicon itself where the language needs none of it.
 */
export function withRoster(statements: readonly Statement[], lexicon: Lexicon): Lexicon {
  return lexicon.names.order === 'given-first'
    ? withNicknames(statements, lexicon)
    : withGivenNames(statements, lexicon)
}

/** A language that knows names by their forms needs only the given names and surnames that stand alone. */
function withGivenNames(statements: readonly Statement[], lexicon: Lexicon): Lexicon {
  const lists = listedLines(statements).map(({ text }) => behindCount(text, lexicon).list)
  const told = statements.filter(isToldList).map(({ text }) => text)
  const known = [
    ...givenNamesOf(lists, lexicon),
    ...familiesOf([...lists, ...told], lexicon, officersOf(statements, lexicon)),
    ...surnamesOf(lists, lexicon),
  ]
  return known.length === 0
    ? lexicon
    : { ...lexicon, names: { ...lexicon.names, known, base: lexicon.names } }
}

function withNicknames(statements: readonly Statement[], lexicon: Lexicon): Lexicon {
  const people = new Map<string, KnownName>()
  const handles = new Map<string, KnownName>()
  const further: KnownName[] = []
  const besides: Lettered[] = []
  for (const line of [...namesInHead(statements, lexicon), ...listedLines(statements)])
    for (const { chunk, name } of namesOfLine(line, lexicon)) {
      const key = name.words.join(' ')
      if (!people.has(key)) people.set(key, name)
      if (name.family === null) continue
      besides.push([name, chunk.letters])
      if (chunk.handle) handles.set(chunk.handle.toLowerCase(), name)
    }
  addAll(further, lettered(besides))
  // 'KP' is the one listed with these initials.
  const initials = new Set(further.flatMap(({ words }) => words))
  const singled = [...people.values()].filter(
    (name, _, all) =>
      !isShortOf(name, all) && !(name.words.length === 1 && initials.has(name.words[0] ?? '')),
  )
  if (initials.size === 0) addAll(further, calledByInitials(singled, statements))
  for (const [handle, name] of handles) further.push({ ...name, words: [handle], short: true })
  const known = [...singled, ...shortForms(singled, lexicon), ...further]
  const withKnown = { ...lexicon, names: { ...lexicon.names, known, handles, base: lexicon.names } }
  const owners = taskOwners(statements, known.length === 0 ? lexicon : withKnown)
  if (known.length + owners.length === 0) return lexicon
  return { ...withKnown, names: { ...withKnown.names, known: [...known, ...owners] } }
}

/** The names that a line lists; those of one word only among as many, or where all of it are names: 'Mara, Eric Hoss, Oli'. */
function namesOfLine(
  line: ListedLine,
  lexicon: Lexicon,
): { readonly chunk: Chunk; readonly name: KnownName }[] {
  const chunks = chunksOf(line, lexicon)
  const found = chunks.flatMap((chunk) => {
    const name = nameOf(chunk.name, lexicon)
    return name ? [{ chunk, name }] : []
  })
  const whole = found.filter(({ name }) => name.words.length > 1)
  const single = found.filter(({ name }) => name.words.length === 1).length
  const all = chunks.length > 2 && found.length === chunks.length
  return whole.length >= single && !all ? whole : found
}
