import type { Document } from '../../document/document.ts'
import { findNames } from '../../language/names.ts'
import { isSpoken, type Lexicon, type SpokenLexicon } from '../../language/lexicon.ts'
import { lexicons } from '../../language/lexicons.ts'
import { startsWithPhrase } from '../../language/words.ts'
import type { PeopleRegister } from '../../model/register.ts'
import type { AgendaItem, Protocol } from '../../model/schema.ts'
import { AgendaReader } from '../agenda.ts'
import { AttendanceReader } from '../attendance.ts'
import { report, type Context } from '../context.ts'
import type { FindingLanguage } from '../findings.ts'
import { HeaderReader } from '../header.ts'
import { addKnownPeople } from '../known-people.ts'
import { Ledger } from '../ledger.ts'
import { outlineIn } from '../decode/outline.ts'
import { sentenced } from '../sentenced.ts'
import { statementsOf } from '../statements.ts'
import type { Unit } from '../units.ts'
import { joinAnsweredCalls } from './answered-calls.ts'
import { assembleSpeech } from './assemble-speech.ts'
import { meetCalled } from './called-names.ts'
import { chainOf } from './call-chain.ts'
import { confirmedList } from './confirmed-list.ts'
import { datedInEither, isDuration } from './dated-line.ts'
import { Flow } from './flow.ts'
import { isFreeTalk } from './free-talk.ts'
import type { Asked } from './heard-question.ts'
import { headedTopics } from './headed-topics.ts'
import { addListedVoices, bearerByNote } from './head-people.ts'
import { findLeaders } from './leaders.ts'
import { meetIntroduced } from './introductions.ts'
import { OpeningReader } from './opening.ts'
import { nameByPosts, nameByRoles } from './posts-of-voices.ts'
import { QuestionsHeard } from './questions-heard.ts'
import { spokenAgenda, type SpokenAgenda } from './spoken-agenda.ts'
import { spokenLexicon } from './spoken-lexicon.ts'
import { SpokenPeople } from './spoken-people.ts'
import { Talk } from './talk.ts'
import { tongueOf, type Tongues } from './tongue.ts'
import { readSpokenHours } from './spoken-hours.ts'
import { isAside, turnsOf, type Turns } from './turns.ts'
import { explainedVoices } from './voice-keys.ts'
import { WrittenHead } from './written-head.ts'
import { labelMention, voiceKey, voicesOf, type VoiceNames } from './voices.ts'

/** What the user knows of a recording that it does not say. */
export interface Told {
  /** Day of the meeting (ISO 8601). */
  readonly date?: string
  /** Names of voices by their labels. */
  readonly voices?: Readonly<Record<string, string>>
  /** Whether only what the rules hear is stated: so that it can be learned when they are wrong. */
  readonly byRules?: boolean
}

/** What was heard in a meeting, and the account of the source. */
export interface Heard {
  readonly model: Protocol
  readonly context: Context
  readonly talk: Talk
}

/** The people named where it is certain who they are: voices, lists at the head, full names that are said. */
function meetPeople(
  people: SpokenPeople,
  turns: Turns,
  lexicon: Lexicon,
  names: VoiceNames,
  lexiconOf: (label: string) => SpokenLexicon,
): void {
  const said = new Set<string>()
  for (const { label } of turns.turns) {
    if (label === null || said.has(label.value)) continue
    said.add(label.value)
    const name = names.get(voiceKey(label.value)) ?? label.value
    const own = lexiconOf(name)
    const mention = labelMention(name, own, own.speech)
    if (mention) people.add(mention)
  }
  for (const { text } of turns.turns) {
    for (const mention of findNames(text.value, lexicon.names))
      if (mention.family !== null && mention.given !== null && mention.patronymic !== null)
        people.add(mention)
  }
  nameInFull(people, turns, lexicon)
}

const NOTHING_READ: SpokenAgenda = { questions: [], utterances: new Set() }

/** Turns from which on a talk that nobody leads is told apart from a scrap of a meeting. */
const LEAST_TALK = 12

/** Says once that nobody leads: what was only talked over is no decision then. */
function reportFreeTalk({ context, presiding, free, turns: { turns } }: Talk, { questions }: Flow): void {
  const [first] = turns
  const led = !free && (presiding.size > 0 || questions.list.length > 0)
  if (!first || turns.length < LEAST_TALK || led) return
  report(context, 'meeting-is-led', { count: String(turns.length) }, first.text.place())
}

/** Whoever is known by initials and is called by given name and patronymic is known in full. */
function nameInFull(people: SpokenPeople, turns: Turns, lexicon: Lexicon): void {
  for (const { text } of turns.turns) {
    for (const mention of findNames(text.value, lexicon.names)) {
      if (mention.family !== null || mention.given === null || mention.patronymic === null) continue
      const {
        familyName: family,
        givenName: given,
        patronymicName: patronymic,
      } = people.resolve(mention).person
      if (family !== null) people.add({ ...mention, family, given, patronymic })
    }
  }
}

/** What is known of the questions before the meeting is gone through, and the sentences that read them out. */
function askedIn(
  talk: Talk,
  listed: readonly AgendaItem[],
  heard: SpokenAgenda,
  lexicon: SpokenLexicon,
): { readonly asked: Asked; readonly readOut: SpokenAgenda['utterances'] } {
  const counted = chainOf(talk, heard.utterances)
  const isUnknown = listed.length === 0 && heard.questions.length === 0 && counted.size === 0
  // Where nobody leads, what sounds like an agenda is talk about the meeting.
  const read = talk.free ? NOTHING_READ : ((isUnknown ? confirmedList(talk) : null) ?? heard)
  const headed = headedTopics(talk.turns.headings, lexicon)
  return { asked: { written: listed, heard: read.questions, counted, headed }, readOut: read.utterances }
}

/**
 * The facts of a meeting from what was said in it. Never throws on any text: what is not certain becomes a finding, what
 * is no fact stays in the remarks of its question or in `unrecognized`.
 */
export function recogniseSpeech(
  document: Document,
  units: readonly Unit[],
  written: SpokenLexicon,
  messages: FindingLanguage,
  register: PeopleRegister | null,
  told: Told = {},
): Heard {
  const { source } = document
  const words = written.speech
  const foreign = lexicons.filter(isSpoken).find(({ code }) => code !== written.code) ?? written
  const labels = (label: string): SpokenLexicon =>
    tongueOf(label, { main: { words, lexicon: written }, other: { words, lexicon: foreign } }).lexicon
  const given = new Map(Object.entries(told.voices ?? {}).map(([label, name]) => [voiceKey(label), name]))
  const turns = turnsOf(document, units, written, given)
  const names = new Map([...explainedVoices(turns, written), ...given])
  // What is held is the name of a room or a channel here: exports print it above their own lines.
  const headed: SpokenLexicon = {
    ...written,
    headers: { ...written.headers, titles: [...written.headers.titles, ...words.titles], gatheringNames: [] },
  }
  const people = new SpokenPeople(written.names, words, register)
  meetPeople(people, turns, written, names, labels)
  const dated = turns.head.find(({ whole }) => datedInEither(whole.value, [written, foreign], words) !== null)
  const stated = turns.head.filter(
    (unit) =>
      unit !== dated &&
      !startsWithPhrase(unit.whole.value, words.exports) &&
      !isAside(unit.whole) &&
      !isDuration(unit.whole.value, words),
  )
  const head = sentenced(
    stated.flatMap((unit) => statementsOf(unit, headed)),
    headed,
  )
  const parts = outlineIn(head, headed)
  addKnownPeople(people, parts, written)
  const lexicon = spokenLexicon(headed, people.all)
  const tongues: Tongues = {
    main: { words, lexicon },
    other: { words: foreign.speech, lexicon: spokenLexicon(foreign, people.all) },
  }
  const ledger = new Ledger()
  const context: Context = {
    source,
    lexicon,
    people,
    ledger,
    meetingDate: null,
    diagnostics: [],
    messages,
  }
  for (const aside of turns.asides) ledger.marker('aside', aside)
  const header = new HeaderReader(context).read(parts.passages)
  const above = new WrittenHead(context, words, header)
  above.day(dated, foreign)
  const spoken = turns.turns[0]?.text.place().start ?? 0
  above.title(
    stated.filter(({ whole }) => whole.place().end <= spoken),
    dated !== undefined,
  )
  const attendance = new AttendanceReader(context).read(parts.passages)
  const agenda = new AgendaReader(context)
  const listed: AgendaItem[] = parts.questions.map((question) => agenda.item(question))
  const lexiconOf = (label: string): Lexicon => (labels(label) === written ? lexicon : foreign)
  const voices = voicesOf(turns.turns, { people, lexiconOf, words, names })
  meetCalled(people, turns, words)
  const talk = new Talk(context, tongues, people, turns, voices)
  meetIntroduced(talk)
  joinAnsweredCalls(talk)
  const facts = { ...attendance, date: told.date ?? header.date, number: header.number }
  addListedVoices(facts, parts, voices, ledger)
  facts.chair ??= bearerByNote(facts, 'chair', words, ledger)
  facts.secretary ??= bearerByNote(facts, 'secretary', words, ledger)
  const opening = new OpeningReader(talk, facts)
  opening.read()
  nameByPosts(talk, facts, parts)
  nameByRoles(talk, facts)
  opening.asked()
  context.meetingDate = facts.date
  above.body(talk)
  const beside = [...turns.head.map(({ whole }) => whole), ...units.map(({ whole }) => whole).filter(isAside)]
  readSpokenHours(talk, header, ledger, beside)
  talk.secretary = facts.secretary
  const heard = listed.length > 0 ? NOTHING_READ : spokenAgenda(talk)
  facts.chair = findLeaders(talk, facts.chair, heard.utterances)
  talk.free = isFreeTalk(talk, heard.utterances)
  const { asked, readOut } = askedIn(talk, listed, heard, written)
  const flow = new Flow(talk, new QuestionsHeard(talk, asked))
  flow.run(readOut)
  if (!told.byRules) flow.weigh(readOut)
  reportFreeTalk(talk, flow)
  for (const utterance of flow.drafts.decided) opening.elected(utterance)
  return { model: assembleSpeech({ talk, header, facts, flow, parts }), context, talk }
}
