import { matchAt, tokenize, type Token } from '../language/form.ts'
import type { Grammar, Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { startsUpper } from '../source/letters.ts'
import { tablesOf } from './acting-forms.ts'
import { givenAlone } from './given-alone.ts'
import { closing } from './list-marks.ts'
import { isOneOf } from '../language/words.ts'
import { behindMarks, lastSpacedDash, withoutTrailing } from '../source/edges.ts'

/** One who must act, as offsets into the text; `mention` where it is a person's name. */
export interface Actor {
  readonly start: number
  readonly end: number
  readonly mention: NameMention | null
  /** Whether its words tell that it is one who acts, not only its place in the sentence. */
  readonly sure: boolean
}

/** Who must act by the words of a sentence, and the stretches that only name them. */
export interface Acting {
  readonly actors: readonly Actor[]
  readonly cut: readonly { readonly start: number; readonly end: number }[]
}

const LONGEST_GROUP = 8
const capital = (token: Token | undefined): boolean => token !== undefined && startsUpper(token.text)

/** A sentence with its tokens and names, read from left to right. */
export class ActingReader {
  readonly #value: string
  readonly #lexicon: Lexicon
  readonly #grammar: Grammar
  readonly #tokens: readonly Token[]
  readonly #mentions: readonly NameMention[]

  /** `alone` tells whether a common given name at the head may be somebody of whom no more is said. */
  constructor(value: string, lexicon: Lexicon, grammar: Grammar, alone = true) {
    this.#value = value
    this.#lexicon = lexicon
    this.#grammar = grammar
    this.#tokens = tokenize(value)
    const mentions = findNames(value, lexicon.names, { loose: true })
    const given = !alone || mentions[0]?.start === 0 ? null : givenAlone(this.#tokens, lexicon.names)
    this.#mentions = given ? [given, ...mentions] : mentions
  }

  /** Whether the sentence sets somebody it begins with to work in so many words: 'X is directed to …'. */
  isCharge(): boolean {
    const { actors, next } = this.#naming(0, false)
    if (actors.length === 0) return false
    if (matchAt(tablesOf(this.#grammar).charges, this.#tokens, next) !== null) return true
    // 'Kim Lee to walk the path': no verb but the infinitive.
    const [mark, verb] = [this.#tokens[next], this.#tokens[next + 1]]
    const sure = actors.every(({ sure: one }) => one)
    return (
      sure &&
      isOneOf(mark?.fold ?? '', this.#grammar.infinitive) &&
      verb?.kind === 'word' &&
      !startsUpper(verb.text) &&
      !isOneOf(verb.fold, this.#grammar.articles) &&
      !isOneOf(verb.fold, this.#grammar.small)
    )
  }

  /**
   * Whether the sentence says that somebody it begins with has taken on a task: 'Ms. Roe will draft …', 'Kim agreed to send
   * …'. A verb of work or a day must tell it from news: 'Ms. Roe will retire'.
   */
  isPromise(dated: () => boolean): boolean {
    const { actors, next } = this.#naming(0, false)
    if (actors.length === 0 || !actors.every(({ sure }) => sure)) return false
    const promise = matchAt(tablesOf(this.#grammar).promises, this.#tokens, next)
    const verb = this.#tokens[promise?.to ?? -1]?.fold
    if (!promise || verb === undefined || isOneOf(verb, this.#grammar.auxiliaries)) return false
    return this.#lexicon.clauses.infinitiveEndings.includes(verb) || dated()
  }

  /** Who must act; `task` where the line is known to be a task, so that any word before 'to' may be a name. */
  read(task: boolean): Acting | null {
    const tokens = this.#tokens
    const { resolving, handing, duties, charges } = tablesOf(this.#grammar)
    const bracketed = this.#bracketedHead()
    if (bracketed) return bracketed
    const resolved = matchAt(resolving, tokens, 0)
    const from = resolved?.to ?? 0
    const handed = matchAt(handing, tokens, from)
    if (handed) {
      const { actors, next } = this.#naming(handed.to, true)
      // 'authorize Kim Lee to donate a bench' gives leave and no work.
      if (isOneOf(tokens[next + 1]?.fold ?? '', this.#grammar.leaves)) return null
      return actors.length > 0 && isOneOf(tokens[next]?.fold ?? '', this.#grammar.motionOpens)
        ? { actors, cut: [] }
        : this.#trailing()
    }
    const { actors, next } = this.#naming(from, task)
    if (actors.length > 0) {
      const duty = matchAt(charges, tokens, next) ?? matchAt(duties, tokens, next)
      if (duty && duty.to < tokens.length && tokens[duty.to]?.fold !== 'be') return { actors, cut: [] }
      const verb = tokens[next]?.fold ?? ''
      const sure = actors.every((actor) => actor.sure)
      // 'AGREED that Kim Lee carry out …': the bare verb after a name is what is to be done.
      if (from > 0 && actors.every(({ mention }) => mention !== null) && this.#isBareVerb(next))
        return { actors, cut: [] }
      if (sure && this.#lexicon.clauses.infinitiveEndings.includes(verb)) return { actors, cut: [] }
      if (sure && from === 0) {
        const said = this.#afterMark(next)
        if (said > 0 && (task || this.#isVerb(tokens[next + 1]?.fold ?? '')))
          return { actors, cut: [{ start: 0, end: said }] }
      }
    }
    return this.#trailing()
  }

  #isBareVerb(at: number): boolean {
    const token = this.#tokens[at]
    if (token?.kind !== 'word' || startsUpper(token.text) || /(?:s|ed|ing|ly)$/u.test(token.fold))
      return false
    return (
      !isOneOf(token.fold, this.#lexicon.clauses.adjuncts) && !isOneOf(token.fold, this.#grammar.auxiliaries)
    )
  }

  #isVerb(word: string): boolean {
    const { infinitiveEndings, resolutions } = this.#lexicon.clauses
    return infinitiveEndings.includes(word) || resolutions.includes(word)
  }

  /** Offset after 'Name:' or 'Name -' at the head; 0 where none of them follows. */
  #afterMark(next: number): number {
    const mark = this.#tokens[next]
    const after = this.#tokens[next + 1]
    if (!mark || !after) return 0
    return mark.text === ':' || (mark.fold === '-' && mark.space && after.space) ? after.start : 0
  }

  /** '[Ivan] Write …', '(HF) to investigate …'. */
  #bracketedHead(): Acting | null {
    const open = this.#tokens[0]?.text
    if (open !== '[' && open !== '(') return null
    const end = this.#value.indexOf(open === '[' ? ']' : ')')
    if (end < 2 || end > 60) return null
    const actors = this.#onlyNames(1, end)
    return actors ? { actors, cut: [{ start: 0, end: behindMarks(this.#value, end + 1) }] } : null
  }

  /** '… (Jim)', '… - Art': names alone at the end. */
  #trailing(): Acting | null {
    const value = withoutTrailing(this.#value, '.')
    if (value.endsWith(')')) {
      const open = value.lastIndexOf('(')
      if (open <= 0 || closing(value, open) !== value.length - 1) return null
      const actors = this.#onlyNames(open + 1, value.length - 1)
      return actors ? { actors, cut: [{ start: open, end: this.#value.length }] } : null
    }
    const dash = lastSpacedDash(value)
    if (dash <= 0) return null
    const actors = this.#onlyNames(dash + 3, value.length)
    return actors ? { actors, cut: [{ start: dash, end: this.#value.length }] } : null
  }

  /** The names between two offsets, where nothing else stands there. */
  #onlyNames(from: number, to: number): Actor[] | null {
    const actors = this.#mentions.filter(({ start, end }) => start >= from && end <= to)
    let rest = this.#value.slice(from, to)
    for (const { asWritten } of actors) rest = rest.replace(asWritten, ' ')
    const words = tokenize(rest).filter(({ kind }) => kind !== 'mark')
    if (actors.length === 0 || !words.every(({ fold: word }) => isOneOf(word, this.#grammar.and))) return null
    return actors.map((mention) => ({ start: mention.start, end: mention.end, mention, sure: true }))
  }

  /** The run of names and bodies that begins at a token, and the token after it. */
  #naming(from: number, task: boolean): { actors: Actor[]; next: number } {
    const tokens = this.#tokens
    const actors: Actor[] = []
    let at = from
    let next = from
    while (at < tokens.length) {
      if (isOneOf(tokens[at]?.fold ?? '', this.#grammar.articles)) at++
      const actor = this.#personAt(at) ?? this.#groupAt(at, task || actors.length > 0)
      if (!actor) break
      // 'Carol Vance, Town Manager, will': a post between commas says more of the name before it.
      const before = actors[actors.length - 1]
      const apposed = before?.mention && !actor.mention && tokens[at - 1]?.text === ','
      if (!apposed) actors.push(actor)
      at = this.#indexAt(actor.end)
      if (tokens[at]?.text === '(') {
        const close = closing(this.#value, tokens[at]?.start ?? 0)
        at = this.#indexAt(close + 1)
      }
      next = at
      const joined = tokens[at]?.text === ',' || tokens[at]?.text === '/'
      if (joined) at++
      const linked = isOneOf(tokens[at]?.fold ?? '', this.#grammar.and)
      if (linked) at++
      if (apposed && joined) next = at
      if (!joined && !linked) break
    }
    return { actors, next }
  }

  #indexAt(offset: number): number {
    const found = this.#tokens.findIndex(({ start }) => start >= offset)
    return found < 0 ? this.#tokens.length : found
  }

  #personAt(at: number): Actor | null {
    const start = this.#tokens[at]?.start
    const mention = this.#mentions.find((one) => one.start === start)
    return mention ? { start: mention.start, end: mention.end, mention, sure: true } : null
  }

  /** 'Release Engineering WG', 'Head of Operations', 'treasurer', 'the finance committee'. */
  #groupAt(at: number, task: boolean): Actor | null {
    const tokens = this.#tokens
    const first = tokens[at]
    if (first?.kind !== 'word' || isOneOf(first.fold, this.#lexicon.clauses.notAssignees)) return null
    if (this.#isVerb(first.fold)) return null
    const { posts, inner } = this.#grammar
    const isPost = (token: Token): boolean =>
      isOneOf(token.fold, posts) || isOneOf(token.fold, this.#lexicon.clauses.bodies)
    let end = at
    let post = false
    const nickname = task && first.text !== first.fold && !capital(first)
    if (nickname) end++
    else if (capital(first)) {
      while (end < tokens.length && end - at < LONGEST_GROUP) {
        const token = tokens[end]
        const joins = token && end > at && isOneOf(token.fold, inner) && capital(tokens[end + 1])
        if (!token || token.kind !== 'word' || !(capital(token) || joins)) break
        post ||= isPost(token)
        end++
      }
    } else {
      while (end < tokens.length && end - at < 4 && !post) {
        const token = tokens[end]
        if (token?.kind !== 'word' || isOneOf(token.fold, this.#lexicon.clauses.adjuncts)) return null
        post = isPost(token)
        end++
      }
      if (!post) return null
    }
    const last = tokens[end - 1]
    if (!last || (!post && !task)) return null
    return { start: first.start, end: last.end, mention: null, sure: post }
  }
}
