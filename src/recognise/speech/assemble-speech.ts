import type { Text } from '../../document/text.ts'
import type { AgendaItem, Attendee, Decision, Person, Protocol, Remark } from '../../model/schema.ts'
import { noWording } from '../../model/no-wording.ts'
import { hasWord } from '../../source/letters.ts'
import { clean } from '../clean.ts'
import { inRole } from '../speech-roles.ts'
import type { Header } from '../header.ts'
import type { Outline } from '../passage.ts'
import { readSignatures } from '../signatures.ts'
import type { Attendance } from '../attendance.ts'
import type { Flow } from './flow.ts'
import type { Talk } from './talk.ts'
import { opensWith } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'
import { addAll } from '../../source/add-all.ts'

interface Parts {
  readonly talk: Talk
  readonly header: Header
  readonly facts: Attendance & { date: string | null; number: string | null }
  readonly flow: Flow
  readonly parts: Outline
}

/** Puts together what was heard: remarks under their questions, whoever spoke, and an account of every character. */
export function assembleSpeech({ talk, header, facts, flow, parts }: Parts): Protocol {
  const { context } = talk
  const { ledger, source } = context
  const agenda = flow.questions.list.map(({ item }) => item)
  ledger.forget(dropped(flow))
  nameRoles(talk, facts)
  addRemarks(talk, flow, facts.chair)
  if (facts.attendees.length === 0) addAll(facts.attendees, voicesPresent(talk))
  if (facts.attendance) {
    const people = facts.attendees.filter(({ type }) => type === 'person').length
    facts.attendance.listed = people > 0 ? people : null
  }
  const model: Protocol = {
    schemaVersion: 1,
    language: context.lexicon.code,
    kind: 'transcript',
    title: header.title,
    organization: header.organization,
    number: facts.number,
    date: facts.date,
    endDate: header.endDate,
    time: header.time,
    place: header.place,
    chair: facts.chair,
    secretary: facts.secretary,
    attendees: facts.attendees,
    absent: facts.absent,
    invited: facts.invited,
    attendance: facts.attendance,
    agenda,
    decisions: flow.drafts.loose,
    signatures: readSignatures(parts.passages, facts.chair, facts.secretary, context),
    attachments: [],
    wording: noWording(),
    unrecognized: [],
    positions: {},
  }
  for (const key of ['title', 'organization', 'number', 'date', 'endDate', 'place'] as const) {
    const place = ledger.placeOf(header, key) ?? ledger.placeOf(facts, key)
    if (place) ledger.also(model, key, place)
  }
  for (const { statement } of parts.passages)
    if (statement.label) ledger.marker(`label:${statement.label.key}`, statement.head.place())
  for (const { label } of talk.turns.turns) if (label) ledger.marker('voice', label.place())
  const texts = [
    ...talk.turns.head.flatMap(({ row, whole }) => row?.cells ?? [whole]),
    ...talk.turns.turns.map(({ text }) => text),
    ...talk.turns.headings.map(({ unit }) => unit.whole),
    ...talk.turns.tail.map(({ whole }) => whole),
  ]
  model.unrecognized = ledger
    .unclaimed(texts)
    .map((text) => ({ text: clean(text.value), position: source.position(text.place()) }))
  model.positions = ledger.positions(model, source)
  return model
}

/** Clauses that were said and never decided: their words are talk. */
function dropped({ clauses: { made }, questions, drafts }: Flow): Decision[] {
  const taken = new Set([...questions.list.flatMap(({ item }) => item.decisions), ...drafts.loose])
  return made.filter((decision) => !taken.has(decision))
}

/** What each turn says on a question, word for word, with who said it and when. */
function addRemarks(talk: Talk, flow: Flow, chair: Person | null): void {
  const { ledger } = talk.context
  let open: { utterances: Utterance[]; item: AgendaItem } | null = null
  const close = (): void => {
    const first = open?.utterances[0]
    const last = open?.utterances[open.utterances.length - 1]
    if (!open || !first || !last) return
    const text = between(first, last)
    const speaker = talk.speakerOf(first, 'speaker')
    const remark: Remark = {
      speaker,
      role: null,
      label: null,
      text: clean(text.value),
      time: first.turn.time,
    }
    ledger.also(remark, 'text', text.place())
    ledger.remark(text.place())
    open.item.remarks.push(remark)
    if (
      speaker &&
      !open.item.speakers.some(({ name }) => name === speaker.name) &&
      isSpeech(open.utterances, talk, chair)
    )
      addAll(open.item.speakers, inRole([speaker], null, ledger))
    open = null
  }
  talk.utterances.forEach((utterance, index) => {
    const item = flow.questionAt(index)?.item
    if (open && (open.item !== item || open.utterances[0]?.turn !== utterance.turn)) close()
    if (!item) return
    open ??= { utterances: [], item }
    open.utterances.push(utterance)
  })
  close()
}

/** The words of a turn from one sentence to another. */
function between(first: Utterance, last: Utterance): Text {
  const { text } = first.turn
  return text.slice(first.offset, last.offset + last.spokenLength)
}

const LEAST_WORDS = 6

/** Whether a remark says something to the question, rather than leading the meeting or agreeing. */
function isSpeech(utterances: readonly Utterance[], talk: Talk, chair: Person | null): boolean {
  const [first] = utterances
  if (!first || (chair ? first.voice.person?.name === chair.name : talk.leaders.has(first.voice)))
    return false
  const words = utterances.reduce((sum, { value }) => sum + value.split(/\s+/u).filter(hasWord).length, 0)
  return words >= LEAST_WORDS || utterances.some(({ value, words: { stances } }) => opensWith(value, stances))
}

/** Chair and secretary who are known by the label of their voice alone. */
function nameRoles(talk: Talk, facts: Parts['facts']): void {
  talk.voices.forEach((voice, index) => {
    const role = voice.role
    const turn = talk.turns.turns[index]
    if (!role || facts[role] !== null || !turn) return
    facts[role] = talk.speakerOf({ voice, turn }, role)
  })
  // Nobody says who chairs, and one voice alone opens the meeting and calls its questions and votes.
  const first = talk.utterances[0]
  if (facts.chair === null && first && talk.leaders.size === 1 && talk.presiding.has(first.voice))
    facts.chair = talk.speakerOf(first, 'chair')
}

/** Everyone whose voice is heard, in order. */
function voicesPresent(talk: Talk): Attendee[] {
  const { ledger } = talk.context
  const seen = new Set<string>()
  return talk.voices.flatMap((voice, index) => {
    const turn = talk.turns.turns[index]
    const person: Person | null = turn ? talk.speakerOf({ voice, turn }, 'person') : null
    if (!person || seen.has(person.name)) return []
    seen.add(person.name)
    const attendee: Attendee = { ...person, reason: null, remote: null, group: null }
    const place = ledger.placeOf(person, 'name')
    if (place) {
      ledger.also(attendee, 'name', place)
      ledger.also(attendee, 'asWritten', place)
    }
    return [attendee]
  })
}
