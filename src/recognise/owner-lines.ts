import { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import { guessedLabel, type Label } from '../language/labels.ts'
import type { Grammar, Lexicon } from '../language/lexicon.ts'
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
const INITIALS = /^\p{Lu}{2,3}(?:\s?[/,&]\s?\p{Lu}{2,3})*$/u
const BRACKETED = /^\[(.+)\]\.?$/su

/** Whether words name somebody who may act: a person known by name or initials, a post, a body, everybody. */
function isActor(words: string, { names, clauses }: Lexicon, grammar: Grammar): boolean {
  const value = words.trim()
  const [first] = findNames(value, names, { loose: true })
  if (first?.start === 0 && first.end === value.length) return true
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  if (tokens.length === 0 || tokens.length > 5) return false
  return tokens.some(({ fold }) => isOneOf(fold, grammar.posts) || isOneOf(fold, clauses.bodies))
}

/** Whether a text is nothing but who acts, and by when. */
export function isOnlyOwners(value: string, lexicon: Lexicon): boolean {
  const { grammar } = lexicon
  if (!grammar || value === '' || value.length > LONGEST) return false
  const [term] = findDeadlines(value, { meetingDate: null, labelled: false }, lexicon)
  const dash = value.search(/\s[-–—]\s/u)
  const end = dash > 0 ? dash : (term?.start ?? value.length)
  const who = withoutTrailing(value.slice(0, end), ' ,;:–—-')
  const parts = who
    .split(/[,;/+&]|\band\b/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => isActor(part, lexicon, grammar))
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

/** A line of owners as one that says who is responsible. */
function asOwners(statement: Statement, owners: Text): Statement {
  const dash = /\s[-–—]\s/u.exec(owners.value)
  const label = { ...guessedLabel('assignee', ':'), guessed: false }
  return {
    ...statement,
    label,
    head: statement.label ? statement.head : statement.unit.whole.slice(0, 0),
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
  if (!last || label || level > 0 || unit.row || verbatim !== null) return [above]
  const task = { ...above, label: guessedLabel('decided'), text: text.slice(last.start).trim() }
  if (last.start === 0) return [{ ...task, head: above.head }]
  return [
    { ...above, text: text.slice(0, last.start).trim() },
    { ...task, first: false, ordinal: null, head: text.slice(0, 0) },
  ]
}

/**
 * 'Action: Kim', '[Secretary - within 21 days]' and initials at the right of the page below what was agreed: they say who does
 * it, and are no task themselves.
 */
export function withOwners(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.grammar) return statements
  const out: Statement[] = []
  for (const statement of statements) {
    const owners = ownersOf(statement, lexicon)
    const above = out.at(-1)
    if (!owners || !above || above.level > 0 || above.label?.key === 'tasks') {
      out.push(statement)
      continue
    }
    const near = out.slice(-MOST_ABOVE)
    const from = near.findLastIndex(({ level }) => level > 0) + 1
    if (!near.slice(from).some(decides) && above.label === null)
      out.splice(-1, 1, ...withLastDecided(above, lexicon))
    out.push(asOwners(statement, owners))
  }
  return out
}
