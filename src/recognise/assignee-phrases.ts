import type { Text } from '../document/text.ts'
import type { Case } from '../language/declension.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { couldBe, namesPerson } from '../language/noun-phrase.ts'
import type { Assignee } from '../model/schema.ts'
import type { AssigneeNames } from './assignee-names.ts'
import { dedupe } from './dedupe.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'
import { closing } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'
import { stripDot } from './strip-dot.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { addAll } from '../source/add-all.ts'

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
    const assignees: Assignee[] = []
    const cut: { start: number; end: number }[] = []
    let at = from
    let end = from
    for (;;) {
      while (at < stop && /[\s,]/.test(value[at] ?? '')) at++
      const joined = /^(?:и|а также|and)\s+/u.exec(value.slice(at, stop))
      if (joined) at += joined[0].length
      const together = startsWithPhrase(value.slice(at, stop), this.#words.together)
      const caseHere: Case = together > 0 ? 'instrumental' : expected
      if (together > 0) at += together
      while (at < stop && value[at] === ' ') at++
      if (at >= stop) break
      const next = mentions.find((mention) => mention.start >= at)
      const bound = this.#groupEnd(value, at, stop)
      const posted =
        next && this.#isPostOf(value.slice(at, next.start)) && this.#names.fits(next, caseHere) ? next.end : 0
      const limit = Math.max(bound, posted)
      const named = next && next.start < limit ? next : undefined
      if (named) {
        assignees.push(this.#names.person(text, named, caseHere))
        at = end = named.end
      } else {
        const group = stripDot(stripMarks(text.slice(at, limit)))
        if (assignees.length > 0 && isFurtherCode(value.slice(0, at), group.value)) {
          at = end = limit
          continue
        }
        if (
          !/[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]{2}/u.test(group.value) ||
          (assignees.length > 0 && together === 0 && !this.#continues(group.value, expected))
        )
          break
        assignees.push(this.#names.group(group, caseHere))
        at = end = limit
      }
      const bracket = /^\s*\(/u.exec(value.slice(at))
      if (bracket && at < stop) {
        const open = at + bracket[0].length - 1
        const close = closing(value, open)
        const inner = this.#names.bracketed(text.slice(open + 1, close), caseHere)
        if (inner.length > 0) {
          addAll(assignees, inner)
          cut.push({ start: at, end: Math.min(value.length, close + 1) })
        }
        at = end = Math.min(value.length, close + 1)
      }
    }
    const rest = toEnd ? value.slice(end).replace(/[\s:.;,–—-]/gu, '') : 'verb'
    return { assignees: dedupe(assignees), cut, bare: rest === '' }
  }

  /** Whether a further group may follow the first: 'Деканам факультетов и заведующим кафедрами'. */
  #continues(value: string, expected: Case): boolean {
    const [first] = tokenize(value)
    return (
      isWordToken(first) &&
      (couldBe(first.text, expected) || isAbbreviation(first)) &&
      !isOneOf(first.fold, this.#words.adjuncts)
    )
  }

  /** 'директора Департамента политики в области транспорта': one person's post, up to the name. */
  #isPostOf(value: string): boolean {
    const [first] = tokenize(value)
    if (!isWordToken(first) || !namesPerson(first.text) || /[,;:()\d]/u.test(value)) return false
    return !/ и /u.test(value)
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
      const next = tokens[index + 1]
      if (token.text === '(' || token.text === ':' || token.text === ';') return token.start
      if (token.text === ',') {
        const at = next?.fold === 'не' ? tokens[index + 2] : next
        const participle =
          isWordToken(at) && this.#words.participleEndings.some((ending) => at.fold.endsWith(ending))
        // 'руководителям 9-х, 11-х классов'
        if (!participle && !/^\d/.test(next?.text ?? '')) return token.start
      } else if (token.fold === 'и' && next && this.#isTopic(tokens.slice(0, index), next)) continue
      else if (token.fold === 'и' && next && this.#headLike(next) && isAddressed(next, tokens[index + 2]))
        return token.start
      else if (isAdjunct(token, this.#words) && token.space) {
        if (
          token.fold === 'с' &&
          /^[A-ZÀ-ÖØ-ÞЀ-Я]/u.test(next?.text === '.' ? (tokens[index + 2]?.text ?? '') : '')
        )
          continue
        if (token.fold === 'не' && tokens[index - 1]?.text === ',') continue
        return token.start
      }
    }
    return null
  }

  /** 'комиссию по бюджету и собственности': what the body is about goes on. */
  #isTopic(before: readonly Token[], next: Token): boolean {
    if (!before.some(({ fold }) => isOneOf(fold, this.#words.about))) return false
    return !namesPerson(next.text) && !isOneOf(next.fold, this.#words.bodies)
  }

  #headLike(token: Token): boolean {
    return isWordToken(token) && token.text.length > 3
  }
}

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

/** 'Кураторам групп ПД-31, ПД-32': a code like the one before it names no further body. */
function isFurtherCode(before: string, group: string): boolean {
  const code = /^(\p{Lu}{1,5})-?\d+$/u.exec(group)?.[1]
  return code !== undefined && new RegExp(`${code}-?\\d+[\\s,и]*$`, 'u').test(before.slice(-20))
}
