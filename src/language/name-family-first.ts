import { nominativeCandidates } from './inflected.ts'
import type { GivenReading } from './cases.ts'
import { joined, ownsPair, readInitials, type Initials } from './name-initials.ts'
import type { NameToken } from './name-tokens.ts'
import type { FoundName, NameScan } from './names.ts'
import {
  givenOf,
  initialOf,
  isNameWord,
  isStopWord,
  isSurnameLike,
  patronymicOf,
  shapeOf,
  type NameLexicon,
} from './name-words.ts'
import { tokenText } from './token.ts'

/** Whether initials at a token are the tail of three letters: 'О.О.О. Вектор'. */
const endsLetters = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.gap === 'none' && tokens[at - 1]?.text === '.' && initialOf(tokens[at - 2]) !== null

const isParticle = (token: NameToken | undefined, lexicon: NameLexicon): token is NameToken =>
  token !== undefined && lexicon.surnameParticles.has(token.key) && shapeOf(token.text) === null

/** Whether what reads like a surname behind initials is something else: a place, or a word before somebody's name. */
function isNobody(
  { tokens, lexicon, loose }: NameScan,
  at: number,
  initials: Initials,
  familyAt: number,
): boolean {
  const family = tokens[familyAt]
  const likely = family !== undefined && isSurnameLike(family)
  if (initials.letters.length === 2) {
    // 'Р.П. Верхний Яр' is a settlement, 'Р.П. Громов' a person.
    const place = (!loose && !likely) || isNameWord(tokens[familyAt + 1], lexicon)
    return place && lexicon.placeInitials.has(joined(initials).toLowerCase())
  }
  // 'С. Берёзовка' is a village, 'А. Сидоров П.П.' an item of a list.
  const settlement = !loose && lexicon.settlementInitials.has(tokenText(tokens, at).toLowerCase())
  return !likely || settlement || ownsPair(tokens, familyAt + 1)
}

/** 'И.О. Фамилия'. */
function initialsThenFamily(scan: NameScan, at: number): FoundName | null {
  const { tokens, lexicon } = scan
  const initials = readInitials(tokens, at)
  if (!initials || initials.open || endsLetters(tokens, at)) return null
  const particle = tokens[initials.next]
  const preceded = isParticle(particle, lexicon)
  const familyAt = preceded ? initials.next + 1 : initials.next
  const family = tokens[familyAt]
  if (!isNameWord(family, lexicon) || family.gap === 'line' || isNobody(scan, at, initials, familyAt))
    return null
  const name = preceded ? `${particle.text} ${family.text}` : family.text
  return { parts: { family: name, initials: joined(initials) }, next: familyAt + 1, initialsFirst: true }
}

/** In 'Сидоров А.А. Петров' and 'Методист А.А. Петров': whether the initials belong to the word after them. */
function belongsToNext(
  { tokens, lexicon, initialsFirst }: NameScan,
  at: number,
  initials: Initials,
): boolean {
  const before = tokens[at]
  const after = tokens[initials.next]
  if (initials.open || !before || !isNameWord(after, lexicon) || after.gap === 'line') return false
  if (isOwned(tokens, initials.next + 1)) return false
  const firstGap = tokens[at + 1]?.gap
  if (firstGap === 'line') return true
  if (after.gap === 'none' && firstGap === 'space') return true
  if (shapeOf(before.text) !== shapeOf(after.text)) return shapeOf(before.text) === 'caps'
  const likely = isSurnameLike(before)
  return likely === isSurnameLike(after) ? initialsFirst : !likely
}

/** 'Фамилия И.О.', 'Фамилия И.' */
function familyThenInitials(scan: NameScan, at: number): FoundName | null {
  const { tokens, lexicon, loose } = scan
  const family = tokens[at]
  const initials = readInitials(tokens, at + 1)
  if (!isNameWord(family, lexicon) || !initials || family.dot) return null
  if (initials.letters.length === 1) {
    if (tokens[at + 1]?.gap !== 'space' || family.text.length < 3) return null
    if (!isSurnameLike(family) && (!loose || givenOf(family).length > 0)) return null
    // 'Сидоров А. Петров': whose it is cannot be told.
    const after = tokens[initials.next]
    if (isNameWord(after, lexicon) && after.gap !== 'line' && !ownsPair(tokens, initials.next + 1))
      return null
  } else if (belongsToNext(scan, at, initials)) return null
  return {
    parts: { family: family.text, initials: joined(initials) },
    next: initials.next,
    initialsFirst: false,
  }
}

interface Patronymic {
  readonly text: string
  readonly reading: GivenReading | null
  readonly next: number
}

/** 'Петровне', 'Рза оглы' at a token. */
function readPatronymicAt({ tokens, lexicon }: NameScan, at: number): Patronymic | null {
  const token = tokens[at]
  const particle = tokens[at + 1]
  if (
    token &&
    particle?.kind === 'word' &&
    particle.gap === 'space' &&
    lexicon.particles.has(particle.key) &&
    shapeOf(token.text) !== null
  ) {
    return { text: `${token.text} ${particle.text}`, reading: null, next: at + 2 }
  }
  const reading = patronymicOf(token)
  return token && reading && token.gap !== 'none' ? { text: token.text, reading, next: at + 1 } : null
}

/** Whether a word can be the surname of the person of this given name or patronymic: same gender, a case in common. */
function agrees(family: NameToken, reading: GivenReading | null): boolean {
  if (!reading) return true
  return nominativeCandidates(family.text, { gender: reading.gender }).some(({ cases }) =>
    cases.some((one) => reading.cases.includes(one)),
  )
}

/** Whether the word before these tokens is somebody else's: a pair of initials or a patronymic belongs to it. */
const isOwned = (tokens: readonly NameToken[], at: number): boolean =>
  ownsPair(tokens, at) || patronymicOf(tokens[at + 1]) !== null

/** 'Полина Жданович': a man's patronymic beside a woman's name is a surname. */
function contradicts(given: NameToken, reading: GivenReading | null): boolean {
  const genders = givenOf(given).map(({ gender }) => gender)
  return reading !== null && genders.length > 0 && !genders.includes(reading.gender)
}

/** 'Имя Отчество' and 'Имя Отчество Фамилия', the given name at a token. */
function givenThenPatronymic(scan: NameScan, at: number): FoundName | null {
  const { tokens, lexicon, loose } = scan
  const given = tokens[at]
  const patronymic = readPatronymicAt(scan, at + 1)
  if (!given || !patronymic || shapeOf(given.text) === null || isStopWord(given.key, lexicon)) return null
  if (contradicts(given, patronymic.reading)) return null
  const family = tokens[patronymic.next]
  const owned = isOwned(tokens, patronymic.next + 1)
  const parts = { given: given.text, patronymic: patronymic.text }
  if (isNameWord(family, lexicon) && family.gap === 'space' && !owned && agrees(family, patronymic.reading)) {
    return { parts: { family: family.text, ...parts }, next: patronymic.next + 1 }
  }
  if (givenOf(given).length === 0 && !(loose && !isSurnameLike(given))) return null
  return { parts, next: patronymic.next }
}

/** 'Фамилия Имя Отчество', the surname at a token. */
function familyThenFull(scan: NameScan, at: number): FoundName | null {
  const { tokens, lexicon } = scan
  const family = tokens[at]
  const given = tokens[at + 1]
  const patronymic = readPatronymicAt(scan, at + 2)
  if (
    !patronymic ||
    !isNameWord(family, lexicon) ||
    !isNameWord(given, lexicon) ||
    given.gap === 'none' ||
    family.dot
  )
    return null
  // 'Ольга Петровна Вакулович': the second word is the patronymic, the third a surname that ends like one.
  if (patronymicOf(given) !== null && givenOf(family).length > 0) return null
  const after = tokens[patronymic.next]
  if (
    isNameWord(after, lexicon) &&
    after.gap === 'space' &&
    givenOf(given).length > 0 &&
    givenOf(after).length === 0
  ) {
    const better = Number(agrees(after, patronymic.reading)) * (1 + Number(isSurnameLike(after)))
    const own = Number(agrees(family, patronymic.reading)) * (1 + Number(isSurnameLike(family)))
    const owned = isOwned(tokens, patronymic.next + 1)
    if (better > own && !owned) return null
  }
  return {
    parts: { family: family.text, given: given.text, patronymic: patronymic.text },
    next: patronymic.next,
  }
}

/** 'Имя Фамилия' and 'Фамилия Имя', told by the list of given names. */
function loosePair({ tokens, lexicon }: NameScan, at: number): FoundName | null {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (!isNameWord(first, lexicon) || !second || second.gap !== 'space' || !isNameWord(second, lexicon))
    return null
  if (isOwned(tokens, at + 2)) return null
  // Evidence is a given name of the list beside something that ends like a surname, or that at least agrees with it.
  const evidence = (given: NameToken, family: NameToken): boolean => {
    const readings = givenOf(given)
    if (isSurnameLike(family)) return readings.length > 0
    return !lexicon.wordLike.has(given.key) && readings.some((reading) => agrees(family, reading))
  }
  const forward = evidence(first, second)
  const backward = evidence(second, first)
  const firstIsGiven = forward && (!backward || (isSurnameLike(second) && !isSurnameLike(first)))
  const secondIsGiven = backward && (!forward || (isSurnameLike(first) && !isSurnameLike(second)))
  if (firstIsGiven === secondIsGiven) return null
  const [given, family] = firstIsGiven ? [first, second] : [second, first]
  return { parts: { family: family.text, given: given.text }, next: at + 2 }
}

/** A Russian name that begins at a token, in whatever order and case. */
export function findFamilyFirstName(scan: NameScan, at: number): FoundName | null {
  const token = scan.tokens[at]
  if (!token || token.kind !== 'word') return null
  if (initialOf(token) !== null) return initialsThenFamily(scan, at)
  if (scan.lexicon.titles.has(token.key)) {
    const after = scan.tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    const found = findFamilyFirstName(scan, after)
    if (found) return found
  }
  if (shapeOf(token.text) === null) return null
  return (
    familyThenFull(scan, at) ??
    givenThenPatronymic(scan, at) ??
    familyThenInitials(scan, at) ??
    (scan.loose ? loosePair(scan, at) : null)
  )
}
