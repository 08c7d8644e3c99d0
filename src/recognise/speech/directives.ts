import { isCalled } from './called-out.ts'
import { firstInfinitive } from '../../language/morphology.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Span } from '../span.ts'
import { asksWhen } from './asked-back.ts'
import { bearerOf } from './charge-words.ts'
import { clauseBounds } from './clause-bounds.ts'
import type { Reading } from './cues/cue.ts'
import { against, MARGIN } from './cues/weigh.ts'
import { orderBehindColon } from './colon-orders.ts'
import { firstForm, formsIn, type FormSpan } from './spoken-forms.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Tongue } from './tongue.ts'
import type { Utterance } from './utterance.ts'
import { toldWork } from './told-work.ts'
import { isAskedToDo, isOrder, orderIn, ownVerb, steers } from './verbs.ts'
import { isElliptic, isToldInDative } from './worded-orders.ts'

/** Work that a sentence hands to somebody, or that somebody takes on. */
export interface Directive {
  /**
   * 'asked': somebody called is told to do it; 'charged': by a word for handing out; 'told': it is said of somebody that
   * they will; 'own': by the one who speaks; 'unnamed': it is told to whoever was spoken to.
   */
  readonly kind: 'asked' | 'charged' | 'told' | 'own' | 'unnamed'
  readonly named: readonly Named[]
  /** The words that hand it out. */
  readonly act: Span
  /** Whether it is asked as a question: only a yes makes it a task. */
  readonly asks: boolean
  /** A body or a group that is to act, where nobody is named. */
  readonly body?: Span
  /** Only a talk that settles it shows that it is work. */
  readonly loose?: true
  /** 'Павел, смету – до пятницы': no word says that it is asked for. */
  readonly elliptic?: true
}

/** What each kind is read as when it is weighed. */
export const READING_OF: Readonly<Record<Directive['kind'], Reading>> = {
  asked: 'directive',
  charged: 'directive',
  unnamed: 'directive',
  told: 'told',
  own: 'promise',
}

/** Tells whether a clause hands out work, and to whom. `dated` says whether it states a deadline. */
export class Directives {
  readonly #talk: Talk

  constructor(talk: Talk) {
    this.#talk = talk
  }

  /** What a clause hands out; null for one that only talks. */
  read(clause: Utterance, dated: boolean): Directive | null {
    // 'От вас мне нужно вот что.': what is asked for comes next.
    if (firstForm(clause.value, clause.words.head.leadsIn)) return null
    const tokens = tokenize(clause.cased)
    const named = this.#talk.people.everyoneIn(clause.cased, clause.lexicon.names)
    const called = named.filter((one, index) => isCalled(clause, one, named[index + 1]))
    const asked = called.length > 0 ? this.#asked(clause, tokens, called, dated) : null
    if (asked) return asked
    if (clause.isQuestion) return null
    const charged = this.#charged(clause, tokens, named)
    if (charged) return charged
    const bearer = dated ? bearerOf(clause, named) : null
    if (bearer) return { kind: 'charged', named: [bearer], act: bearer, asks: false }
    const own = ownVerb(tokens, clause.tongue, dated)
    if (own) return { kind: 'own', named: [], act: own, asks: false }
    const told = this.#told(clause, named)
    if (told) return told
    const order = called.length === 0 ? orderIn(tokens, clause.tongue, dated) : null
    return order && { kind: 'unnamed', named: [], act: order, asks: false }
  }

  /** 'Ахундов ставит рассеиватели': who does what is dictated. */
  handedOut(utterance: Utterance, dated: boolean): Utterance | null {
    const { start, end } = clauseBounds(utterance.value, utterance.words)
    const clause = utterance.from(start, end)
    const directive = this.read(clause, true)
    const works = directive !== null && (directive.named.length > 0 || directive.body !== undefined)
    if (!directive || !works || directive.asks) return null
    // 'Марк Абрамович, вы хотели сказать.': who is called is told something only by a verb, or with a day.
    if (directive.kind === 'asked' && !dated && this.read(clause, false)?.kind !== 'asked') return null
    return against(clause.value, READING_OF[directive.kind], directive.act, clause.words).points < MARGIN
      ? clause
      : null
  }

  #asked(
    clause: Utterance,
    tokens: readonly Token[],
    called: readonly Named[],
    dated: boolean,
  ): Directive | null {
    const [first] = called
    const { words } = clause
    const asking = formsIn(tokens, words.asking)[0]
    const when = !clause.lexicon.byOrder && asksWhen(clause)
    if (!first || when || isTalk(clause.tongue, tokens, asking?.end ?? first.end, dated)) return null
    const asks = clause.isQuestion && !isTagged(clause, tokens, called, dated)
    const found = (act: Span): Directive => ({ kind: 'asked', named: called, act, asks })
    if (asking && hasWork(tokens, asking, called, words)) return found(asking)
    if (asks) return isAskedToDo(tokens, clause.tongue) ? found(first) : null
    const told = this.#orderTo(called, tokens, clause.tongue, dated)
    if (told === null) return null
    return told === 'elliptic' ? { ...found(first), elliptic: true } : found(first)
  }

  /** Whether those called are told what to do by a verb, or with a day and no verb at all. */
  #orderTo(
    called: readonly Named[],
    tokens: readonly Token[],
    tongue: Tongue,
    dated: boolean,
  ): 'order' | 'elliptic' | null {
    const [first] = called
    if (!first) return null
    if (isToldInDative(tongue, tokens, first)) return 'order'
    if (orderBehindColon(tokens, tongue, dated)) return 'order'
    if (!isOrder(tokens, called, tongue, dated))
      return dated && isElliptic(tongue, tokens, first) ? 'elliptic' : null
    const says = dated || hasObject(tongue, tokens, called)
    const sends = dated && formsIn(tokens, tongue.words.head.apart).length > 0
    return says && (sends || !this.#isForMinutes(tongue, tokens, called)) ? 'order' : null
  }

  /** 'Анна Павловна, исправьте срок', said to whoever keeps the minutes: it is about the record. */
  #isForMinutes({ words }: Tongue, tokens: readonly Token[], called: readonly Named[]): boolean {
    const { secretary } = this.#talk
    if (!tokens.some(({ fold }) => isOneOf(fold, words.minuting))) return false
    // 'Hannah, write that down': said to somebody nobody named before, only what was just said is the record.
    if (secretary === null) return tokens.some(({ fold }) => words.pointers.includes(fold))
    return (
      called.some(({ person }) => person.name === secretary.name) &&
      tokens.some(({ fold }) => isOneOf(fold, words.recordNouns))
    )
  }

  /** 'Прошу Ирину составить', 'ответственный за смету Павел'. */
  #charged({ tongue }: Utterance, tokens: readonly Token[], named: readonly Named[]): Directive | null {
    const { words, lexicon } = tongue
    const asking = formsIn(tokens, words.asking)[0]
    if (asking && asking.from <= 2) {
      const verb = firstInfinitive(tokens, asking.to, lexicon.clauses)
      const stop = tokens[verb]?.start ?? 0
      const behind = named.filter(({ start }) => start >= asking.end && start < stop)
      if (behind.length > 0) return { kind: 'charged', named: behind, act: asking, asks: false }
    }
    const answers = formsIn(tokens, words.responsible)[0]
    const [bearer] = answers ? named.filter(({ start }) => start >= answers.end) : []
    // 'Ответственная Галимова.' says whose the work before is.
    if (!answers || !bearer?.certain || answers.from > 4 || !hasWork(tokens, answers, [bearer], words))
      return null
    return { kind: 'charged', named: [bearer], act: answers, asks: false }
  }

  /** 'Роман Ильич подготовит', 'Tobias will send', 'the clerk will arrange': who, and what they will do. */
  #told(clause: Utterance, named: readonly Named[]): Directive | null {
    const told = toldWork(clause, named)
    if (!told) return null
    const { act, body, loose } = told
    return {
      kind: 'told',
      named: told.named,
      act,
      asks: false,
      ...(body && { body }),
      ...(loose && { loose }),
    }
  }
}

/** 'Kate, raise the ticket today, would you?': an order with a question for its tail. */
function isTagged(
  clause: Utterance,
  tokens: readonly Token[],
  called: readonly Named[],
  dated: boolean,
): boolean {
  const tail = formsIn(tokens, clause.words.tags).at(-1)
  return tail?.to === tokens.length && isOrder(tokens.slice(0, tail.from), called, clause.tongue, dated)
}

/** Whether something is left to be done besides the words that ask for it and the name called. */
function hasWork(
  tokens: readonly Token[],
  asking: FormSpan,
  called: readonly Named[],
  words: Tongue['words'],
): boolean {
  const rest = tokens.filter(
    ({ start, kind, fold }, at) =>
      kind === 'word' &&
      !words.head.pronouns.includes(fold) &&
      (at < asking.from || at >= asking.to) &&
      !called.some((one) => start >= one.start && start < one.end),
  )
  return rest.length >= 1
}

/** Whether more is said than the name and one verb: 'Павел, подготовьте' says nothing of the work. */
function hasObject({ words }: Tongue, tokens: readonly Token[], called: readonly Named[]): boolean {
  const said = tokens.filter(
    ({ kind, start, fold }) =>
      kind !== 'mark' &&
      !words.polite.includes(fold) &&
      !called.some((one) => start >= one.start && start < one.end),
  )
  return said.length > 1
}

/**
 * Whether what is called for only steers the talk: 'Павел, расскажите', 'Paul, could you say that again?'. With a day some of
 * it is work: 'Павел, посмотри договор к пятнице'.
 */
function isTalk({ words, lexicon }: Tongue, tokens: readonly Token[], from: number, dated: boolean): boolean {
  const verb = tokens.find(
    ({ start, kind, fold }, at) =>
      start >= from &&
      kind === 'word' &&
      // 'Would you go and ask them' asks for what stands behind.
      !words.and.includes(tokens[at + 1]?.fold ?? '') &&
      !words.polite.includes(fold) &&
      !(lexicon.wordOrder?.articles.includes(fold) ?? false),
  )
  if (verb === undefined || words.imperatives.includes(verb.fold)) return false
  return steers(verb.fold, words, dated)
}
