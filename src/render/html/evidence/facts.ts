import type { Printing } from '../../../language/printing.ts'
import type { AgendaItem, Attendee, Decision, Deadline, Protocol, Vote } from '../../../model/schema.ts'
import { shortDate } from '../../tasks/wording.ts'
import { FactMaker, type Fact, type FactGroup } from './fact.ts'
import { PersonFacts } from './person-facts.ts'
import { capitalised } from '../../../source/letters.ts'

const digits = (count: number | null): string | null => (count === null ? null : String(count))

/** The facts of a model, in the order of a record, each with the places that it was read from. */
export class FactReader {
  readonly #model: Protocol
  readonly #printing: Printing
  readonly #make: FactMaker
  readonly #who: PersonFacts

  constructor(model: Protocol, printing: Printing) {
    this.#model = model
    this.#printing = printing
    this.#make = new FactMaker(model)
    this.#who = new PersonFacts(this.#make, printing)
  }

  groups(): FactGroup[] {
    const { agenda, decisions } = this.#model
    const { groups, unread } = this.#printing.evidence
    const all: FactGroup[] = [
      { heading: groups.head, facts: this.#head() },
      { heading: groups.people, facts: this.#people() },
      ...agenda.map((item, index) => this.#item(item, `/agenda/${index}`)),
      { heading: groups.outside, facts: this.#decisions(decisions, '/decisions') },
      { heading: groups.end, facts: this.#end() },
      { heading: capitalised(unread), facts: this.#unread() },
    ]
    return all.filter(({ facts }) => facts.length > 0)
  }

  #head(): Fact[] {
    const { what } = this.#printing.evidence
    const { time, attendance } = this.#model
    const words = (['title', 'organization', 'number'] as const).map((key) =>
      this.#make.fact({ kind: 'head', what: what[key], value: this.#model[key], at: [`/${key}`] }),
    )
    const days = (['date', 'endDate'] as const).map((key) => {
      const day = this.#model[key]
      return this.#make.fact({ kind: 'head', what: what[key], value: day && shortDate(day), at: [`/${key}`] })
    })
    const hours = (['start', 'end'] as const).map((key) =>
      this.#make.fact({ kind: 'head', what: what[key], value: time?.[key] ?? null, at: [`/time/${key}`] }),
    )
    const place = this.#make.fact({
      kind: 'head',
      what: what.place,
      value: this.#model.place,
      at: ['/place'],
    })
    const counts = (['stated', 'listed', 'members'] as const).map((key) =>
      this.#make.fact({
        kind: 'head',
        what: what[key],
        value: digits(attendance?.[key] ?? null),
        at: [`/attendance/${key}`],
      }),
    )
    const { yes, no } = this.#printing.tables
    const reached = attendance?.quorum ?? null
    const quorum = this.#make.fact({
      kind: 'head',
      what: what.quorum,
      value: reached === null ? null : reached ? yes : no,
      at: ['/attendance/quorum'],
    })
    return [...words, ...days, ...hours, place, ...counts, quorum].filter((fact) => fact !== null)
  }

  #people(): Fact[] {
    const { what } = this.#printing.evidence
    const { chair, secretary, attendees, absent, invited } = this.#model
    const listed = (
      list: readonly Attendee[],
      key: 'attendees' | 'absent' | 'invited',
      label: string,
    ): (Fact | null)[] => list.map((one, index) => this.#who.attendee(one, label, `/${key}/${index}`))
    return [
      chair && this.#who.person(chair, what.chair, '/chair'),
      secretary && this.#who.person(secretary, what.secretary, '/secretary'),
      ...listed(attendees, 'attendees', what.present),
      ...listed(absent, 'absent', what.absent),
      ...listed(invited, 'invited', what.invited),
    ].filter((fact) => fact !== null)
  }

  #item({ number, title, speakers, remarks, vote, decisions }: AgendaItem, at: string): FactGroup {
    const { what } = this.#printing.evidence
    const heading = [number === null ? '' : `${number}.`, title].filter(Boolean).join(' ') || what.item
    const facts = [
      this.#make.fact({
        kind: 'agenda',
        what: what.item,
        value: heading,
        at: [`${at}/number`, `${at}/title`],
      }),
      ...speakers.map((speaker, index) => this.#who.person(speaker, what.speaker, `${at}/speakers/${index}`)),
      ...remarks.map(({ speaker, text }, index) =>
        this.#make.fact({
          kind: 'remark',
          what: what.remark,
          value: speaker === null ? text : `${speaker.name}: ${text}`,
          at: [`${at}/remarks/${index}/text`],
        }),
      ),
      ...this.#decisions(decisions, `${at}/decisions`),
      this.#vote(vote, `${at}/vote`),
    ]
    return { heading, facts: facts.filter((fact) => fact !== null) }
  }

  #decisions(list: readonly Decision[], at: string): Fact[] {
    return list
      .map((decision, index) => this.#decision(decision, `${at}/${index}`))
      .filter((fact) => fact !== null)
  }

  #decision(
    { number, text, kind, assignees, controller, deadline, vote, items }: Decision,
    at: string,
  ): Fact | null {
    const { what } = this.#printing.evidence
    const who = assignees.map((assignee, index) => {
      const place = `${at}/assignees/${index}`
      if (assignee.type === 'person') return this.#who.person(assignee, what.assignee, place)
      return this.#make.fact({
        kind: 'person',
        what: what.assignee,
        value: assignee.name,
        at: [`${place}/name`],
      })
    })
    return this.#make.fact({
      kind: 'decision',
      what: kind === 'action' ? what.action : what.decision,
      value: [number === null ? '' : `${number}.`, text].filter(Boolean).join(' '),
      at: [`${at}/number`, `${at}/text`],
      below: [
        ...who,
        deadline && this.#deadline(deadline, `${at}/deadline`),
        controller && this.#who.person(controller, what.controller, `${at}/controller`),
        this.#vote(vote, `${at}/vote`),
        ...this.#decisions(items, `${at}/items`),
      ],
    })
  }

  #deadline({ text, start, due, rrule, rule }: Deadline, at: string): Fact | null {
    const { what, rules } = this.#printing.evidence
    const days = [start, due]
      .filter((day) => day !== null)
      .map(shortDate)
      .join(' – ')
    const reason = rule === null ? '' : ` (${rules[rule] ?? rule})`
    const how = [days && `→ ${days}${reason}`, rrule && `→ ${rrule}`].filter(Boolean).join(' ')
    return this.#make.fact({
      kind: 'deadline',
      what: what.deadline,
      value: text || days,
      how,
      at: [`${at}/text`],
    })
  }

  #vote(vote: Vote | null, at: string): Fact | null {
    if (vote === null) return null
    const { headers, results } = this.#printing.tables
    const counts = (['yes', 'no', 'abstain', 'notVoting'] as const)
      .filter((key) => vote[key] !== null)
      .map((key) => `${headers[key].toLowerCase()} – ${String(vote[key])}`)
    const unanimous = vote.unanimous === true ? headers.unanimous.toLowerCase() : ''
    const result = vote.result === null ? '' : results[vote.result]
    const how = [...counts, unanimous, result].filter(Boolean).join(', ')
    const { vote: what } = this.#printing.evidence.what
    return this.#make.fact({
      kind: 'vote',
      what,
      value: vote.text,
      how: how && `→ ${how}`,
      at: [`${at}/text`],
    })
  }

  #end(): Fact[] {
    const { what } = this.#printing.evidence
    const { signatures, attachments } = this.#model
    const signed = signatures.map(({ person }, index) =>
      this.#who.person(person, what.signature, `/signatures/${index}/person`),
    )
    const attached = attachments.map(({ number, title }, index) =>
      this.#make.fact({
        kind: 'head',
        what: what.attachment,
        value: [number === null ? '' : `${number}.`, title ?? ''].filter(Boolean).join(' '),
        at: [`/attachments/${index}/number`, `/attachments/${index}/title`],
      }),
    )
    return [...signed, ...attached].filter((fact) => fact !== null)
  }

  #unread(): Fact[] {
    const { unread } = this.#printing.evidence
    return this.#model.unrecognized.map(({ text, position }, index) =>
      this.#make.placed({
        kind: 'unread',
        what: unread,
        value: text,
        how: '',
        at: [`/unrecognized/${index}`],
        places: [position],
        doubts: [],
        below: [],
      }),
    )
  }
}
