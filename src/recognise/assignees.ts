import type { Case } from '../language/cases.ts'
import { couldBe, namesPerson } from '../language/inflected.ts'
import { patternWith } from '../language/word-pattern.ts'
import { endsIn } from '../language/endings.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { ClauseWords } from '../language/lexicon.ts'
import type { WordOrder } from '../language/word-order.ts'
import { findNames } from '../language/names.ts'
import type { Assignee } from '../model/schema.ts'
import { withoutTrailing } from '../source/edges.ts'
import { ActingReader } from './acting.ts'
import { AssigneeNames } from './assignee-names.ts'
import { AssigneeOpenings } from './assignee-openings.ts'
import { AssigneePhrases, type Named } from './assignee-phrases.ts'
import { AssigneeSubjects } from './assignee-subjects.ts'
import type { Context } from './context.ts'
import { joinsNames } from './joining.ts'
import { dedupe } from './dedupe.ts'
import { EntrustedAssignees } from './entrusted.ts'
import { asksFor } from './handed-work.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'
import { isNamesOnly } from './names-only.ts'
import { LabelledAssignees } from './labelled-assignees.ts'
import { firstInfinitive } from '../language/morphology.ts'
import { stripMarks } from './person-entries.ts'
import { fold, isOneOf, startsWithPhrase } from '../language/words.ts'

export const NOBODY: Named = { assignees: [], cut: [], bare: false }

/** Those whom a clause addresses before a dash are named within these characters. */
const LONGEST_ADDRESS = 80
const ASKS_ACCUSATIVE = patternWith((verb) => `^${verb}`)

/** Reads who must act from the words of one clause. */
export class AssigneeReader {
  readonly #context: Context
  readonly #words: ClauseWords
  readonly #names: AssigneeNames
  readonly #phrases: AssigneePhrases
  readonly #lists: LabelledAssignees
  readonly #subjects: AssigneeSubjects
  readonly #openings: AssigneeOpenings
  readonly #entrusted: EntrustedAssignees

  constructor(context: Context) {
    this.#context = context
    this.#words = context.lexicon.clauses
    this.#names = new AssigneeNames(context)
    this.#phrases = new AssigneePhrases(context.lexicon, this.#names)
    this.#lists = new LabelledAssignees(context.lexicon, this.#names)
    this.#openings = new AssigneeOpenings(context, this.#names)
    this.#entrusted = new EntrustedAssignees(context, this.#names, this.#phrases, this.#openings)
    this.#subjects = new AssigneeSubjects(context, this.#names, this.#lists)
  }

  /** Those that a clause's sentence names: in the dative before the infinitive, after 'поручить', after 'возложить на'. */
  inSentence(text: Text, task = false): Named {
    const { wordOrder } = this.#context.lexicon
    if (wordOrder) return this.#acting(text, wordOrder, task)
    const control = startsWithPhrase(text.value, this.#words.control) > 0
    const named =
      this.#subjects.read(text) ??
      this.#entrusted.read(text, control) ??
      this.#addressed(text) ??
      this.#charged(text)
    return named.assignees.length > 0 ? named : (this.#entrusted.within(text) ?? named)
  }

  /** Those named before the infinitive: 'Секретарю подготовить …', 'Обязать Орлова И.П. сдать …'. */
  #charged(text: Text): Named {
    const { value } = text
    const from = Math.max(0, startsWithPhrase(value, this.#words.directives))
    if (value.slice(from).trimStart().startsWith('@')) return this.#handles(text, from)
    const tokens = tokenize(value)
    const before = tokens.findIndex(({ start }) => start >= from)
    const at = before < 0 ? tokens.length : before
    const accusative = from > 0 && ASKS_ACCUSATIVE(this.#words.accusativeDirectives).test(fold(value))
    const expected: Case = accusative ? 'accusative' : 'dative'
    if (!this.#openings.begins({ text, from, tokens, at, expected })) return NOBODY
    const verb = firstInfinitive(tokens, at, this.#words)
    if (from === 0 && !this.#sets(value, tokens[verb], tokens[at])) return NOBODY
    if (accusative && asksFor(tokens, at, verb, this.#words)) return NOBODY
    const stop = tokens[verb]?.start ?? value.length
    return this.#phrases.read(text, tokens[at]?.start ?? from, stop, expected, verb < 0)
  }

  /** Whether a sentence without a directive sets somebody to work: by its verb, or by points below it. */
  #sets(value: string, verb: Token | undefined, first: Token | undefined): boolean {
    return verb ? !this.#isDone(first?.fold ?? '', verb.fold) : /:\s*$/u.test(value)
  }

  /** 'Белому И.И. указать на недостатки', 'обратившимся предоставлять рассрочку': something is done to those who are named. */
  #isDone(first: string, verb: string): boolean {
    const { bodies, denials, gives } = this.#words
    if (isOneOf(verb, denials)) return !isOneOf(first, bodies)
    // A participle alone says what the people are to whom something is given.
    return isOneOf(verb, gives) && endsIn(first, this.#context.lexicon.endings?.dativeParticiples)
  }

  /** By the order of words: 'X to circulate', 'direct X to', 'RESOLVED, that X submit'. */
  #acting(text: Text, wordOrder: WordOrder, task: boolean): Named {
    const found = new ActingReader(text.value, this.#context.lexicon, wordOrder).read(task)
    if (!found) return NOBODY
    const assignees = found.actors.map(({ start, end, mention }) =>
      mention
        ? this.#names.person(text, mention, 'nominative')
        : this.#names.group(text.slice(start, end), 'nominative'),
    )
    return { assignees: dedupe(assignees), cut: found.cut, bare: false }
  }

  /** 'Секретарю – выписку из протокола в банк': those addressed before a dash, without a verb or with it behind. */
  #addressed(text: Text): Named | null {
    const dash = / [–—-] /u.exec(text.value.slice(0, LONGEST_ADDRESS))
    const [first] = tokenize(text.value)
    if (!dash || !isWordToken(first) || couldBe(first.text, 'nominative')) return null
    const body = isOneOf(first.fold, this.#words.bodies)
    if (!(body || namesPerson(first.text)) || !couldBe(first.text, 'dative')) return null
    if (firstInfinitive(tokenize(text.value.slice(0, dash.index)), 0, this.#words) >= 0) return null
    return this.#phrases.read(text, first.start, dash.index, 'dative', false)
  }

  /** Handles after a directive, one behind the other: '@orlov, @sukharev и @gaisin'. */
  #handles(text: Text, from: number): Named {
    const assignees: Assignee[] = []
    let end = from
    for (const mention of findNames(text.value, this.#context.lexicon.names)) {
      if (mention.start < from) continue
      if (!joinsNames(text.value.slice(end, mention.start), this.#context.lexicon)) break
      assignees.push(this.#names.person(text, mention, 'nominative'))
      end = mention.end
    }
    return { assignees, cut: [], bare: false }
  }

  /** Those named after 'Ответственный:' or in a table cell, in the nominative. */
  labelled(text: Text): Assignee[] {
    return this.#lists.read(text)
  }

  /** Those whom a clause with points below it names and says no more: '1. Иванов Пётр', '2. МБУ «Исток» (Белый И.И.)', '3. Отделу кадров'. */
  over(text: Text): Assignee[] {
    const { lexicon } = this.#context
    const sent = this.#subjects.over(text)
    if (sent.length > 0) return [...sent]
    const value = withoutTrailing(text.value, ': ')
    const [first] = tokenize(value)
    const addressed = this.heading(text)
    const named = isNamesOnly(value, lexicon) && !(addressed.length > 0 && this.#isBodyAddressed(first))
    if (named) return this.labelled(text)
    if (addressed.length > 0) return addressed
    const body =
      isWordToken(first) &&
      !lexicon.byOrder &&
      (isAbbreviation(first) || isOneOf(first.fold, this.#words.bodies))
    const alone = firstInfinitive(tokenize(value), 0, this.#words) < 0 && /[»)]$/u.test(value)
    return body && alone ? this.labelled(text.slice(0, value.length)) : []
  }

  /** 'Отделению', 'Совету': a body in the dative and no other case. */
  #isBodyAddressed(first: Token | undefined): boolean {
    return isWordToken(first) && isOneOf(first.fold, this.#words.bodies) && !couldBe(first.text, 'nominative')
  }

  /** 'Руководителям ОО, не имеющим …' as a heading: in the dative, to the end of the line. */
  heading(text: Text): Assignee[] {
    if (this.#context.lexicon.byOrder) return []
    const plain = stripMarks(text)
    const tokens = tokenize(plain.value)
    const [first] = tokens
    if (!isWordToken(first) || plain.length > 250) return []
    if (!this.#openings.beginsAssignee(tokens, 0, 'dative')) return []
    if (
      firstInfinitive(tokens, 0, this.#words) >= 0 ||
      /[.!?]$/u.test(plain.value.replace(/(?:[A-ZÀ-ÖØ-ÞЀ-Я]\.){1,2}$/u, ''))
    )
      return []
    const mentions = findNames(plain.value, this.#context.lexicon.names)
    if (mentions.length > 0) return this.#phrases.read(plain, 0, plain.length, 'dative', true).assignees
    return dedupe([this.#names.group(plain, 'dative')])
  }
}
