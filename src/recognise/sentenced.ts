import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { capitalLabel } from './capital-label.ts'
import { serves } from './serves.ts'
import { guessedLabel, type Label } from '../language/labels.ts'
import { isNamesOnly } from './names-only.ts'
import { Text } from '../document/text.ts'
import { firstWord } from '../source/letters.ts'
import { outcomeOf } from './outcome-words.ts'
import { isOverAlready } from './over-already.ts'
import { namesMovers, outcomeAfter } from './motion-outcome.ts'
import { absenceTitle } from './absence-title.ts'
import { headingAt, type Heading } from './open-heading.ts'
import { motionIn, opensDecision, partsOf, shifted, type Part } from './sentence-parts.ts'
import { sentencesOf } from './sentences.ts'
import { withoutLabel, type Statement } from './statements.ts'
import { isTaskPoint } from './task-points.ts'
import { isOneOf } from '../language/words.ts'

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
/** Lines of a proposal above its vote, and characters of a line that tells an outcome, at most. */
const MOST_BELOW = 25
const LONGEST_OUTCOME = 80
/** Statements among which the fields of the head stand. */
const HEAD = 40

/** Statements that are decisions by their own words, taken out of the sentences around them. */
export function sentenced(statements: readonly Statement[], lexicon: Lexicon): Statement[] {
  const { wordOrder } = lexicon
  if (!wordOrder) return [...statements]
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
    if (heading.key !== 'tasks' && isOverAlready(statement, statements[index + 1], lexicon))
      return [statement]
    const point = pointKey(statement, statements.slice(index + 1, index + 3), heading.key, lexicon)
    if (point) return [{ ...statement, label: guessedLabel(point) }]
    const titled = asTitle(statement, lexicon) ?? absenceTitle(statement, statements[index + 1])
    return titled ? [titled] : decided(statement, aroundOf(statements, index, heading.key, lexicon), lexicon)
  })
}

/** What a point of notes is by its own form, whatever it says; null for most. */
function pointKey(
  statement: Statement,
  below: readonly Statement[],
  open: LabelKey | null,
  lexicon: Lexicon,
): LabelKey | null {
  if (isTaskPoint(statement, below, open, lexicon)) return 'tasks'
  return ARROW.test(statement.unit.bullet ?? '') && !statement.label && open !== 'agenda' ? 'decided' : null
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
  // 'Council resolves:' over what the vote below it throws out.
  if (label.key === 'decided' && falls(statements, index, lexicon)) return { ...label, key: 'proposed' }
  // 'In attendance' after those present are the guests.
  const beside = listed && isOneOf(label.words, lexicon.minuteWords?.besides ?? [])
  if (label.key === 'present' && beside && !serves(statements, index, lexicon))
    return { ...label, key: 'invited' }
  const noted = label.key === 'noted' || label.key === 'form'
  return noted && index < HEAD && isRole(statement, lexicon) ? { ...label, key: 'secretary' } : null
}

/** Whether the vote below a label, up to the next heading or decision, throws out what stands between them. */
function falls(statements: readonly Statement[], index: number, lexicon: Lexicon): boolean {
  const ends = ({ level, label }: Statement): boolean => level > 0 || label?.key === 'decided'
  for (const statement of statements.slice(index + 1, index + 1 + MOST_BELOW)) {
    if (ends(statement)) return false
    const value = Text.join([statement.head, statement.text]).value
    if (statement.label?.key !== 'vote' && value.length > LONGEST_OUTCOME) continue
    const outcome = outcomeOf(value, lexicon, null)
    if (outcome) return outcome === 'fail'
  }
  return false
}

/** 'Notes: Kim Lee' at the head of the minutes says who took them. */
function isRole({ label, text }: Statement, lexicon: Lexicon): boolean {
  return (
    label?.separator === ':' &&
    isOneOf(label.words, lexicon.officerWords?.secretaryPosts ?? []) &&
    isNamesOnly(text.value, lexicon)
  )
}

/** A numbered heading stays a question, whatever its words: '5. Date of next meeting'; and '## Reports' is one. */
const asTitle = (statement: Statement, lexicon: Lexicon): Statement | null =>
  isTopicHeading(statement, lexicon) || isNumberedHeading(statement) ? withoutLabel(statement) : null

function isTopicHeading({ label, text, first, level }: Statement, { labels }: Lexicon): boolean {
  if (!label || level === 0 || !first) return false
  // '### Motion: hot water' heads what was said of it.
  if (label.key === 'proposed') return true
  if (text.value !== '') return false
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

/** 'THAT the minutes be adopted' below who moved it. */
const opensThat = ({ label, text }: Statement, { wordOrder }: Lexicon): boolean =>
  label === null && isOneOf(firstWord(text.value).toLowerCase(), wordOrder?.motionOpens ?? [])

/** What stands around a statement that may decide. */
interface Around {
  /** The line below it that may tell the outcome. */
  readonly next: string
  /** Whether a numbered paragraph may be a decision by its own words, as none of a list is. */
  readonly resolves: boolean
  /** Whether it is a motion because of the line above it. */
  readonly moved: boolean
}

function aroundOf(
  statements: readonly Statement[],
  index: number,
  open: LabelKey | null,
  lexicon: Lexicon,
): Around {
  const [before, statement] = [statements[index - 1], statements[index]]
  return {
    next: outcomeAfter(statements, index, lexicon),
    resolves: open !== 'decided' && open !== 'tasks' && open !== 'agenda',
    moved: !!before && !!statement && opensThat(statement, lexicon) && namesMovers(before, lexicon),
  }
}

/** 'VOTED, on motion of Mr. Roe: That …', 'Moved by Roe, supported by Poe, to …': a sentence, and no label. */
const isSentence = ({ label }: Statement): boolean =>
  label?.separator === 'none' && (label.key === 'vote' || label.key === 'proposed')

/** Whether a statement without the label of a motion stays what it is. */
function staysPlain(statement: Statement, moved: boolean, resolves: boolean, lexicon: Lexicon): boolean {
  if ((statement.label && !moved) || !isProse(statement)) return true
  if (!isCounted(statement)) return false
  return !(resolves && lexicon.wordOrder && opensDecision(statement.text.value, lexicon.wordOrder))
}

function decided(statement: Statement, around: Around, lexicon: Lexicon): Statement[] {
  const { label, ordinal, text } = statement
  const { next, resolves } = around
  const moved = around.moved || (label?.key === 'proposed' && label.separator === ':')
  if (moved && namesMovers(statement, lexicon)) return [statement]
  if (isSentence(statement)) {
    const plain = decided(withoutLabel(statement), around, lexicon)
    return plain.some(({ label: own }) => own?.key === 'decided') ? plain : [statement]
  }
  if (goesOn(statement)) return withFurther(statement, lexicon)
  if (staysPlain(statement, moved, resolves, lexicon)) return [statement]
  const parts = moved ? motionIn(text.value, next, lexicon) : partsOf(text.value, lexicon, next)
  if (!parts.some(({ key }) => key !== null)) return [statement]
  return parts.map((part, index) =>
    index > 0
      ? partOf(statement, part)
      : {
          ...partOf(statement, part),
          first: statement.first,
          ordinal,
          ...(moved || ordinal ? { head: statement.head } : {}),
        },
  )
}

/** A part of the words of a statement as one of its own. */
const partOf = (statement: Statement, { start, end, key, head }: Part): Statement => ({
  ...statement,
  first: false,
  ordinal: null,
  label: key ? guessedLabel(key) : null,
  head: statement.text.slice(start, head),
  text: statement.text.slice(head, end).trim(),
})

/** Whether a label with its colon has the words of a decision or a vote behind it, so that other sentences may follow those. */
const goesOn = ({ label, verbatim, unit }: Statement): boolean =>
  verbatim === null &&
  unit.row === null &&
  label?.separator === ':' &&
  !label.guessed &&
  (label.key === 'decided' || label.key === 'vote')

/** 'Resolved: that the hedge be cut. The Clerk to tell the tenant.': sentences behind the first that decide or vote are their own. */
function withFurther(statement: Statement, lexicon: Lexicon): Statement[] {
  const { text, label } = statement
  const [first] = sentencesOf(text.value, lexicon)
  if (!first || first.end >= text.length) return [statement]
  const parts = partsOf(text.value.slice(first.end), lexicon, '').map((part) => shifted(part, first.end))
  // What follows a vote and tells how people voted is of it.
  const at = parts.findIndex(({ key }) => key === 'decided' || (key === 'vote' && label?.key === 'decided'))
  if (at < 0) return [statement]
  const own = { ...statement, text: text.slice(0, parts[at]?.start).trim() }
  return [own, ...parts.slice(at).map((part) => partOf(statement, part))]
}
