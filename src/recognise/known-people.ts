import type { Case } from '../language/declension.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { Text } from '../document/text.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { Outline } from './passage.ts'
import type { Section } from './question.ts'
import { createPeople, type People } from './people.ts'
import { withCells } from './table/people-rows.ts'
import { readEntries } from './person-entries.ts'
import { presenterCase } from './presenter-case.ts'
import { caseOf } from './role-names.ts'
import { withoutTrailing } from '../source/edges.ts'

/** The case that the names of a section stand in. */
const FULL_NAME_CASES: Partial<Record<Section, Case>> = { heard: 'accusative', decided: 'dative' }
type Recorded = Pick<Outline, 'passages' | 'questions'>

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
  const add = (text: Text, expected: Case = 'nominative'): void => {
    for (const entry of readEntries(text, lexicon, { loose: true }).people) {
      people.list(entry.mention, { case: entry.represents ? 'genitive' : expected })
    }
  }
  for (const { part, statement } of passages) {
    if (part === 'signature') add(statement.unit.whole)
    else if (statement.cell?.role === 'person' && lexicon.grammar)
      for (const { mention } of withCells(statement.cell.person, lexicon)) people.list(mention)
    else if (LISTS.has(part)) add(statement.text, caseOf(statement, lexicon))
  }
  if (lexicon.grammar) for (const text of wordsOf({ passages, questions })) addNarrated(people, text, lexicon)
  for (const question of questions) {
    for (const statement of [...question.listed, ...question.titles]) {
      const value = withoutTrailing(statement.text.value, '.;')
      const bracket = value.endsWith(')') ? value.slice(value.lastIndexOf('(')) : ''
      const spoken = statement.label?.key === 'speaker' ? statement.text.value : bracket
      const expected = presenterCase(spoken, lexicon)
      for (const mention of findNames(spoken, lexicon.names)) people.add(mention, { case: expected })
    }
    for (const { section, statement } of question.pieces) {
      const expected = FULL_NAME_CASES[section]
      if (expected) {
        // A full name in an oblique case tells the full name of someone who is listed with initials.
        for (const mention of findNames(statement.text.value, lexicon.names)) {
          if (mention.given !== null && mention.patronymic !== null) people.add(mention, { case: expected })
        }
      }
      const [opening] = section === 'spoke' ? findNames(statement.text.value.slice(0, 80), lexicon.names) : []
      if (opening?.start === 0 && opening.given !== null && opening.patronymic !== null)
        people.add(opening, { case: 'nominative' })
      if (section === 'speakers')
        for (const mention of findNames(statement.text.value, lexicon.names))
          people.add(mention, { case: 'nominative' })
    }
  }
}

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
