import { couldBe, namesPerson } from '../language/inflected.ts'
import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { withoutTrailing } from '../source/edges.ts'
import { startsUpper } from '../source/letters.ts'
import type { Context } from './context.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'

/** Words of a post or a body in a tail, at most: 'заместитель директора по учебной работе'. */
const LONGEST_ACTOR = 8
/** Signs between those who act together. */
const SIGNS = ['', '+', '/']

const FURTHER = patternWith((and) => `^\\s{0,2}(?:${and}|\\+|\\/)\\s{1,2}(?=\\p{L})`)

/** Whether a word or a sign stands between those who act together. */
const joins = (word: string, { names }: Lexicon): boolean =>
  [SIGNS, names.and, names.alongside].some((words) => words.includes(word))

/** Whom a tail may name: strangers and bodies only where a date or a label stands beside them. */
export interface Admitted {
  readonly strangers: boolean
  readonly posts: boolean
  readonly bodies: boolean
}

/** Tells whether words at the end of a clause name somebody who can act, and nobody else. */
export class TailActors {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** Whether the whole text names people, a post or a body known as one. Things, dates and counts are none. */
  isActor(text: Text, admitted: Admitted): boolean {
    const value = withoutStop(text.value)
    if (value === '') return false
    const people = this.#peopleUpTo(value, admitted.strangers)
    if (people >= value.length - 1) return true
    if (people > 0) return this.#isFurther(value.slice(people), admitted)
    if (/\d/u.test(value)) return false
    const tokens = tokenize(value)
    const [first] = tokens
    if (!isWordToken(first) || tokens.length > LONGEST_ACTOR) return false
    const { clauses } = this.#context.lexicon
    if (isOneOf(first.fold, clauses.notAssignees)) return false
    if (admitted.posts && (this.#isPost(value) || this.#isAgency(first, tokens))) return true
    return admitted.bodies && (isAbbreviation(first) || this.#isBody(value))
  }

  /** 'Белый И.И. + юрист', 'Котова А.А. и бухгалтер': a post joined to those named before it. */
  #isFurther(rest: string, admitted: Admitted): boolean {
    const joined = FURTHER(this.#context.lexicon.clauses.and).exec(rest)
    return joined !== null && admitted.posts && this.#isPost(rest.slice(joined[0].length))
  }

  /** 'УК', 'ТСЖ «Исток»': an abbreviation that is known as that of a body. */
  #isAgency(first: Token, tokens: readonly Token[]): boolean {
    const { undeclined } = this.#context.lexicon.clauses
    return (
      isAbbreviation(first) &&
      isOneOf(first.fold, undeclined) &&
      (tokens.length === 1 || tokens[1]?.text === '«')
    )
  }

  /** Where the people end whom the text begins with, posts before their names included; 0 for none. */
  peopleEnd(text: Text, strangers: boolean): number {
    return this.#peopleUpTo(text.value, strangers)
  }

  #peopleUpTo(value: string, strangers: boolean): number {
    const mentions = this.#mentions(value)
    let end = 0
    for (const mention of mentions) {
      const between = value.slice(end, mention.start)
      const joined = joins(between.replaceAll(',', ' ').trim(), this.#context.lexicon)
      if (!joined && !this.#isLeadIn(between)) break
      if (!this.#admits(mention, strangers)) break
      end = mention.end
    }
    return end > 0 ? end : this.#familiesUpTo(value)
  }

  #mentions(value: string): readonly NameMention[] {
    return findNames(value, this.#context.lexicon.names, { loose: true })
  }

  #admits(mention: NameMention, strangers: boolean): boolean {
    if (mention.asWritten.startsWith('@') || this.#context.people.isKnown(mention)) return true
    return strangers && mention.family !== null && (mention.initials ?? mention.patronymic) !== null
  }

  /** 'т. Белый и Котова': surnames alone of people whom the record knows. */
  #familiesUpTo(value: string): number {
    const { people, lexicon } = this.#context
    let end = 0
    for (const token of tokenize(value)) {
      if (token.kind !== 'word') {
        if (token.text === '.' || token.text === ',') continue
        break
      }
      if (isOneOf(token.fold, lexicon.clauses.comrades) || joins(token.fold, lexicon)) continue
      if (!startsUpper(token.text) || !people.matchKnownFamily(token.text)) break
      end = token.end
    }
    return end
  }

  /** What stands before a name: 'т.', 'зам. директора', ', старший мастер'. */
  #isLeadIn(between: string): boolean {
    const tokens = tokenize(between).filter(({ text }) => text !== '.' && text !== ',')
    const [first, ...more] = joins(tokens[0]?.fold ?? '-', this.#context.lexicon) ? tokens.slice(1) : tokens
    if (!isWordToken(first) || more.length > LONGEST_ACTOR) return false
    const { comrades, shortPosts } = this.#context.lexicon.clauses
    const comrade = [first, ...more].every(({ fold }) => isOneOf(fold, comrades))
    const words = [first, ...more].every(isWordToken)
    return comrade || (words && (this.#isPost(first.text) || isOneOf(first.fold, shortPosts)))
  }

  /** A noun in the nominative that tells what somebody is, with adjectives before it: 'главный врач', 'секретарь'. */
  #isPost(value: string): boolean {
    const tokens = tokenize(value).filter(isWordToken)
    const [first] = tokens
    if (first && isOneOf(first.fold, this.#context.lexicon.clauses.shortPosts)) return true
    const { adjectivalPosts = [] } = this.#context.lexicon.clauses
    const noun = tokens.findIndex(({ text, fold }) => namesPerson(text) || isOneOf(fold, adjectivalPosts))
    if (noun < 0 || noun > 2) return false
    return tokens.slice(0, noun + 1).every(({ text }) => couldBe(text, 'nominative'))
  }

  /** A body in the nominative, adjectives before it or none: 'отдел кадров', 'бутафорский цех'. */
  #isBody(value: string): boolean {
    const tokens = tokenize(value).filter(isWordToken)
    const noun = tokens.findIndex(({ fold }) => isOneOf(fold, this.#context.lexicon.clauses.bodies))
    if (noun < 0 || noun > 2) return false
    return tokens.slice(0, noun + 1).every(({ text }) => couldBe(text, 'nominative'))
  }
}

/** Without the marks at the end, but for the full stop of an initial: 'Белый И.'. */
function withoutStop(value: string): string {
  const plain = withoutTrailing(value, ';, ')
  return /(?:^|[^\p{L}])\p{Lu}\.$/u.test(plain) ? plain : withoutTrailing(plain, '.;, ')
}
