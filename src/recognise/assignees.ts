import type { Text } from '../document/text.ts'
import type { Case } from '../language/declension.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { ClauseWords, Grammar } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { couldBe, namesPerson } from '../language/noun-phrase.ts'
import type { Assignee } from '../model/schema.ts'
import { withoutTrailing } from '../source/edges.ts'
import { firstWord, isInitial, startsUpper } from '../source/letters.ts'
import { ActingReader } from './acting.ts'
import { actsInCase } from './acts-in-case.ts'
import { AssigneeNames } from './assignee-names.ts'
import { AssigneePhrases, type Named } from './assignee-phrases.ts'
import { AssigneeSubjects } from './assignee-subjects.ts'
import type { Context } from './context.ts'
import { dedupe } from './dedupe.ts'
import { asksFor, handedAtEnd } from './handed-work.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'
import { isNamesOnly } from './names-only.ts'
import { closing } from './list-marks.ts'
import { LabelledAssignees } from './labelled-assignees.ts'
import { firstInfinitive, isInfinitive } from '../language/morphology.ts'
import { stripMarks } from './person-entries.ts'
import { fold, isOneOf, startsWithPhrase } from '../language/words.ts'

const NOBODY: Named = { assignees: [], cut: [], bare: false }

/** A post and the name behind it at the head of a clause are looked for within these characters. */
const LONGEST_NAMING = 60

/** Those whom a clause addresses before a dash are named within these characters. */
const LONGEST_ADDRESS = 80

/** What may stand between the names of those who act together, commas aside. */
const JOINING = ['', 'и', 'and', '&']

/** Reads who must act from the words of one clause. */
export class AssigneeReader {
  readonly #context: Context
  readonly #words: ClauseWords
  readonly #names: AssigneeNames
  readonly #phrases: AssigneePhrases
  readonly #lists: LabelledAssignees
  readonly #subjects: AssigneeSubjects

  constructor(context: Context) {
    this.#context = context
    this.#words = context.lexicon.clauses
    this.#names = new AssigneeNames(context)
    this.#phrases = new AssigneePhrases(context.lexicon, this.#names)
    this.#lists = new LabelledAssignees(context.lexicon, this.#names)
    this.#subjects = new AssigneeSubjects(context, this.#names, this.#lists)
  }

  /** Those that a clause's sentence names: in the dative before the infinitive, after 'поручить', after 'возложить на'. */
  inSentence(text: Text, task = false): Named {
    const value = text.value
    const { grammar } = this.#context.lexicon
    if (grammar) return this.#acting(text, grammar, task)
    const subject = this.#subjects.read(text)
    if (subject) return subject
    const control = startsWithPhrase(value, this.#words.control) > 0
    const entrusted = this.#entrusted(text, control) ?? this.#addressed(text)
    if (entrusted) return entrusted
    const directive = startsWithPhrase(value, this.#words.directives)
    const from = directive > 0 ? directive : 0
    const tokens = tokenize(value)
    let at = 0
    while (at < tokens.length && (tokens[at]?.start ?? 0) < from) at++
    if (/^[@]/.test(value.slice(from).trimStart())) return this.#handles(text, from)
    const accusative = directive > 0 && /^(?:обязать|просить|уполномочить)/u.test(fold(value))
    const expected: Case = accusative ? 'accusative' : 'dative'
    const begins =
      this.#beginsAssignee(tokens, at, expected) ||
      this.#beginsName(value, tokens[at]) ||
      this.#beginsBracketed(text, tokens, at) ||
      this.#beginsPost(text, from, expected)
    if (!begins) return NOBODY
    const verb = firstInfinitive(tokens, at, this.#words)
    if (directive === 0 && isOneOf(tokens[verb]?.fold ?? '', this.#words.denials)) return NOBODY
    const colon = /:\s*$/u.test(value)
    if (verb < 0 && !colon && directive === 0) return NOBODY
    if (accusative && asksFor(tokens, at, verb, this.#words)) return NOBODY
    const stop = verb < 0 ? value.length : (tokens[verb]?.start ?? value.length)
    return this.#phrases.read(text, tokens[at]?.start ?? from, stop, expected, verb < 0)
  }

  /** By the order of words: 'X to circulate', 'direct X to', 'RESOLVED, that X submit'. */
  #acting(text: Text, grammar: Grammar, task: boolean): Named {
    const found = new ActingReader(text.value, this.#context.lexicon, grammar).read(task)
    if (!found) return NOBODY
    const assignees = found.actors.map(({ start, end, mention }) =>
      mention
        ? this.#names.person(text, mention, 'nominative')
        : this.#names.group(text.slice(start, end), 'nominative'),
    )
    return { assignees: dedupe(assignees), cut: found.cut, bare: false }
  }

  /** 'Контроль … возложить на X', 'назначить ответственным за … X'. */
  #entrusted(text: Text, control: boolean): Named | null {
    const value = fold(text.value)
    for (const phrase of this.#words.entrust) {
      const at = value.indexOf(phrase)
      if (
        at < 0 ||
        phrase === 'поручить' ||
        (!control && !/ответственност|обязанност/u.test(value.slice(0, at)))
      )
        continue
      const expected: Case = phrase.endsWith(' за') ? 'instrumental' : 'accusative'
      return this.#phrases.read(text, at + phrase.length, text.length, expected, false)
    }
    // 'Контроль за исполнением протокола – Пахомов А.Н.'
    const dash = control ? / [–—-] /u.exec(text.value) : null
    if (dash) return this.#phrases.read(text, dash.index + dash[0].length, text.length, 'nominative', false)
    const handed = handedAtEnd(text, this.#phrases, this.#words)
    if (handed) return handed
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
      if (!JOINING.includes(text.value.slice(end, mention.start).replaceAll(',', ' ').trim())) break
      assignees.push(this.#names.person(text, mention, 'nominative'))
      end = mention.end
    }
    return { assignees, cut: [], bare: false }
  }

  /** 'Котову Илье проверить …': somebody of the document by surname and given name. */
  #beginsName(value: string, token: Token | undefined): boolean {
    return token !== undefined && this.#names.mentions(value).some(({ start }) => start === token.start)
  }

  /** 'Стройконтролю (Рудая Л.В.) освидетельствовать …': a word that no list has, a name in brackets behind it and the verb. */
  #beginsBracketed(text: Text, tokens: readonly Token[], at: number): boolean {
    const [first, open] = [tokens[at], tokens[at + 1]]
    if (!isWordToken(first) || open?.text !== '(' || !/[уюе]$/u.test(first.fold)) return false
    const close = closing(text.value, open.start)
    const verb = firstWord(text.value.slice(close + 1))
    return (
      isNamesOnly(text.value.slice(open.end, close), this.#context.lexicon) && isInfinitive(verb, this.#words)
    )
  }

  /** 'Подъесаулу Зарубе К.И. подготовить …': a post that no list has, right before a name that can only stand in the case. */
  #beginsPost(text: Text, from: number, expected: Case): boolean {
    const { people, lexicon } = this.#context
    const head = text.value.slice(from, from + LONGEST_NAMING)
    const [first] = findNames(head, lexicon.names)
    const post = head.slice(0, first?.start ?? 0).trim()
    if (!first || !/^\p{Lu}[\p{L}-]+[уюеи](?: \p{Ll}[\p{L}-]+)?$/u.test(post)) return false
    // 'Информацию Раковой Э.Ю.' may be a genitive: 'Нестерову', 'Зарубе' are datives and no more.
    if (expected !== 'dative' || !/[уюе]$/u.test(first.family ?? '')) return false
    const { certain, person } = people.resolve(first, { case: expected })
    return certain && fold(person.familyName ?? '') !== fold(first.family ?? '')
  }

  /** Whether the words from `at` begin the naming of someone in the expected case. */
  #beginsAssignee(tokens: readonly Token[], at: number, expected: Case): boolean {
    const token = tokens[at]
    if (!isWordToken(token)) return false
    const initial = (index: number): boolean =>
      isInitial(tokens[index]?.text ?? '') && tokens[index + 1]?.text === '.'
    if (initial(at) || (initial(at + 1) && startsUpper(token.text))) return true
    if (isInfinitive(token.fold, this.#words)) return false
    if (isOneOf(token.fold, this.#words.undeclined)) return startsUpper(token.text)
    if (this.#words.abstract.some((ending) => token.fold.endsWith(ending))) return false
    if (isOneOf(token.fold, this.#words.notAssignees) || isOneOf(token.fold, this.#words.adjuncts))
      return false
    if (isOneOf(token.fold, this.#words.shortPosts) && tokens[at + 1]?.text === '.') return true
    return isAbbreviation(token) || actsInCase(token, expected, this.#words)
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
    if (isNamesOnly(value, lexicon)) return this.labelled(text)
    const addressed = this.heading(text)
    if (addressed.length > 0) return addressed
    const [first] = tokenize(value)
    const body =
      isWordToken(first) &&
      !lexicon.grammar &&
      (isAbbreviation(first) || isOneOf(first.fold, this.#words.bodies))
    const alone = firstInfinitive(tokenize(value), 0, this.#words) < 0 && /[»)]$/u.test(value)
    return body && alone ? this.labelled(text.slice(0, value.length)) : []
  }

  /** 'Руководителям ОО, не имеющим …' as a heading: in the dative, to the end of the line. */
  heading(text: Text): Assignee[] {
    if (this.#context.lexicon.grammar) return []
    const plain = stripMarks(text)
    const tokens = tokenize(plain.value)
    const [first] = tokens
    if (!isWordToken(first) || plain.length > 250) return []
    if (!this.#beginsAssignee(tokens, 0, 'dative')) return []
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

const shift = (mention: NameMention, by: number): NameMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})
