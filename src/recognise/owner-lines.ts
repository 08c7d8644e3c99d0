import { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import { guessedLabel, type Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { WordOrder } from '../language/word-order.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { withoutTrailing } from '../source/edges.ts'
import { findDeadlines } from './deadlines.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement } from './statements.ts'

const LONGEST = 90
/** A line of owners alone stands at the right of the page. */
const AT_RIGHT = 30
/** Statements above within which the decision stands that owners belong to. */
const MOST_ABOVE = 3

/** 'KO', 'DF/KO': a signature in the same place is a whole name. */
const INITIALS = /^(?:\p{Lu}{2,4}|All)(?:\s?[/,&+]\s?(?:\p{Lu}{2,4}|All))*$/u
const BRACKETED = /^\[(.+)\]\.?$/su

/** Whether words name somebody who may act: a person known by name or initials, a post, a body, everybody. */
function isActor(words: string, { names, clauses }: Lexicon, wordOrder: WordOrder): boolean {
  const value = words.trim()
  const [first] = findNames(value, names, { loose: true })
  if (first?.start === 0 && first.end === value.length) return true
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  if (tokens.length === 0 || tokens.length > 5) return false
  return tokens.some(({ fold }) => isOneOf(fold, wordOrder.posts) || isOneOf(fold, clauses.bodies))
}

/** Whether a text is nothing but who acts, and by when. */
export function isOnlyOwners(value: string, lexicon: Lexicon): boolean {
  const { wordOrder } = lexicon
  if (!wordOrder || value === '' || value.length > LONGEST) return false
  const [term] = findDeadlines(value, { meetingDate: null, labelled: false }, lexicon)
  const dash = value.search(/\s[-–—]\s/u)
  const end = dash > 0 ? dash : (term?.start ?? value.length)
  const who = withoutTrailing(value.slice(0, end), ' ,;:–—-')
  // 'Kim – order the paint': what stands behind the dash is the task.
  if (dash > 0 && !isOnlyTerm(value.slice(dash), lexicon)) return false
  const parts = who
    .split(/[,;/+&]|\band\b/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => isActor(part, lexicon, wordOrder))
}

/** Whether words behind a dash tell by when and nothing else. */
function isOnlyTerm(value: string, lexicon: Lexicon): boolean {
  const words = withoutTrailing(value.replace(/^\s*[-–—]\s*/u, ''), '. ')
  const [term] = findDeadlines(words, { meetingDate: null, labelled: true }, lexicon)
  return term?.start === 0 && term.end >= words.length
}

const isTasks = (label: Label | null): boolean =>
  label?.key === 'tasks' && label.separator === ':' && label.tail === ''

/** The owners that a line names and nothing else, without bracket or label; null for any other line. */
function ownersOf(statement: Statement, lexicon: Lexicon): Text | null {
  const { label, text, unit, level, ordinal } = statement
  if (level > 0 || unit.row || ordinal || unit.bullet !== null) return null
  if (label) return isTasks(label) && isOnlyOwners(text.value, lexicon) ? text : null
  const bracket = BRACKETED.exec(text.value)
  if (bracket?.[1] !== undefined)
    return isOnlyOwners(bracket[1], lexicon) ? text.slice(1, 1 + bracket[1].length) : null
  const short = INITIALS.test(text.value.trim())
  return unit.indent >= AT_RIGHT && short && isOnlyOwners(text.value, lexicon) ? text : null
}

/** What of a line of owners names nobody: its label, or all of it. */
function headOf({ label, head, unit }: Statement, owners: Text): Text {
  if (label) return head
  return owners.length === 0 ? unit.whole : unit.whole.slice(0, 0)
}

/** A line of owners as one that says who is responsible. */
function asOwners(statement: Statement, owners: Text): Statement {
  const dash = /\s[-–—]\s/u.exec(owners.value)
  const label = { ...guessedLabel('assignee', ':'), guessed: false }
  return {
    ...statement,
    label,
    head: headOf(statement, owners),
    // 'Secretary - within 21 days': a dash parts who from when as a comma does.
    text: dash
      ? Text.join([owners.slice(0, dash.index), owners.slice(dash.index + dash[0].length)], ', ')
      : owners,
  }
}

const decides = ({ label }: Statement): boolean => label?.key === 'decided' || label?.key === 'tasks'

/** The last sentence above a line of owners is what they are to do, where nothing there decides yet. */
function withLastDecided(above: Statement, lexicon: Lexicon): Statement[] {
  const { text, label, level, unit, verbatim } = above
  const last = sentencesOf(text.value, lexicon).at(-1)
  if (!last || level > 0 || unit.row || verbatim !== null) return [above]
  if (label && (label.separator !== 'none' || last.start === 0)) return [above]
  const task = { ...above, label: guessedLabel('decided'), text: text.slice(last.start).trim() }
  if (last.start === 0) return [{ ...task, head: above.head }]
  return [
    { ...above, text: text.slice(0, last.start).trim() },
    { ...task, first: false, ordinal: null, head: text.slice(0, 0) },
  ]
}

/** Whether a line stands at the right of the page: it is of the words right above it. */
const isBeside = ({ unit, label }: Statement): boolean => unit.indent >= AT_RIGHT && !label

/** Whether something is decided right above, below the last heading. */
function decidesNear(above: readonly Statement[]): boolean {
  const near = above.slice(-MOST_ABOVE)
  return near.slice(near.findLastIndex(({ level }) => level > 0) + 1).some(decides)
}

/** 'All governors are to …' with 'All' beside it: the sentence says whom that means. */
function saysAll({ text }: Statement, owners: Text, { wordOrder }: Lexicon): boolean {
  const [first, next] = tokenize(text.value)
  const all = wordOrder?.everybody ?? []
  return isOneOf(owners.value.toLowerCase(), all) && isOneOf(first?.fold ?? '', all) && next?.kind === 'word'
}

/**
 * 'Action: Kim', '[Secretary - within 21 days]' and initials at the right of the page below what was agreed: they say who does
 * it, and are no task themselves.
 */
export function withOwners(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.minutes) return statements
  const out: Statement[] = []
  for (const statement of statements) {
    const owners = ownersOf(statement, lexicon)
    const above = out.at(-1)
    if (!owners || !above || above.level > 0 || above.label?.key === 'tasks') {
      out.push(statement)
      continue
    }
    if (isBeside(statement) ? !decides(above) : !above.label && !decidesNear(out))
      out.splice(-1, 1, ...withLastDecided(above, lexicon))
    const again = out.at(-1)
    out.push(asOwners(statement, again && saysAll(again, owners, lexicon) ? owners.slice(0, 0) : owners))
  }
  return out
}
