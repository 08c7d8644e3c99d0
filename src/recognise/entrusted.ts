import type { Case } from '../language/cases.ts'
import { couldBe } from '../language/inflected.ts'
import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { ClauseWords } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { isPresent } from '../language/morphology.ts'
import { fold, isOneOf } from '../language/words.ts'
import { startsLower } from '../source/letters.ts'
import type { AssigneeOpenings } from './assignee-openings.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'
import type { AssigneeNames } from './assignee-names.ts'
import type { AssigneePhrases, Named } from './assignee-phrases.ts'
import { behindObject } from './behind-object.ts'
import type { Context } from './context.ts'
import { handedAtEnd } from './handed-work.ts'

/** What is laid on somebody: 'ответственность'. */
const OFFICE = patternWith((office) => office)

/** Reads those whom the words of a clause hand its work to: 'возложить на X', 'поручить X', 'назначить ответственным X'. */
export class EntrustedAssignees {
  readonly #context: Context
  readonly #words: ClauseWords
  readonly #names: AssigneeNames
  readonly #phrases: AssigneePhrases
  readonly #openings: AssigneeOpenings

  constructor(context: Context, names: AssigneeNames, phrases: AssigneePhrases, openings: AssigneeOpenings) {
    this.#context = context
    this.#words = context.lexicon.clauses
    this.#names = names
    this.#phrases = phrases
    this.#openings = openings
  }

  /** 'Контроль … возложить на X', 'назначить ответственным за … X'. */
  read(text: Text, control: boolean): Named | null {
    const value = fold(text.value)
    for (const phrase of this.#words.entrust) {
      const at = value.indexOf(phrase)
      if (
        at < 0 ||
        isOneOf(phrase, this.#words.handed) ||
        (!control && !OFFICE(this.#words.offices).test(value.slice(0, at)))
      )
        continue
      const expected: Case = phrase.endsWith(` ${this.#words.charge.over}`) ? 'instrumental' : 'accusative'
      return this.#phrases.read(text, at + phrase.length, text.length, expected, false)
    }
    // 'Контроль за исполнением протокола – Пахомов А.Н.'
    const dash = control ? / [–—-] /u.exec(text.value) : null
    if (dash) return this.#phrases.read(text, dash.index + dash[0].length, text.length, 'nominative', false)
    const handed = handedAtEnd(text, this.#phrases, this.#words)
    if (handed) return handed
    const appointed = this.#appointed(text)
    if (appointed) return appointed
    for (const phrase of this.#words.appointments) {
      const at = value.indexOf(phrase)
      if (at < 0) continue
      const rest = text.value.slice(at + phrase.length)
      const mentions = findNames(rest, this.#context.lexicon.names)
      if (mentions.length === 0) continue
      const assignees = mentions.map((mention) =>
        this.#names.person(text, shift(mention, at + phrase.length), 'accusative'),
      )
      return { assignees, cut: [], bare: false }
    }
    return null
  }

  /** 'Ответственной за ключи назначить Котову А.А.': the post stands first, who is to have it behind the verb. */
  #appointed(text: Text): Named | null {
    const tokens = tokenize(text.value)
    const { appointed = [], appoints = [] } = this.#words
    if (!isOneOf(tokens[0]?.fold ?? '', appointed)) return null
    const verb = tokens.findIndex(({ fold: word }) => isOneOf(word, appoints))
    const end = tokens[verb]?.end
    if (end === undefined) return null
    const named = findNames(text.value, this.#context.lexicon.names, { loose: true }).filter(
      ({ start }) => start > end,
    )
    return named.length === 0
      ? null
      : {
          assignees: named.map((mention) => this.#names.person(text, mention, 'accusative')),
          cut: [],
          bare: false,
        }
  }

  /**
   * Those to whom a later part of the sentence hands the work: 'Ремонт поручить электрику Гаврюшину', 'отбор возложить на
   * приёмщицу Галимову', 'повторную проверку сделать в июле, проводит Белый И.И.', 'заменить силами ООО «Исток»'.
   */
  within(text: Text): Named | null {
    return this.#handedOn(text) ?? this.#doneBy(text) ?? this.#byForces(text)
  }

  #handedOn(text: Text): Named | null {
    const tokens = tokenize(text.value)
    for (let at = 1; at < tokens.length - 1; at++) {
      const expected = this.#caseBehind(tokens, at)
      if (!expected) continue
      const from = expected === 'accusative' ? at + 2 : at + 1
      const start = tokens[from]?.start ?? text.length
      if (!this.#openings.begins({ text, from: start, tokens, at: from, expected })) continue
      const named = this.#phrases.read(text, start, text.length, expected, false)
      if (expected === 'dative' || named.assignees.some(({ type }) => type === 'person')) return named
    }
    return null
  }

  /** The case that words which hand work out ask for: 'поручить' Белому, 'возложить на' Белого. */
  #caseBehind(tokens: readonly Token[], at: number): Case | null {
    const word = tokens[at]?.fold ?? ''
    if (isOneOf(word, this.#words.handed)) return 'dative'
    return isOneOf(word, this.#words.laidOn) &&
      isOneOf(tokens[at + 1]?.fold ?? '', this.#words.laidOnTo ?? [])
      ? 'accusative'
      : null
  }

  /** '…, проводит Белый И.И.', '…, акт составляет Котова А.А.': the last part tells who does it. */
  #doneBy(text: Text): Named | null {
    const tokens = tokenize(text.value)
    const comma = tokens.findLastIndex(
      ({ text: mark }, at) => mark === ',' && this.#verbBehind(tokens, at) > 0,
    )
    const verb = comma < 0 ? -1 : this.#verbBehind(tokens, comma)
    if (verb < 0) return null
    const end = behindObject(tokens, verb)
    const people = this.#context.people
    const named = findNames(text.value, this.#context.lexicon.names, { loose: true }).filter(
      ({ start }) => start > end,
    )
    const [first] = named
    if (!first || text.value.slice(end, first.start).trim() !== '') return null
    if (!people.isKnownIn(first, 'nominative')) return null
    return { assignees: [this.#names.person(text, first, 'nominative')], cut: [], bare: false }
  }

  /** The verb in the present or the future right behind a comma, or behind its object: ', акт составляет'. */
  #verbBehind(tokens: readonly Token[], comma: number): number {
    for (const at of [comma + 1, comma + 2]) {
      const word = tokens[at]
      if (!word || word.kind !== 'word') return -1
      const acts = isPresent(word.fold, this.#words) && !couldBe(word.text, 'nominative')
      if (acts && !isOneOf(word.fold, this.#words.idle) && !isOneOf(word.fold, this.#words.notPresent))
        return at
      if (isOneOf(word.fold, this.#words.subordinating) || !startsLower(word.text)) return -1
    }
    return -1
  }

  /** '… силами ООО «Исток» до 18 сентября': those whose forces do it. */
  #byForces(text: Text): Named | null {
    const tokens = tokenize(text.value)
    const at = tokens.findIndex(({ fold: word }) => isOneOf(word, this.#words.forces))
    const next = tokens[at + 1]
    if (at < 0 || !isWordToken(next)) return null
    const body = isAbbreviation(next) || isOneOf(next.fold, this.#words.bodies)
    if (!body) return null
    const named = this.#phrases.read(text, next.start, text.length, 'genitive', false)
    return named.assignees.length > 0 ? { ...named, cut: [] } : null
  }
}

const shift = (mention: NameMention, by: number): NameMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})
