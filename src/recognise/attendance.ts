import { Text } from '../document/text.ts'
import type { Case } from '../language/declension.ts'
import type { Attendee, Protocol } from '../model/schema.ts'
import { AttendanceCounts } from './attendance-counts.ts'
import { behindCount } from './behind-count.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { countedGroup, countedPeople } from './counted-group.ts'
import type { Passage } from './passage.ts'
import { asidesOf, isOrganization, isReason, isRemote } from './person-asides.ts'
import { headedList } from './headed-list.ts'
import { isSomebody, readEntries, type PersonEntry } from './person-entries.ts'
import { isListed } from './is-listed.ts'
import { PersonFacts } from './person-facts.ts'
import { rolesInProse } from './roles-in-prose.ts'
import { sharedStanding, withoutStanding } from './standing.ts'
import { stripDot } from './strip-dot.ts'
import type { PersonCells } from './table/cell.ts'
import { countsBehind } from './counts-behind.ts'
import { tellsMore } from './tells-more.ts'
import { columnsOf, markRowNumber, officeOf, tellBeside, withCells } from './table/people-rows.ts'
import { caseOf, familyIn } from './role-names.ts'
import { readUnlabelledRoles } from './unlabelled-roles.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'

export type Attendance = Pick<
  Protocol,
  'attendees' | 'absent' | 'invited' | 'attendance' | 'chair' | 'secretary'
>

/** Lines below 'Председательствовал' on which the post and the name stand. */
const MOST_POST_LINES = 4

const LIST_OF = { present: 'attendees', absent: 'absent', invited: 'invited' } as const
type ListPart = keyof typeof LIST_OF
const isListPart = (part: string | null): part is ListPart => part !== null && part in LIST_OF

/** Reads who met: chair, secretary, the lists of those present, absent and invited, and the counts that are stated. */
export class AttendanceReader {
  readonly #context: Context
  readonly #facts: PersonFacts
  readonly #counts: AttendanceCounts
  /** What stands in brackets beside those present. */
  readonly #asides = new Map<Attendee, readonly string[]>()
  /** Whether a ticked box says who was there: an open one then says who was not. */
  #boxed = false
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
    this.#boxed = passages.some(
      ({ part, statement }) => part === 'present' && statement.unit.checked === true,
    )
    passages.forEach((passage, index) => {
      const { part, statement } = passage
      if (part === 'person') this.#role(passage, passages.slice(index + 1, index + 1 + MOST_POST_LINES))
      else if (isListPart(part)) this.#list(passage, part)
      else if (part === 'quorum') this.#counts.read(statement.unit.whole, true)
      else if (part === 'header' && !statement.label) this.#counts.read(statement.unit.whole, false)
    })
    readUnlabelledRoles(passages, this.result, this.#asides, this.#context)
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

  #list({ statement, group }: Passage, part: ListPart): void {
    const { ledger, lexicon } = this.#context
    const { label, head, text, unit } = statement
    if (columnsOf(statement, lexicon)) {
      if (text.value !== '') ledger.marker('columns', unit.whole.place())
      return
    }
    if (statement.cell?.role === 'person' && this.#row(statement, statement.cell.person, part, group)) return
    const heads = label?.key === part || label?.key === 'members' || label?.key === 'invited'
    if (heads) {
      ledger.marker(`label:${part}`, head.place())
      if (part === 'present') this.#counts.read(head, false)
    }
    markRowNumber(unit, ledger)
    const whole = heads ? text : unit.row ? unit.text : statement.text
    if (statement.ordinal && !heads) ledger.marker('ordinal', head.place())
    if (statement.verbatim === 0) {
      const counted = countedPeople(whole, this.#context)
      if (counted) this.result[LIST_OF[part]].push(counted)
      else this.#unnamed(whole, part)
      return
    }
    if (!label && rolesInProse(unit.whole, lexicon).length > 0) return
    const { list, counts } = countsBehind(whole, lexicon)
    if (counts) this.#counts.read(counts, true)
    const { list: plain, count } = behindCount(list, lexicon)
    if (count && part === 'present') this.#counts.count('stated', count.value, count.text)
    else if (count) ledger.marker('count', count.text.place())
    const inPoint = unit.bullet === null ? null : countedPeople(plain, this.#context)
    const counted = inPoint ?? countedGroup(plain, this.#context)
    if (counted) {
      this.result[LIST_OF[part]].push(counted)
      return
    }
    const { body, own, groups } = headedList(plain, this.#context)
    for (const group of groups) this.result[LIST_OF[part]].push(group)
    const entries = readEntries(body, lexicon, { loose: true })
    const quorate =
      indexOfPhrase(whole.value, [...lexicon.headers.quorum, ...lexicon.headers.noQuorum]) !== null
    if (entries.people.length === 0 && (part === 'present' || quorate)) this.#counts.below(head, whole)
    if (tellsMore(statement, entries, lexicon)) return
    const open = this.#boxed && unit.checked === false
    const listed = open && part === 'present' ? 'absent' : part
    const expected = part === 'absent' && heads ? caseOf(statement, lexicon) : 'nominative'
    for (const entry of sharedStanding(entries.people.filter(isSomebody), lexicon))
      this.#attendee(entry, listed, own ?? group, expected)
    for (const rest of entries.rest)
      this.#rest(rest, part, entries.people.length > 0 || unit.bullet !== null || statement.ordinal !== null)
  }

  /** A row of a table of people, by its columns; false where the column of names names nobody. */
  #row({ unit }: Passage['statement'], cells: PersonCells, part: ListPart, group: string | null): boolean {
    const { ledger, lexicon } = this.#context
    const entries = withCells(cells, lexicon)
    if (entries.length === 0) return false
    markRowNumber(unit, ledger)
    if (cells.mark) ledger.marker('attendance-mark', cells.mark.place())
    const listed = cells.standing === 'absent' && part === 'present' ? 'absent' : part
    for (const entry of entries) {
      this.#attendee(entry, listed, group)
      const last = this.result[LIST_OF[listed]].at(-1)
      if (last?.type === 'person') tellBeside(last, cells, listed === 'absent', this.#facts, this.#context)
    }
    const office = officeOf(cells, lexicon)
    const [entry] = entries
    if (!office || !cells.role || !entry) return true
    ledger.marker(`label:${office}`, cells.role.place())
    if (this.result[office] !== null || listed === 'absent') return true
    this.result[office] = this.#facts.person(entry)
    this.#facts.claim(this.result[office], entry)
    return true
  }

  #attendee(found: PersonEntry, listed: ListPart, group: string | null, expected?: Case): void {
    const { ledger, lexicon } = this.#context
    const { entry: plain, standing } = withoutStanding(found, lexicon)
    if (found.joint) ledger.marker('joining', found.joint.place())
    const part = standing ?? listed
    const { entry, asides } = asidesOf(plain, part === 'absent', lexicon)
    const person = this.#facts.person(entry, expected)
    const attendee: Extract<Attendee, { type: 'person' }> = { ...person, reason: null, remote: null, group }
    if (part === 'absent' && entry.post && isReason(entry.post, lexicon)) {
      asides.push(entry.post)
      attendee.position = null
    }
    for (const aside of asides) {
      if (part !== 'absent' && isRemote(aside, lexicon)) {
        attendee.remote = true
        ledger.fact(attendee, 'remote', aside.place())
      } else if (isOrganization(aside, lexicon) && attendee.organization === null) {
        this.#facts.organization(attendee, aside)
      } else if (part === 'absent' && attendee.reason === null) {
        attendee.reason = clean(aside.value)
        ledger.fact(attendee, 'reason', aside.place())
      } else if (part !== 'absent' && attendee.position === null) {
        attendee.position = clean(aside.value)
        ledger.fact(attendee, 'position', aside.place())
      }
    }
    if (lexicon.grammar && isListed(person, this.result[LIST_OF[part]]))
      return ledger.marker('person-again', entry.name.place())
    if (group && indexOfPhrase(group, lexicon.headers.remote)) attendee.remote = true
    this.#asides.set(
      attendee,
      [...asides, ...(plain.aside ? [plain.aside] : [])].map(({ value }) => clean(value)),
    )
    this.result[LIST_OF[part]].push(attendee)
    this.#facts.claim(attendee, attendee.position === null ? { ...entry, post: null } : entry)
  }

  /** A part of a list that names nobody: an organisation, or people without a name ('представители школ'). */
  #rest(rest: Text, part: ListPart, inList: boolean): void {
    if (!inList || rest.length > 120 || /[.!?]\s/u.test(rest.value) || /\d/.test(rest.value)) return
    this.#unnamed(rest, part)
  }

  #unnamed(rest: Text, part: ListPart): void {
    const { ledger, lexicon } = this.#context
    const name = clean(stripDot(rest).value)
    if (isOneOf(name, lexicon.grammar?.nobody ?? [])) return ledger.marker('nobody', rest.place())
    const attendee: Attendee = isOrganization(rest, lexicon)
      ? { type: 'organization', name }
      : { type: 'group', name, count: null, organizations: [] }
    ledger.fact(attendee, 'name', rest.place(), attendee.type)
    this.result[LIST_OF[part]].push(attendee)
  }
}
