import type { Case } from '../language/cases.ts'
import { couldBe, namesPerson } from '../language/inflected.ts'
import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import type { NameMention } from '../language/names.ts'
import type { Assignee } from '../model/schema.ts'
import type { AssigneeNames } from './assignee-names.ts'
import { dedupe } from './dedupe.ts'
import { isFurtherCode } from './further-code.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'
import { closing } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'
import { stripDot } from './strip-dot.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { addAll } from '../source/add-all.ts'
import { startsUpper } from '../source/letters.ts'

/** Who a clause names to act, and the brackets that only name them and so are no words of the clause. */
export interface Named {
  readonly assignees: Assignee[]
  /** Stretches of the clause's text to leave out. */
  readonly cut: readonly { readonly start: number; readonly end: number }[]
  /** True when the text names who must act and says nothing else: 'Главам поселений:'. */
  readonly bare: boolean
}

/** Characters within which the naming of a group ends as a rule, and tokens behind its end that tell so. */
const NEAR = 400
const AHEAD = 4

const JOINT = patternWith((and) => `^${and}\\s+`)
const WITHIN = patternWith((and) => ` ${and} `)
/** 'с' before a name. */
const WITH = patternWith((preposition) => `^${preposition}\\s+`)

/** Marks at which the naming of a group always ends. */
const STOPS: ReadonlySet<string> = new Set(['(', ':', ';'])

/** The naming of those who must act together, as far as it has been read. */
interface Run {
  readonly text: Text
  /** Offset of the verb. */
  readonly stop: number
  readonly expected: Case
  /** Those named before the verb. */
  readonly mentions: readonly NameMention[]
  readonly assignees: Assignee[]
  readonly cut: { start: number; end: number }[]
  at: number
  /** Behind the last one named. */
  end: number
}

/** Reads phrases that name those who must act together: 'Деканам факультетов (Орлов), заведующим кафедрами и …'. */
export class AssigneePhrases {
  readonly #words: Lexicon['clauses']
  readonly #names: AssigneeNames

  constructor(lexicon: Lexicon, names: AssigneeNames) {
    this.#words = lexicon.clauses
    this.#names = names
  }

  /** Reads one naming of those who must act, from `from` to the verb at `stop`. */
  read(text: Text, from: number, stop: number, expected: Case, toEnd: boolean): Named {
    const value = text.value
    const mentions = this.#names
      .mentions(value)
      .filter((mention) => mention.start >= from && mention.start < stop)
    const run: Run = { text, stop, expected, mentions, assignees: [], cut: [], at: from, end: from }
    for (;;) {
      const together = this.#joining(run)
      if (run.at >= stop || !this.#next(run, together)) break
    }
    const rest = toEnd ? value.slice(run.end).replace(/[\s:.;,–—-]/gu, '') : 'verb'
    return { assignees: dedupe(run.assignees), cut: run.cut, bare: rest === '' }
  }

  /** Goes on behind what joins the next one to those before; gives whether it is to act together with them. */
  #joining(run: Run): boolean {
    const { text, stop } = run
    const { value } = text
    while (run.at < stop && /[\s,]/.test(value[run.at] ?? '')) run.at++
    const joined = JOINT(this.#words.joins).exec(value.slice(run.at, stop))
    if (joined) run.at += joined[0].length
    const together =
      startsWithPhrase(value.slice(run.at, stop), this.#words.together) || withName(run, this.#words)
    run.at += together
    while (run.at < stop && value[run.at] === ' ') run.at++
    return together > 0
  }

  /** Takes the next one named; false where nobody is. */
  #next(run: Run, together: boolean): boolean {
    const { text, mentions, assignees } = run
    const { value } = text
    const expected: Case = together ? 'instrumental' : run.expected
    const next = mentions.find((mention) => mention.start >= run.at)
    const limit = this.#limit(run, next, expected)
    if (next && next.start < limit) {
      assignees.push(this.#names.person(text, next, expected))
      run.at = run.end = next.end
    } else {
      const group = stripDot(stripMarks(text.slice(run.at, limit)))
      const coded = assignees.length > 0 && isFurtherCode(value.slice(0, run.at), group.value, this.#words)
      if (!coded && !this.#isGroup(run, group.value, together)) return false
      run.at = run.end = limit
      if (coded) return true
      assignees.push(this.#names.group(group, expected))
    }
    this.#bracket(run, expected)
    return true
  }

  /** Where the naming of the next one ends: at the end of the group, or behind the name that a post belongs to. */
  #limit({ text, at, stop }: Run, next: NameMention | undefined, expected: Case): number {
    const bound = this.#groupEnd(text.value, at, stop)
    const posted =
      next && this.#isPostOf(text.value.slice(at, next.start)) && this.#names.fits(next, expected)
    return Math.max(bound, posted ? next.end : 0)
  }

  /** Whether words name a group: any that have letters do at the head, further ones must go on with it. */
  #isGroup({ assignees, expected }: Run, value: string, together: boolean): boolean {
    if (!/[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]{2}/u.test(value)) return false
    return assignees.length === 0 || together || this.#continues(value, expected)
  }

  /** Those named in brackets behind a group: 'Деканам факультетов (Орлов)'. */
  #bracket(run: Run, expected: Case): void {
    const { text, stop, assignees, cut } = run
    const { value } = text
    const bracket = run.at < stop ? /^\s*\(/u.exec(value.slice(run.at)) : null
    if (!bracket) return
    const open = run.at + bracket[0].length - 1
    const close = closing(value, open)
    const end = Math.min(value.length, close + 1)
    const inner = this.#names.bracketed(text.slice(open + 1, close), expected)
    addAll(assignees, inner)
    if (inner.length > 0) cut.push({ start: run.at, end })
    run.at = run.end = end
  }

  /** Whether a further group may follow the first: 'Деканам факультетов и заведующим кафедрами'. */
  #continues(value: string, expected: Case): boolean {
    const [first] = tokenize(value)
    return (
      isWordToken(first) &&
      (couldBe(first.text, expected) || isAbbreviation(first) || this.#names.isKnownFamily(first.text)) &&
      !isOneOf(first.fold, this.#words.adjuncts)
    )
  }

  /** 'директора Департамента политики в области транспорта': one person's post, up to the name. */
  #isPostOf(value: string): boolean {
    const [first] = tokenize(value)
    if (!isWordToken(first) || !namesPerson(first.text) || /[,;:()\d]/u.test(value)) return false
    return !WITHIN(this.#words.and).test(value)
  }

  /** Where the naming of one group ends: at 'и' before another dative, a comma, an adjunct or the verb. */
  #groupEnd(value: string, from: number, stop: number): number {
    // A list of very many is not taken into tokens anew for each of them.
    const near = value.slice(from, Math.min(stop, from + NEAR))
    const end = near.includes('«') || stop <= from + NEAR ? null : this.#endAmong(tokenize(near), AHEAD)
    return from + (end ?? this.#endAmong(tokenize(value.slice(from, stop)), 0) ?? stop - from)
  }

  /** Where among tokens the naming of a group ends; null where it does not, or within the last `ahead` of them. */
  #endAmong(tokens: readonly Token[], ahead: number): number | null {
    let quoted = 0
    for (let index = 1; index < tokens.length - ahead; index++) {
      const token = tokens[index]
      if (!token) break
      if (token.text === '«') quoted++
      if (token.text === '»') quoted = closedAt(tokens, index, quoted)
      if (quoted > 0) continue
      if (this.#endsGroup(tokens, index)) return token.start
    }
    return null
  }

  /** Whether the naming of a group ends at a token. */
  #endsGroup(tokens: readonly Token[], index: number): boolean {
    const [token, next] = [tokens[index], tokens[index + 1]]
    if (!token || STOPS.has(token.text)) return token !== undefined
    if (token.text === ',') return !this.#goesOnBehindComma(tokens, index)
    if (says(token, this.#words.and) && next) {
      if (this.#isTopic(tokens.slice(0, index), next)) return false
      if (this.#isAnother(next, tokens[index + 2])) return true
    }
    if (!isAdjunct(token, this.#words) || !token.space) return false
    const initial = says(token, this.#words.with) && isInitialAt(tokens, index + 1)
    return !initial && !(tokens[index - 1]?.text === ',' && says(token, this.#words.not))
  }

  /** 'лицам, не имеющим …', 'руководителям 9-х, 11-х классов'. */
  #goesOnBehindComma(tokens: readonly Token[], index: number): boolean {
    const next = tokens[index + 1]
    const at = says(next, this.#words.not) ? tokens[index + 2] : next
    if (/^\d/.test(next?.text ?? '')) return true
    return isWordToken(at) && this.#words.participleEndings.some((ending) => at.fold.endsWith(ending))
  }

  /** 'комиссию по бюджету и собственности': what the body is about goes on. */
  #isTopic(before: readonly Token[], next: Token): boolean {
    if (!before.some(({ fold }) => isOneOf(fold, this.#words.about))) return false
    return !namesPerson(next.text) && !isOneOf(next.fold, this.#words.bodies)
  }

  /** 'Орлову и Зимнякову', 'деканам и заведующим': a surname of the record, or who else is addressed. */
  #isAnother(next: Token, after: Token | undefined): boolean {
    if (startsUpper(next.text) && this.#names.isKnownFamily(next.text)) return true
    return isWordToken(next) && next.text.length > 3 && isAddressed(next, after)
  }
}

const says = (token: Token | undefined, words: Words = []): boolean => isOneOf(token?.fold ?? '', words)

/** Length of the 'с' in 'Мухину с Ладыгиным', right before a name; 0 where none stands there. */
function withName({ text, at, stop, mentions, assignees }: Run, words: Lexicon['clauses']): number {
  const length =
    assignees.length === 0 ? 0 : (WITH(words.with).exec(text.value.slice(at, stop))?.[0].length ?? 0)
  return length > 0 && mentions.some(({ start }) => start === at + length) ? length : 0
}

/** 'С. Орлову': the initial of a name, not the preposition. */
const isInitialAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && /^[A-ZÀ-ÖØ-ÞЀ-Я]/u.test(tokens[at + 1]?.text ?? '')

/** Quotes still open behind a closing mark: '«Центр «Радуга»' is closed by one, where the next mark opens again or none follows. */
function closedAt(tokens: readonly Token[], index: number, open: number): number {
  const next = tokens.slice(index + 1).find(({ text }) => text === '«' || text === '»')
  return next?.text === '»' ? Math.max(0, open - 1) : 0
}

/** 'до', 'при', not the 'ДО' in 'МБУ ДО «Центр»'. */
const isAdjunct = (token: Token, { adjuncts }: Lexicon['clauses']): boolean =>
  isWordToken(token) && isOneOf(token.fold, adjuncts) && !isAbbreviation(token)

/** Whether a word can be who else is addressed; 'государственной службы' goes on with a genitive before it. */
function isAddressed(next: Token, after: Token | undefined): boolean {
  if (!couldBe(next.text, 'dative')) return false
  if (!isWordToken(after) || !couldBe(next.text, 'genitive') || namesPerson(next.text)) return true
  return couldBe(after.text, 'dative') || !couldBe(after.text, 'genitive')
}
