import { tokenize, type Token } from '../language/form.ts'
import { labelAt, readLabel, type Label } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
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
  return beside && parted && startsWithName(value.slice(label.body), lexicon)
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
    if (beginsRole(value, tokens, at, starts.length > 0, lexicon)) {
      starts.push(token.start)
      continue
    }
    if (beginsField(value, tokens, at, lexicon)) {
      starts.push(token.start)
      continue
    }
    if (beginsFurtherField(value, tokens, at, starts.length > 0, lexicon)) {
      starts.push(token.start)
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
