import { COLUMN_GAP } from '../source/wide-gap.ts'
import { remembering } from '../source/recent.ts'
import type { Place } from '../source/place.ts'
import { findGivenFirstName } from './name-given-first.ts'
import { findKnownName } from './name-known.ts'
import { findFamilyFirstName } from './name-family-first.ts'
import { nameTokens, type NameToken } from './name-tokens.ts'
import { givenOf, nameLexicon, shapeOf, isStopWord, type NameLexicon, type NameWords } from './name-words.ts'
import { tokenText } from './token.ts'

export type { KnownName, NameWords } from './name-words.ts'

/** A person's name in a text: its parts as written, not yet in the nominative. Handles have no parts. */
export interface NameMention extends Place {
  readonly family: string | null
  readonly given: string | null
  readonly patronymic: string | null
  /** 'Е.А.' however spaced; null where the given name is written out. */
  readonly initials: string | null
  readonly asWritten: string
}

export interface NameOptions {
  /** Where people are listed: also 'Имя Фамилия', 'John Smith', a surname with one initial of any ending. */
  readonly loose?: boolean
  /** Where the text is expected to be a name ('Докладчик: …'): also foreign names that no list has. Includes `loose`. */
  readonly asked?: boolean
}

/** What the scanners of both orders work on. */
export interface NameScan {
  readonly tokens: readonly NameToken[]
  readonly lexicon: NameLexicon
  readonly loose: boolean
  /** Whether the name before this one was written initials first: a run of names keeps one order. */
  readonly initialsFirst: boolean
}

/** A name found at a token: its parts and the index of the token after its last. */
export interface FoundName {
  readonly parts: Partial<Pick<NameMention, 'family' | 'given' | 'patronymic' | 'initials'>>
  readonly next: number
  readonly initialsFirst?: boolean
}

const HANDLE_PART = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ0-9_-]+$/u

/** Whether '@' at a token is in the middle of an address such as 'a@example.org'. */
const isInAddress = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.gap === 'none' && HANDLE_PART.test(tokens[at - 1]?.text ?? ' ')

/** Whether a token goes on with the handle before it; a full stop does with more of the handle behind it. */
function isOfHandle(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at]
  const after = tokens[at + 1]
  if (token?.gap !== 'none') return false
  if (HANDLE_PART.test(token.text)) return true
  return token.text === '.' && after?.gap === 'none' && HANDLE_PART.test(after.text)
}

/** '@petrova', but not the middle of an address such as 'a@example.org'. */
function findHandle(scan: NameScan, at: number): FoundName | null {
  const { tokens, lexicon } = scan
  if (tokens[at]?.text !== '@' || isInAddress(tokens, at)) return null
  let next = at + 1
  while (isOfHandle(tokens, next)) next++
  if (next === at + 1) return null
  // '@Иванов Пётр': the sign calls whoever is named behind it.
  const called = shapeOf(tokenText(tokens, at + 1)) === 'title' ? findCalled(scan, at + 1) : null
  if (called) return called
  const handle = tokens.slice(at + 1, next).map(({ text }) => text)
  const {
    family = null,
    given = null,
    initials = null,
  } = lexicon.words.handles?.get(handle.join('').toLowerCase()) ?? {}
  return { parts: { family, given, initials }, next }
}

/** A surname with the given name or initials. */
function findCalled(scan: NameScan, at: number): FoundName | null {
  if (scan.lexicon.words.order !== 'family-first') return null
  const found = findFamilyFirstName({ ...scan, loose: true }, at)
  const { family = null, given = null, initials = null } = found?.parts ?? {}
  return found && family !== null && (given ?? initials) !== null ? found : null
}

/** Index after the words that a name belongs to as a name of a thing: 'им. Героя Труда И.И. Иванова', 'ул. Мира'. */
function skipHonoured(tokens: readonly NameToken[], at: number): number {
  let next = at + 1
  if (tokens[next]?.text === '.') next++
  const limit = next + 8
  while (next < Math.min(tokens.length, limit)) {
    const token = tokens[next]
    if (!token || token.gap === 'line' || (token.kind === 'mark' && token.text !== '.' && token.text !== '-'))
      break
    // A small word after the honoured name ends it: 'ул. Мира с участием И.И. Иванова'.
    if (token.kind === 'word' && shapeOf(token.text) === null && token.text.length > 1) break
    next++
  }
  return next
}

const SEPARATOR = /^[,;()|/–—:]$/

/** Whether a word may be the second or a later one of an asked name, or its first. */
function isAskedWord(token: NameToken, index: number, first: NameToken, lexicon: NameLexicon): boolean {
  if (index > 0 && lexicon.surnameParticles.has(token.key)) return true
  if (shapeOf(token.text) !== 'title' || token.text.length < 2) return false
  // 'Lucy Park': behind a given name of the list even a word for a place is a surname.
  return !isStopWord(token.key, lexicon) || (index === 1 && isGiven(first, lexicon))
}

/** Whether a name may end before a token: at a separator, at the line's end or at the last full stop. */
function closesAsked(tokens: readonly NameToken[], at: number): boolean {
  const after = tokens[at]
  if (!after || after.gap === 'line' || SEPARATOR.test(after.text)) return true
  return after.text === '.' && at === tokens.length - 1
}

/** Two to four capitalised words that fill all the space between two separators: a name where a name is asked for. */
function findAsked({ tokens, lexicon }: NameScan, at: number): FoundName | null {
  const before = tokens[at - 1]
  const first = tokens[at]
  if (!first || (before && !SEPARATOR.test(before.text) && first.gap !== 'line')) return null
  let next = at
  for (let token = tokens[next]; token?.kind === 'word' && next - at < 5; token = tokens[++next]) {
    if (next > at && token.gap !== 'space') break
    if (!isAskedWord(token, next - at, first, lexicon)) return null
  }
  if (!closesAsked(tokens, next) || next - at < 2 || next - at > 4) return null
  const parts = next - at === 2 ? askedParts(first, tokens[at + 1], lexicon) : {}
  return { parts, next }
}

/** Whether a word is a given name of the list, in the nominative. */
const isListed = (token: NameToken, lexicon: NameLexicon): boolean =>
  lexicon.words.order === 'family-first'
    ? givenOf(token).some(({ cases }) => cases.includes('nominative'))
    : lexicon.givenNames.has(token.key)

/** The same, and no other word. */
const isGiven = (token: NameToken, lexicon: NameLexicon): boolean =>
  !lexicon.wordLike.has(token.key) && isListed(token, lexicon)

/** 'Майя Ландау': of two words one is a given name of the list, the other must be the surname. */
function askedParts(
  first: NameToken,
  second: NameToken | undefined,
  lexicon: NameLexicon,
): FoundName['parts'] {
  if (!second || isListed(first, lexicon) === isListed(second, lexicon)) return {}
  const [given, family] = isListed(first, lexicon) ? [first, second] : [second, first]
  return { given: given.text, family: family.text }
}

/**
 * The names of persons in a text, in order, without overlaps. Linear in the length of the text; never throws.
 * Names are taken in every usual spelling ('И.О. Фамилия', 'ФАМИЛИЯ И. О', 'Фамилия Имя Отчество' and reversed, in any
 * case); words of the office, places and organisations that look like names are told apart by the word list.
 */
export function findNames(text: string, words: NameWords, options: NameOptions = {}): readonly NameMention[] {
  const mode = options.asked === true ? 'asked' : options.loose === true ? 'loose' : 'plain'
  let finders = FINDERS.get(words)
  if (!finders) {
    const finder = (asked: boolean, loose: boolean) =>
      remembering((one) => scanNames(one, words, { asked, loose }))
    FINDERS.set(
      words,
      (finders = { asked: finder(true, true), loose: finder(false, true), plain: finder(false, false) }),
    )
  }
  return finders[mode](text)
}

type Mode = 'asked' | 'loose' | 'plain'
const FINDERS = new WeakMap<NameWords, Readonly<Record<Mode, (text: string) => readonly NameMention[]>>>()

/** Whether a token can begin no name at all: a mark that is no '@', a small word that neither addresses nor is listed. */
const isIdle = ({ kind, text, key }: NameToken, { known, titles, honoured }: NameLexicon): boolean =>
  (kind === 'mark' ? text !== '@' : shapeOf(text) === null && !titles.has(key) && !honoured.has(key)) &&
  !known.has(text)

/** The name that begins at a token. */
function findName(scan: NameScan, at: number, asked: boolean): FoundName | null {
  const inflected = scan.lexicon.words.order === 'family-first'
  const token = scan.tokens[at]
  if (inflected && token && isIdle(token, scan.lexicon)) return null
  const find = inflected ? findFamilyFirstName : findGivenFirstName
  return (
    findHandle(scan, at) ?? findKnownName(scan, at) ?? find(scan, at) ?? (asked ? findAsked(scan, at) : null)
  )
}

/** The words of a text typed in columns, 'Dr Ann Roe      Intensive Care': what stands in another column is no part of a name. */
function withColumns(tokens: readonly NameToken[]): NameToken[] {
  return tokens.map((token, at) => {
    const blank = token.start - (tokens[at - 1]?.end ?? token.start)
    return token.gap === 'space' && blank >= COLUMN_GAP ? { ...token, gap: 'line' } : token
  })
}

/** A run of names keeps the order of the last that tells one. */
function withOrder(scan: NameScan, { initialsFirst = scan.initialsFirst }: FoundName): NameScan {
  return initialsFirst === scan.initialsFirst ? scan : { ...scan, initialsFirst }
}

function scanNames(text: string, words: NameWords, options: NameOptions): NameMention[] {
  const lexicon = nameLexicon(words)
  const tokens = words.order === 'family-first' ? nameTokens(text) : withColumns(nameTokens(text))
  const mentions: NameMention[] = []
  const asked = options.asked === true
  const loose = options.loose === true || asked
  let scan: NameScan = { tokens, lexicon, loose, initialsFirst: false }
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'word' && lexicon.honoured.has(token.key)) {
      at = skipHonoured(tokens, at)
      continue
    }
    const found = findName(scan, at, asked)
    if (!found) {
      at++
      continue
    }
    const start = token.start
    const end = tokens[found.next - 1]?.end ?? token.end
    const { family = null, given = null, patronymic = null, initials = null } = found.parts
    mentions.push({ start, end, family, given, patronymic, initials, asWritten: text.slice(start, end) })
    scan = withOrder(scan, found)
    at = found.next
  }
  return mentions
}
