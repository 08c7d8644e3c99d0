import type { Text } from '../document/text.ts'
import type { Case } from '../language/declension.ts'
import { couldBe, nominativePhrase } from '../language/noun-phrase.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { ClauseWords, Grammar } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import type { Assignee } from '../model/schema.ts'
import { ActingReader } from './acting.ts'
import type { Context } from './context.ts'
import { clean } from './clean.ts'
import { firstInfinitive, isInfinitive } from './morphology.ts'
import { closing, splitOutside, stripMarks } from './person-entries.ts'
import { resolvePerson } from './persons.ts'
import { fold, isOneOf, startsWithPhrase } from './words.ts'
import { isInitial, startsUpper } from '../source/letters.ts'

/** Who a clause names to act, and the brackets that only name them and so are no words of the clause. */
export interface Named {
  readonly assignees: Assignee[]
  /** Stretches of the clause's text to leave out. */
  readonly cut: readonly { readonly start: number; readonly end: number }[]
  /** True when the text names who must act and says nothing else: 'Главам поселений:'. */
  readonly bare: boolean
}

const NOBODY: Named = { assignees: [], cut: [], bare: false }

const isWordToken = (token: Token | undefined): token is Token => token?.kind === 'word'

/** 'МБОУ', 'МО', 'ГБУЗ': an abbreviation that begins an organisation's name. */
const isAbbreviation = (token: Token | undefined): boolean =>
  isWordToken(token) && /^[A-ZÀ-ÖØ-ÞЀ-Я]{2,}(?:-\d+)?$/u.test(token.text)

/** What may stand between the names of those who act together, commas aside. */
const JOINING = ['', 'и', 'and', '&']

/** Reads who must act from the words of one clause. */
export class AssigneeReader {
  readonly #context: Context
  readonly #words: ClauseWords

  constructor(context: Context) {
    this.#context = context
    this.#words = context.lexicon.clauses
  }

  /** Those that a clause's sentence names: in the dative before the infinitive, after 'поручить', after 'возложить на'. */
  inSentence(text: Text, task = false): Named {
    const value = text.value
    const { grammar } = this.#context.lexicon
    if (grammar) return this.#acting(text, grammar, task)
    const named = this.#nameThenDash(text)
    if (named) return named
    const control = startsWithPhrase(value, this.#words.control) > 0
    const entrusted = this.#entrusted(text, control)
    if (entrusted) return entrusted
    const directive = startsWithPhrase(value, this.#words.directives)
    const from = directive > 0 ? directive : 0
    const tokens = tokenize(value)
    let at = 0
    while (at < tokens.length && (tokens[at]?.start ?? 0) < from) at++
    if (/^[@]/.test(value.slice(from).trimStart())) return this.#handles(text, from)
    const accusative = directive > 0 && /^(?:обязать|просить)/u.test(fold(value))
    const expected: Case = accusative ? 'accusative' : 'dative'
    if (!this.#beginsAssignee(tokens, at, expected)) return NOBODY
    const verb = firstInfinitive(tokens, at, this.#words)
    const colon = /:\s*$/u.test(value)
    if (verb < 0 && !colon && directive === 0) return NOBODY
    const stop = verb < 0 ? value.length : (tokens[verb]?.start ?? value.length)
    return this.#phrase(text, tokens[at]?.start ?? from, stop, expected, verb < 0)
  }

  /** 'Орлов Егор — поднять стенд': a name of its own before a dash or colon. */
  #nameThenDash(text: Text): Named | null {
    const head = text.value.slice(0, 120)
    const [first] = findNames(head, this.#context.lexicon.names, { loose: true })
    if (!first || first.start > 1 || !/^\s*[–—:]\s/u.test(head.slice(first.end))) return null
    if (!this.#context.people.isKnown(first)) return null
    return { assignees: dedupe([this.#person(text, first, 'nominative')]), cut: [], bare: false }
  }

  /** By the order of words: 'X to circulate', 'direct X to', 'RESOLVED, that X submit'. */
  #acting(text: Text, grammar: Grammar, task: boolean): Named {
    const found = new ActingReader(text.value, this.#context.lexicon, grammar).read(task)
    if (!found) return NOBODY
    const assignees = found.actors.map(({ start, end, mention }) =>
      mention ? this.#person(text, mention, 'nominative') : this.#group(text.slice(start, end), 'nominative'),
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
      return this.#phrase(text, at + phrase.length, text.length, 'accusative', false)
    }
    for (const phrase of this.#words.appointments) {
      const at = value.indexOf(phrase)
      if (at < 0) continue
      const rest = text.value.slice(at + phrase.length)
      const mentions = findNames(rest, this.#context.lexicon.names)
      if (mentions.length === 0) continue
      const assignees = mentions.map((mention) =>
        this.#person(text, shift(mention, at + phrase.length), 'accusative'),
      )
      return { assignees, cut: [], bare: false }
    }
    return null
  }

  #handles(text: Text, from: number): Named {
    const assignees: Assignee[] = []
    let end = from
    for (const mention of findNames(text.value, this.#context.lexicon.names)) {
      if (mention.start < from) continue
      if (!JOINING.includes(text.value.slice(end, mention.start).replaceAll(',', ' ').trim())) break
      assignees.push(this.#person(text, mention, 'nominative'))
      end = mention.end
    }
    return { assignees, cut: [], bare: false }
  }

  /** Whether the words from `at` begin the naming of someone in the expected case. */
  #beginsAssignee(tokens: readonly Token[], at: number, expected: Case): boolean {
    const token = tokens[at]
    if (!isWordToken(token)) return false
    const initial = (index: number): boolean =>
      isInitial(tokens[index]?.text ?? '') && tokens[index + 1]?.text === '.'
    if (initial(at) || (initial(at + 1) && startsUpper(token.text))) return true
    if (isInfinitive(token.fold, this.#words)) return false
    if (isOneOf(token.fold, this.#words.notAssignees) || isOneOf(token.fold, this.#words.adjuncts))
      return false
    return isAbbreviation(token) || couldBe(token.text, expected)
  }

  /** Reads one naming of those who must act, from `from` to the verb at `stop`. */
  #phrase(text: Text, from: number, stop: number, expected: Case, toEnd: boolean): Named {
    const value = text.value
    const mentions = findNames(value, this.#context.lexicon.names).filter(
      (mention) => mention.start >= from && mention.start < stop,
    )
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
      const limit = this.#groupEnd(value, at, stop)
      const named = mentions.find((mention) => mention.start >= at && mention.start < limit)
      if (named) {
        assignees.push(this.#person(text, named, caseHere))
        at = end = named.end
      } else {
        const group = stripMarks(text.slice(at, limit))
        if (
          !/[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]{2}/u.test(group.value) ||
          (assignees.length > 0 && together === 0 && !this.#continues(group.value, expected))
        )
          break
        assignees.push(this.#group(group, caseHere))
        at = end = limit
      }
      const bracket = /^\s*\(/u.exec(value.slice(at))
      if (bracket && at < stop) {
        const open = at + bracket[0].length - 1
        const close = closing(value, open)
        const inner = this.#bracketed(text.slice(open + 1, close))
        if (inner.length > 0) {
          assignees.push(...inner)
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

  /** Where the naming of one group ends: at 'и' before another dative, a comma, an adjunct or the verb. */
  #groupEnd(value: string, from: number, stop: number): number {
    const tokens = tokenize(value.slice(from, stop))
    let quoted = 0
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]
      if (!token) break
      if (token.text === '«') quoted++
      if (token.text === '»') quoted = Math.max(0, quoted - 1)
      if (quoted > 0) continue
      const next = tokens[index + 1]
      if (token.text === '(' || token.text === ':' || token.text === ';') return from + token.start
      if (token.text === ',') {
        const at = next?.fold === 'не' ? tokens[index + 2] : next
        const participle =
          isWordToken(at) && this.#words.participleEndings.some((ending) => at.fold.endsWith(ending))
        if (!participle) return from + token.start
      } else if (token.fold === 'и' && next && couldBe(next.text, 'dative') && this.#headLike(next))
        return from + token.start
      else if (isWordToken(token) && isOneOf(token.fold, this.#words.adjuncts) && token.space) {
        if (
          token.fold === 'с' &&
          /^[A-ZÀ-ÖØ-ÞЀ-Я]/u.test(next?.text === '.' ? (tokens[index + 2]?.text ?? '') : '')
        )
          continue
        if (token.fold === 'не' && tokens[index - 1]?.text === ',') continue
        return from + token.start
      }
    }
    return stop
  }

  #headLike(token: Token): boolean {
    return isWordToken(token) && token.text.length > 3
  }

  /** People or bodies named in brackets behind a group: '(Бочкарёв В.В., Гайсин Т.Р.)', '(Сухарев)'. */
  #bracketed(inner: Text): Assignee[] {
    const mentions = findNames(inner.value, this.#context.lexicon.names)
    if (mentions.length > 0) {
      const words = tokenize(inner.value).filter(isWordToken).length
      const named = mentions.reduce(
        (sum, mention) =>
          sum + tokenize(inner.value.slice(mention.start, mention.end)).filter(isWordToken).length,
        0,
      )
      if (words > named + 6) return []
      return mentions.map((mention) => this.#person(inner, mention, 'nominative'))
    }
    const known = splitOutside(inner, ',').map((part) => ({
      part: part.trim(),
      person: this.#context.people.matchKnownFamily(part.value.trim()),
    }))
    if (!known.every(({ person }) => person !== null)) return []
    return known.flatMap(({ part, person }) => {
      if (!person) return []
      const assignee: Assignee = { ...person, asWritten: part.value, lead: false }
      this.#facts(assignee, part)
      return [assignee]
    })
  }

  #facts(assignee: Assignee, text: Text): void {
    const { ledger } = this.#context
    ledger.fact(assignee, 'name', text.place(), 'assignee')
    ledger.also(assignee, 'asWritten', text.place())
  }

  #person(text: Text, mention: NameMention, expected: Case): Assignee {
    const name = text.slice(mention.start, mention.end)
    const assignee: Assignee = { ...resolvePerson(this.#context, mention, name, expected), lead: false }
    this.#facts(assignee, name)
    return assignee
  }

  #group(text: Text, from: Case): Assignee {
    const tokens = tokenize(text.value)
    const known = tokens.length === 1 ? this.#context.people.matchKnownFamily(text.value) : null
    if (known) {
      const assignee: Assignee = { ...known, asWritten: text.value, lead: false }
      this.#facts(assignee, text)
      return assignee
    }
    const asWritten = clean(text.value)
    const nominative = from === 'nominative' ? asWritten : nominativePhrase(asWritten, from)
    const name = nominative.charAt(0).toUpperCase() + nominative.slice(1)
    const body =
      tokens.slice(0, 4).some((token) => isOneOf(token.fold, this.#words.bodies)) || isAbbreviation(tokens[0])
    const [first] = tokenize(name)
    const plural = first !== undefined && this.#isPlural(first)
    const assignee: Assignee = {
      type: body && !plural ? 'organization' : 'group',
      name,
      asWritten,
      lead: false,
    }
    this.#facts(assignee, text)
    return assignee
  }

  /** 'Руководители', 'Директора', 'Финансовые' in the nominative; the names of bodies in 'а' are singular. */
  #isPlural({ fold: word }: Token): boolean {
    if (/(?:[иы]|[иы]е)$/u.test(word)) return true
    return /[ая]$/u.test(word) && !/(?:ая|яя)$/u.test(word) && !isOneOf(word, this.#words.bodies)
  }

  /** Those named after 'Ответственный:' or in a table cell, in the nominative. */
  labelled(text: Text): Assignee[] {
    // With semicolons between them, or one at the end, commas belong to the names: 'Отдел культуры, спорта и туризма;'.
    const chunks = text.value.includes(';') ? splitOutside(text, ';') : this.#commas(text)
    return dedupe(chunks.flatMap((chunk) => this.#slashes(chunk)).flatMap((chunk) => this.#listed(chunk)))
  }

  /** Cut at commas, but not before a participle: 'Руководители школ, не имеющие спортзала'. */
  #commas(text: Text): Text[] {
    const chunks: Text[] = []
    let from = 0
    let at = 0
    for (const part of splitOutside(text, ',')) {
      const [first, second] = tokenize(part.value.slice(0, 60))
      const word = first?.fold === 'не' ? second : first
      const participle =
        at > 0 &&
        isWordToken(word) &&
        this.#words.participleEndings.some((ending) => word.fold.endsWith(ending))
      if (at > 0 && !participle) {
        chunks.push(text.slice(from, at - 1))
        from = at
      }
      at += part.length + 1
    }
    chunks.push(text.slice(from))
    return chunks
  }

  #listed(chunk: Text): Assignee[] {
    const found: Assignee[] = []
    const plain = stripMarks(chunk)
    if (!/[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ@]/u.test(plain.value)) return []
    const mentions = findNames(plain.value, this.#context.lexicon.names)
    if (mentions.length > 0) {
      const open = plain.value.indexOf('(')
      const [first] = mentions
      const ahead = first ? plain.slice(0, first.start).trim() : plain
      if (open > 0 && first && first.start > open)
        found.push(this.#group(stripMarks(plain.slice(0, open)), 'nominative'))
      else if (ahead.value.endsWith(',')) found.push(this.#group(stripMarks(ahead), 'nominative'))
      found.push(...mentions.map((mention) => this.#person(plain, mention, 'nominative')))
      return found
    }
    const open = plain.value.indexOf('(')
    if (open > 0) {
      found.push(this.#group(stripMarks(plain.slice(0, open)), 'nominative'))
      found.push(...this.#bracketed(plain.slice(open + 1, closing(plain.value, open))))
    } else found.push(this.#group(stripDot(plain), 'nominative'))
    return found
  }

  #slashes(text: Text): Text[] {
    return / \/ /.test(text.value) ? splitOutside(text, '/') : [text]
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
    if (mentions.length > 0) return this.#phrase(plain, 0, plain.length, 'dative', true).assignees
    return dedupe([this.#group(plain, 'dative')])
  }
}

const shift = (mention: NameMention, by: number): NameMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})

function stripDot(text: Text): Text {
  return text.value.endsWith('.') ? text.slice(0, text.length - 1) : text
}

/** Each one once, in order; the first is the lead. */
export function dedupe(assignees: readonly Assignee[]): Assignee[] {
  const names = new Set<string>()
  const kept = assignees.filter(({ name }) => !names.has(name) && names.add(name))
  kept.forEach((assignee, index) => {
    assignee.lead = index === 0
  })
  return kept
}
