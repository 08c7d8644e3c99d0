import type { Grammar, LabelKey, Lexicon } from '../language/lexicon.ts'
import { opensResolution, settles } from './acting-forms.ts'
import { ActingReader } from './acting.ts'
import { capitalLabel } from './capital-label.ts'
import { serves } from './serves.ts'
import { guessedLabel, type Label } from '../language/labels.ts'
import { isNamesOnly } from './names-only.ts'
import { findDeadlines } from './deadlines.ts'
import { outcomeAfter } from './motion-outcome.ts'
import { findMotion } from './motions.ts'
import { absenceTitle } from './absence-title.ts'
import { headingAt, type Heading } from './open-heading.ts'
import { resolvedWithin } from './resolved-within.ts'
import { sentencesOf, type Span } from './sentences.ts'
import { withoutLabel, type Statement } from './statements.ts'
import { isTaskPoint } from './task-points.ts'
import { findVote } from '../language/votes.ts'
import { isOneOf } from '../language/words.ts'
import { addAll } from '../source/add-all.ts'

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
  'vote',
  'note',
  'distribution',
  'attachment',
  'discussion',
  'noted',
  'proposed',
  'date',
  'speaker',
  'members',
])

/** What sets off the upshot of a discussion from its notes. */
const ARROW = /^(?:⇒|→|➔|➜|=>|->)$/u
/** Characters of a sentence that is a vote. */
const LONGEST_VOTE = 160
/** Statements among which the fields of the head stand. */
const HEAD = 40

interface Part extends Span {
  readonly key: 'decided' | 'vote' | null
  /** Words before the fact: 'Motion (Haines/Pruitt)'. */
  readonly head: number
}

/** Statements that are decisions by their own words, taken out of the sentences around them. */
export function sentenced(statements: readonly Statement[], lexicon: Lexicon): Statement[] {
  const { grammar } = lexicon
  if (!grammar) return [...statements]
  let listed = false
  let heading: Heading = { key: null, level: 0 }
  return statements.flatMap((statement, index) => {
    if (statement.verbatim === 0) return [statement]
    const meant = meantLabel(statement, { index, listed }, statements, lexicon)
    listed ||= statement.label?.key === 'present'
    if (meant) return [{ ...statement, label: meant }]
    const task = capitalLabel(statement, lexicon)
    if (task) return [task]
    heading = headingAt(statement, heading)
    if (isTaskPoint(statement, statements.slice(index + 1, index + 3), heading.key, lexicon))
      return [{ ...statement, label: guessedLabel('tasks') }]
    if (ARROW.test(statement.unit.bullet ?? '') && !statement.label && heading.key !== 'agenda')
      return [{ ...statement, label: guessedLabel('decided') }]
    const titled = asTitle(statement, lexicon) ?? absenceTitle(statement, statements[index + 1])
    const { key: open } = heading
    const resolves = open !== 'decided' && open !== 'tasks' && open !== 'agenda'
    return titled ? [titled] : decided(statement, outcomeAfter(statements, index, lexicon), resolves, lexicon)
  })
}

/** A label that means another one where it stands; null for all others. */
function meantLabel(
  statement: Statement,
  { index, listed }: { readonly index: number; readonly listed: boolean },
  statements: readonly Statement[],
  lexicon: Lexicon,
): Label | null {
  const { label } = statement
  if (!label) return null
  // 'In attendance' after those present are the guests.
  const beside = listed && isOneOf(label.words, lexicon.grammar?.besides ?? [])
  if (label.key === 'present' && beside && !serves(statements, index, lexicon))
    return { ...label, key: 'invited' }
  const noted = label.key === 'noted' || label.key === 'form'
  return noted && index < HEAD && isRole(statement, lexicon) ? { ...label, key: 'secretary' } : null
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
const asTitle = (statement: Statement, lexicon: Lexicon): Statement | null =>
  isTopicHeading(statement, lexicon) || isNumberedHeading(statement) ? withoutLabel(statement) : null

function isTopicHeading({ label, text, first, level }: Statement, { labels }: Lexicon): boolean {
  if (!label || level === 0 || !first || text.value !== '') return false
  return label.key === 'heard' || (label.key === 'spoke' && !isOneOf(label.words, labels.discussion))
}

function isNumberedHeading({ label, ordinal, unit, text, first, level }: Statement): boolean {
  if (!label || !ordinal || !first || text.value !== '') return false
  // '2. CONSENT AGENDA' is a question, '1. Agenda' may head them all.
  if (!TITLES.has(label.key) && !(label.key === 'agenda' && (ordinal.parts[0] ?? 0) > 1)) return false
  return level > 0 || unit.bold || unit.text.value === unit.text.value.toUpperCase()
}

const isCounted = ({ ordinal }: Statement): boolean =>
  ordinal !== null && ordinal.style === 'arabic' && ordinal.parts.length === 1

/** Whether a line is neither a title nor a row of a table nor kept as it is written. */
const isProse = ({ question, unit, verbatim, level }: Statement): boolean =>
  verbatim === null && !question && level === 0 && !unit.row

/** `resolves`: whether a numbered paragraph may be a decision by its own words, as none of a list is. */
function decided(statement: Statement, next: string, resolves: boolean, lexicon: Lexicon): Statement[] {
  const { label, ordinal, text } = statement
  const moved = label?.key === 'proposed' && label.separator === ':'
  const opens = resolves && lexicon.grammar !== undefined && opensDecision(text.value, lexicon.grammar)
  if ((label && !moved) || (!opens && isCounted(statement)) || !isProse(statement)) return [statement]
  const parts = moved ? motion(statement, next, lexicon) : partsOf(statement, next, lexicon)
  if (!parts.some(({ key }) => key !== null)) return [statement]
  return parts.map(({ start, end, key, head }, index) => ({
    ...statement,
    first: statement.first && index === 0,
    ordinal: index === 0 ? ordinal : null,
    label: key ? guessedLabel(key) : null,
    head: index === 0 && (moved || ordinal) ? statement.head : text.slice(start, head),
    text: text.slice(head, end).trim(),
  }))
}

/** 'Motion: Approve the minutes. Carried 5-0.': decided by its vote. */
function motion({ text }: Statement, next: string, lexicon: Lexicon): Part[] {
  const found = findMotion(text.value, lexicon, { labelled: true, next })
  return found ? motionParts(found, text.value, lexicon) : []
}

const opensDecision = (value: string, grammar: Grammar): boolean =>
  opensResolution(value, grammar) > 0 || settles(value, grammar)

type Found = NonNullable<ReturnType<typeof findMotion>>

/** The words of a motion decide only where it was carried; its vote is a vote in any case. What follows the vote is plain. */
function motionParts(found: Found, value: string, lexicon: Lexicon): Part[] {
  const { carried, start, end, voted, told } = found
  if (!carried && voted === null && told === null) return []
  const from = told === null ? 0 : start
  const parts: Part[] = [{ start: from, head: carried ? start : from, end, key: carried ? 'decided' : null }]
  if (told !== null) parts.unshift({ start: 0, head: told, end: start, key: 'vote' })
  let rest = end
  if (voted !== null) {
    const within = sentencesOf(value.slice(end), lexicon).find((one) => end + one.end >= voted)
    rest = end + (within?.end ?? value.length - end)
    while (/\s/.test(value[rest] ?? '')) rest++
    parts.push({ start: end, head: end, end: rest, key: 'vote' })
  }
  if (rest < value.length)
    addAll(
      parts,
      plainParts(value.slice(rest), lexicon, '').map((part) => shifted(part, rest)),
    )
  return parts
}

function partsOf({ text }: Statement, next: string, lexicon: Lexicon): Part[] {
  return plainParts(text.value, lexicon, next)
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
    const opens = decides(sentence, sentence === value, lexicon, grammar)
    const within = opens ? -1 : resolvedWithin(sentence, lexicon)
    const key = opens || within >= 0 ? 'decided' : isVote(sentence, lexicon) ? 'vote' : null
    if (key) {
      close(start)
      parts.push({ start, head: start + Math.max(0, within), end, key })
    } else if (plain < 0) plain = start
  }
  close(value.length)
  return parts
}

/** Whether a sentence says little but how people voted. */
function isVote(sentence: string, lexicon: Lexicon): boolean {
  const found = sentence.length < LONGEST_VOTE ? findVote(sentence, lexicon) : null
  return found !== null && (found.end - found.start) * 2 >= sentence.length
}

/** Whether a sentence is a decision by its own words; `whole` where the line says nothing else. */
function decides(sentence: string, whole: boolean, lexicon: Lexicon, grammar: Grammar): boolean {
  if (opensDecision(sentence, grammar)) return true
  const reader = new ActingReader(sentence, lexicon, grammar, whole)
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
