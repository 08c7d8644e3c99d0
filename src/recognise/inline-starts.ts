import { patternWith } from '../language/word-pattern.ts'
import { matchAt, tokenize } from '../language/form.ts'
import { labelForms } from '../language/label-forms.ts'
import { readLabel, type Label } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { firstInfinitive } from '../language/morphology.ts'
import { leadsInAtEnd } from '../language/trailing-labels.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { isCapitals, startsUpper } from '../source/letters.ts'
import { ATTENDANCE, OFFICERS, PEOPLE } from './label-groups.ts'
import { beginsBehindQuestion } from './behind-question.ts'
import { isField, isRequisite, REQUISITES } from './inline-fields.ts'
import { isHeadedBy, labelOf, type Place } from './inline-place.ts'
import { isRoleVerb } from './naming.ts'
import { isInBrackets, openBehind } from './open-brackets.ts'
import {
  isNamedSoon,
  listsPresentBehindRole,
  opensWithName,
  ownName,
  SURNAME_ALONE,
} from './names-behind-role.ts'
import { isInitial, resolvesAt, resolvesBehindLead, resolvesThat } from './resolves-at.ts'

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
export const FIELDS: ReadonlySet<LabelKey> = new Set<LabelKey>([...REQUISITES, 'form', ...OFFICERS])

/** A line of fields is no longer. */
const LONGEST_FIELDS = 160

/** Fields of the head that may share a line: 'Date: … | Time: … | Location: …', 'Chair: …      Secretary: …'. */
const LINED = new Set<LabelKey>([...FIELDS, ...ATTENDANCE])

/** 'Председателем избран': a participle behind a role. */
const PARTICIPLE = patternWith((ending) => `\\s\\p{L}+${ending}$`)

/** Whether a token begins a field of its own behind a bar, a dot or a gap. */
function beginsField(place: Place): boolean {
  const { value, token, before } = place
  const parted = /^[|·•]$/.test(before.text) || /\s{3,}|\t/.test(value.slice(before.end, token.start))
  if (!parted || (!startsUpper(token.text) && !/^[|·•]$/.test(before.text))) return false
  const label = labelOf(place)
  return label !== null && label.separator === ':' && LINED.has(label.key)
}

/** '14.08.2024 · созвон · вела Белова Анна': a verb of a role and a name behind a bar or a dot. */
function beginsRoleBehindBar(place: Place): boolean {
  const { value, before, lexicon } = place
  if (lexicon.byOrder || !/^[|·•]$/.test(before.text)) return false
  const label = labelOf(place)
  if (!label || !OFFICERS.has(label.key) || !isRoleVerb(label, place.lexicon)) return false
  return opensWithName(value.slice(label.body).trimStart(), lexicon)
}

/** Whether a token begins a role behind another one: 'Председатель – Осин А.В., секретарь – Жуков Д.С.', or behind those absent. */
function beginsRole(place: Place): boolean {
  const { value, before, parts, lexicon } = place
  if (lexicon.byOrder || !/^[.,;:]$/.test(before.text)) return false
  const label = labelOf(place)
  if (!label || !OFFICERS.has(label.key)) return false
  const behindOfficer = isHeadedBy(OFFICERS, place)
  if (tellsRole(label, place)) return true
  if (!parts && !behindOfficer && !isHeadedBy(PEOPLE, place)) return false
  const rest = value.slice(label.body)
  if (label.separator === ':' || label.separator === '-') return isNamedSoon(rest, lexicon)
  // 'Председательствовал Осин, писал Жуков.'
  const alone = behindOfficer && isRoleVerb(label, lexicon) && SURNAME_ALONE.test(rest)
  return label.separator === 'none' && (alone || beginsBareRole(place, rest, behindOfficer))
}

/** 'Заседание было 3 мая. Председательствовала заведующая Белова А.П.': a sentence that tells of a role of this meeting. */
function tellsRole(label: Label, { value, token, before, lexicon }: Place): boolean {
  if (before.text !== '.' || !startsUpper(token.text) || label.separator !== 'none') return false
  const verb = isRoleVerb(label, lexicon) || PARTICIPLE(lexicon.endings?.shortParticiples).test(label.words)
  return verb && isNamedSoon(value.slice(label.body), lexicon)
}

/** A role without a mark behind it: among those present 'секретарь Жуков Д.С.' is an entry with its post. */
function beginsBareRole(
  { before, token, parts, lexicon }: Place,
  rest: string,
  behindOfficer: boolean,
): boolean {
  // 'Присутствовало 83 чел. Председатель собрания Осин А.В., секретарь Жуков Д.С.'
  const sentence = before.text === '.' && startsUpper(token.text)
  if (sentence && ownName(rest, lexicon)) return true
  return (behindOfficer || parts) && opensWithName(rest, lexicon)
}

/** Who of a list of people was absent or invited, and what may stand before the words that say so. */
const STANDING: ReadonlySet<LabelKey> = new Set<LabelKey>(['absent', 'invited'])
const MOST_JOINING = 2
/** ', отсутствует Белова И.Б.', '; приглашены: Сомов С.С.', 'а также приглашённые Кит К.К.': the list goes on with others. */
function beginsStanding(place: Place): boolean {
  const { value, token, lexicon } = place
  if (lexicon.byOrder) return false
  const label = labelOf(place)
  if (!label || !STANDING.has(label.key) || label.separator === 'end') return false
  if (!standsInList(place) || isInBrackets(value, token.start)) return false
  return isNamedSoon(value.slice(label.body), lexicon)
}

/** Labels of the head that may begin a line in small letters, which looks like the rest of the one above. */
const OF_HEAD = new Set<LabelKey>([...OFFICERS, ...PEOPLE, 'date', 'place', 'opened'])

/** 'были: Осин, Белов' over 'пригласили: Котову А.А.' and 'записывала Белова Л.Н.': a field on a line of its own. */
function beginsLine(place: Place): boolean {
  const { value, lexicon } = place
  if (lexicon.byOrder) return false
  const label = labelOf(place)
  if (!label || !OF_HEAD.has(label.key) || label.separator === 'end') return false
  if (label.separator === ':') return true
  const rest = value.slice(label.body)
  // 'ведущий инженер Белов А.П.' on the second line of a list is one of its people.
  if (OFFICERS.has(label.key) && label.separator === 'none')
    return isRoleVerb(label, lexicon) && isNamedSoon(rest, lexicon)
  return (OFFICERS.has(label.key) || PEOPLE.has(label.key)) && isNamedSoon(rest, lexicon)
}

/** Whether a line lists people: by a part of it before, by its label, or by 'Из 7 членов …'. */
function standsInList(place: Place): boolean {
  const { tokens, parts, lexicon } = place
  if (parts || isOneOf(tokens[0]?.fold ?? '', lexicon.headers.outOf)) return true
  return isHeadedBy(PEOPLE, place)
}

/** 'Дата 05.06.2024 Время 13:30 Место: зал', 'Дата: 05.06.2024, время: 13:30': a field behind another one without a stop. */
function beginsFurtherField(place: Place): boolean {
  const { value, token, before, parts, lexicon } = place
  if (lexicon.byOrder || value.length > LONGEST_FIELDS) return false
  if (!startsUpper(token.text) && before.text !== ',') return false
  const label = labelOf(place)
  if (!label || !REQUISITES.has(label.key) || !isRequisite(label, value, lexicon)) return false
  const hour = before.text === ',' && (label.key === 'opened' || label.key === 'closed')
  return parts || hour || REQUISITES.has(readLabel(value, lexicon)?.key ?? 'note')
}

/** Where a part begins with the words that join it: 'а также приглашённые'. */
function joinedAt({ value, tokens, at, token, lexicon }: Place): number {
  for (let from = Math.max(1, at - MOST_JOINING); from < at; from++) {
    const start = tokens[from]?.start ?? 0
    const length = startsWithPhrase(value.slice(start), lexicon.headers.joining)
    if (length > 0 && value.slice(start + length, token.start).trim() === '') return start
  }
  return token.start
}

/** Whether a token begins a sentence with a label, or one that resolves something. */
function beginsSentence(place: Place): boolean {
  const { value, tokens, at, token, before, lexicon } = place
  if (!startsUpper(token.text) || !/^[.;!?)]$/.test(before.text) || isInitial(tokens, at)) return false
  const resolves = resolvesAt(tokens, at, lexicon) || resolvesThat(value, token.start, lexicon)
  if (resolves || leadsInAtEnd(value, token.start, lexicon)) return true
  const label = labelOf(place)
  return label !== null && headsPart(label, place)
}

/** 'The show is on 3 August. Action: Ann to book the hall.': in minutes tasks stand within a line as well. */
const headsWithin = (key: LabelKey, { minutes }: Lexicon): boolean =>
  INLINE.has(key) || (key === 'tasks' && minutes)

/** Whether a label within a line heads a part of its own. */
function headsPart(label: Label, place: Place): boolean {
  const { value, lexicon } = place
  const { key, separator, words, body } = label
  // 'Подготовить отчёт. Кто: … Когда: …' is the tail of a clause.
  if (key === 'date' && firstInfinitive(place.tokens.slice(0, place.at), 0, lexicon.clauses) >= 0)
    return false
  if (FIELDS.has(key)) return isField(label, value)
  const attends = ATTENDANCE.has(key)
  if (!headsWithin(key, lexicon) && !attends) return false
  if (separator === ':') return true
  // Without a colon only a phrase is a label here: 'В обсуждении приняли участие …'.
  const spoken = key === 'spoke' && separator === 'none'
  if (spoken && words.includes(' ')) return true
  const rest = value.slice(body)
  if (attends && !lexicon.byOrder && isNamedSoon(rest, lexicon)) return true
  return (spoken || attends) && opensWithName(rest, lexicon)
}

/** The label of a part of the body at a place. */
function partAt(place: Place): Label | null {
  const label = labelOf(place)
  return label && INLINE.has(label.key) ? label : null
}

/** Where in the value further labelled parts begin; `lines`: where lines of the paragraph do. */
export function inlineStarts(value: string, lexicon: Lexicon, lines: readonly number[] = []): number[] {
  const [tokens, forms] = [tokenize(value), labelForms(lexicon)]
  const starts: number[] = []
  let open = 0
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    open = openBehind(before, open)
    if (open > 0 || !before || token?.kind !== 'word') continue
    // Without a label only a sentence can begin a part: what leads in to a decision.
    if (matchAt(forms, tokens, at) === null && !startsUpper(token.text)) continue
    const place = { value, tokens, at, token, before, parts: starts.length > 0, lexicon }
    if (beginsStanding(place)) starts.push(joinedAt(place))
    else if (BEGINNINGS.some((begins) => begins(place)) || (lines.includes(token.start) && beginsLine(place)))
      starts.push(token.start)
  }
  return starts
}

/** Labels that in capitals stand out of the middle of a paragraph. */
const MARKED = new Set<LabelKey>(['tasks', 'decided'])

/** '… in March ACTION: Ann will write': whether a token begins a part by such a label with its colon. */
function beginsMarked(place: Place): boolean {
  const { token, before, lexicon } = place
  // 'DISCUSSION AND ACTION ITEMS:' is one heading.
  if (!lexicon.minuteWords || !isCapitals(token.text, 4) || /^[-–—/\p{Lu}]+$/u.test(before.text)) return false
  const label = labelOf(place)
  return label !== null && MARKED.has(label.key) && label.separator === ':' && label.tail === ''
}

const BEGINNINGS: readonly ((place: Place) => boolean)[] = [
  beginsRole,
  beginsField,
  beginsRoleBehindBar,
  beginsFurtherField,
  beginsSentence,
  (place) => beginsBehindQuestion(place, partAt),
  resolvesBehindLead,
  beginsMarked,
  listsPresentBehindRole,
]
