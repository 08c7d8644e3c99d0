import type { Grammar, LabelKey, Lexicon } from '../language/lexicon.ts'
import { ActingReader, opensResolution } from './acting.ts'
import type { Label } from './labels.ts'
import { isNamesOnly } from './names-only.ts'
import { findDeadlines } from './deadlines.ts'
import { findMotion } from './motions.ts'
import { sentencesOf, type Span } from './sentences.ts'
import type { Statement } from './statements.ts'
import { isOneOf } from './words.ts'

/** Labels that head a part of the minutes; on a numbered line they are the title of its question. */
const TITLES = new Set<LabelKey>([
  'nextMeeting',
  'closed',
  'opened',
  'heard',
  'spoke',
  'quorum',
  'approval',
  'proceedings',
  'form',
])

/** Statements among which the fields of the head stand. */
const HEAD = 40

interface Part extends Span {
  readonly key: 'decided' | 'vote' | null
  /** Words before the fact: 'Motion (Haines/Pruitt)'. */
  readonly head: number
}

function labelOf(key: LabelKey): Label {
  return { key, start: 0, end: 0, body: 0, separator: 'none', number: null, tail: '', words: '' }
}

/** Statements that are decisions by their own words, taken out of the sentences around them. */
export function sentenced(statements: readonly Statement[], lexicon: Lexicon): Statement[] {
  const { grammar } = lexicon
  if (!grammar) return [...statements]
  let listed = false
  return statements.flatMap((statement, index) => {
    const { label } = statement
    if (label?.key === 'present') {
      // 'In attendance' after those present are the guests.
      if (listed && isOneOf(label.words, grammar.besides))
        return [{ ...statement, label: { ...label, key: 'invited' as const } }]
      listed = true
    }
    if (label?.key === 'noted' && index < HEAD && isRole(statement, lexicon))
      return [{ ...statement, label: { ...label, key: 'secretary' as const } }]
    const titled = asTitle(statement, lexicon)
    return titled ? [titled] : decided(statement, statements[index + 1], lexicon)
  })
}

/** 'Notes: Kim Lee' at the head of the minutes says who took them. */
function isRole({ label, text }: Statement, lexicon: Lexicon): boolean {
  return (
    label?.separator === ':' &&
    isOneOf(label.words, lexicon.grammar?.secretaryPosts ?? []) &&
    isNamesOnly(text.value, lexicon)
  )
}

/** A numbered heading stays a question, whatever its words: '5. Date of next meeting'; and '## Reports' is one. */
function asTitle(statement: Statement, lexicon: Lexicon): Statement | null {
  const { label, ordinal, unit, text, first } = statement
  const spoke = label?.key === 'spoke' && !isOneOf(label.words, lexicon.labels.discussion)
  if (unit.heading > 0 && first && text.value === '' && (spoke || label?.key === 'heard'))
    return withoutLabel(statement)
  if (!label || !ordinal || !first || !TITLES.has(label.key) || text.value !== '') return null
  const caps = unit.text.value === unit.text.value.toUpperCase()
  return unit.heading > 0 || unit.bold || caps ? withoutLabel(statement) : null
}

/** The same statement read as plain words. */
function withoutLabel(statement: Statement): Statement {
  const { unit } = statement
  const length = unit.whole.length - unit.text.length
  return {
    ...statement,
    question: null,
    label: null,
    head: unit.whole.slice(0, length),
    text: unit.text.trim(),
  }
}

function decided(statement: Statement, next: Statement | undefined, lexicon: Lexicon): Statement[] {
  const { label, ordinal, question, unit, text } = statement
  const moved = label?.key === 'proposed' && label.separator === ':'
  if ((label && !moved) || ordinal || question || unit.heading > 0 || unit.row) return [statement]
  const parts = moved ? motion(statement, next, lexicon) : partsOf(statement, next, lexicon)
  if (!parts.some(({ key }) => key !== null)) return [statement]
  return parts.map(({ start, end, key, head }, index) => ({
    ...statement,
    first: statement.first && index === 0,
    label: key ? labelOf(key) : null,
    head: index === 0 && moved ? statement.head : text.slice(start, head),
    text: text.slice(head, end).trim(),
  }))
}

/** 'Motion: Approve the minutes. Carried 5-0.': decided by its vote. */
function motion({ text }: Statement, next: Statement | undefined, lexicon: Lexicon): Part[] {
  const found = findMotion(text.value, lexicon, { labelled: true, next: next?.text.value ?? '' })
  return found ? motionParts(found, text.value, lexicon) : []
}

type Found = NonNullable<ReturnType<typeof findMotion>>

/** The words of a motion decide only where it was carried; its vote is a vote in any case. What follows the vote is plain. */
function motionParts({ carried, start, end, voted }: Found, value: string, lexicon: Lexicon): Part[] {
  if (!carried && voted === null) return []
  const parts: Part[] = [{ start: 0, head: carried ? start : 0, end, key: carried ? 'decided' : null }]
  let rest = end
  if (voted !== null) {
    const within = sentencesOf(value.slice(end), lexicon).find((one) => end + one.end >= voted)
    rest = end + (within?.end ?? value.length - end)
    while (/\s/.test(value[rest] ?? '')) rest++
    parts.push({ start: end, head: end, end: rest, key: 'vote' })
  }
  if (rest < value.length)
    parts.push(...plainParts(value.slice(rest), lexicon, '').map((part) => shifted(part, rest)))
  return parts
}

function partsOf({ text }: Statement, next: Statement | undefined, lexicon: Lexicon): Part[] {
  return plainParts(text.value, lexicon, next?.text.value ?? '')
}

/** Sentences that decide, each a part of its own, and the words around them. */
function plainParts(value: string, lexicon: Lexicon, next: string): Part[] {
  const { grammar } = lexicon
  if (!grammar) return []
  const parts: Part[] = []
  let plain = -1
  const close = (end: number): void => {
    if (plain >= 0) parts.push({ start: plain, head: plain, end, key: null })
    plain = -1
  }
  for (const { start, end } of sentencesOf(value, lexicon)) {
    const sentence = value.slice(start, end)
    const found = findMotion(value.slice(start), lexicon, { labelled: false, next })
    if (found && start + found.start < end) {
      const inside = motionParts(found, value.slice(start), lexicon)
      if (inside.length > 0) {
        close(start)
        return [...parts, ...inside.map((part) => shifted(part, start))]
      }
    }
    if (decides(sentence, lexicon, grammar)) {
      close(start)
      parts.push({ start, head: start, end, key: 'decided' })
    } else if (plain < 0) plain = start
  }
  close(value.length)
  return parts
}

/** Whether a sentence is a decision by its own words. */
function decides(sentence: string, lexicon: Lexicon, grammar: Grammar): boolean {
  if (opensResolution(sentence, grammar) > 0) return true
  const reader = new ActingReader(sentence, lexicon, grammar)
  const dated = (): boolean =>
    findDeadlines(sentence, { meetingDate: null, labelled: false }, lexicon).length > 0
  return reader.isCharge() || reader.isPromise(dated)
}

const shifted = (part: Part, by: number): Part => ({
  ...part,
  start: part.start + by,
  head: part.head + by,
  end: part.end + by,
})
