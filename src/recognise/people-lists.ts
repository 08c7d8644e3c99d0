import type { Case } from '../language/cases.ts'
import { Text } from '../document/text.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'
import type { Attendee, Protocol } from '../model/schema.ts'
import type { AttendanceCounts } from './attendance-counts.ts'
import { behindCount } from './behind-count.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { countedGroup, countedPeople } from './counted-group.ts'
import { countsBehind } from './counts-behind.ts'
import { headedList } from './headed-list.ts'
import { isListed } from './is-listed.ts'
import { headsList, isPoint, LIST_OF, wordsOf, type ListPart } from './list-line.ts'
import type { Passage } from './passage.ts'
import { asidesOf, isOrganization, isReason, isRemote } from './person-asides.ts'
import { isSomebody, readEntries, type PersonEntry } from './person-entries.ts'
import type { PersonFacts } from './person-facts.ts'
import { caseOf, entryCase } from './role-names.ts'
import { rolesInProse } from './roles-in-prose.ts'
import { sharedStanding, withoutStanding } from './standing.ts'
import type { Statement } from './statements.ts'
import { stripDot } from './strip-dot.ts'
import type { PersonCells } from './table/cell.ts'
import { columnsOf, markRowNumber, officeOf, tellBeside, withCells } from './table/people-rows.ts'
import { tellsMore } from './tells-more.ts'
import { toldAway } from './told-away.ts'

type Lists = Pick<Protocol, 'attendees' | 'absent' | 'invited' | 'chair' | 'secretary'>
type ListedPerson = Extract<Attendee, { type: 'person' }>

/** A part of a list that names nobody is no longer. */
const LONGEST_UNNAMED = 120

/** Whether a line may be a sentence: 'Kim Lee (KL); Ann Roe (AR) - took the minutes' is a list. */
const isSentence = ({ unit }: Statement): boolean => !unit.whole.value.includes(';')

/** A line of a list of people. */
interface ListLine {
  readonly statement: Statement
  readonly part: ListPart
  /** The heading that the list stands under. */
  readonly group: string | null
  /** Whether its label is the head of the list. */
  readonly heads: boolean
  /** The words of the line that are of the list. */
  readonly whole: Text
}

/** Reads the lines of the lists of those present, absent and invited. */
export class PeopleLists {
  readonly #context: Context
  readonly #result: Lists
  readonly #facts: PersonFacts
  readonly #counts: AttendanceCounts
  /** What stands in brackets beside those present. */
  readonly asides = new Map<Attendee, readonly string[]>()
  /** Whether a ticked box says who was there: an open one then says who was not. */
  boxed = false

  constructor(context: Context, result: Lists, facts: PersonFacts, counts: AttendanceCounts) {
    this.#context = context
    this.#result = result
    this.#facts = facts
    this.#counts = counts
  }

  /** Reads one line of a list into it. */
  read({ statement, group }: Passage, part: ListPart): void {
    const { lexicon } = this.#context
    if (columnsOf(statement, lexicon)) return this.#columns(statement)
    if (statement.cell?.role === 'person' && this.#row(statement, statement.cell.person, part, group)) return
    const heads = headsList(statement.label, part)
    const line = { statement, part, group, heads, whole: wordsOf(statement, heads) }
    this.#marks(line)
    if (statement.verbatim === 0) return this.#said(line)
    if (!statement.label && isSentence(statement) && rolesInProse(statement.unit.whole, lexicon).length > 0)
      return
    const plain = this.#withoutCounts(line)
    const inPoint = statement.unit.bullet === null ? null : countedPeople(plain, this.#context)
    const counted = inPoint ?? countedGroup(plain, this.#context)
    if (counted) this.#result[LIST_OF[part]].push(counted)
    else this.#people(line, plain)
  }

  /** The headings of the columns of a table of people. */
  #columns({ text, unit }: Statement): void {
    if (text.value !== '') this.#context.ledger.marker('columns', unit.whole.place())
  }

  /** The label and the number of a line, which name nobody. */
  #marks({ statement, part, heads }: ListLine): void {
    const { ledger } = this.#context
    const { head, unit, ordinal } = statement
    if (heads) {
      ledger.marker(`label:${part}`, head.place())
      if (part === 'present') this.#counts.read(head, false)
    }
    markRowNumber(unit, ledger)
    if (ordinal && !heads) ledger.marker('ordinal', head.place())
  }

  /** A line of plain words: people that are counted, or a group. */
  #said({ whole, part }: ListLine): void {
    const counted = countedPeople(whole, this.#context)
    if (counted) this.#result[LIST_OF[part]].push(counted)
    else this.#unnamed(whole, part)
  }

  /** Reads how many are listed, and gives the words of the list without that. */
  #withoutCounts({ whole, part }: ListLine): Text {
    const { ledger, lexicon } = this.#context
    const { list, counts } = countsBehind(whole, lexicon)
    if (counts) this.#counts.read(counts, true)
    const { list: plain, count } = behindCount(list, lexicon)
    if (count && part === 'present') this.#counts.count('stated', count.value, count.text)
    else if (count) ledger.marker('count', count.text.place())
    return plain
  }

  /** Those whom the words of a line name. */
  #people(line: ListLine, plain: Text): void {
    const { statement, part, group, whole } = line
    const { lexicon } = this.#context
    const { list, away } = toldAway(plain, lexicon)
    for (const entry of away) this.#attendee(entry, 'absent', null)
    if (away.length > 0 && list.length === 0) return
    const { body, own, groups } = headedList(away.length > 0 ? Text.join(list) : plain, this.#context)
    for (const one of groups) this.#result[LIST_OF[part]].push(one)
    const entries = readEntries(body, lexicon, { loose: true, point: statement.unit.bullet !== null })
    const named = entries.people.length > 0
    if (!named && (part === 'present' || this.#isOfQuorum(whole))) this.#counts.below(statement.head, whole)
    if (tellsMore(statement, entries, lexicon)) return
    this.#listed(line, entries.people, own ?? group)
    if (named || isPoint(statement)) for (const rest of entries.rest) this.#rest(rest, part)
  }

  /** Takes in those whom a line names, in the case that its label asks for. */
  #listed(line: ListLine, people: readonly PersonEntry[], group: string | null): void {
    const { lexicon } = this.#context
    const expected = line.part !== 'present' && line.heads ? caseOf(line.statement, lexicon) : 'nominative'
    for (const entry of sharedStanding(people.filter(isSomebody), lexicon))
      this.#attendee(entry, this.#ticked(line), group, entryCase(entry, expected, lexicon))
  }

  /** The list that somebody on a line belongs to: of those absent where their box is open among ticked ones. */
  #ticked({ statement, part }: ListLine): ListPart {
    return this.boxed && statement.unit.checked === false && part === 'present' ? 'absent' : part
  }

  #isOfQuorum({ value }: Text): boolean {
    const { quorum, noQuorum } = this.#context.lexicon.headers
    return indexOfPhrase(value, [...quorum, ...noQuorum]) !== null
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
      const last = this.#result[LIST_OF[listed]].at(-1)
      if (last?.type === 'person') tellBeside(last, cells, listed === 'absent', this.#facts, this.#context)
    }
    const office = officeOf(cells, lexicon)
    const [entry] = entries
    if (!office || !cells.role || !entry) return true
    ledger.marker(`label:${office}`, cells.role.place())
    if (this.#result[office] !== null || listed === 'absent') return true
    this.#result[office] = this.#facts.person(entry)
    this.#facts.claim(this.#result[office], entry)
    return true
  }

  #attendee(found: PersonEntry, listed: ListPart, group: string | null, expected?: Case): void {
    const { ledger, lexicon } = this.#context
    const { entry: plain, standing } = withoutStanding(found, lexicon)
    if (found.joint) ledger.marker('joining', found.joint.place())
    const part = listed === 'invited' ? listed : (standing ?? listed) // A guest who did not come is no absent member.
    const { entry, asides } = asidesOf(plain, part === 'absent', lexicon)
    const person = this.#facts.person(entry, expected)
    const attendee: ListedPerson = { ...person, reason: null, remote: null, group }
    if (part === 'absent' && entry.post && isReason(entry.post, lexicon)) {
      asides.push(entry.post)
      attendee.position = null
    }
    for (const aside of asides)
      if (part === 'absent') this.#besideAbsent(attendee, aside)
      else this.#besidePresent(attendee, aside)
    if (lexicon.minutes && isListed(person, this.#result[LIST_OF[part]]))
      return ledger.marker('person-again', entry.name.place())
    if (group && indexOfPhrase(group, lexicon.headers.remote)) attendee.remote = true
    const beside = plain.aside ? [...asides, plain.aside] : asides
    this.asides.set(
      attendee,
      beside.map(({ value }) => clean(value)),
    )
    this.#result[LIST_OF[part]].push(attendee)
    this.#facts.claim(attendee, attendee.position === null ? { ...entry, post: null } : entry)
  }

  /** What stands beside one who was absent: an organisation, or the reason. */
  #besideAbsent(attendee: ListedPerson, aside: Text): void {
    if (this.#tellsOrganization(attendee, aside) || attendee.reason !== null) return
    attendee.reason = clean(aside.value)
    this.#context.ledger.fact(attendee, 'reason', aside.place())
  }

  /** What stands beside one who was there: that it was from afar, an organisation, or the post. */
  #besidePresent(attendee: ListedPerson, aside: Text): void {
    const { ledger, lexicon } = this.#context
    if (isRemote(aside, lexicon)) {
      attendee.remote = true
      ledger.fact(attendee, 'remote', aside.place())
    } else if (!this.#tellsOrganization(attendee, aside) && attendee.position === null) {
      attendee.position = clean(aside.value)
      ledger.fact(attendee, 'position', aside.place())
    }
  }

  #tellsOrganization(attendee: ListedPerson, aside: Text): boolean {
    if (!isOrganization(aside, this.#context.lexicon) || attendee.organization !== null) return false
    this.#facts.organization(attendee, aside)
    return true
  }

  /** A part of a list that names nobody: an organisation, or people without a name ('представители школ'). */
  #rest(rest: Text, part: ListPart): void {
    if (rest.length > LONGEST_UNNAMED || /[.!?]\s/u.test(rest.value) || /\d/.test(rest.value)) return
    this.#unnamed(rest, part)
  }

  #unnamed(rest: Text, part: ListPart): void {
    const { ledger, lexicon } = this.#context
    const name = clean(stripDot(rest).value)
    if (isOneOf(name, lexicon.minuteWords?.nobody ?? [])) return ledger.marker('nobody', rest.place())
    const attendee: Attendee = isOrganization(rest, lexicon)
      ? { type: 'organization', name }
      : { type: 'group', name, count: null, organizations: [] }
    ledger.fact(attendee, 'name', rest.place(), attendee.type)
    this.#result[LIST_OF[part]].push(attendee)
  }
}
