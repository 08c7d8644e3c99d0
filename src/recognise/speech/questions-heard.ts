import type { Text } from '../../document/text.ts'
import type { Act } from '../../language/speech.ts'
import type { AgendaItem } from '../../model/schema.ts'
import { clean } from '../clean.ts'
import { similarity, stems } from '../similarity.ts'
import { titleIn } from './spoken-title.ts'
import { isOneOf } from '../../language/words.ts'
import { tokenize } from '../../language/token.ts'
import { firstForm } from './spoken-forms.ts'
import {
  asksForMore,
  countedCall,
  isBarePoint,
  isBehindNumber,
  isPoint,
  namesQuestion,
  numberedCall,
  partlyTitled,
  startsAbout,
  startsList,
} from './brief-calls.ts'
import type { ChainedCall } from './call-chain.ts'
import { asksFor } from './further-calls.ts'
import type { Asked, Dictating, HeardQuestion } from './heard-question.ts'
import { opensNew } from './opens-new.ts'
import { partCall } from './part-calls.ts'
import { isSubject, LONGEST_SUBJECT, LONGEST_TITLE } from './spoken-subject.ts'
import type { Talk } from './talk.ts'
import { titledCall } from './titled-calls.ts'
import type { HeadedTopic } from './headed-topics.ts'
import type { Utterance } from './utterance.ts'

/** From so alike on a heading has the title of a question that is listed. */
const SAME_TITLE = 0.75

/** What is said of who is there. */
const PRESENCE: readonly Act[] = ['invited', 'present', 'absent']

const printed = (number: number | null): string | null => (number === null ? null : String(number))

/** Which question the meeting is at. */
export class QuestionsHeard {
  readonly #talk: Talk
  readonly #counted: ReadonlyMap<Utterance, ChainedCall>
  readonly #headed: readonly HeadedTopic[]
  readonly list: HeardQuestion[] = []
  #current = -1
  /** Questions known before they are called, and whether all of them are behind. */
  readonly #planned: number
  #left = false
  /** Whether the question at hand was gone through before, and its decisions are dictated now. */
  isAgain = false
  /** The turn in which the question was called. */
  #calledIn: Utterance['turn'] | null = null

  constructor(talk: Talk, { written, heard, counted, headed }: Asked) {
    this.#talk = talk
    this.#counted = counted
    this.#headed = headed
    written.forEach((item, index) => this.#add(item, Number(item.number ?? index + 1)))
    for (const { number, title } of heard) this.#addHeard(printed(number), title)
    this.#planned = this.list.length
  }

  get current(): HeardQuestion | null {
    return this.#left ? null : (this.list[this.#current] ?? null)
  }

  /** The first question of a list, as long as none of it has been called. */
  get unbegun(): HeardQuestion | null {
    const [first] = this.list
    return this.#current < 0 && first?.begun === false ? first : null
  }

  /** Whether no further question is known. */
  get isAtLast(): boolean {
    return this.list.length > 1 && this.#current === this.list.length - 1
  }

  #add(item: AgendaItem, number: number | null): HeardQuestion {
    const question = { item, number, stems: stems(item.title), begun: false }
    this.list.push(question)
    return question
  }

  #addHeard(number: string | null, title: Text | null): HeardQuestion {
    const item: AgendaItem = {
      number,
      title: title ? clean(title.value) : '',
      speakers: [],
      remarks: [],
      vote: null,
      decisions: [],
    }
    if (title) this.#talk.context.ledger.fact(item, 'title', title.place(), 'question')
    const count = Number(number)
    return this.#add(item, number === null || Number.isNaN(count) ? null : count)
  }

  /** Goes on to the question that a heading names right before a turn; false where none does. */
  enter(turn: Utterance['turn']): boolean {
    const topics = this.#headed.filter((topic) => this.#talk.turns.turns[topic.turn] === turn)
    for (const { number, title } of topics) {
      const own = stems(title.value)
      const known = this.list.findIndex(
        ({ begun, stems: listed }) => !begun && similarity(listed, own) >= SAME_TITLE,
      )
      if (known < 0) this.#addHeard(number, title)
      this.#current = known < 0 ? this.list.length - 1 : known
      const question = this.list[this.#current]
      if (question) question.begun = true
    }
    return topics.length > 0
  }

  /** Goes on to the question that a sentence calls; false where it calls none. */
  cross(utterance: Utterance, dictating: Dictating = 'nothing'): boolean {
    if (this.#headed.length > 0) return false
    const target = this.#target(utterance, dictating)
    if (target < 0 || target === this.#current) return false
    this.#current = target
    this.#left = false
    this.#calledIn = utterance.turn
    const question = this.list[target]
    this.isAgain = question?.begun === true && dictating !== 'nothing'
    if (question) question.begun = true
    return true
  }

  /** 'Второе. Подготовка к паводку.': the title of a question that was called by its number alone. */
  entitle(utterance: Utterance): boolean {
    const current = this.current
    if (!current || current.item.title !== '' || utterance.isQuestion) return false
    const tokens = tokenize(utterance.value)
    // Read out with its number, a title may be long; what is said later is talk unless it is short.
    const longest = utterance.turn === this.#calledIn ? LONGEST_TITLE : LONGEST_SUBJECT
    if (!isSubject(tokens, utterance.tongue, longest) || utterance.acts.length > 0) return false
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
    const chained = this.#counted.get(utterance)
    if (chained) return this.#byChain(utterance, chained)
    const titled = titledCall(utterance, this.list, this.#current)
    if (dictating !== 'nothing' && titled < 0 && (isPoint(utterance) || isBarePoint(utterance))) return -1
    const back = utterance.act('back')
    if (back) return this.list.findIndex(({ number }) => number === back.number)
    const numbered = this.#byNumber(utterance, dictating)
    if (numbered !== null) return numbered
    if (titled >= 0) return titled
    const called = this.#listed ? this.#briefly(utterance, dictating) : -1
    if (called >= 0) return called
    return this.#begins(utterance) ? 0 : this.#further(utterance)
  }

  /** 'Третий. Обращение жителей.': the question of the list with the number, or a new one. */
  #byChain(utterance: Utterance, { number, from }: ChainedCall): number {
    const known = this.list.findIndex(({ item }, index) => (item.number ?? String(index + 1)) === number)
    if (known >= 0) {
      const item = this.list[known]?.item
      if (item && item.number === null) item.number = number
      return known
    }
    const title = titleIn(utterance, { start: from, end: utterance.value.length }, utterance.words)
    this.#addHeard(number, title)
    return this.list.length - 1
  }

  /** 'Вопрос 2', 'переходим к третьему': one of the list, or a new one; null where no number that counts is said. */
  #byNumber(utterance: Utterance, dictating: Dictating): number | null {
    const moved = utterance.act('transition')
    const said = moved ?? utterance.act('numbered')
    // 'Clause seven point four' calls no point, nor does 'приглашена Галанина, по первому вопросу'.
    if (!said || said.number === null || isBehindNumber(utterance, said)) return null
    if (utterance.acts.some(({ act, start }) => PRESENCE.includes(act) && start < said.start)) return null
    const found = this.list.findIndex(({ number }, index) => (number ?? index + 1) === said.number)
    if (found >= 0) {
      this.#number(found, said.number)
      // 'По первому вопросу. Первое, …': decisions that are dictated for all questions at the end go back to theirs.
      const atHead = said.start === 0 && startsAbout(utterance.value, utterance.words)
      return found >= this.#current || (dictating !== 'nothing' && atHead) ? found : -1
    }
    if (utterance.isQuestion || this.#listed) return null
    const opens = opensNew(utterance, moved !== null, said, this.list.length)
    return opens ? this.#new(utterance, said.end, said.number) : null
  }

  /** The last question or the next one: 'И последнее', 'дальше'. */
  #further(utterance: Utterance): number {
    const last = utterance.act('last')
    // 'And finally' skips no question that is left, unless one is spoken of.
    const next = last && (this.#current >= this.list.length - 2 || namesQuestion(utterance, last))
    if (next && this.list.length > 1 && this.#listed) return this.list.length - 1
    const further = last ?? utterance.act('further')
    if (!further || utterance.isQuestion || !asksFor(utterance, further, this.#listed)) return -1
    if (!this.#listed) return this.#new(utterance, further.end, null)
    return this.#current + 1 < this.list.length ? this.#current + 1 : -1
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
    const number = countedCall(utterance, dictating !== 'nothing') ?? numberedCall(utterance)
    const counted =
      number === null ? -1 : this.list.findIndex((one, index) => (one.number ?? index + 1) === number)
    if (counted > this.#current && this.list[counted]?.begun === false) return counted
    const part = dictating === 'nothing' ? partCall(utterance, this.list, this.#current) : -1
    if (part >= 0) return part
    const titled = partlyTitled(utterance, this.list, this.#current)
    return titled < 0 && this.#current < 0 && startsList(utterance) ? 0 : titled
  }

  /** Behind the last question of a list something else is asked for: what is said then belongs to none. */
  leave(utterance: Utterance): boolean {
    if (this.#planned < 2 || this.#left || !asksForMore(utterance)) return false
    if (this.#current !== this.list.length - 1) return false
    this.#left = true
    return true
  }

  /** Whether the questions were all listed beforehand. */
  get #listed(): boolean {
    return this.list.some(({ begun }) => !begun)
  }

  #new(utterance: Utterance, from: number, number: number | null): number {
    const title = titleIn(utterance, { start: from, end: utterance.value.length }, utterance.words)
    this.#addHeard(printed(number), title)
    return this.list.length - 1
  }
}
