import { tokenize } from '../../language/form.ts'
import { isPresent } from '../../language/morphology.ts'
import type { DeadlineMention } from '../deadlines.ts'
import type { Span } from '../span.ts'
import { asksWhen, consents } from './asked-back.ts'
import { clauseBounds } from './clause-bounds.ts'
import { isPlainClause, modifierOf } from './dictation.ts'
import type { Directives } from './directives.ts'
import { ANSWER_WITHIN, type Draft, type Drafts } from './drafts.ts'
import { isSame } from './promised-work.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import { firstForm, formsIn } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Words of a sentence that only sets another deadline. */
const LONGEST_AMENDMENT = 9
/** Sentences within which a day may still be set right. */
const LATE = 9
/** Words of a sentence that only says who answers for it. */
const LONGEST_CHARGE = 5
/** Words besides the day in a sentence that nobody asked for: 'договорились, к пятнадцатому'. */
const MOST_OTHERS = 4

/** Reads what is said of the clause before: who answers for it, by when, and that it will be later. */
export class Amendments {
  readonly #talk: Talk
  readonly #clauses: SpokenClauses
  readonly #directives: Directives
  readonly #drafts: Drafts
  /** Where the clause was last spoken of, and where somebody asked when it will be done. */
  #touched = -ANSWER_WITHIN
  #asked = -ANSWER_WITHIN

  constructor(talk: Talk, clauses: SpokenClauses, directives: Directives, drafts: Drafts) {
    this.#talk = talk
    this.#clauses = clauses
    this.#directives = directives
    this.#drafts = drafts
  }

  /** Reads a sentence; true where it only speaks of the clause before. */
  read(utterance: Utterance, at: number, leads: boolean): boolean {
    const last = this.#drafts.latest(at, this.#touched)
    if (!last || utterance.act('closing', 'agenda', 'report')) return false
    if (asksWhen(utterance) || this.#asksForDay(utterance, last)) {
      this.#asked = at
      this.#touched = at
      return false
    }
    const amended = this.#amend(utterance, at, last, leads)
    if (amended) {
      this.#touched = at
      this.#asked = -ANSWER_WITHIN
    }
    return amended
  }

  /** 'К пятнице можно?', 'can we say Thursday?': the doer asks for another day. */
  #asksForDay(utterance: Utterance, { decision }: Draft): boolean {
    const doer = decision.assignees.some((one) => isSame(one, utterance.voice.person))
    const { length } = tokenize(utterance.value)
    return (
      doer &&
      utterance.isQuestion &&
      length <= LONGEST_AMENDMENT &&
      this.#clauses.taskDeadlines(utterance, true).length > 0
    )
  }

  #amend(utterance: Utterance, at: number, last: Draft, leads: boolean): boolean {
    const doer = last.decision.assignees.some(({ name }) => name === utterance.voice.person?.name)
    if (!leads && !doer) return false
    const { start, end } = clauseBounds(utterance.value, utterance.words)
    const clause = start < end ? utterance.from(start, end) : utterance
    if (leads && (this.#labelled(clause, last) || this.#charged(clause, last))) return true
    const asked = at - this.#asked <= ANSWER_WITHIN
    // 'Sure, will do that on Friday': the doer says yes, and when.
    const agrees = doer && at === last.at + 1 && last.decision.deadline === null && consents(utterance)
    return !utterance.isQuestion && this.#dated(clause, last, asked || agrees, doer)
  }

  /** 'Исправьте: не до двенадцатого, а до пятнадцатого', 'make it the fourteenth, not the seventeenth'. */
  corrects(utterance: Utterance, at: number): boolean {
    const { words, shadow } = utterance
    const draft = this.#drafts.latest(at, this.#touched, LATE)
    const [amends] = formsIn(tokenize(utterance.value), words.amending)
    if (!draft || !amends || utterance.isQuestion || draft.decision.deadline === null) return false
    const days = this.#clauses.taskDeadlines(utterance, true).filter((day) => day.deadline.due !== null)
    const kept = days.filter((day) => !isDenied(utterance, day))
    const [day] = kept
    const denied = kept.length < days.length || deniesDay(utterance)
    const { length } = tokenize(shadow.value).filter(({ kind }) => kind !== 'mark')
    if (!day || kept.length > 1 || (!denied && length - lengthOf(utterance, days) > MOST_OTHERS)) return false
    if (!denied && days.length === 1 && this.#directives.read(utterance, false) !== null) return false
    draft.decision.deadline = this.#clauses.entered(utterance, day)
    this.#touched = at
    return true
  }

  /** 'Ответственный – Носков, срок – 15 апреля': labels one after another. */
  #labelled(clause: Utterance, { decision }: Draft): boolean {
    const parts = labelledParts(clause).map(({ start, end }) => clause.from(start, end))
    const labels = parts.map((part) => modifierOf(part, part.lexicon))
    if (!labels[0]) return false
    labels.forEach((label, index) => {
      const part = parts[index]
      if (!label || !part) return
      this.#talk.context.ledger.marker(`label:${label.key}`, part.text.place(0, label.body))
      this.#clauses.amend(decision, label.key, part.from(label.body))
    })
    return true
  }

  /** 'Отвечает Зуев': said of a clause that nobody is named for. */
  #charged(clause: Utterance, { decision }: Draft): boolean {
    const tokens = tokenize(clause.cased)
    const [answers] = formsIn(tokens, clause.words.responsible)
    if (!answers || tokens.length > LONGEST_CHARGE || decision.assignees.length > 0) return false
    const [named] = this.#talk.people.everyoneIn(clause.cased, clause.lexicon.names)
    if (!named?.certain) return false
    this.#clauses.charge(decision, clause, named)
    return true
  }

  /** 'До двадцатого', 'к десятому не успею, к пятнадцатому': another deadline, or the answer to 'срок?'. */
  #dated(clause: Utterance, { decision }: Draft, asked: boolean, doer: boolean): boolean {
    if (decision.assignees.length === 0 || !this.#isOfDay(clause, asked, doer)) return false
    const all = asked ? this.#clauses.taskDeadlines(clause, true) : this.#clauses.deadlines(clause)
    // 'Павлу доложить еженедельно' speaks of somebody else.
    const others = this.#talk.people.everyoneIn(clause.cased, clause.lexicon.names)
    if (others.some(({ person }) => !decision.assignees.some(({ name }) => name === person.name)))
      return false
    const kept = all.filter((mention) => !this.#isTurnedDown(clause, mention) && !isDenied(clause, mention))
    const deadline = kept[kept.length - 1]
    if (!deadline) return true
    if (decision.deadline !== null && !mayReplace(deadline, decision.deadline)) return false
    if (!repeats(deadline, decision)) decision.deadline = this.#clauses.entered(clause, deadline)
    return true
  }

  /** Whether little is said besides a day, and nothing is handed out. */
  #isOfDay(clause: Utterance, asked: boolean, doer: boolean): boolean {
    const count = tokenize(clause.shadow.value).filter(({ kind }) => kind !== 'mark').length
    const opening = this.#opensWithDay(clause)
    if (count > LONGEST_AMENDMENT && !opening) return false
    if (this.#directives.read(clause, false) !== null || (!asked && isOfSelf(clause))) return false
    // 'То есть Арсену починить качели до десятого' puts the work into words.
    if (!clause.lexicon.byOrder && isPlainClause(clause, this.#clauses)) return false
    const all = asked ? this.#clauses.taskDeadlines(clause, true) : this.#clauses.deadlines(clause)
    const others = count - lengthOf(clause, all)
    if (all.length === 0) return false
    // 'Закупки до десятого принимают заявки' tells something else.
    return opening || (asked ? doer || others < MOST_OTHERS - 1 || !tellsOf(clause) : others <= MOST_OTHERS)
  }

  /** 'До восемнадцатого, но не позже …': the day stands first, parted from what is said of it. */
  #opensWithDay(clause: Utterance): boolean {
    const [first] = this.#clauses.taskDeadlines(clause)
    return first?.start === 0 && endsDay(clause.shadow.value.slice(first.end), clause)
  }

  /** Whether the words behind a deadline say that it is too soon. */
  #isTurnedDown(clause: Utterance, { end }: DeadlineMention): boolean {
    const rest = clause.shadow.value.slice(end)
    const [refusal] = formsIn(tokenize(rest), clause.words.tooSoon)
    return refusal !== undefined && refusal.from <= 1
  }
}

/** 'И я завтра к врачу': somebody speaks of themselves, not of when the work will be done. */
function isOfSelf({ value, words }: Utterance): boolean {
  if (!tokenize(value).some(({ fold }) => words.self.includes(fold))) return false
  return firstForm(value, words.tooSoon) === null && firstForm(value, words.consent) === null
}

/** Whether a sentence tells what somebody does: 'закупки до десятого принимают заявки'. */
const tellsOf = ({ value, words, lexicon }: Utterance): boolean =>
  !lexicon.byOrder &&
  tokenize(value).some(({ fold }) => isPresent(fold, lexicon.clauses) && !words.notFinite.includes(fold))

/** Whether a day is denied: 'про холодильник не сегодня'. */
function isDenied({ shadow, words, lexicon }: Utterance, { start }: DeadlineMention): boolean {
  const articles = lexicon.wordOrder?.articles ?? []
  const before = tokenize(shadow.value.slice(0, start)).findLast(({ fold }) => !articles.includes(fold))
  return before !== undefined && words.negations.includes(before.fold)
}

/** How many words of a clause its deadlines take. */
function lengthOf({ shadow }: Utterance, deadlines: readonly DeadlineMention[]): number {
  const words = deadlines.flatMap(({ start, end }) => tokenize(shadow.value.slice(start, end)))
  return words.filter(({ kind }) => kind !== 'mark').length
}

/** Whether work is done again and again. */
const recurs = (deadline: Draft['decision']['deadline']): boolean => (deadline?.rrule ?? null) !== null

/** 'С первого числа', said of what is done every week, sets no other day; no event sets aside a date that is known. */
const mayReplace = (
  { deadline }: DeadlineMention,
  known: NonNullable<Draft['decision']['deadline']>,
): boolean => recurs(deadline) === recurs(known) && (known.due === null || deadline.due !== null)

/** Whether only the day is said of a date that is known: 'договорились, к пятнадцатому'. */
function repeats({ deadline }: DeadlineMention, decision: Draft['decision']): boolean {
  const known = decision.deadline?.due
  return known !== undefined && known !== null && known.slice(8) === deadline.due?.slice(8)
}

/** 'Не двенадцатого, а …', ', not the seventeenth': a day that opens its part of a sentence is denied. */
function deniesDay({ shadow, words, lexicon }: Utterance): boolean {
  const articles = lexicon.wordOrder?.articles ?? []
  const tokens = tokenize(shadow.value)
  return tokens.some(({ fold }, at) => {
    const next = tokens[at + 1]
    const day = next && articles.includes(next.fold) ? tokens[at + 2] : next
    const opens = at === 0 || /^[,:]$/u.test(tokens[at - 1]?.text ?? '')
    return words.negations.includes(fold) && opens && day?.kind === 'number'
  })
}

/** Whether nothing but a word that settles it stands between a day and the next mark: 'Thursday the twenty-second then'. */
function endsDay(rest: string, { words }: Utterance): boolean {
  const [first, second] = tokenize(rest)
  const next = first && words.settling.includes(first.fold) ? second : first
  return next === undefined || /^[.,;!–—-]$/u.test(next.text)
}

/** The parts of a sentence at its commas and full stops. */
function labelledParts({ value }: Utterance): Span[] {
  const cuts = tokenize(value).filter(({ text }) => text === ',' || text === ';')
  const starts = [0, ...cuts.map(({ end }) => end)]
  const ends = [...cuts.map(({ start }) => start), value.length]
  return starts.map((start, index) => {
    const end = ends[index] ?? value.length
    return { start: start + (/^\s*/u.exec(value.slice(start, end))?.[0].length ?? 0), end }
  })
}
