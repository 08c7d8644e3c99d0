import type { Lexicon } from '../language/lexicon.ts'
import { startsWithPhrase } from '../language/words.ts'
import type { Person, Protocol } from '../model/schema.ts'
import { AttendanceCounts } from './attendance-counts.ts'
import type { Context } from './context.ts'
import { isListPart } from './list-line.ts'
import type { Passage } from './passage.ts'
import { OfficerReader } from './officers.ts'
import type { Statement } from './statements.ts'
import { PeopleLists } from './people-lists.ts'
import { PersonFacts } from './person-facts.ts'
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
  readonly #officers: OfficerReader
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
    this.#officers = new OfficerReader(context, this.#facts, this.result)
  }

  read(passages: readonly Passage[]): Attendance {
    const lists = new PeopleLists(this.#context, this.result, this.#facts, this.#counts)
    lists.boxed = passages.some(
      ({ part, statement }) => part === 'present' && statement.unit.checked === true,
    )
    passages.forEach((passage, index) => {
      const { part, statement } = passage
      if (part === 'person')
        this.#officers.read(passage, passages.slice(index + 1, index + 1 + MOST_POST_LINES))
      else if (isListPart(part)) lists.read(passage, part)
      else if (part === 'quorum') this.#counts.read(statement.unit.whole, true)
      else if (part === 'header' && countsMembers(statement, this.#context.lexicon))
        this.#counts.read(statement.unit.whole, false)
    })
    if (tellsAllBut(passages, this.#context.lexicon)) this.#withoutAbsent()
    readUnlabelledRoles(passages, this.result, lists.asides, this.#context)
    if (this.result.attendance) {
      const listed = this.result.attendees.filter(({ type }) => type === 'person').length
      this.result.attendance.listed = listed > 0 ? listed : null
    }
    return this.result
  }

  /** Takes those who were away off the list of all that the record has above. */
  #withoutAbsent(): void {
    const { attendees, absent } = this.result
    const away = new Set(absent.flatMap((one) => (one.type === 'person' ? [keyOf(one)] : [])))
    const listed = attendees.filter((one) => one.type === 'person' && away.has(keyOf(one)))
    for (const one of listed) attendees.splice(attendees.indexOf(one), 1)
    for (const one of listed) {
      const place = this.#context.ledger.placeOf(one, 'name')
      if (place) this.#context.ledger.marker('person-again', place)
    }
  }
}

/** Whether a line of the head may say how many there are: one without a label, and 'Состав правления: 5 человек'. */
const countsMembers = ({ label }: Statement, { headers }: Lexicon): boolean =>
  !label || (label.key === 'members' && headers.counting !== undefined)

/** Surname and initials, by which somebody is the same in two lists of one record. */
const keyOf = ({ name, familyName, initials }: Person): string => `${familyName ?? name} ${initials ?? ''}`

/** 'Участники: Осин А.В., Белов П.П.' and 'Явились все, кроме Белова П.П.': the list names more than those who were there. */
const tellsAllBut = (passages: readonly Passage[], { headers }: Lexicon): boolean =>
  passages.some(
    ({ part, statement: { label } }) =>
      part === 'absent' && startsWithPhrase(label?.words ?? '', headers.allBut ?? []) > 0,
  )
