import { isOneOf } from '../language/words.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isStopWord, nameLexicon, shapeOf } from '../language/name-words.ts'
import { nameKey } from '../language/name-tokens.ts'
import { findNames, type KnownName } from '../language/names.ts'
import { withoutTrailing } from '../source/edges.ts'
import type { Statement } from './statements.ts'

/** Who owns a task stands within these characters before its colon, or in a bracket at its end. */
const LONGEST_OWNERS = 60
/** From so many names that lists of names have on, the others of a list of tasks are taken for names. */
const LEAST_KNOWN = 2

/** The words before the colon of a task, or in the brackets at its end: 'Kim (lead), Oru: …', '… (Kim and Oru)'. */
function ownersIn(value: string): string[] {
  const colon = value.slice(0, LONGEST_OWNERS).indexOf(': ')
  const plain = withoutTrailing(value, '. ')
  const open = plain.endsWith(')') ? plain.lastIndexOf('(') : -1
  const words = colon > 0 ? value.slice(0, colon) : open > 0 ? plain.slice(open + 1, -1) : ''
  if (words.length > LONGEST_OWNERS) return []
  return words
    .replace(/\([^()]*\)/gu, ' ')
    .split(/,|&|\/|\band\b/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Whether a word may be a name that no list has. */
function mayBeName(word: string, lexicon: Lexicon): boolean {
  const { wordOrder, clauses, names } = lexicon
  const key = nameKey(word)
  if (!/^\p{L}+$/u.test(word) || shapeOf(word) !== 'title' || isStopWord(key, nameLexicon(names)))
    return false
  const taken = [wordOrder?.posts ?? [], clauses.bodies, clauses.notAssignees, clauses.infinitiveEndings]
  return !taken.some((words) => isOneOf(key, words))
}

/** The tasks of a list: open or ticked boxes, or points below a label of tasks. */
function lists(statements: readonly Statement[]): string[][] {
  const found: string[][] = []
  let tasks = false
  let last: string[] | null = null
  for (const { label, unit, level } of statements) {
    if (label && !label.guessed && label.separator !== 'none' && unit.bullet === null)
      tasks = label.key === 'tasks'
    else if (level > 0) tasks = false
    const point = unit.bullet !== null && tasks
    if (!point) last = null
    else if (last) last.push(unit.text.value)
    else found.push((last = [unit.text.value]))
  }
  return found
}

/**
 * Those whom a list of tasks names as their owners by a word that no list of names has: where the owners of most of its tasks
 * have common names, 'Oru: write the report' is somebody's too.
 */
export function taskOwners(statements: readonly Statement[], lexicon: Lexicon): KnownName[] {
  const { givenNames } = nameLexicon(lexicon.names)
  return lists(statements).flatMap((tasks) => {
    const all = [...new Set(tasks.flatMap(ownersIn))]
    const further = all.filter((name) => !isNamed(name, lexicon))
    const strange = further.filter((name) => !givenNames.has(nameKey(name)))
    const sure = all.length - strange.length >= LEAST_KNOWN && strange.length * 2 <= all.length
    if (!sure || !further.every((name) => mayBeName(name, lexicon))) return []
    return further.map((word) => ({ words: [word], family: null, given: null, initials: null, short: false }))
  })
}

/** Whether a text is a name by itself. */
function isNamed(name: string, lexicon: Lexicon): boolean {
  const [mention] = findNames(name, lexicon.names, { loose: true })
  return mention?.start === 0 && mention.end === name.length
}
