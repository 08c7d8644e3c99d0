import { fill, type Printing } from '../../../language/printing.ts'
import type { Attendee, Person } from '../../../model/schema.ts'
import type { Fact, FactMaker } from './fact.ts'

/** Facts about people: their names, with post, organization and the like below. */
export class PersonFacts {
  readonly #make: FactMaker
  readonly #printing: Printing

  constructor(make: FactMaker, printing: Printing) {
    this.#make = make
    this.#printing = printing
  }

  person(
    person: Person & { readonly group?: string | null },
    label: string,
    at: string,
    more: (Fact | null)[] = [],
  ): Fact | null {
    const { name, asWritten, position, organization, group = null } = person
    const { what, asWritten: phrase, under } = this.#printing.evidence
    const how = [
      asWritten === name || asWritten === '' ? '' : fill(phrase, { words: asWritten }),
      group === null ? '' : fill(under, { words: group }),
    ]
    return this.#make.fact({
      kind: 'person',
      what: label,
      value: name,
      how: how.filter(Boolean).join(', '),
      at: [`${at}/name`],
      below: [
        this.#make.fact({ kind: 'person', what: what.position, value: position, at: [`${at}/position`] }),
        this.#make.fact({
          kind: 'person',
          what: what.organizationOf,
          value: organization,
          at: [`${at}/organization`],
        }),
        ...more,
      ],
    })
  }

  attendee(attendee: Attendee, label: string, at: string): Fact | null {
    const { what } = this.#printing.evidence
    if (attendee.type === 'person') {
      const reason = this.#make.fact({
        kind: 'person',
        what: what.reason,
        value: attendee.reason,
        at: [`${at}/reason`],
      })
      const remote = this.#make.fact({
        kind: 'person',
        what: what.remote,
        value: attendee.remote ? this.#printing.phrases.remote : null,
        at: [`${at}/remote`],
      })
      return this.person(attendee, label, at, [reason, remote])
    }
    if (attendee.type === 'organization')
      return this.#make.fact({ kind: 'person', what: label, value: attendee.name, at: [`${at}/name`] })
    const { name, count, organizations } = attendee
    const below = organizations.map((words, index) =>
      this.#make.fact({
        kind: 'person',
        what: what.organizationOf,
        value: words,
        at: [`${at}/organizations/${index}`],
      }),
    )
    const value = count === null ? name : `${count} ${name}`
    return this.#make.fact({ kind: 'person', what: label, value, at: [`${at}/count`, `${at}/name`], below })
  }
}
