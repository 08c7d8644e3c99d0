import type { Attendee, Decision, Person, Protocol, Vote } from '../model/schema.ts'
import { longDate } from '../render/markdown/dates.ts'
import { wrapped } from '../report/wrapped.ts'
import { visibleLine } from '../source/visible.ts'
import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'

/** On a terminal, of longer lists so many are shown. */
const MOST_PEOPLE = 12
const MOST_CLAUSES = 20
/** Words get so many columns, however narrow the terminal is. */
const NARROWEST = 30

const named = ({ name, position }: Person): string => (position ? `${name} (${position})` : name)

function attendeeWords(attendee: Attendee): string {
  if (attendee.type === 'organization') return attendee.name
  if (attendee.type === 'person') return attendee.name + (attendee.reason ? ` (${attendee.reason})` : '')
  return attendee.count === null ? attendee.name : `${attendee.count} ${attendee.name}`
}

/** The facts as they may be shown on a terminal. */
const withVisibleTexts = (model: Protocol): Protocol =>
  JSON.parse(JSON.stringify(model), (_, value: unknown) =>
    typeof value === 'string' ? visibleLine(value) : value,
  ) as Protocol

type Painted = (words: string) => string

/** Writes the facts line by line, within the width of a terminal where there is one. */
class Summary {
  readonly #model: Protocol
  readonly #session: Session
  readonly #width: number | null
  readonly #doubts: readonly string[]
  readonly lines: string[] = []

  constructor(model: Protocol, session: Session, width: number | null) {
    this.#model = model
    this.#session = session
    this.#width = width
    this.#doubts = Object.keys(model.doubts ?? {})
  }

  /** Words as lines; those after the first stand under the first word behind `head`. */
  #put(head: string, words: string, paint: Painted, paintHead: Painted = paint): void {
    const room = this.#width === null ? Infinity : Math.max(NARROWEST, this.#width - head.length)
    const [first = '', ...rest] = this.#width === null ? [words] : wrapped(words, room)
    this.lines.push(paintHead(head) + paint(first))
    for (const line of rest) this.lines.push(' '.repeat(head.length) + paint(line))
  }

  /** ' ?' behind a fact that the reading is not sure of; what stands below it in lists has marks of its own. */
  #mark(pointer: string): string {
    const own = this.#doubts.some((at) => {
      if (at !== pointer && !at.startsWith(`${pointer}/`)) return false
      return !/\/(?:items|decisions|speakers|remarks)(?:\/|$)/.test(at.slice(pointer.length))
    })
    return own ? ' ?' : ''
  }

  #day(iso: string): string {
    return longDate(iso, this.#session.language)
  }

  #field(key: MessageKey, words: string): void {
    const { t, paint } = this.#session
    if (words) this.#put(`${t(key)}: `, words, (text) => text, paint.dim)
  }

  /** The entries of a list; on a terminal the first of a long one, and how many more there are. */
  #folded<Entry>(entries: readonly Entry[], most: number): { shown: readonly Entry[]; more: string } {
    if (this.#width === null || entries.length <= most) return { shown: entries, more: '' }
    const count = entries.length - most + 1
    return { shown: entries.slice(0, most - 1), more: this.#session.t('summary.more', { count }) }
  }

  #people(key: MessageKey, list: readonly Attendee[], pointer: string): void {
    const { shown, more } = this.#folded(list, MOST_PEOPLE)
    const words = shown.map((one, index) => attendeeWords(one) + this.#mark(`${pointer}/${index}`))
    this.#field(key, [...words, more].filter(Boolean).join(', '))
  }

  #vote(vote: Vote | null, indent: string, pointer: string): void {
    if (vote === null) return
    const { t, paint } = this.#session
    this.#put(`${indent}${t('summary.vote')}: `, vote.text + this.#mark(pointer), paint.dim)
  }

  /** '→ who · by when' of a clause, or nothing. */
  #duty({ assignees, deadline }: Decision): string {
    const who = assignees.map(({ name }) => name).join(', ')
    const when = deadline ? (deadline.due === null ? deadline.text : this.#day(deadline.due)) : ''
    return [who, when].filter(Boolean).join(' · ')
  }

  #clauses(decisions: readonly Decision[], indent: string, pointer: string): void {
    const { paint } = this.#session
    const { shown, more } = this.#folded(decisions, MOST_CLAUSES)
    shown.forEach((decision, index) => {
      const at = `${pointer}/${index}`
      const marker = decision.number === null ? '•' : `${decision.number}.`
      this.#put(`${indent}${marker} `, decision.text + this.#mark(at), (text) => text)
      const who = decision.items.length === 0 ? this.#duty(decision) : ''
      if (who) this.#put(`${indent}  → `, who, paint.cyan)
      this.#vote(decision.vote, `${indent}  `, `${at}/vote`)
      this.#clauses(decision.items, `${indent}  `, `${at}/items`)
    })
    if (more) this.lines.push(`${indent}${paint.dim(more)}`)
  }

  #head(): void {
    const { title, number, date, endDate, time, place, organization, chair, secretary } = this.#model
    const { t, paint } = this.#session
    const words = (title ?? t('summary.untitled')) + (number === null ? '' : ` № ${number}`)
    this.#put('', words + this.#mark('/title'), paint.bold)
    const when = [date, endDate].flatMap((day) => (day === null ? [] : [this.#day(day)])).join(' – ')
    const hours = [time?.start, time?.end].filter(Boolean).join('–')
    const line = [when + this.#mark('/date'), hours, place ?? ''].filter(Boolean).join(' · ')
    if (line) this.#put('', line, (text) => text)
    if (organization) this.#put('', organization, (text) => text)
    this.#field('summary.chair', chair ? named(chair) + this.#mark('/chair') : '')
    this.#field('summary.secretary', secretary ? named(secretary) + this.#mark('/secretary') : '')
  }

  #questions(): void {
    const { agenda } = this.#model
    const { t, paint } = this.#session
    if (agenda.length > 0) this.lines.push('', paint.bold(t('summary.agenda')))
    agenda.forEach((item, index) => {
      const at = `/agenda/${index}`
      const marker = item.number === null ? '•' : `${item.number}.`
      this.#put(`${marker} `, item.title + this.#mark(`${at}/title`), paint.bold)
      const heard = item.speakers.map((one, who) => one.name + this.#mark(`${at}/speakers/${who}`))
      if (heard.length > 0)
        this.#put(`    ${t('summary.speakers')}: `, [...new Set(heard)].join(', '), paint.dim)
      if (item.decisions.length === 0) this.lines.push(`    ${paint.dim(t('summary.noDecisions'))}`)
      this.#clauses(item.decisions, '    ', `${at}/decisions`)
      this.#vote(item.vote, '    ', `${at}/vote`)
    })
  }

  text(): string {
    const { attendees, absent, invited, decisions, unrecognized } = this.#model
    const { t, paint } = this.#session
    this.#head()
    this.#people('summary.present', attendees, '/attendees')
    this.#people('summary.absent', absent, '/absent')
    this.#people('summary.invited', invited, '/invited')
    this.#questions()
    if (decisions.length > 0) this.lines.push('', paint.bold(t('summary.decisions')))
    this.#clauses(decisions, '  ', '/decisions')
    const notes = [
      this.#doubts.length > 0 ? t('summary.doubts', { count: this.#doubts.length }) : '',
      unrecognized.length > 0 ? t('summary.unrecognized', { count: unrecognized.length }) : '',
    ].filter(Boolean)
    if (notes.length > 0) this.lines.push('')
    for (const note of notes) this.#put('', note, paint.yellow)
    return `${this.lines.join('\n')}\n`
  }
}

/**
 * The record at a glance: who met and when, the agenda, who spoke, who does what by when, how it was voted, and which
 * facts the reading is not sure of. Dates are in the language of the messages. `width` is that of a terminal, on which
 * lines are wrapped and long lists folded; null elsewhere, where all is shown.
 */
export const summary = (record: Protocol, session: Session, width: number | null): string =>
  new Summary(withVisibleTexts(record), session, width).text()
