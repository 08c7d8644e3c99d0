import type { Case } from '../language/cases.ts'
import { couldBe } from '../language/inflected.ts'
import { patternWith } from '../language/word-pattern.ts'
import { endsIn } from '../language/endings.ts'
import type { Text } from '../document/text.ts'
import type { Token } from '../language/form.ts'
import type { ClauseWords } from '../language/lexicon.ts'
import { isInfinitive } from '../language/morphology.ts'
import { findNames } from '../language/names.ts'
import { fold, isOneOf } from '../language/words.ts'
import { firstWord, isInitial, startsUpper } from '../source/letters.ts'
import { actsInCase } from './acts-in-case.ts'
import type { AssigneeNames } from './assignee-names.ts'
import type { Context } from './context.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'
import { closing } from './list-marks.ts'
import { isNamesOnly } from './names-only.ts'

/** A post and the name behind it at the head of a clause are looked for within these characters. */
const LONGEST_NAMING = 60
/** 'Подъесаулу', 'Начальнику караула': a post in the dative. */
const POST = patternWith((dative) => `^\\p{Lu}[\\p{L}-]+${dative}(?: \\p{Ll}[\\p{L}-]+)?$`)

/** The words of a clause at which those who must act may be named. */
export interface Opening {
  readonly text: Text
  /** Offset behind the directive. */
  readonly from: number
  readonly tokens: readonly Token[]
  /** Index of the first token behind the directive. */
  readonly at: number
  readonly expected: Case
}

/** 'README', 'SDK': three Latin capitals and more in a Russian record are of a thing. */
const isLatinCode = (word: string): boolean => /^[A-Z]{3,}$/u.test(word)

/** Tells whether a clause begins with those who must act. */
export class AssigneeOpenings {
  readonly #context: Context
  readonly #words: ClauseWords
  readonly #names: AssigneeNames

  constructor(context: Context, names: AssigneeNames) {
    this.#context = context
    this.#words = context.lexicon.clauses
    this.#names = names
  }

  /** Whether somebody is named at the opening: by a word that can be one, or by a name. */
  begins(opening: Opening): boolean {
    return (
      this.beginsAssignee(opening.tokens, opening.at, opening.expected) ||
      this.#beginsName(opening) ||
      this.#beginsFamily(opening) ||
      this.#beginsDescribed(opening) ||
      this.#beginsBracketed(opening) ||
      this.#beginsPost(opening)
    )
  }

  /** 'Котову Илье проверить …': somebody of the document by surname and given name. */
  #beginsName({ text, tokens, at }: Opening): boolean {
    const token = tokens[at]
    return token !== undefined && this.#names.mentions(text.value).some(({ start }) => start === token.start)
  }

  /** 'Плотникову получить …': a surname that only one person of the record has, in the expected case. */
  #beginsFamily({ tokens, at, expected }: Opening): boolean {
    const token = tokens[at]
    if (!isWordToken(token) || !startsUpper(token.text)) return false
    return this.#context.people.matchKnownFamily(token.text, expected) !== null
  }

  /** 'Материально ответственным лицам сверить …': an adverb that belongs to the adjective behind it. */
  #beginsDescribed({ tokens, at, expected }: Opening): boolean {
    const [first, next] = [tokens[at], tokens[at + 1]]
    if (!isWordToken(first) || !isWordToken(next) || !this.#ends(first.fold, 'adverbs')) return false
    if (this.#isNobody(first.fold) || couldBe(next.text, 'nominative')) return false
    return couldBe(next.text, expected) && this.beginsAssignee(tokens, at + 1, expected)
  }

  /** 'Стройконтролю (Рудая Л.В.) освидетельствовать …': a word that no list has, a name in brackets behind it and the verb. */
  #beginsBracketed({ text, tokens, at }: Opening): boolean {
    const [first, open] = [tokens[at], tokens[at + 1]]
    if (!isWordToken(first) || open?.text !== '(' || !this.#ends(first.fold, 'headDatives')) return false
    const close = closing(text.value, open.start)
    const verb = firstWord(text.value.slice(close + 1))
    return (
      isNamesOnly(text.value.slice(open.end, close), this.#context.lexicon) && isInfinitive(verb, this.#words)
    )
  }

  /** 'Подъесаулу Зарубе К.И. подготовить …': a post that no list has, right before a name that can only stand in the case. */
  #beginsPost({ text, from, expected }: Opening): boolean {
    const { people, lexicon } = this.#context
    const head = text.value.slice(from, from + LONGEST_NAMING)
    const [first] = findNames(head, lexicon.names)
    const post = head.slice(0, first?.start ?? 0).trim()
    if (!first || !POST(lexicon.endings?.postDatives).test(post)) return false
    // 'Информацию Раковой Э.Ю.' may be a genitive: 'Нестерову', 'Зарубе' are datives and no more.
    if (expected !== 'dative' || !this.#ends(first.family ?? '', 'headDatives')) return false
    const { certain, person } = people.resolve(first, { case: expected })
    return certain && fold(person.familyName ?? '') !== fold(first.family ?? '')
  }

  #ends(word: string, as: 'adverbs' | 'headDatives'): boolean {
    return endsIn(word, this.#context.lexicon.endings?.[as])
  }

  /** Whether the words from `at` begin the naming of someone in the expected case. */
  beginsAssignee(tokens: readonly Token[], at: number, expected: Case): boolean {
    const token = tokens[at]
    if (!isWordToken(token)) return false
    const initial = (index: number): boolean =>
      isInitial(tokens[index]?.text ?? '') && tokens[index + 1]?.text === '.'
    if (initial(at) || (initial(at + 1) && startsUpper(token.text))) return true
    if (isOneOf(token.fold, this.#words.undeclined) && !isInfinitive(token.fold, this.#words))
      return startsUpper(token.text)
    if (this.#isNobody(token.fold)) return false
    if (isOneOf(token.fold, this.#words.shortPosts) && tokens[at + 1]?.text === '.') return true
    return (
      (isAbbreviation(token) && !isLatinCode(token.text)) ||
      actsInCase(token, expected, this.#context.lexicon)
    )
  }

  /** Words that name nobody: verbs, what is abstract, prepositions. */
  #isNobody(word: string): boolean {
    return (
      isInfinitive(word, this.#words) ||
      this.#words.abstract.some((ending) => word.endsWith(ending)) ||
      isOneOf(word, this.#words.notAssignees) ||
      isOneOf(word, this.#words.adjuncts)
    )
  }
}
