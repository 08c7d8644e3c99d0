import type { Printing } from '../../language/printing.ts'
import type { Decision } from '../../model/schema.ts'
import { assigneesLine, personLine } from '../markdown/people.ts'
import { JOINER } from '../../source/word-joiner.ts'
import { verbatim } from './verbatim.ts'
import { capitalised } from '../../source/letters.ts'

const WHOLE = /^\d{1,9}$/
const LETTER = /^\p{Ll}$/u

/** The first word of a name without its ending: 'Комиссия по охране труда' stands in 'Комиссии по охране труда'. */
function stemOf(name: string): string {
  const [first = ''] = name.split(' ', 1)
  return first.length > SHORTEST_STEM + 1 ? first.slice(0, -2) : first
}

const SHORTEST_STEM = 4
const HANDLE = /(?:^|\s)@\w/u

/** A list of clauses' place among the others: how deep, and the words above it, which need not be said again. */
export interface Standing {
  readonly depth: number
  readonly above: string
  readonly parentNumber: string | null
  /** Words of all clauses of the block: a controller named in one of them is not named again. */
  readonly all: string
}

const wordsOf = (list: readonly Decision[]): string =>
  list.map(({ text, items }) => `${text}\n${wordsOf(items)}`).join('')

/** The standing of the clauses of a question. */
export function standingOf(decisions: readonly Decision[]): Standing {
  return { depth: 0, above: '', parentNumber: null, all: wordsOf(decisions) }
}

/** The standing of the clauses below one that has this standing. */
export function standingBelow(decision: Decision, standing: Standing): Standing {
  return {
    depth: standing.depth + 1,
    above: `${standing.above}\n${decision.text}`,
    parentNumber: decision.number ?? standing.parentNumber,
    all: standing.all,
  }
}

/** The number with the closing mark that offices put: '1.', '2.1.', 'а)'; '1)' for a whole number below another. */
export function printedNumber(number: string, parentNumber: string | null): string {
  const below = WHOLE.test(number) && parentNumber !== null && WHOLE.test(parentNumber)
  return number + (below || LETTER.test(number) ? ')' : '.')
}

/** A bullet after a numbered clause, or after a lead-in with bullets of its own, would be read as belonging to it. */
export function isBulleted(list: readonly Decision[], { depth }: Standing): boolean {
  const bare = list.every(({ number }) => number === null)
  return bare && (list.every(({ items }) => items.length === 0) || depth > 0)
}

/**
 * The words of a clause, marked as such where they look like something else, call somebody by a handle alone, or name
 * only some of those who are to act.
 */
export function clauseText({ text, assignees }: Decision, printing: Printing): string {
  // Told by names, which the document read back has as well: its words are then marked the same way.
  const named = assignees.some(({ name }) => text.includes(stemOf(name)))
  const handled = assignees.length > 0 && !named && HANDLE.test(text)
  const partly = named && assignees.some(({ asWritten }) => !text.includes(asWritten))
  return handled || partly ? JOINER + text : verbatim(text, printing)
}

export interface Particular {
  readonly kind: 'assignee' | 'deadline' | 'control' | 'vote'
  /** '' for a vote, whose words say what they are. */
  readonly label: string
  readonly text: string
}

/** Who, by when, under whose control, how voted: unless the words of the clause and of those above it say so. */
export function particularsOf(
  decision: Decision,
  { above, all }: Standing,
  printing: Printing,
): Particular[] {
  const { assignees, controller, deadline, vote } = decision
  // What words say that are marked as mere words is not read out of them.
  const mere = clauseText(decision, printing) !== decision.text
  const words = mere ? '' : `${above}\n${decision.text}`
  const found: Particular[] = []
  const add = (kind: 'assignee' | 'deadline' | 'control', text: string): void => {
    const label = printing.label(kind)
    found.push({ kind, label: capitalised(label), text })
  }
  if (assignees.some(({ asWritten }) => !words.includes(asWritten))) add('assignee', assigneesLine(assignees))
  if (deadline && !words.includes(deadline.text)) add('deadline', deadline.text)
  if (controller && (mere || !all.includes(controller.asWritten))) add('control', personLine(controller))
  if (vote) found.push({ kind: 'vote', label: '', text: vote.text })
  return found
}
