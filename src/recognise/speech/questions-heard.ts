import type { Text } from '../../document/text.ts'
import type { AgendaItem } from '../../model/schema.ts'
import { clean } from '../clean.ts'
import type { Span } from '../span.ts'
import { stems } from '../similarity.ts'
import type { SpokenQuestion } from './spoken-agenda.ts'
import { titleIn } from './spoken-title.ts'
import { isOneOf } from '../../language/words.ts'
import { tokenize } from '../../language/token.ts'
import type { ActMention } from './acts.ts'
import { firstForm } from './spoken-forms.ts'
import {
  asksForMore,
  countedCall,
  countedTitle,
  handsOut,
  isBehindNumber,
  isJoined,
  isPoint,
  partlyTitled,
  startsAbout,
  startsList,
} from './brief-calls.ts'
import { isSubject, LONGEST_SUBJECT } from './spoken-subject.ts'
import type { Talk } from './talk.ts'
import { isUnpunctuated, type Utterance } from './utterance.ts'

/** A question of the agenda, written, read out, or first heard when it is called. */
export interface HeardQuestion {
  readonly item: AgendaItem
  readonly number: number | null
  stems: readonly string[]
  begun: boolean
}

/** Whether a decision is being dictated, and whether its points are counted aloud. */
export type Dictating = 'nothing' | 'uncounted' | 'counted'

/** Share of the words of a title that name its question when they are heard again. */
const SAME_TITLE = 0.6
/** Words of a sentence besides the title that it may call its question with. */
const MOST_OTHERS = 9
/** A count opens a question only where it opens its sentence. */
const OPENING = 3
/** How far ahead a question is looked for by its title. */
const AHEAD = 3

/** Which question the meeting is at. */
export class QuestionsHeard {
  readonly #talk: Talk
  readonly list: HeardQuestion[] = []
  #current = -1
  /** Questions known before they are called, and whether all of them are behind. */
  readonly #planned: number
  #left = false

  constructor(talk: Talk, written: readonly AgendaItem[], heard: readonly SpokenQuestion[]) {
    this.#talk = talk
    written.forEach((item, index) => this.#add(item, Number(item.number ?? index + 1)))
    for (const { number, title } of heard) this.#addHeard(number, title)
    this.#planned = this.list.length
  }

  get current(): HeardQuestion | null {
    return this.#left ? null : (this.list[this.#current] ?? null)
  }

  #add(item: AgendaItem, number: number | null): HeardQuestion {
    const question = { item, number, stems: stems(item.title), begun: false }
    this.list.push(question)
    return question
  }

  #addHeard(number: number | null, title: Text | null): HeardQuestion {
    const item: AgendaItem = {
      number: number === null ? null : String(number),
      title: title ? clean(title.value) : '',
      speakers: [],
      remarks: [],
      vote: null,
      decisions: [],
    }
    if (title) this.#talk.context.ledger.fact(item, 'title', title.place(), 'question')
    return this.#add(item, number)
  }

  /** Goes on to the question that a sentence calls; false where it calls none. */
  cross(utterance: Utterance, dictating: Dictating = 'nothing'): boolean {
    const target = this.#target(utterance, dictating)
    if (target < 0 || target === this.#current) return false
    this.#current = target
    this.#left = false
    const question = this.list[target]
    if (question) question.begun = true
    return true
  }

  /** 'Второе. Подготовка к паводку.': the title of a question that was called by its number alone. */
  entitle(utterance: Utterance): boolean {
    const current = this.current
    if (!current || current.item.title !== '' || utterance.isQuestion) return false
    const tokens = tokenize(utterance.value)
    if (!isSubject(tokens, utterance.tongue) || utterance.acts.length > 0) return false
    const named = this.#talk.people.everyoneIn(utterance.cased, utterance.lexicon.names)
    const title = titleIn(utterance, { start: 0, end: utterance.value.length }, utterance.words)
    if (!title || named.length > 0) return false
    current.item.title = clean(title.value)
    current.stems = stems(current.item.title)
    this.#talk.context.ledger.fact(current.item, 'title', title.place(), 'question')
    return true
  }

  /** Index of the question that a sentence calls; -1 for none. */
  #target(utterance: Utterance, dictating: Dictating): number {
    if (dictating !== 'nothing' && isPoint(utterance) && this.#byTitle(utterance) < 0) return -1
    const back = utterance.act('back')
    if (back) return this.list.findIndex(({ number }) => number === back.number)
    const moved = utterance.act('transition')
    const said = moved ?? utterance.act('numbered')
    // 'Clause seven point four' calls no point.
    const numbered = said && isBehindNumber(utterance, said) ? null : said
    if (numbered?.number !== null && numbered?.number !== undefined) {
      const found = this.list.findIndex(({ number }, index) => (number ?? index + 1) === numbered.number)
      if (found >= 0) {
        this.#number(found, numbered.number)
        return found >= this.#current ? found : -1
      }
      if (this.#opens(utterance, moved !== null, numbered))
        return this.#new(utterance, numbered.end, numbered.number)
    }
    const counted =
      utterance.isQuestion || dictating === 'counted'
        ? null
        : this.#listed
          ? null
          : countedTitle(utterance, this.list.length + 1)
    if (counted && (dictating === 'nothing' || counted.number > 1))
      return this.#new(utterance, counted.from, counted.number)
    const titled = this.#byTitle(utterance)
    if (titled >= 0) return titled
    const called = this.#listed ? this.#briefly(utterance, dictating) : -1
    if (called >= 0) return called
    if (this.#begins(utterance)) return 0
    const last = utterance.act('last')
    if (last && this.list.length > 1 && this.#listed) return this.list.length - 1
    const further = last ?? utterance.act('further')
    if (!further || utterance.isQuestion) return -1
    if (this.#listed) return this.#asks(utterance, further) ? this.#following() : -1
    return this.#asks(utterance, further) ? this.#new(utterance, further.end, null) : -1
  }

  /** A question of a list without numbers has the one that it is called by. */
  #number(index: number, number: number): void {
    const item = this.list[index]?.item
    if (item && item.number === null && index >= this.#current) item.number = String(number)
  }

  /** 'Начнём с пробника': what a list begins with, under whatever name. */
  #begins({ value, words, isQuestion }: Utterance): boolean {
    if (isQuestion || this.#current >= 0 || !this.#listed) return false
    const said = firstForm(value, words.beginning)
    const next = said && tokenize(value.slice(said.end))[0]
    return next?.kind === 'word' && !isOneOf(next.fold, words.pointing)
  }

  /** A call of few words: the number alone, or a part of the title. */
  #briefly(utterance: Utterance, dictating: Dictating): number {
    const number = countedCall(utterance, dictating !== 'nothing')
    const counted =
      number === null ? -1 : this.list.findIndex((one, index) => (one.number ?? index + 1) === number)
    if (counted > this.#current && this.list[counted]?.begun === false) return counted
    const titled = partlyTitled(utterance, this.list, this.#current)
    return titled < 0 && this.#current < 0 && startsList(utterance) ? 0 : titled
  }

  /** Behind the last question of a list something else is asked for: what is said then belongs to none. */
  leave(utterance: Utterance): boolean {
    const last = this.#current === this.list.length - 1
    if (this.#planned < 2 || !last || this.#left || !asksForMore(utterance)) return false
    this.#left = true
    return true
  }

  /** Whether the questions were all listed beforehand. */
  get #listed(): boolean {
    return this.list.some(({ begun }) => !begun)
  }

  #following(): number {
    return this.#current + 1 < this.list.length ? this.#current + 1 : -1
  }

  /** Whether an act for a further question names one: a word for a question, or a title behind it. */
  #asks(utterance: Utterance, { start, end }: Span): boolean {
    const { words } = utterance
    const value = utterance.value.slice(start, end).toLowerCase()
    if (words.questionNouns.some((noun) => value.includes(noun)))
      return (
        !handsOut(utterance, end) &&
        (words.bareTitles ||
          !tokenize(utterance.value.slice(end))[0] ||
          isJoined(utterance.value.slice(end), words))
      )
    if (this.#listed || utterance.act('callVote', 'closing')) return false
    const rest = utterance.value.slice(end)
    if (handsOut(utterance, end)) return false
    const count = stems(rest).length
    const parted = /^\s*[,:–—-]/u.test(rest)
    return count > 0 && (parted || (value.includes(' ') && count <= LONGEST_SUBJECT && count > 1))
  }

  /** Whether a number that is not on the list opens a question of its own. */
  #opens(utterance: Utterance, moved: boolean, { number, start, end }: ActMention): boolean {
    if (utterance.isQuestion || (this.list.length > 0 && this.#listed)) return false
    const { words } = utterance
    const rest = utterance.value.slice(end)
    const [next] = tokenize(rest)
    const bare = words.bareTitles && isUnpunctuated(utterance)
    const parted = bare || /^\s*[:,.–—-]/u.test(rest) || next === undefined
    const joined = next !== undefined && [...words.is, ...words.askew, ...words.about].includes(next.fold)
    if (moved) return true
    if (!(parted || joined || startsAbout(utterance.value.slice(start, end), words))) return false
    if (number === this.list.length + 1) return true
    return this.list.length === 0 && parted && start < OPENING
  }

  #new(utterance: Utterance, from: number, number: number | null): number {
    const title = titleIn(utterance, { start: from, end: utterance.value.length }, utterance.words)
    this.#addHeard(number, title)
    return this.list.length - 1
  }

  /** A question not yet taken up whose title a short sentence says. */
  #byTitle(utterance: Utterance): number {
    const articles = utterance.lexicon.grammar?.articles ?? []
    const said = stems(utterance.value).filter((stem) => !articles.includes(stem))
    const own = new Set(said)
    const calls = utterance.act('further', 'transition', 'last') !== null
    for (let index = Math.max(0, this.#current + 1); index <= this.#current + AHEAD; index++) {
      const question = this.list[index]
      if (!question || question.begun || question.stems.length === 0) continue
      const wanted = new Set(question.stems.filter((stem) => !articles.includes(stem)))
      const shared = [...wanted].filter((stem) => own.has(stem)).length
      const others = said.length - shared
      const most = wanted.size === 1 ? 3 : wanted.size < 3 && !calls ? MOST_OTHERS / 2 : MOST_OTHERS
      if (shared >= wanted.size * SAME_TITLE && shared > 0 && others <= most) return index
    }
    return -1
  }
}
