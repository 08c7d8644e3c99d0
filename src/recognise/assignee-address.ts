import { couldBe, namesPerson } from '../language/inflected.ts'
import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { ClauseWords } from '../language/lexicon.ts'
import { firstInfinitive } from '../language/morphology.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import type { Assignee } from '../model/schema.ts'
import { addAll } from '../source/add-all.ts'
import { startsUpper } from '../source/letters.ts'
import type { AssigneeNames } from './assignee-names.ts'
import type { Named } from './assignee-phrases.ts'
import type { Context } from './context.ts'
import { dedupe } from './dedupe.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'
import { closing, splitOutside } from './list-marks.ts'
import { isSurname } from './surname-list.ts'

/** Those whom a clause addresses before a dash are named within these characters. */
const LONGEST = 140
const DASH = /\s[–—-](?=\s|$)/gu
const AND_NAME = patternWith((and) => ` ${and} (?=\\p{Lu})`)

type Cut = Named['cut'][number]

/**
 * Reads those whom a clause addresses before a dash: 'Главам районов (Гольцов, Юрасов) – до 7 августа представить …',
 * 'Карпунину, Дубинчику – сформировать …', 'АО «Исток» (Белый) –' over its points. All that stands before the dash must name
 * somebody: known people, or posts and bodies in the dative.
 */
export class AssigneeAddress {
  readonly #context: Context
  readonly #words: ClauseWords
  readonly #names: AssigneeNames

  constructor(context: Context, names: AssigneeNames) {
    this.#context = context
    this.#words = context.lexicon.clauses
    this.#names = names
  }

  /** Those addressed in a clause that goes on with what is to be done; null where its head is none. */
  read(text: Text): Named | null {
    const end = dashIn(text.value)
    if (end < 0 || firstInfinitive(tokenize(text.value.slice(end + 2)), 0, this.#words) < 0) return null
    return this.#parse(text, end)
  }

  /** Those whom a line names that says no more: 'АО «Исток» (Белый) –', over points of their own. */
  over(text: Text): readonly Assignee[] {
    const { value } = text
    const end = dashIn(value)
    return end >= 0 && value.slice(end).trim().length === 1 ? (this.#parse(text, end)?.assignees ?? []) : []
  }

  #parse(text: Text, end: number): Named | null {
    const assignees: Assignee[] = []
    const cut: Cut[] = []
    for (const part of this.#parts(text.slice(0, end))) {
      const open = part.text.value.indexOf('(')
      const close = open < 0 ? -1 : closing(part.text.value, open)
      if (close >= 0 && part.text.value.slice(close + 1).trim() !== '') return null
      const own = this.#addressee((open < 0 ? part.text : part.text.slice(0, open)).trim())
      if (!own) return null
      assignees.push(own)
      if (open < 0) continue
      const inner = this.#inBrackets(part.text.slice(open + 1, close))
      if (inner.length > 0) cut.push({ start: Math.max(0, part.at + open - 1), end: part.at + close + 1 })
      addAll(assignees, inner)
    }
    return assignees.length > 0 ? { assignees: dedupe(assignees), cut, bare: false } : null
  }

  /** The addressees one by one: divided by commas, and by 'и' before somebody: 'Главам Тавринского и Борковского районов' are one. */
  #parts(head: Text): { text: Text; at: number }[] {
    let at = 0
    return splitOutside(head, ',').flatMap((part) => {
      const from = at
      at += part.length + 1
      const and = AND_NAME(this.#words.and).exec(part.value)
      const behind = and ? and.index + and[0].length : 0
      const [next] = tokenize(part.value.slice(behind))
      const another = and && next && (couldBe(next.text, 'dative') || this.#names.isKnownFamily(next.text))
      if (!another || part.value.slice(0, behind).includes('(')) return [{ text: part, at: from }]
      return [
        { text: part.slice(0, and.index), at: from },
        { text: part.slice(behind), at: from + behind },
      ]
    })
  }

  /** One addressee: somebody known, or a post or body in the dative; null for any other words. */
  #addressee(text: Text): Assignee | null {
    const [first, second] = tokenize(text.value)
    if (!isWordToken(first)) return null
    const [mention] = findNames(text.value, this.#context.lexicon.names, { loose: true })
    if (mention?.start === 0 && mention.end === text.length) return this.#named(text, mention)
    const person = second ? null : this.#surname(text)
    if (person || mention) return person
    return this.#isAddressed(first, second === undefined) ? this.#names.group(text, 'dative') : null
  }

  #named(text: Text, mention: NameMention): Assignee | null {
    const { people } = this.#context
    if (!people.isKnown(mention)) return null
    return this.#names.person(
      text,
      mention,
      people.isKnownIn(mention, 'nominative') ? 'nominative' : 'dative',
    )
  }

  /** Whether a word begins the naming of a body or a post in the dative; `alone`: only an abbreviation surely does. */
  #isAddressed(first: Token, alone: boolean): boolean {
    if (isAbbreviation(first)) return alone || startsUpper(first.text)
    if (alone || !startsUpper(first.text)) return false
    const acts = isOneOf(first.fold, this.#words.bodies) || namesPerson(first.text)
    return acts && couldBe(first.text, 'dative') && !couldBe(first.text, 'nominative')
  }

  #surname(text: Text): Assignee | null {
    return this.#names.isKnownFamily(text.value) ? this.#names.group(text, 'nominative') : null
  }

  /** People in brackets behind a post or body; by surnames alone where at least one of them is known. */
  #inBrackets(inner: Text): readonly Assignee[] {
    const sure = this.#names.bracketed(inner)
    const parts = splitOutside(inner, ',').map((part) => part.trim())
    // Surnames alone are all named, though the record knows but one of them.
    if (sure.length >= parts.length || parts.length < 2 || !parts.every(({ value }) => isSurname(value)))
      return sure
    const known = parts.some(({ value }) => this.#names.isKnownFamily(value))
    return known ? parts.map((part) => this.#names.group(part, 'nominative')) : []
  }
}

/** Index of the first dash outside brackets and quotes; -1 for none near the head. */
function dashIn(value: string): number {
  for (const { index } of value.slice(0, LONGEST).matchAll(DASH)) {
    const before = value.slice(0, index)
    const open = [...before].reduce(
      (depth, sign) => depth + Number('(«'.includes(sign)) - Number(')»'.includes(sign)),
      0,
    )
    if (open <= 0) return index
  }
  return -1
}
