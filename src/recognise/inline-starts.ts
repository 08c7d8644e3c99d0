import { tokenize, type Token } from '../language/form.ts'
import { labelAt, readLabel, type Label } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import { ATTENDANCE, OFFICERS, PEOPLE } from './label-groups.ts'
import { resolvesAt } from './resolves-at.ts'

/** Labels that may begin in the middle of a paragraph: 'Слушали: … Постановили: …'. */
export const INLINE: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'heard',
  'spoke',
  'discussion',
  'noted',
  'proposed',
  'decided',
  'vote',
])

/** Labels of the header that may follow one another in a line: 'Дата: 24 мая. Место: правление. Начало 12-00' */
export const FIELDS: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'date',
  'place',
  'time',
  'opened',
  'closed',
  'form',
  ...OFFICERS,
])

/** Fields of which one may follow another without any mark between them. */
const REQUISITES = new Set<LabelKey>(['date', 'place', 'time', 'opened', 'closed'])
/** A line of fields is no longer. */
const LONGEST_FIELDS = 160

/** Fields of the head that may share a line: 'Date: … | Time: … | Location: …', 'Chair: …      Secretary: …'. */
const LINED = new Set<LabelKey>([...FIELDS, ...ATTENDANCE])

/** Whether a token begins a field of its own behind a bar, a dot or a gap. */
function beginsField(value: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token) return false
  const parted = /^[|·•]$/.test(before.text) || /\s{3,}|\t/.test(value.slice(before.end, token.start))
  if (!parted || (!startsUpper(token.text) && !/^[|·•]$/.test(before.text))) return false
  const label = labelAt(value, tokens, at, lexicon)
  return label !== null && label.separator === ':' && LINED.has(label.key)
}

/** Whether a token begins a role behind another one: 'Председатель – Осин А.В., секретарь – Жуков Д.С.', or behind those absent. */
function beginsRole(
  value: string,
  tokens: readonly Token[],
  at: number,
  parts: boolean,
  lexicon: Lexicon,
): boolean {
  if (lexicon.grammar || !/^[.,;]$/.test(tokens[at - 1]?.text ?? '')) return false
  const label = labelAt(value, tokens, at, lexicon)
  if (!label || (label.key !== 'chair' && label.key !== 'secretary')) return false
  const first = readLabel(value, lexicon)
  const beside = parts || (first !== null && (OFFICERS.has(first.key) || PEOPLE.has(first.key)))
  const parted = label.separator === ':' || label.separator === '-'
  // Among those present 'секретарь Жуков Д.С.' is an entry with its post.
  const bare = label.separator === 'none' && first !== null && OFFICERS.has(first.key)
  return beside && (parted || bare) && startsWithName(value.slice(label.body), lexicon)
}

/** Who of a list of people was absent or invited, and what may stand before the words that say so. */
const STANDING: ReadonlySet<LabelKey> = new Set<LabelKey>(['absent', 'invited'])
/** Words that join such a part to the one before, at most: 'а также'. */
const MOST_JOINING = 2
/** Characters of a post before the first name behind such words: 'приглашён директор школы Сомов С.С.' */
const LONGEST_STANDING = 60

/** ', отсутствует Белова И.Б.', '; приглашены: Сомов С.С.', 'а также приглашённые Кит К.К.': the list goes on with others. */
function beginsStanding(
  value: string,
  tokens: readonly Token[],
  at: number,
  parts: boolean,
  lexicon: Lexicon,
): boolean {
  if (lexicon.grammar) return false
  const label = labelAt(value, tokens, at, lexicon)
  if (!label || !STANDING.has(label.key) || label.separator === 'end') return false
  const listed = readLabel(value, lexicon)
  if (!parts && !(listed && PEOPLE.has(listed.key)) && !isOneOf(tokens[0]?.fold ?? '', lexicon.headers.outOf))
    return false
  const open = value.lastIndexOf('(', tokens[at]?.start ?? 0)
  if (open >= 0 && value.indexOf(')', open) > (tokens[at]?.start ?? 0)) return false
  const rest = value.slice(label.body, label.body + LONGEST_STANDING)
  const [first] = findNames(rest, lexicon.names, { loose: true })
  // Words of a post may stand before the name, but no sentence: 'отсутствовала по болезни, Сомов С.С. …'.
  return first !== undefined && /^(?:[\p{Ll}-]+\s){0,4}(?:[\p{Ll}-]+:?\s)?$/u.test(rest.slice(0, first.start))
}

/** 'Дата 05.06.2024 Время 13:30 Место: зал', 'Дата: 05.06.2024, время: 13:30': a field behind another one without a stop. */
function beginsFurtherField(
  value: string,
  tokens: readonly Token[],
  at: number,
  parts: boolean,
  lexicon: Lexicon,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (lexicon.grammar || !before || !token || value.length > LONGEST_FIELDS) return false
  if (!startsUpper(token.text) && before.text !== ',') return false
  const label = labelAt(value, tokens, at, lexicon)
  if (!label || !REQUISITES.has(label.key) || !isRequisite(label, value)) return false
  return parts || REQUISITES.has(readLabel(value, lexicon)?.key ?? 'note')
}

/** Where a part begins with the words that join it: 'а также приглашённые', 'и приглашённые'. */
function joinedAt(value: string, tokens: readonly Token[], at: number, { headers }: Lexicon): number {
  for (let from = Math.max(1, at - MOST_JOINING); from < at; from++) {
    const start = tokens[from]?.start ?? 0
    const length = startsWithPhrase(value.slice(start), headers.joining)
    if (length > 0 && value.slice(start + length, tokens[at]?.start).trim() === '') return start
  }
  return tokens[at]?.start ?? 0
}

/** Where in the value further labelled parts begin. */
export function inlineStarts(value: string, lexicon: Lexicon): number[] {
  const tokens = tokenize(value)
  const starts: number[] = []
  let depth = 0
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (before?.text === '[') depth++
    else if (before?.text === ']') depth = Math.max(0, depth - 1)
    // 'CARRIED [AYES: Roe; ABSENT: Poe]': what stands in square brackets is part of the sentence.
    if (depth > 0) continue
    if (!token || !before || token.kind !== 'word') continue
    const parts = starts.length > 0
    const standing = beginsStanding(value, tokens, at, parts, lexicon)
    if (
      standing ||
      beginsRole(value, tokens, at, parts, lexicon) ||
      beginsField(value, tokens, at, lexicon) ||
      beginsFurtherField(value, tokens, at, parts, lexicon)
    ) {
      starts.push(standing ? joinedAt(value, tokens, at, lexicon) : token.start)
      continue
    }
    if (!startsUpper(token.text)) continue
    if (!/^[.;!?)]$/.test(before.text)) continue
    if (resolvesAt(tokens, at, lexicon)) {
      starts.push(token.start)
      continue
    }
    const label = labelAt(value, tokens, at, lexicon)
    if (!label) continue
    if (FIELDS.has(label.key) && isField(label, value)) starts.push(token.start)
    if (!(INLINE.has(label.key) || ATTENDANCE.has(label.key))) continue
    const named = ATTENDANCE.has(label.key) && startsWithName(value.slice(label.body), lexicon)
    // Without a colon only a phrase is a label here: 'В обсуждении приняли участие …'.
    const spoken = label.key === 'spoke' && label.separator === 'none'
    const phrase = spoken && (label.words.includes(' ') || startsWithName(value.slice(label.body), lexicon))
    if (label.separator === ':' || phrase || named) starts.push(token.start)
  }
  return starts
}

/** Whether a label within a line heads a field of its own: with a colon, or (for hours) with a number behind it. */
function isField({ key, separator, body }: Label, value: string): boolean {
  if (separator === ':') return true
  return (key === 'opened' || key === 'closed') && /^\d/.test(value.slice(body))
}

/** Whether a label behind another field heads one itself: by a colon, or a number right behind it. */
function isRequisite({ separator, body }: Label, value: string): boolean {
  return separator === ':' || (separator === 'none' && /^(?:в )?\d/u.test(value.slice(body)))
}

/** Characters of a post before the name that a list in prose begins with: 'supervisors Ann Roe'. */
const LONGEST_POST = 24

function startsWithName(value: string, lexicon: Lexicon): boolean {
  const [first] = findNames(value.slice(0, 60), lexicon.names, { loose: lexicon.grammar !== undefined })
  if (first === undefined || first.start <= 1) return first !== undefined
  const before = value.slice(0, first.start).trim()
  return before.length <= LONGEST_POST && isOneOf(before, lexicon.names.posts ?? [])
}
