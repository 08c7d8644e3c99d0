import { couldBe, namesPerson } from '../language/inflected.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { ClauseWords } from '../language/lexicon.ts'
import { isInfinitive, isPresent } from '../language/morphology.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { fold, isOneOf } from '../language/words.ts'
import type { Assignee } from '../model/schema.ts'
import { firstWord, startsLower } from '../source/letters.ts'
import { AssigneeAddress } from './assignee-address.ts'
import type { AssigneeNames } from './assignee-names.ts'
import type { Named } from './assignee-phrases.ts'
import type { Context } from './context.ts'
import { joinsNames } from './joining.ts'
import { behindObject } from './behind-object.ts'
import { dedupe } from './dedupe.ts'
import { isWordToken } from './is-word-token.ts'
import type { LabelledAssignees } from './labelled-assignees.ts'

/** A run of names at the head of a clause is looked for within these characters. */
const LONGEST_NAMING = 160
/** A post before a dash is no longer. */
const LONGEST_POST = 80

/** Reads those who are the subject of what a clause says: 'Орлов Е.А. – поднять стенд', 'Подрядчик предоставляет график'. */
export class AssigneeSubjects {
  readonly #context: Context
  readonly #words: ClauseWords
  readonly #names: AssigneeNames
  readonly #lists: LabelledAssignees
  readonly #address: AssigneeAddress

  constructor(context: Context, names: AssigneeNames, lists: LabelledAssignees) {
    this.#context = context
    this.#words = context.lexicon.clauses
    this.#names = names
    this.#lists = lists
    this.#address = new AssigneeAddress(context, names)
  }

  /** The subjects of the clause; null where it has none that acts. */
  read(text: Text): Named | null {
    return (
      this.#nameThenDash(text) ??
      this.#nameThenPresent(text) ??
      this.#verbThenName(text) ??
      this.#sideThenPresent(text)
    )
  }

  /** Those whom a line names before a dash that ends it: 'АО «Исток» (Белый) –', over points of their own. */
  over(text: Text): readonly Assignee[] {
    return this.#address.over(text)
  }

  /** 'Орлов Егор — поднять стенд', 'Рощина Е.А. и Сухов И.П.: обновить …': known names before a dash or colon. */
  #nameThenDash(text: Text): Named | null {
    const head = text.value.slice(0, LONGEST_NAMING)
    const named: NameMention[] = []
    let end = 0
    for (const mention of findNames(head, this.#context.lexicon.names, { loose: true })) {
      const between = head.slice(end, mention.start)
      if (!joinsNames(between, this.#context.lexicon) || !this.#context.people.isKnown(mention)) break
      named.push(mention)
      end = mention.end
    }
    const mark = /^\s{0,4}[–—:-]\s{1,4}(?=\S)/u.exec(head.slice(end))
    if (named.length === 0) return this.#address.read(text) ?? this.#postThenDash(text)
    if (!mark) return null
    // 'Рудой Л.В. – подготовить акт': before a dash those who act may be addressed.
    const { people: known } = this.#context
    const people = named.map((mention) =>
      this.#names.person(text, mention, known.isKnownIn(mention, 'nominative') ? 'nominative' : 'dative'),
    )
    return { assignees: dedupe(people), cut: [{ start: 0, end: end + mark[0].length }], bare: false }
  }

  /** 'Мастера участков – фотографировать кровли', 'юрист Остапчук: подготовить …': what stands before the dash acts. */
  #postThenDash(text: Text): Named | null {
    const mark = /[–—:]\s/u.exec(text.value.slice(0, LONGEST_POST))
    if (!mark) return null
    const verb = firstWord(text.value.slice(mark.index + 1))
    const at = mark.index + 1 + text.value.slice(mark.index + 1).search(/\S/u)
    const head = text.slice(0, mark.index).trim()
    const [first] = tokenize(head.value)
    if (!text.value.slice(at).startsWith(verb) || !isInfinitive(verb, this.#words)) return null
    if (!isWordToken(first) || !namesPerson(first.text) || !couldBe(first.text, 'nominative')) return null
    return { assignees: this.#lists.read(head), cut: [{ start: 0, end: at }], bare: false }
  }

  /** 'Ахмедшин Т.И. дорабатывает загрузчик': known names before a verb in the present or the future. */
  #nameThenPresent(text: Text): Named | null {
    const { people, lexicon } = this.#context
    const mentions = findNames(text.value.slice(0, LONGEST_NAMING), lexicon.names, { loose: true }).filter(
      (mention) => people.isKnown(mention) && people.resolve(mention, { case: 'nominative' }).certain,
    )
    const last = mentions[mentions.length - 1]
    if (!last) return null
    const verb = firstWord(text.value.slice(last.end))
    if (!text.value.slice(last.end).trimStart().startsWith(verb) || !isPresent(verb, this.#words)) return null
    const together = mentions.every((mention, index) => {
      const next = mentions[index + 1]
      return !next || joinsNames(text.value.slice(mention.end, next.start), this.#context.lexicon)
    })
    if (!together) return null
    const assignees = mentions.map((mention) => this.#names.person(text, mention, 'nominative'))
    return { assignees: dedupe(assignees), cut: [], bare: false }
  }

  /** 'Билеты заказывает Котова А.А.', 'за уборку отвечают Белый И.И. и Орлов П.С.': known people right behind the verb. */
  #verbThenName(text: Text): Named | null {
    const tokens = tokenize(text.value)
    const at = this.#finiteVerb(tokens)
    const verb = tokens[at]
    if (!verb || (isOneOf(verb.fold, this.#words.idle) && !this.#isCharge(tokens, at))) return null
    const named: NameMention[] = []
    let end = behindObject(tokens, at)
    for (const mention of this.#mentions(text.value)) {
      if (mention.start < verb.end) continue
      const between = text.value.slice(end, mention.start)
      if (!joinsNames(between, this.#context.lexicon) || !this.#isSubject(mention)) break
      named.push(mention)
      end = mention.end
    }
    return this.#people(text, named)
  }

  /** 'отвечает за …', 'за … отвечает': to be in charge, not to answer. */
  #isCharge(tokens: readonly Token[], verb: number): boolean {
    const { charge } = this.#words
    if (!isOneOf(tokens[verb]?.fold ?? '', charge.verbs)) return false
    return tokens.some(({ fold: word }) => word === charge.over)
  }

  /** 'Подрядчик предоставляет график', 'с 12.02 Подрядчик работает в две смены': a side, a post or a body. */
  #sideThenPresent(text: Text): Named | null {
    const tokens = tokenize(text.value)
    const at = this.#finiteVerb(tokens)
    if (at <= 0 || isOneOf(tokens[at]?.fold ?? '', this.#words.idle)) return null
    for (const index of at === 1 ? [0] : [0, at - 1]) {
      const token = tokens[index]
      if (!isWordToken(token) || !this.#isSide(token, index)) continue
      const end = this.#phraseEnd(tokens, index, at)
      return {
        assignees: [this.#names.group(text.slice(token.start, end), 'nominative')],
        cut: [],
        bare: false,
      }
    }
    return null
  }

  #isSide({ text, fold: word }: Token, index: number): boolean {
    if (isOneOf(word, this.#words.notAssignees) || !couldBe(text, 'nominative')) return false
    if (index > 0 && startsLower(text)) return false
    return namesPerson(text) || (index === 0 && isOneOf(word, this.#words.bodies))
  }

  /** The noun with the genitives behind it: 'Совет дома', 'Директор школы'. */
  #phraseEnd(tokens: readonly Token[], from: number, verb: number): number {
    let end = tokens[from]?.end ?? 0
    for (let at = from + 1; at < verb; at++) {
      const token = tokens[at]
      if (!isWordToken(token) || isOneOf(token.fold, this.#words.adjuncts)) break
      if (!couldBe(token.text, 'genitive') || couldBe(token.text, 'accusative')) break
      end = token.end
    }
    return end
  }

  /** Index of the first verb of the main clause in the present or the future; -1 for none. */
  #finiteVerb(tokens: readonly Token[]): number {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (
        !token ||
        token.text === ',' ||
        token.text === ':' ||
        isOneOf(token.fold, this.#words.subordinating)
      )
        return -1
      if (!isWordToken(token)) continue
      if (isInfinitive(token.fold, this.#words)) return -1
      if (!startsLower(token.text) || !isPresent(token.fold, this.#words)) continue
      if (isOneOf(token.fold, this.#words.notPresent) || couldBe(token.text, 'nominative')) continue
      return at
    }
    return -1
  }

  #mentions(value: string): readonly NameMention[] {
    return findNames(value, this.#context.lexicon.names, { loose: true })
  }

  /** Whether a name of somebody known stands in the nominative. */
  #isSubject(mention: NameMention): boolean {
    const { people } = this.#context
    if (!people.isKnown(mention)) return false
    const { certain, person } = people.resolve(mention, { case: 'nominative' })
    return certain && (mention.family === null || fold(person.familyName ?? '') === fold(mention.family))
  }

  #people(text: Text, named: readonly NameMention[]): Named | null {
    if (named.length === 0) return null
    const people = named.map((mention) => this.#names.person(text, mention, 'nominative'))
    return { assignees: dedupe(people), cut: [], bare: false }
  }
}
