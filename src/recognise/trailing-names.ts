import type { Text } from '../document/text.ts'
import { findNames } from '../language/names.ts'
import type { Assignee } from '../model/schema.ts'
import type { AssigneeNames } from './assignee-names.ts'
import type { Context } from './context.ts'
import { findDeadlines } from './deadlines.ts'
import { dedupe } from './dedupe.ts'
import { splitOutside, trailingBracket } from './person-entries.ts'
import { lastSpacedDash, withoutTrailing } from '../source/edges.ts'

/** Those named at the end of a clause, apart from its sentence, and the date that stands with them. */
export interface Trailing {
  /** The clause's own words. */
  readonly text: Text
  readonly assignees: readonly Assignee[]
  readonly deadline: Text | null
}

const LONGEST = 160

/** Reads who must act, and by when, behind a dash or in brackets at the end: 'обновить стенд – Котов И.И., до 05.06'. */
export class TrailingNames {
  readonly #context: Context
  readonly #names: AssigneeNames

  constructor(context: Context, names: AssigneeNames) {
    this.#context = context
    this.#names = names
  }

  /** `acts` tells whether the clause sets anybody to work; a resolution may end with who reported. */
  read(text: Text, acts: boolean): Trailing | null {
    const words = text.slice(0, withoutTrailing(text.value, '.;, ').length)
    const bracket = trailingBracket(words)
    if (bracket && bracket.before.value !== '') return this.#listed(bracket.before, bracket.inner, acts)
    const dash = lastSpacedDash(words.value)
    if (dash <= 0) return null
    return this.#listed(words.slice(0, dash).trim(), words.slice(dash + 3).trim(), acts)
  }

  /** Parts at commas that are each a person or a deadline, with somebody among them. */
  #listed(before: Text, list: Text, acts: boolean): Trailing | null {
    const { lexicon, people, meetingDate } = this.#context
    if (list.length > LONGEST) return null
    const assignees: (() => Assignee)[] = []
    let deadline: Text | null = null
    let called = false
    for (const chunk of splitOutside(list, ',')) {
      const part = chunk.trim()
      const [name, ...more] = findNames(part.value, lexicon.names, { loose: true })
      const whole = name?.start === 0 && name.end >= part.length - 1 && more.length === 0
      if (name && whole && (name.asWritten.startsWith('@') || people.isKnown(name))) {
        called ||= name.asWritten.startsWith('@')
        assignees.push(() => this.#names.person(part, name, 'nominative'))
        continue
      }
      const [date] = findDeadlines(part.value, { meetingDate, labelled: true }, lexicon)
      if (!date || deadline || date.end - date.start < part.length - 1) return null
      deadline = part
    }
    if (assignees.length === 0 || !(acts || called || deadline)) return null
    return { text: before, assignees: dedupe(assignees.map((make) => make())), deadline }
  }
}
