import type { Lexicon } from '../language/lexicon.ts'
import { Text } from '../document/text.ts'
import { startsWithPhrase } from '../language/words.ts'
import type { Attendee, Protocol } from '../model/schema.ts'
import type { Context } from './context.ts'
import { LIST_OF, isListPart, type ListPart } from './list-line.ts'
import type { Passage } from './passage.ts'
import { asidesOf, isOrganization } from './person-asides.ts'
import { readEntries, type PersonEntry } from './person-entries.ts'
import type { PersonFacts } from './person-facts.ts'
import { caseOf, familyIn } from './role-names.ts'
import type { Statement } from './statements.ts'
import { markRowNumber } from './table/people-rows.ts'

type Officers = Pick<Protocol, 'attendees' | 'absent' | 'invited' | 'chair' | 'secretary'>
type Role = 'chair' | 'secretary'

/** Words and a colon before what a line says. */
const TELLS_OF = /^\p{L}[^:,()]{2,30}: /u

/** The words behind a role, with the lines below up to the first name where they name nobody. */
function withLinesBelow(text: Text, below: readonly Passage[], lexicon: Lexicon): Text {
  const names = (one: Text): boolean => readEntries(one, lexicon, { loose: true }).people.length > 0
  if (names(text)) return text
  const other = below.findIndex((next) => next.part !== 'header' || next.statement.label !== null)
  const lines = below.slice(0, other < 0 ? undefined : other).map((next) => next.statement.unit.whole)
  const at = lines.findIndex(names)
  // 'President' over 'Nominated: Ann Roe' tells of an election.
  if (lexicon.minutes && TELLS_OF.test(lines[at]?.value ?? '')) return text
  if (at < 0 || (at > 0 && text.value !== '')) return text
  const whole = Text.join(lines.slice(0, at + 1))
  return text.value === '' ? whole : Text.join([text, whole], ', ')
}

/** The role that a label names, or both: 'вела и записывала'. */
function rolesOf({ label }: Statement, { headers }: Lexicon): readonly Role[] {
  const both = startsWithPhrase(label?.words ?? '', headers.bothRoles ?? []) > 0
  return both ? ['chair', 'secretary'] : [label?.key === 'secretary' ? 'secretary' : 'chair']
}

/** The words of a line of a list of people; null for any other line. */
const textOfList = (passage: Passage | undefined): Text | null =>
  passage && isListPart(passage.part) ? passage.statement.text : null

/** Reads who held the meeting, where a label of the role says so. */
export class OfficerReader {
  readonly #context: Context
  readonly #facts: PersonFacts
  readonly #result: Officers

  constructor(context: Context, facts: PersonFacts, result: Officers) {
    this.#context = context
    this.#facts = facts
    this.#result = result
  }

  /** 'Председатель – Анучина Е.А., начальник УО'; the post and the name may stand on the lines below. */
  read({ statement, group }: Passage, below: readonly Passage[]): void {
    const { ledger, lexicon } = this.#context
    markRowNumber(statement.unit, ledger)
    const roles = rolesOf(statement, lexicon)
    const [key = 'chair'] = roles
    ledger.marker(`label:${key}`, statement.head.place())
    // 'Chair' over one of those listed: the list has them with all others.
    const listed = lexicon.minutes && statement.text.value === '' ? textOfList(below[0]) : null
    const text = listed ?? withLinesBelow(statement.text, below, lexicon)
    const entry = readEntries(text, lexicon, { loose: true }).people[0]
    if (!entry) {
      for (const role of roles) this.#byFamily(role, text)
      return
    }
    for (const role of roles) this.#holds(role, entry, statement)
    if (isListPart(group) && !listed) this.#attends(entry, group)
  }

  /** Takes somebody for who held a role, where nobody is known before. */
  #holds(role: Role, entry: PersonEntry, statement: Statement): void {
    const { ledger, lexicon } = this.#context
    const { entry: plain, asides } = asidesOf(entry, false, lexicon)
    if (this.#result[role] !== null) return ledger.marker('person-again', entry.name.place())
    const person = this.#facts.person(plain, caseOf(statement, lexicon))
    this.#result[role] = person
    const organization = asides.find((aside) => isOrganization(aside, lexicon))
    if (organization) this.#facts.organization(person, organization)
    this.#facts.claim(person, plain)
  }

  /** Takes in who held a role among those of the list in which the role stands. */
  #attends(entry: PersonEntry, group: ListPart): void {
    const attendee: Attendee = { ...this.#facts.person(entry), reason: null, remote: null, group: null }
    const list = this.#result[LIST_OF[group]]
    // 'Присутствовали: Осин А.В., Белова Л.Н. Председатель – Осин А.В.': listed already.
    if (list.some(({ name }) => name === attendee.name))
      return this.#context.ledger.marker('person-again', entry.name.place())
    list.push(attendee)
    this.#facts.claim(attendee, entry)
  }

  /** 'Вёл заседание т. Рассоха': the role of somebody who is listed, by the surname alone. */
  #byFamily(key: Role, text: Text): void {
    const found = familyIn(text, this.#context)
    if (!found || this.#result[key] !== null) return
    this.#result[key] = found.person
    this.#context.ledger.person(found.person, found.name.place(), 'person')
  }
}
