import type { Text } from '../../document/text.ts'
import type { AgendaItem } from '../../model/schema.ts'
import { clean } from '../clean.ts'
import type { Span } from '../span.ts'
import { stems } from '../similarity.ts'
import type { SpokenQuestion } from './spoken-agenda.ts'
import { titleIn } from './spoken-title.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { isOneOf } from '../../language/words.ts'
import { tokenize } from '../../language/token.ts'
import type { ActMention } from './acts.ts'
import { startsUpper } from '../../source/letters.ts'
import { firstVerb } from './first-verb.ts'
import { firstForm } from './spoken-forms.ts'
import { isSubject, LONGEST_SUBJECT } from './spoken-subject.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'
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

  constructor(talk: Talk, written: readonly AgendaItem[], heard: readonly SpokenQuestion[]) {
    this.#talk = talk
    written.forEach((item, index) => this.#add(item, Number(item.number ?? index + 1)))
    for (const { number, title } of heard) this.#addHeard(number, title)
  }

  get current(): HeardQuestion | null {
    return this.list[this.#current] ?? null
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
    const back = utterance.act('back')
    if (back) return this.list.findIndex(({ number }) => number === back.number)
    const moved = utterance.act('transition')
    const numbered = moved ?? utterance.act('numbered')
    if (numbered?.number !== null && numbered?.number !== undefined) {
      const found = this.list.findIndex(({ number }, index) => (number ?? index + 1) === numbered.number)
      if (found >= 0) {
        this.#number(found, numbered.number)
        return found >= this.#current ? found : -1
      }
      if (this.#opens(utterance, moved !== null, numbered))
        return this.#new(utterance, numbered.end, numbered.number)
    }
    const counted = utterance.isQuestion || dictating === 'counted' ? null : this.#counted(utterance)
    if (counted && (dictating === 'nothing' || counted.number > 1))
      return this.#new(utterance, counted.from, counted.number)
    const titled = this.#byTitle(utterance)
    if (titled >= 0) return titled
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

  /** 'Первое – уборка снега', 'Второе. Подготовка к паводку': a count alone, and a title that is no clause. */
  #counted(utterance: Utterance): { readonly number: number; readonly from: number } | null {
    if (this.list.length > 0 && this.#listed) return null
    const tokens = tokenize(utterance.value)
    const [first, mark] = tokens
    const { words } = utterance
    if (!first || !words.countedPoints.includes(first.fold)) return null
    const read = readSpokenOrdinal(tokens, 0)
    if (read?.value !== this.list.length + 1 || (mark && !/^[:.,–—-]$/u.test(mark.text))) return null
    return isSubject(tokens.slice(2), utterance.tongue)
      ? { number: read.value, from: mark?.end ?? first.end }
      : null
  }

  #new(utterance: Utterance, from: number, number: number | null): number {
    const title = titleIn(utterance, { start: from, end: utterance.value.length }, utterance.words)
    this.#addHeard(number, title)
    return this.list.length - 1
  }

  /** A question not yet taken up whose title a short sentence says. */
  #byTitle(utterance: Utterance): number {
    const said = stems(utterance.value)
    const own = new Set(said)
    const calls = utterance.act('further', 'transition', 'last') !== null
    for (let index = Math.max(0, this.#current + 1); index <= this.#current + AHEAD; index++) {
      const question = this.list[index]
      if (!question || question.begun || question.stems.length === 0) continue
      const wanted = new Set(question.stems)
      const shared = [...wanted].filter((stem) => own.has(stem)).length
      const others = said.length - shared
      const most = wanted.size === 1 ? 3 : wanted.size < 3 && !calls ? MOST_OTHERS / 2 : MOST_OTHERS
      if (shared >= wanted.size * SAME_TITLE && shared > 0 && others <= most) return index
    }
    return -1
  }
}

/** 'Следующим пунктом: Зуеву осмотреть перила': a capital in the dative and an infinitive behind it hand out work. */
function handsOut({ cased, tongue }: Utterance, from: number): boolean {
  const tokens = tokenize(cased.slice(from)).filter(({ kind }) => kind === 'word')
  const verb = firstVerb(tokens, 1, tongue)
  return verb > 0 && verb <= 4 && startsUpper(tokens[0]?.text ?? '')
}

/** Whether a mark or a word like 'is' parts a call from its title. */
function isJoined(rest: string, { is, askew }: SpeechWords): boolean {
  const [next] = tokenize(rest)
  return next !== undefined && (next.kind === 'mark' || is.includes(next.fold) || askew.includes(next.fold))
}

/** 'По первому вопросу': what follows is said of it. */
function startsAbout(value: string, { topicLeads }: SpeechWords): boolean {
  return topicLeads.includes(tokenize(value)[0]?.fold ?? '')
}
