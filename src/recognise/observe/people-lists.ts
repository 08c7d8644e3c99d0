import { OFFICERS, PEOPLE } from '../label-groups.ts'
import type { Line } from './line.ts'
import { onceFor } from './once-for.ts'

/** A line of a list without marks says little but a name. */
const LONGEST_PLAIN = 90
/** A name on a line of its own, blank lines around it. */
const LONGEST_NAME = 40
const MOST_GROUP_WORDS = 4

const headsPeople = ({ key, label }: Line): boolean =>
  key !== null && PEOPLE.has(key) && label !== null && !label.guessed

const isLabelled = ({ label }: Line): boolean =>
  label !== null && !label.guessed && label.separator !== 'none'

/** 'Chair: Ann Roe' within the list of those present, or 'Chair' over the name. */
const namesOfficer = ({ key, said }: Line, next: Line | undefined): boolean =>
  key !== null && OFFICERS.has(key) && (said !== '' || next?.namedFirst === true)

/** Whether a line begins with a name and has hardly more to it. */
const isNameAlone = ({ namedFirst, words }: Line): boolean => namedFirst && words.length < LONGEST_NAME

/** Whether a text ends as sentences do, and not with an initial. */
const endsSentence = (words: string): boolean =>
  /[.!?]$/u.test(words) && /[.!?]$/u.test(words.replace(/\b\p{L}{1,2}\.$/u, ''))

/** Whether a line without a mark may go on with a list of people: it names somebody, and is no sentence. */
const isPlainEntry = (line: Line): boolean => line.words.length < LONGEST_PLAIN && !endsSentence(line.words)

/** 'Staff of the depot:' heads more people; a sentence does not. */
const isGroup = ({ words }: Line): boolean =>
  words.endsWith(':') && words.split(' ').length <= MOST_GROUP_WORDS

/** Follows one list from its label down to its end. */
class ListWalk {
  readonly #head: Line
  readonly #level: number
  /** Whether entries with marks have been met: a paragraph after them is no entry. */
  #marked = false
  #plain = false

  constructor(head: Line) {
    this.#head = head
    this.#level = head.statement.level
  }

  /** Whether the list goes on with a line. */
  goesOn(line: Line, next: Line | undefined): boolean {
    if (line.statement.level > 0) return this.#isSubgroup(line, next) && this.#again()
    if (isLabelled(line)) return headsPeople(line) || namesOfficer(line, next)
    if (line.listed) {
      if (this.#isOutside(line)) return false
      this.#marked = true
      return true
    }
    if (this.#marked || (this.#plain && line.unit.gap && !isNameAlone(line)))
      return isGroup(line) && this.#again()
    this.#plain ||= !line.words.endsWith(':')
    return this.#isFirstNames(line) || isPlainEntry(line)
  }

  /** A heading within a list that is headed itself, over more people. */
  #isSubgroup({ statement, label, ordinal }: Line, next: Line | undefined): boolean {
    const within = this.#level > 0 && statement.level > this.#level
    return within && label === null && ordinal === null && next?.listed === true
  }

  /** 'Present:' over a paragraph of names. */
  #isFirstNames({ index, namedFirst, names }: Line): boolean {
    return index === this.#head.index + 1 && this.#head.said === '' && namedFirst && names.length > 1
  }

  #again(): boolean {
    this.#marked = false
    this.#plain = false
    return true
  }

  /** '- Present: …' is followed by what stands beside it and not in it. */
  #isOutside({ unit }: Line): boolean {
    const { unit: head } = this.#head
    return (
      head.bullet !== null && unit.bullet !== null && unit.indent <= head.indent && this.#head.said !== ''
    )
  }
}

/**
 * Indexes of the lines that may list people: below a label of those present, absent, invited or of members, as long as the
 * list goes on. Prose after the list, a heading or a table of something else end it.
 */
export const peopleLists = onceFor((lines): ReadonlySet<number> => {
  const indexes = new Set<number>()
  for (const line of lines) {
    if (!headsPeople(line)) continue
    const walk = new ListWalk(line)
    for (const below of lines.slice(line.index + 1)) {
      if (indexes.has(below.index) || !walk.goesOn(below, lines[below.index + 1])) break
      indexes.add(below.index)
    }
  }
  return indexes
})
