import { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Attendee, Person, Protocol } from '../model/schema.ts'
import type { Context } from './context.ts'
import { clean } from './header.ts'
import type { Passage } from './outline.ts'
import {
  readEntries,
  splitOutside,
  stripMarks,
  trailingBracket,
  type EntryList,
  type PersonEntry,
} from './person-entries.ts'
import { personOf, resolvePerson } from './persons.ts'
import { postsSay, rolesInProse } from './roles-in-prose.ts'
import { isCapitals, wordsOf } from '../source/letters.ts'
import { fold, indexOfPhrase, isOneOf } from './words.ts'

export type Attendance = Pick<
  Protocol,
  'attendees' | 'absent' | 'invited' | 'attendance' | 'chair' | 'secretary'
>

const LIST_OF = { present: 'attendees', absent: 'absent', invited: 'invited' } as const
type ListPart = keyof typeof LIST_OF
const isListPart = (part: string | null): part is ListPart => part !== null && part in LIST_OF

/** Reads who met: chair, secretary, the lists of those present, absent and invited, and the counts that are stated. */
export class AttendanceReader {
  readonly #context: Context
  #counted = 0
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
  }

  read(passages: readonly Passage[]): Attendance {
    passages.forEach((passage, index) => {
      const { part, statement } = passage
      if (part === 'person') this.#role(passage, passages[index + 1])
      else if (isListPart(part)) this.#list(passage, part)
      else if (part === 'quorum') this.#counts(statement.unit.whole, true)
      else if (part === 'header' && !statement.label) this.#counts(statement.unit.whole, false)
    })
    this.#rolesInProse(passages)
    this.#rolesBesideNames()
    if (this.result.attendance) {
      const listed = this.result.attendees.filter(({ type }) => type === 'person').length
      this.result.attendance.listed = listed > 0 ? listed : null
    }
    return this.result
  }

  /** 'Председатель – Анучина Е.А., начальник УО'; the name may stand on the next line. */
  #role({ statement, group }: Passage, next: Passage | undefined): void {
    const { ledger, lexicon } = this.#context
    const key = statement.label?.key === 'secretary' ? 'secretary' : 'chair'
    ledger.marker(`label:${key}`, statement.head.place())
    let text = statement.text
    let entry = readEntries(text, lexicon, { loose: true }).people[0]
    if (!entry && next && next.part === 'header' && !next.statement.label) {
      const following = readEntries(next.statement.unit.whole, lexicon, { loose: true }).people[0]
      if (following) {
        text = Text.join([statement.text, next.statement.unit.whole], ', ')
        entry = readEntries(text, lexicon, { loose: true }).people[0]
      }
    }
    if (!entry) return
    const { entry: plain, asides } = this.#asides(entry, false)
    const person = this.#person(plain)
    if (this.result[key] === null) {
      this.result[key] = person
      const organization = asides.find((aside) => this.#isOrganization(aside))
      if (organization) this.#organization(person, organization)
      this.#facts(person, plain)
    } else this.#again(entry)
    if (isListPart(group)) {
      const attendee: Attendee = { ...this.#person(entry), reason: null, remote: null, group: null }
      this.result[LIST_OF[group]].push(attendee)
      this.#facts(attendee, entry)
    }
  }

  #person(entry: PersonEntry): Person {
    return personOf(this.#context, entry, entry.represents ? 'genitive' : 'nominative')
  }

  #facts(person: Person, entry: PersonEntry): void {
    const { ledger } = this.#context
    const place = entry.name.place()
    ledger.fact(person, 'name', place, 'person')
    ledger.also(person, 'asWritten', place)
    if (entry.post && person.position !== null) ledger.fact(person, 'position', entry.post.place())
    if (entry.represents && person.organization !== null)
      ledger.fact(person, 'organization', entry.represents.place())
  }

  #again(entry: PersonEntry): void {
    this.#context.ledger.marker('person-again', entry.name.place())
  }

  #list({ statement, group }: Passage, part: ListPart): void {
    const { ledger, lexicon } = this.#context
    const { label, head, text, unit } = statement
    if (this.#isColumns(statement)) {
      ledger.marker('columns', unit.whole.place())
      return
    }
    const heads = label?.key === part || label?.key === 'members'
    if (heads) {
      ledger.marker(`label:${part}`, head.place())
      if (part === 'present') this.#counts(head, false)
    }
    const whole = heads ? text : unit.row ? unit.text : statement.text
    if (statement.ordinal && !heads) ledger.marker('ordinal', head.place())
    if (!label && rolesInProse(unit.whole, lexicon).length > 0) return
    const plain = this.#withoutCount(whole, part)
    if (this.#group(plain, part)) return
    const { body, own } = this.#subgroup(plain)
    const entries = readEntries(body, lexicon, { loose: true })
    const quorate =
      indexOfPhrase(whole.value, [...lexicon.headers.quorum, ...lexicon.headers.noQuorum]) !== null
    if (entries.people.length === 0 && (part === 'present' || quorate)) this.#counts(whole, false)
    if (tellsMore(statement, entries, lexicon)) return
    for (const entry of entries.people) this.#attendee(entry, part, own ?? group)
    for (const rest of entries.rest)
      this.#rest(rest, part, entries.people.length > 0 || unit.bullet !== null || statement.ordinal !== null)
  }

  /** The first row of a table of people: '№ | ФИО | Должность'. */
  #isColumns({ unit }: Passage['statement']): boolean {
    if (!unit.row || unit.row !== unit.table?.rows[0]) return false
    const cells = unit.row.cells.map((cell) => fold(clean(cell.value))).filter((cell) => cell !== '')
    const { peopleColumns } = this.#context.lexicon.headers
    return cells.length > 0 && cells.every((cell) => peopleColumns.includes(cell))
  }

  /** 'called to order by X, who presided', 'X took the minutes'. */
  #rolesInProse(passages: readonly Passage[]): void {
    for (const { part, statement } of passages) {
      if (part !== 'header' && (part !== 'present' || statement.label)) continue
      const { whole } = statement.unit
      for (const { role, mention } of rolesInProse(whole, this.#context.lexicon)) {
        if (this.result[role] !== null) continue
        const name = whole.slice(mention.start, mention.end)
        const person = resolvePerson(this.#context, mention, name, 'nominative')
        this.result[role] = person
        this.#context.ledger.fact(person, 'name', name.place(), 'person')
        this.#context.ledger.also(person, 'asWritten', name.place())
      }
    }
  }

  /** Chair and secretary who are named by their role beside the name only: 'Лев М.А. (председатель)'. */
  #rolesBesideNames(): void {
    const { lexicon, ledger } = this.#context
    for (const key of ['chair', 'secretary'] as const) {
      if (this.result[key] !== null) continue
      for (const attendee of this.result.attendees) {
        if (attendee.type !== 'person' || attendee.position === null) continue
        const words = fold(attendee.position).split(' ')
        const meeting = words.slice(1).every((word) => isOneOf(word, lexicon.headers.meetings))
        const role = words[0] === lexicon.labels[key][0] && words.length <= 2 && meeting
        if (!role && !postsSay(attendee.position, key, lexicon)) continue
        const { reason: _reason, remote: _remote, group: _group, ...person } = ledger.copy(attendee)
        const copy = { ...person }
        const place = ledger.placeOf(attendee, 'name')
        if (place) {
          ledger.also(copy, 'name', place)
          ledger.also(copy, 'asWritten', place)
        }
        this.result[key] = copy
        break
      }
    }
  }

  /** 'заместители главы: Абрамов К.С., …': the words before the colon head the names after it. */
  #subgroup(text: Text): { body: Text; own: string | null } {
    const at = text.value.indexOf(':')
    if (at < 0 || at > 120) return { body: text, own: null }
    const ahead = text.slice(0, at)
    if (readEntries(ahead, this.#context.lexicon).people.length > 0) return { body: text, own: null }
    this.#context.ledger.marker('group', text.place(0, at + 1))
    return { body: text.slice(at + 1), own: clean(ahead.value) }
  }

  /** Takes '8 чел. – ' off the head of a list. */
  #withoutCount(text: Text, part: ListPart): Text {
    const tokens = tokenize(text.value.slice(0, 60))
    const [number, ...rest] = tokens
    if (number?.kind !== 'number' || number.text.length > 4) return text
    const people = rest[0] && isOneOf(rest[0].fold, this.#context.lexicon.headers.people) ? 1 : 0
    const dot = rest[people]?.text === '.' ? people + 1 : people
    const mark = rest[dot]
    const next = rest[dot + 1]
    if (!mark || !next || (mark.fold !== '-' && mark.text !== ':')) return text
    if (part === 'present') this.#count('stated', Number(number.text), text.slice(number.start, mark.end))
    return text.slice(next.start)
  }

  /** '4 руководителя школ: СОШ № 1, СОШ № 2': people who are counted and not named, with where they come from. */
  #group(text: Text, part: ListPart): boolean {
    const match = /^\s*(\d{1,4})\s+(?=[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ])/u.exec(text.value)
    const colon = text.value.indexOf(':')
    if (!match?.[1] || colon < 0) return false
    const members = splitOutside(text.slice(colon + 1), ',')
      .map(stripDot)
      .filter((entry) => entry.value !== '')
    const first = tokenize(members[0]?.value.slice(0, 40) ?? '')[0]
    const named =
      first &&
      (isOneOf(first.fold, this.#context.lexicon.headers.organizations) ||
        /^(?:[A-ZÀ-ÖØ-ÞЀ-Я]{2,}|[«"])/u.test(first.text))
    if (!named) return false
    const name = text.slice(match[0].length, colon).trim()
    const group: Attendee = {
      type: 'group',
      name: clean(name.value),
      count: Number(match[1]),
      organizations: members.map(({ value }) => clean(value)),
    }
    const { ledger } = this.#context
    ledger.fact(group, 'name', name.place(), 'group')
    ledger.fact(group, 'count', text.place(0, match[0].trimEnd().length))
    members.forEach((member, index) => {
      ledger.fact(group.organizations, String(index), member.place(), 'organization')
    })
    this.result[LIST_OF[part]].push(group)
    return true
  }

  /** Takes the brackets off the end of a post that are none of it: an organization, taking part remotely, a reason. */
  #asides(entry: PersonEntry, absent: boolean): { entry: PersonEntry; asides: Text[] } {
    const asides = entry.aside ? [entry.aside] : []
    let { post } = entry
    for (let bracket = post && trailingBracket(post); bracket; bracket = trailingBracket(post as Text)) {
      const { before, inner } = bracket
      if (!absent && !this.#isRemote(inner) && !this.#isOrganization(inner)) break
      asides.push(inner)
      post = stripMarks(before)
    }
    return { entry: { ...entry, post: post?.value === '' ? null : post }, asides }
  }

  #isRemote({ value }: Text): boolean {
    return indexOfPhrase(value, this.#context.lexicon.headers.remote) !== null
  }

  #organization(person: Person, text: Text): void {
    if (person.organization !== null) return
    person.organization = clean(text.value)
    this.#context.ledger.fact(person, 'organization', text.place())
  }

  #attendee(found: PersonEntry, part: ListPart, group: string | null): void {
    const { ledger } = this.#context
    const { entry, asides } = this.#asides(found, part === 'absent')
    const person = this.#person(entry)
    const attendee: Extract<Attendee, { type: 'person' }> = { ...person, reason: null, remote: null, group }
    if (part === 'absent' && entry.post && this.#isReason(entry.post)) {
      asides.push(entry.post)
      attendee.position = null
    }
    for (const aside of asides) {
      if (part !== 'absent' && this.#isRemote(aside)) {
        attendee.remote = true
        ledger.fact(attendee, 'remote', aside.place())
      } else if (this.#isOrganization(aside) && attendee.organization === null) {
        this.#organization(attendee, aside)
      } else if (part === 'absent' && attendee.reason === null) {
        attendee.reason = clean(aside.value)
        ledger.fact(attendee, 'reason', aside.place())
      } else if (part !== 'absent' && attendee.position === null) {
        attendee.position = clean(aside.value)
        ledger.fact(attendee, 'position', aside.place())
      }
    }
    if (group && indexOfPhrase(group, this.#context.lexicon.headers.remote)) attendee.remote = true
    this.result[LIST_OF[part]].push(attendee)
    this.#facts(attendee, attendee.position === null ? { ...entry, post: null } : entry)
  }

  #isReason(text: Text): boolean {
    return tokenize(text.value).some((token) => isOneOf(token.fold, this.#context.lexicon.headers.reasons))
  }

  #isOrganization(text: Text): boolean {
    const [first, second] = tokenize(text.value.slice(0, 40))
    if (first === undefined) return false
    // 'МУП «Исток»': an abbreviation before a name in quotes.
    return (
      isOneOf(first.fold, this.#context.lexicon.headers.organizations) ||
      (isCapitals(first.text) && second !== undefined && second.fold === '"')
    )
  }

  /** A part of a list that names nobody: an organisation, or people without a name ('представители школ'). */
  #rest(rest: Text, part: ListPart, inList: boolean): void {
    const { ledger } = this.#context
    if (!inList || rest.length > 120 || /[.!?]\s/u.test(rest.value) || /\d/.test(rest.value)) return
    const name = clean(stripDot(rest).value)
    const attendee: Attendee = this.#isOrganization(rest)
      ? { type: 'organization', name }
      : { type: 'group', name, count: null, organizations: [] }
    ledger.fact(attendee, 'name', rest.place(), attendee.type)
    this.result[LIST_OF[part]].push(attendee)
  }

  /** Counts and quorum that a line states; `whole` when the line is about nothing else. */
  #counts(text: Text, whole: boolean): void {
    const { lexicon } = this.#context
    const words = lexicon.headers
    const value = text.value
    const yes = indexOfPhrase(value, words.quorum)
    const no = indexOfPhrase(value, words.noQuorum)
    const before = this.#counted
    if (yes ?? no) this.#quorum(no === null, text)
    const tokens = tokenize(value.slice(0, 600))
    tokens.forEach((token, index) => {
      if (token.kind !== 'number' || token.text.length > 4) return
      const next = tokens[index + 1]
      const after = tokens[index + 2]
      if (next?.fold === 'из' && after?.kind === 'number') {
        this.#count('stated', Number(token.text), text.slice(token.start, token.end))
        this.#count('members', Number(after.text), text.slice(after.start, after.end))
        return
      }
      if (tokens[index - 1]?.fold === 'из' && tokens[index - 2]?.kind === 'number') return
      const ahead = value.slice(Math.max(0, token.start - 60), token.start)
      const total = indexOfPhrase(ahead, words.outOf) !== null
      const bracketed = tokens[index - 1]?.text === '(' && next?.text === ')'
      const counted = next !== undefined && isOneOf(next.fold, words.counted)
      const membership = tokens
        .slice(Math.max(0, index - 4), index)
        .some(({ fold }) => isOneOf(fold, words.membership))
      if (counted && !total) this.#count('stated', Number(token.text), text.slice(token.start, next.end))
      else if (counted || (total && membership))
        this.#count('members', Number(token.text), text.slice(token.start, token.end))
      else if (bracketed) this.#count('stated', Number(token.text), text.slice(token.start, token.end))
    })
    if (whole || yes || no || this.#counted > before) this.#context.ledger.marker('attendance', text.place())
  }

  #record(): NonNullable<Attendance['attendance']> {
    return (this.result.attendance ??= { stated: null, listed: null, members: null, quorum: null })
  }

  #count(key: 'stated' | 'members', value: number, text: Text): void {
    const record = this.#record()
    this.#counted++
    if (record[key] !== null) return
    record[key] = value
    this.#context.ledger.fact(record, key, text.place())
  }

  #quorum(value: boolean, text: Text): void {
    const record = this.#record()
    if (record.quorum !== null) return
    record.quorum = value
    this.#context.ledger.fact(record, 'quorum', text.place())
  }
}

/** '- elf - conflict with Threat Modeling Live Session': the capitals behind such a beginning name nobody. */
function tellsMore({ unit }: Passage['statement'], { people }: EntryList, { grammar }: Lexicon): boolean {
  const [first] = people
  if (!grammar || unit.bullet === null || !first) return false
  return wordsOf(unit.text.value.slice(0, unit.text.value.indexOf(first.mention.asWritten))).length > 3
}

/** Without marks at both ends and the full stop of the sentence ('г. Асино.' keeps its inner dots). */
function stripDot(text: Text): Text {
  const stripped = stripMarks(text)
  return stripped.value.endsWith('.') ? stripped.slice(0, stripped.length - 1) : stripped
}
