import type { Case } from '../../language/cases.ts'
import { tokenize } from '../../language/form.ts'
import { isoDate } from '../../language/calendar.ts'
import { findDates } from '../../language/dates.ts'
import type { Act } from '../../language/speech.ts'
import type { Attendee, Person, Protocol } from '../../model/schema.ts'
import { AttendanceCounts } from '../attendance-counts.ts'
import { clean } from '../clean.ts'
import { report } from '../context.ts'
import { fold, indexOfPhrase } from '../../language/words.ts'
import type { Span } from '../span.ts'
import type { ActMention } from './acts.ts'
import { absentIn } from './absent-people.ts'
import { reasonIn } from './absence-reason.ts'
import { askedSecretary, calledChair } from './minute-taker.ts'
import { firstForm } from './spoken-forms.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

type Opened = Pick<
  Protocol,
  'date' | 'number' | 'chair' | 'secretary' | 'attendees' | 'absent' | 'invited' | 'attendance'
>

/** How many sentences a meeting is opened with, at most. */
const LONGEST_OPENING = 60
/** Characters between the words for a role and the name. */
const NEAR = 60
/** The date is said within so many sentences. */
const DATE_WITHIN = 25

/** A date between commas is that of the meeting in so many sentences. */
const APART_WITHIN = 4

/** 'Совет поликлиники, пятое декабря две тысячи двадцать третьего года, вторник.': a date that commas part from what is said. */
const standsApart = (value: string, { start, end }: Span): boolean =>
  /,\s*$/u.test(value.slice(0, start)) && /^\s*(?:[,.]|$)/u.test(value.slice(end))

/** Whether a date that is said is a day. */
const sameDay = (
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number | null },
  date: string | null,
): boolean => date !== null && year !== null && day !== null && isoDate(year, month, day) === date

/** Reads what is said when a meeting is opened: its date, who leads it and keeps the minutes, who is there and who not. */
export class OpeningReader {
  readonly #talk: Talk
  readonly #facts: Opened

  constructor(talk: Talk, facts: Opened) {
    this.#talk = talk
    this.#facts = facts
  }

  read(): void {
    const opening = this.#talk.utterances.slice(0, LONGEST_OPENING)
    if (this.#facts.date === null) this.#date(opening.slice(0, DATE_WITHIN))
    if (this.#facts.number === null) this.#number(opening.slice(0, DATE_WITHIN))
    const listed = this.#facts.attendees.length > 0
    const counts = new AttendanceCounts(this.#talk.context, this.#facts)
    for (const [index, utterance] of opening.entries()) {
      if (utterance.isQuestion || utterance.act('propose', 'draft')) continue
      const used = [...this.#role(utterance, 'secretary'), ...this.#role(utterance, 'chair')]
      const missed = absentIn(this.#talk, opening, index)
      this.#absent(missed, utterance, used)
      if (!listed) this.#present(utterance, missed)
      this.#invited(utterance)
      const { headers } = utterance.lexicon
      const value = utterance.shadow.value
      if (utterance.act('present') || indexOfPhrase(value, [...headers.quorum, ...headers.noQuorum]))
        counts.read(utterance.shadowText, false)
    }
  }

  /** Whoever takes the minutes or the chair on being asked, where nobody is said to. */
  asked(): void {
    const opening = this.#talk.utterances.slice(0, LONGEST_OPENING)
    this.#facts.secretary ??= askedSecretary(this.#talk, opening)
    this.#facts.chair ??= calledChair(this.#talk, opening)
  }

  /** Roles given by a decision: 'избрать председателем собрания …'. */
  elected(utterance: Utterance): void {
    this.#role(utterance, 'secretary')
    if (utterance.act('chairNamed')) {
      const before = this.#facts.chair
      this.#facts.chair = null
      this.#role(utterance, 'chair')
      this.#facts.chair ??= before
    }
  }

  /** The day of the meeting, said as today's or as that of the meeting. */
  #date(opening: readonly Utterance[]): void {
    const { context } = this.#talk
    const { ledger } = context
    for (const [index, utterance] of opening.entries()) {
      const { value } = utterance.shadow
      for (const mention of findDates(value, utterance.lexicon.dates)) {
        const { year, month, day, valid } = mention.value
        const span = utterance.shadow.spoken(mention.start, mention.end)
        const place = utterance.text.place(span.start, span.end)
        const before = value.slice(Math.max(0, mention.start - 90), mention.start)
        const apart = year !== null && index < APART_WITHIN && standsApart(value, mention)
        const today = mention.start < 12 || apart || indexOfPhrase(before, utterance.words.today) !== null
        if (!today || day === null) continue
        if (!valid || year === null) {
          if (!valid)
            report(context, 'date-exists', { text: utterance.value.slice(span.start, span.end) }, place)
          continue
        }
        this.#facts.date = isoDate(year, month, day)
        ledger.fact(this.#facts, 'date', place)
        return
      }
    }
  }

  /** 'Протокол номер 5': the record's own number, as it is said. */
  #number(opening: readonly Utterance[]): void {
    const { context } = this.#talk
    for (const [index, utterance] of opening.entries()) {
      if (utterance.isQuestion) continue
      const { value } = utterance.shadow
      const [next] = opening.slice(index + 1)
      // 'Заседание правления, протокол номер 4. Сегодня 18 мая': with the day of the meeting it is the record's own.
      const dated = [utterance, next].some(
        (one) =>
          one?.turn === utterance.turn &&
          findDates(one.shadow.value, one.lexicon.dates).some(({ value: said }) =>
            sameDay(said, this.#facts.date),
          ),
      )
      if (!utterance.act('agenda', 'chairSelf', 'opened') && !dated) continue
      const said = firstForm(value, utterance.words.numberSaid)
      const digits = said && tokenize(value.slice(said.start, said.end)).find(({ kind }) => kind === 'number')
      if (!said || !digits) continue
      const at = said.start + digits.start
      const span = utterance.shadow.spoken(at, said.start + digits.end)
      this.#facts.number = digits.text
      context.ledger.fact(this.#facts, 'number', utterance.text.place(span.start, span.end))
      return
    }
  }

  /** Who chairs or keeps the minutes; gives the names that were used. */
  #role(utterance: Utterance, role: 'chair' | 'secretary'): Named[] {
    if (this.#facts[role] !== null) return []
    const self = utterance.act(role === 'chair' ? 'chairSelf' : 'secretarySelf')
    if (self) return this.#self(utterance, self, role)
    const act = utterance.act(role === 'chair' ? 'chairNamed' : 'secretaryNamed')
    if (!act) return []
    const named = this.#nearest(utterance, act)
    if (!named || (utterance.act('absent') && Math.abs(named.start - act.end) > 3)) return []
    const person = this.#talk.personAt(utterance, named, { ...named.person }, role)
    this.#facts[role] = person
    return [named]
  }

  #self(utterance: Utterance, act: ActMention, role: 'chair' | 'secretary'): Named[] {
    const { voice } = utterance
    // 'Веду собрание я, Орлова': the name stands right behind, not behind what is said of somebody else.
    const own = voice.person
      ? null
      : this.#talk
          .named(utterance, 'nominative')
          .find(
            ({ start }) =>
              start >= act.end && !utterance.acts.some((one) => one.start >= act.end && one.start < start),
          )
    if (own) {
      // Captions without voices have one for all that is said.
      if (utterance.turn.label !== null) voice.person = own.person
      this.#facts[role] = this.#talk.personAt(utterance, own, { ...own.person }, role)
      return [own]
    }
    const speaker = this.#talk.speakerOf(utterance, role)
    if (speaker) this.#facts[role] = speaker
    else
      report(this.#talk.context, 'speaker-is-known', { text: clean(utterance.value) }, utterance.text.place())
    return []
  }

  /** The name right behind the words for a role, else right before them. */
  #nearest(utterance: Utterance, act: ActMention): Named | null {
    const words = fold(utterance.value.slice(0, act.end))
    const elected = indexOfPhrase(words, utterance.words.electing) !== null
    const expected: Case = elected ? 'accusative' : 'nominative'
    const named = this.#talk.people.everyoneIn(utterance.cased, utterance.lexicon.names, expected)
    const within = named.find(({ start, end }) => start >= act.start && end <= act.end)
    if (within) return within
    const behind = named.find(({ start }) => start >= act.end && start - act.end <= NEAR)
    if (behind && !/[,;]\s*\p{L}*$/u.test(utterance.value.slice(act.end + 3, behind.start))) return behind
    const before = named.findLast(({ end }) => end <= act.start && act.start - end <= NEAR / 2)
    return before ?? behind ?? null
  }

  #absent(missed: readonly Named[], utterance: Utterance, used: readonly Named[]): void {
    const voices = new Set(this.#talk.voices.map(({ person }) => person?.name))
    for (const named of missed) {
      const { person } = named
      if (used.some(({ start }) => start === named.start) || voices.has(person.name)) continue
      if (!this.#knows('absent', person)) this.#enterAbsent(utterance, named)
    }
  }

  #enterAbsent(utterance: Utterance, named: Named): void {
    const reason = reasonIn(utterance, utterance.words)
    const absent: Attendee = {
      ...named.person,
      reason: reason ? clean(utterance.value.slice(reason.start, reason.end)) : null,
      remote: null,
      group: null,
    }
    this.#talk.personAt(utterance, named, absent, 'person')
    if (reason)
      this.#talk.context.ledger.fact(absent, 'reason', utterance.text.place(reason.start, reason.end))
    this.#facts.absent.push(absent)
  }

  #knows(key: 'attendees' | 'absent' | 'invited', person: Person): boolean {
    return this.#facts[key].some((other) => other.name === person.name)
  }

  #present(utterance: Utterance, missed: readonly Named[]): void {
    if (!utterance.act('absent') && missed.length === 0) this.#list(utterance, 'present', 'attendees')
  }

  #invited(utterance: Utterance): void {
    this.#list(utterance, 'invited', 'invited')
  }

  /** People named behind the words that say what they are. */
  #list(utterance: Utterance, wanted: Act, key: 'attendees' | 'invited'): void {
    const act = utterance.act(wanted)
    if (!act) return
    let end = act.end
    for (const named of this.#talk.named(utterance, 'nominative')) {
      if (named.start < act.end) continue
      // A list is a chain: whoever is named further on is spoken of otherwise.
      if (named.start - end > NEAR) break
      end = named.end
      if (named.person.familyName === null || this.#knows(key, named.person)) continue
      const attendee: Attendee = { ...named.person, reason: null, remote: null, group: null }
      this.#talk.personAt(utterance, named, attendee, 'person')
      this.#facts[key].push(attendee)
    }
  }
}
