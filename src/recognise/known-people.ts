import type { Case } from '../language/cases.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import type { Text } from '../document/text.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { Outline, Passage } from './passage.ts'
import type { Piece, Section } from './question.ts'
import type { Statement } from './statements.ts'
import { createPeople, type People } from './people.ts'
import { withCells } from './table/people-rows.ts'
import { readEntries } from './person-entries.ts'
import { caseBehindLabel, presenterCase } from './presenter-case.ts'
import { caseOf, entryCase } from './role-names.ts'
import { withoutTrailing } from '../source/edges.ts'

/** The case that the names of a section stand in. */
const FULL_NAME_CASES: Partial<Record<Section, Case>> = { heard: 'accusative', decided: 'dative' }
type Recorded = Pick<Outline, 'passages' | 'questions'>

/** Characters at the head of a line within which whoever speaks is named. */
const LONGEST_OPENING = 80

const LISTS = new Set(['person', 'present', 'absent', 'invited', 'signature'])

/**
 * The people whom a document names where the nominative is certain: lists, roles, signatures, rapporteurs in brackets.
 * Read before anything else, so that every oblique form can be held against them.
 */
export function knownPeople(parts: Recorded, lexicon: Lexicon, register: PeopleRegister | null): People {
  const people = createPeople(lexicon.names, register)
  addKnownPeople(people, parts, lexicon)
  return people
}

/** Adds the people of a document to those who are known already. */
export function addKnownPeople(people: People, { passages, questions }: Recorded, lexicon: Lexicon): void {
  for (const passage of passages) addListed(people, passage, lexicon)
  if (lexicon.names.order === 'given-first')
    for (const text of wordsOf({ passages, questions })) addNarrated(people, text, lexicon)
  for (const { listed, titles, pieces } of questions) {
    for (const statement of [...listed, ...titles]) addPresenters(people, statement, lexicon)
    for (const piece of pieces) addSpeakers(people, piece, lexicon)
  }
}

/** Those who are listed, hold a role or sign. */
function addListed(people: People, { part, statement }: Passage, lexicon: Lexicon): void {
  if (part === 'signature') addEntries(people, statement.unit.whole, lexicon)
  else if (statement.cell?.role === 'person' && lexicon.names.order === 'given-first')
    for (const { mention } of withCells(statement.cell.person, lexicon)) people.list(mention)
  else if (LISTS.has(part)) addEntries(people, statement.text, lexicon, caseOf(statement, lexicon))
}

function addEntries(people: People, text: Text, lexicon: Lexicon, expected: Case = 'nominative'): void {
  for (const entry of readEntries(text, lexicon, { loose: true }).people) {
    const own = entryCase(entry, expected, lexicon)
    people.list(entry.mention, { case: entry.represents ? 'genitive' : own })
  }
}

/** Rapporteurs beside the title of a question: in brackets at its end, or behind their label. */
function addPresenters(people: People, { text, label }: Statement, lexicon: Lexicon): void {
  const value = withoutTrailing(text.value, '.;')
  const bracket = value.endsWith(')') ? value.slice(value.lastIndexOf('(')) : ''
  const spoken = label?.key === 'speaker' ? text.value : bracket
  const expected = presenterCase(spoken, lexicon)
  for (const mention of findNames(spoken, lexicon.names)) people.add(mention, { case: expected })
}

/** Those whom a line below a question names in full. */
function addSpeakers(people: People, { section, statement }: Piece, lexicon: Lexicon): void {
  const { names } = lexicon
  const { value } = statement.text
  const expected = FULL_NAME_CASES[section]
  // A full name in an oblique case tells the full name of someone who is listed with initials.
  if (expected)
    for (const mention of findNames(value, names).filter(isInFull)) people.add(mention, { case: expected })
  const [opening] = section === 'spoke' ? findNames(value.slice(0, LONGEST_OPENING), names) : []
  if (opening?.start === 0 && isInFull(opening)) people.add(opening, { case: 'nominative' })
  if (section === 'speakers') addReporting(people, statement, lexicon)
}

/** Those behind 'Докладчики:', and whose report it is: 'Сообщение Беловой Б.Б.: …', behind whose colon others are told of. */
function addReporting(people: People, { label, text: { value } }: Statement, lexicon: Lexicon): void {
  const expected = caseBehindLabel(label, lexicon)
  const mentions = findNames(value, lexicon.names)
  const told =
    mentions[0] && /^\s?:\s/u.test(value.slice(mentions[0].end)) && lexicon.names.order !== 'given-first'
  for (const mention of told ? mentions.slice(0, 1) : mentions) people.add(mention, { case: expected })
}

const isInFull = ({ given, patronymic }: NameMention): boolean => given !== null && patronymic !== null

/** The texts of the head and of the questions, in which people may be named in full before they are 'Ms. Roe'. */
function* wordsOf({ passages, questions }: Recorded): Iterable<Text> {
  for (const { part, statement } of passages) if (part === 'header') yield statement.unit.whole
  for (const { pieces } of questions) for (const { statement } of pieces) yield statement.text
}

/** Adds those whom a text names with given name and surname. */
function addNarrated(people: People, { value }: Text, { names }: Lexicon): void {
  for (const mention of findNames(value, names, { loose: true }))
    if (mention.given !== null && mention.family !== null) people.add(mention, { case: 'nominative' })
}
