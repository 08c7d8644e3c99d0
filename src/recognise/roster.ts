import type { Text } from '../document/text.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { nameLexicon, isStopWord, shapeOf } from '../language/name-words.ts'
import { nameKey } from '../language/name-tokens.ts'
import { findNames, type KnownName } from '../language/names.ts'
import { splitOutside, stripMarks } from './person-entries.ts'
import type { Statement } from './statements.ts'
import { isOneOf } from './words.ts'

const LISTS = new Set<LabelKey>(['present', 'absent', 'invited', 'members'])
const ROLES = new Set<LabelKey>(['chair', 'secretary'])
const WORD = /^[A-Za-zÀ-ɏЀ-ԯ][A-Za-zÀ-ɏЀ-ԯ0-9'’_-]*$/
const LONGEST_LIST = 600

/** Lines of a document in which people are listed: each label's own words, and the entries below a bare label. */
function listed(statements: readonly Statement[]): { text: Text; entry: boolean }[] {
  const found: { text: Text; entry: boolean }[] = []
  let open = false
  for (const { label, text, unit } of statements) {
    const key = label?.key
    if (key && (LISTS.has(key) || ROLES.has(key)) && label.separator !== 'none') {
      open = LISTS.has(key)
      if (text.value !== '') found.push({ text, entry: false })
    } else if (label || unit.heading > 0) open = false
    else if (open && (unit.bullet !== null || unit.row || unit.ordinal || text.length < 60))
      found.push({ text, entry: true })
    else open = false
  }
  return found.slice(0, LONGEST_LIST)
}

/** Without what stands in brackets, behind a dash or after the name: 'Joe Sepi (@joesepi)'. */
function bare(text: Text): string {
  const [head = ''] = stripMarks(text).value.split(/\s*[(\[]|\s[-–—]\s|\s{3,}/u)
  return head.trim()
}

function chunksOf({ text, entry }: { text: Text; entry: boolean }, lexicon: Lexicon): string[] {
  const and = lexicon.grammar?.and ?? []
  const chunks = [',', ';'].reduce((parts, mark) => parts.flatMap((part) => splitOutside(part, mark)), [text])
  const single = entry ? chunks.slice(0, 1) : chunks
  return single.flatMap((chunk) => {
    const words = bare(chunk).split(/\s+/u)
    const parts: string[][] = [[]]
    for (const word of words) {
      if (isOneOf(word, and)) parts.push([])
      else parts[parts.length - 1]?.push(word)
    }
    return parts.map((part) => part.join(' ').replace(/[.:]$/u, ''))
  })
}

/** The name that a chunk of a list is, with nothing beside it. */
function nameOf(chunk: string, lexicon: Lexicon): KnownName | null {
  const names = nameLexicon(lexicon.names)
  const all = chunk.split(/\s+/u).filter((word) => word !== '')
  while (all.length > 1 && names.titles.has(nameKey((all[0] ?? '').replace(/\.$/u, '')))) all.shift()
  const words = all.map((word) => word.replace(/^([A-Za-zÀ-ɏЀ-ԯ])\.$/, '$1'))
  if (words.length === 0 || words.length > 5 || !words.every((word) => WORD.test(word))) return null
  if (words.some((word) => isStopWord(nameKey(word), names))) return null
  if (words.length === 1) return { words, family: null, given: null, initials: null, short: false }
  if (!words.every((word) => shapeOf(word) !== null || names.surnameParticles.has(nameKey(word)))) return null
  const [mention] = findNames(all.join(' '), lexicon.names, { loose: true })
  if (!mention || mention.end !== all.join(' ').length || mention.family === null) return null
  const { family, given, initials } = mention
  return { words, family, given, initials, short: false }
}

/** Given names alone, where only one person of the list has it. */
function shortForms(people: readonly KnownName[], lexicon: Lexicon): KnownName[] {
  const names = nameLexicon(lexicon.names)
  const firsts = people.map(({ words }) => words[0] ?? '')
  return people.flatMap((person) => {
    const [first = ''] = person.words
    const unique = firsts.filter((other) => other === first).length === 1
    const plain = first.length > 1 && !names.wordLike.has(nameKey(first)) && shapeOf(first) === 'title'
    if (person.family === null || person.given === null || !unique || !plain) return []
    return [{ ...person, words: [first], short: true }]
  })
}

/**
 * The language with the people whom the document lists among its names, so that a nickname, a handle or a given name
 * alone is known for what it is everywhere else. The lexicon itself where the language needs none of it.
 */
export function withRoster(statements: readonly Statement[], lexicon: Lexicon): Lexicon {
  if (!lexicon.grammar) return lexicon
  const people = new Map<string, KnownName>()
  for (const line of listed(statements)) {
    const found = chunksOf(line, lexicon).map((chunk) => nameOf(chunk, lexicon))
    const whole = found.filter((name) => name !== null && name.words.length > 1).length
    for (const name of found) {
      if (!name || (name.words.length === 1 && whole * 2 > found.length)) continue
      const key = name.words.join(' ')
      if (!people.has(key)) people.set(key, name)
    }
  }
  if (people.size === 0) return lexicon
  const names = [...people.values()]
  const known = [...names, ...shortForms(names, lexicon)]
  return { ...lexicon, names: { ...lexicon.names, known } }
}
