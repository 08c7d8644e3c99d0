import { Text } from '../document/text.ts'
import type { Attendee, Protocol } from '../model/schema.ts'
import { AttendanceCounts } from './attendance-counts.ts'
import type { Context } from './context.ts'
import type { Passage } from './passage.ts'
import { isListPart, LIST_OF, PeopleLists } from './people-lists.ts'
import { asidesOf, isOrganization } from './person-asides.ts'
import { readEntries } from './person-entries.ts'
import { PersonFacts } from './person-facts.ts'
import { markRowNumber } from './table/people-rows.ts'
import { caseOf, familyIn } from './role-names.ts'
import { readUnlabelledRoles } from './unlabelled-roles.ts'

export type Attendance = Pick<
  Protocol,
  'attendees' | 'absent' | 'invited' | 'attendance' | 'chair' | 'secretary'
>

/** Lines below 'Председательствовал' on which the post and the name stand. */
const MOST_POST_LINES = 4

/** Reads who met: chair, secretary, the lists of those present, absent and invited, and the counts that are stated. */
export class AttendanceReader {
  readonly #context: Context
  readonly #facts: PersonFacts
  readonly #counts: AttendanceCounts
  readonly result: Attendance = {
    attendees: [],
    absent: [],
    invited: [],
    attendance: null,
    chair: null,
    secretary: null,
  }

  constructor(context: Context) {
    this.#context = context
    this.#facts = new PersonFacts(context)
    this.#counts = new AttendanceCounts(context, this.result)
  }

  read(passages: readonly Passage[]): Attendance {
    const lists = new PeopleLists(this.#context, this.result, this.#facts, this.#counts)
    lists.boxed = passages.some(
      ({ part, statement }) => part === 'present' && statement.unit.checked === true,
    )
    passages.forEach((passage, index) => {
      const { part, statement } = passage
      if (part === 'person') this.#role(passage, passages.slice(index + 1, index + 1 + MOST_POST_LINES))
      else if (isListPart(part)) lists.read(passage, part)
      else if (part === 'quorum') this.#counts.read(statement.unit.whole, true)
      else if (part === 'header' && !statement.label) this.#counts.read(statement.unit.whole, false)
    })
    readUnlabelledRoles(passages, this.result, lists.asides, this.#context)
    if (this.result.attendance) {
      const listed = this.result.attendees.filter(({ type }) => type === 'person').length
      this.result.attendance.listed = listed > 0 ? listed : null
    }
    return this.result
  }

  /** 'Председатель – Анучина Е.А., начальник УО'; the post and the name may stand on the lines below. */
  #role({ statement, group }: Passage, below: readonly Passage[]): void {
    const { ledger, lexicon } = this.#context
    markRowNumber(statement.unit, ledger)
    const key = statement.label?.key === 'secretary' ? 'secretary' : 'chair'
    ledger.marker(`label:${key}`, statement.head.place())
    let text = statement.text
    let entry = readEntries(text, lexicon, { loose: true }).people[0]
    if (!entry) {
      const other = below.findIndex((next) => next.part !== 'header' || next.statement.label !== null)
      const lines = below.slice(0, other < 0 ? undefined : other).map((next) => next.statement.unit.whole)
      const at = lines.findIndex((line) => readEntries(line, lexicon, { loose: true }).people.length > 0)
      if (at === 0 || (at > 0 && statement.text.value === '')) {
        const whole = Text.join(lines.slice(0, at + 1))
        text = statement.text.value === '' ? whole : Text.join([statement.text, whole], ', ')
        entry = readEntries(text, lexicon, { loose: true }).people[0]
      }
    }
    if (!entry) return this.#byFamily(key, text)
    const { entry: plain, asides } = asidesOf(entry, false, lexicon)
    const person = this.#facts.person(plain, caseOf(statement, lexicon))
    if (this.result[key] === null) {
      this.result[key] = person
      const organization = asides.find((aside) => isOrganization(aside, lexicon))
      if (organization) this.#facts.organization(person, organization)
      this.#facts.claim(person, plain)
    } else ledger.marker('person-again', entry.name.place())
    if (isListPart(group)) {
      const attendee: Attendee = { ...this.#facts.person(entry), reason: null, remote: null, group: null }
      this.result[LIST_OF[group]].push(attendee)
      this.#facts.claim(attendee, entry)
    }
  }

  /** 'Вёл заседание т. Рассоха': the role of somebody who is listed, by the surname alone. */
  #byFamily(key: 'chair' | 'secretary', text: Text): void {
    const found = familyIn(text, this.#context)
    if (!found || this.result[key] !== null) return
    this.result[key] = found.person
    this.#context.ledger.person(found.person, found.name.place(), 'person')
  }
}
