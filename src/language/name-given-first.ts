import { isAddress, isLettered } from './beside-names.ts'
import type { NameToken } from './name-tokens.ts'
import type { FoundName, NameScan } from './names.ts'
import { isStopWord, shapeOf, type NameLexicon } from './name-words.ts'

const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'\u2019-]*$/
/** What may stand before a name that begins with a bare initial. */
const OPENING = /^(?:[,;:(/|.&–—-]|and|by)$/
const SEPARATOR = /^[,;()|/–—-]$/

function isNamePart(token: NameToken | undefined, lexicon: NameLexicon): boolean {
  return (
    token?.kind === 'word' &&
    token.text.length > 1 &&
    shapeOf(token.text) !== null &&
    LATIN.test(token.text) &&
    !isStopWord(token.key, lexicon)
  )
}

/** Months that are surnames as well. */
const MONTHS = new Set(['may', 'march', 'june', 'august'])

const isLetter = (token: NameToken | undefined): boolean =>
  token?.kind === 'word' && token.text.length === 1 && /[A-Z]/.test(token.text)

const isInitial = (token: NameToken | undefined): boolean => isLetter(token) && token?.dot === true

/** 'P Ruddock', 'A J Sowter': initials without full stops, where a name may begin; 'A Motion' and 'I Asked' are none. */
function isBareInitial(scan: NameScan, at: number, titled: boolean): boolean {
  const { tokens, lexicon } = scan
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !isLetter(token) || token.dot || !next || next.gap !== 'space' || shapeOf(next.text) === null)
    return false
  if (isLetter(next)) return !next.dot && !isLetter(tokens[at + 2]) && isBareInitial(scan, at + 1, true)
  if (isStopWord(next.key, lexicon) || next.text.length < 2) return false
  return titled || !/^[AI]$/.test(token.text) || standsInList(tokens, at)
}

/** ', A Brown,': two words that marks part from the others of a list. */
function standsInList(tokens: readonly NameToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 2]]
  return /^[,;:]$/.test(before?.text ?? '') && (!after || after.gap === 'line' || SEPARATOR.test(after.text))
}

/** 'Michael May': a month is a surname behind a given name, where no day of it follows. */
function isMonthBehind({ tokens, lexicon }: NameScan, at: number, words: readonly string[]): boolean {
  const token = tokens[at]
  const given = tokens[at - 1]
  if (!token || !given || words.length !== 1 || given.text !== words[0] || token.gap !== 'space') return false
  if (!MONTHS.has(token.key) || shapeOf(token.text) !== 'title') return false
  const next = tokens[at + 1]
  const dated = /^\d/.test(next?.text ?? '') || lexicon.wordLike.has(given.key)
  return !dated && lexicon.givenNames.has(given.key)
}

/** 'Jon Van Why': behind a particle in a name any word is a surname. */
const endsParticle = ({ tokens, lexicon }: NameScan, at: number, words: readonly string[]): boolean =>
  words.length > 1 &&
  tokens[at]?.gap === 'space' &&
  shapeOf(tokens[at]?.text ?? '') === 'title' &&
  lexicon.surnameParticles.has(tokens[at - 1]?.key ?? '')

/** Whether a word goes on with the name that is being read. */
const namesOn = (scan: NameScan, at: number, words: readonly string[]): boolean =>
  isNamePart(scan.tokens[at], scan.lexicon) || isMonthBehind(scan, at, words) || endsParticle(scan, at, words)

interface Run {
  readonly initials: string
  readonly words: readonly string[]
  readonly family: string | null
  readonly next: number
}

/** 'van der Berg' from a particle on: its words, and the index after them; null where no surname follows. */
function behindParticles(
  { tokens, lexicon }: NameScan,
  at: number,
): { readonly family: string; readonly next: number } | null {
  let last = at
  while (last - at < 3 && lexicon.surnameParticles.has(tokens[last]?.key ?? '')) last++
  const end = tokens[last]
  if (!end || !isNamePart(end, lexicon)) return null
  const family = [...tokens.slice(at, last).map(({ text }) => text), end.text].join(' ')
  return { family, next: last + 1 }
}

const isParticle = (token: NameToken, lexicon: NameLexicon): boolean =>
  token.kind === 'word' && shapeOf(token.text) === null && lexicon.surnameParticles.has(token.key)

/** A name that is being read: its initials and words so far, and its surname as far as it is known. */
interface OpenRun {
  next: number
  initials: string
  readonly words: string[]
  family: string | null
}

/** Takes the next token into a name; whether the name may go on behind it. */
function takePart(scan: NameScan, at: number, titled: boolean, run: OpenRun): boolean {
  const { tokens, lexicon } = scan
  const { next, words } = run
  const token = tokens[next]
  if (!token || (next > at && token.gap === 'line')) return false
  const bare = isBareInitial(scan, next, titled || words.length > 0) || isCutSurname(scan, next, words)
  if (isInitial(token) || bare) return takeInitial(token, bare, run)
  if (next > at && isParticle(token, lexicon)) {
    const behind = behindParticles(scan, next)
    if (behind) Object.assign(run, behind)
    return false
  }
  if (!namesOn(scan, next, words)) return false
  if (next > at && token.gap === 'none' && run.initials === '') return false
  words.push(token.text)
  run.family = token.text
  run.next++
  return true
}

/** An initial of a given name; behind a surname with its given name it is none of the name. */
function takeInitial({ text }: NameToken, bare: boolean, run: OpenRun): boolean {
  if (run.family !== null && run.words.length > 1) return false
  run.initials += `${text}.`
  if (run.words.length > 0) run.words.push(`${text}.`)
  run.next += bare ? 1 : 2
  return true
}

/** Words, initials and particles that a name has at most. */
const MOST_PARTS = 5

/** 'J. R. Smith', 'John R. van der Berg', 'Smith' from a token on, as far as it reads like one name. */
function readRun(scan: NameScan, at: number, titled: boolean): Run | null {
  const run: OpenRun = { next: at, initials: '', words: [], family: null }
  for (let count = 0; count < MOST_PARTS && takePart(scan, at, titled, run); count++);
  const { initials, words, family, next } = run
  if (family === null) return null
  const cut = cutFamily(run)
  if (cut) return { initials, ...cut, next }
  const plain = words.at(-1) === family ? words.slice(0, -1) : words
  return { initials, words: plain, family, next }
}

/** 'Mike G.': behind one word the initial is what is left of the surname. */
function cutFamily({ words, family }: OpenRun): Pick<Run, 'words' | 'family'> | null {
  const [first = '', letter = '', ...more] = words
  return more.length === 0 && first === family && letter.endsWith('.')
    ? { words: [first], family: letter }
    : null
}

/** 'Peter C,': a letter that ends an entry right behind a given name. */
function isCutSurname({ tokens, lexicon }: NameScan, at: number, words: readonly string[]): boolean {
  if (words.length !== 1) return false
  const [given, letter, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!given || !isLetter(letter) || letter?.gap !== 'space') return false
  const known = lexicon.givenNames.has(given.key) && !lexicon.wordLike.has(given.key)
  return known && (!after || after.gap === 'line' || SEPARATOR.test(after.text))
}

/** Whether a form of address begins at a token: 'Cllr', 'Associate Professor'. */
function addresses({ tokens, lexicon }: NameScan, at: number): boolean {
  const lead = lexicon.titleLeads.has(tokens[at]?.key ?? '') && tokens[at + 1]?.gap !== 'line'
  return lexicon.titles.has(tokens[lead ? at + 1 : at]?.key ?? '')
}

/** Index after a title, and the titles behind it: 'Cllr Mrs J Hull'. */
function behindTitles({ tokens, lexicon }: NameScan, at: number): number {
  let after = lexicon.titleLeads.has(tokens[at]?.key ?? '') ? at + 1 : at
  while (lexicon.titles.has(tokens[after]?.key ?? '') && (after === at || tokens[after]?.gap !== 'line'))
    after += tokens[after + 1]?.text === '.' ? 2 : 1
  return after
}

/** A name behind a title: 'Cllr Mrs J Hull'. */
function findTitled(scan: NameScan, at: number): FoundName | null {
  const after = behindTitles(scan, at)
  const run = scan.tokens[after]?.gap === 'line' ? null : readRun(scan, after, true)
  return run && run.words.length < 3 ? toName(run) : null
}

/** Whether nothing stands before a token that a bare initial could belong to. */
function opensList(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || tokens[at]?.gap === 'line' || OPENING.test(before.text)
}

/** Whether a run that begins with a word is a name where names are listed. */
function isListed(scan: NameScan, at: number, token: NameToken, run: Run): boolean {
  const { lexicon } = scan
  if (lexicon.givenNames.has(token.key) && !lexicon.wordLike.has(token.key)) return true
  return shapeOf(token.text) === 'title' && isOpened(scan, at, run) && isClosed(scan, at, run)
}

/** 'A. Roe', 'A J Roe': an initial with its full stop, or bare ones before a surname. */
function beginsInitials(scan: NameScan, at: number): boolean {
  const { tokens, lexicon } = scan
  const token = tokens[at]
  if (isInitial(token)) return isNamePart(tokens[at + 2], lexicon) || isInitial(tokens[at + 2])
  return isLetter(token) && isLetter(tokens[at + 1]) && isBareInitial(scan, at, false)
}

/** A name in Latin letters that begins at a token: after a title anywhere, otherwise only where names are listed. */
export function findGivenFirstName(scan: NameScan, at: number): FoundName | null {
  const { tokens, lexicon, loose } = scan
  const token = tokens[at]
  if (!token || token.kind !== 'word' || shapeOf(token.text) === null) return null
  const titled = addresses(scan, at) ? findTitled(scan, at) : null
  if (titled) return titled
  // 'A. Roe' is somebody, whatever 'a' is as a word.
  if (!loose || (isStopWord(token.key, lexicon) && !beginsInitials(scan, at))) return null
  const run = readRun(scan, at, false)
  if (!run || (run.words.length === 0 && run.initials === '')) return null
  if (isInitial(token)) return toName(run)
  const fits = isLetter(token) ? opensList(tokens, at) : isListed(scan, at, token, run)
  return fits ? toName(run) : null
}

/** Whether a name may begin at a token: at the head of an entry, behind a post, or behind the 'and' of a list. */
function isOpened({ tokens, lexicon }: NameScan, at: number, { words }: Run): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || token?.gap === 'line' || SEPARATOR.test(before.text) || before.text === ':') return true
  if (lexicon.posts.has(before.key) || isLettered(tokens, at)) return true
  return before.text === 'and' && words.length > 0 && shapeOf(tokens[at - 2]?.text ?? '') === 'title'
}

/** Whether nothing goes on with a name; behind a post the sentence may end with it. */
function isClosed({ tokens, lexicon }: NameScan, at: number, { next, words }: Run): boolean {
  const after = tokens[next]
  if (!after || after.gap === 'line' || SEPARATOR.test(after.text)) return true
  if (isAddress(tokens, next)) return words.length > 0
  if (after.text === 'and') return words.length > 0 && shapeOf(tokens[next + 1]?.text ?? '') === 'title'
  return after.text === '.' && lexicon.posts.has(tokens[at - 1]?.key ?? '')
}

function toName({ initials, words, family, next }: Run): FoundName {
  const given = words.length > 0 ? words.join(' ') : null
  return { parts: { family, given, initials: given === null && initials !== '' ? initials : null }, next }
}
