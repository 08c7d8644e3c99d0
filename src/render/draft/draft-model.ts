import { lexiconOf } from '../../language/detect.ts'
import { printingIn, type Printing } from '../../language/printing.ts'
import type { AgendaItem, Assignee, Decision, Person, Protocol, Signature } from '../../model/schema.ts'
import { capitalised } from '../../source/letters.ts'
import { longDate } from '../markdown/dates.ts'
import { voteWords } from './vote-words.ts'

/** How much of the discussion a draft keeps: 'short' its speakers alone, 'full' their words too (GOST R 7.0.97-2016). */
export type DraftForm = 'short' | 'full'

/** The title of a protocol in the place of 'Стенограмма …'; the word for the record alone where there is none. */
function titleOf({ title, language }: Protocol, { phrases }: Printing): string {
  if (title === null) return phrases.draft
  const { transcripts } = lexiconOf(language).headers
  const word = [...transcripts]
    .sort((a, b) => b.length - a.length)
    .find((one) => title.toLowerCase().startsWith(one))
  return word === undefined ? title : `${phrases.draft}${title.slice(word.length)}`
}

/** A clause as a sentence of a record: with a capital, and a full stop for the mark of a list. */
const sentence = (text: string): string => capitalised(text.replace(/[;,]$/u, '.'))

/** Who acts, by the full name: the words of a clause may only call them by their given name. */
const named = (assignee: Assignee): Assignee => ({ ...assignee, asWritten: assignee.name })

function clauseOf(decision: Decision, index: number, language: string): Decision {
  const { deadline, assignees, items } = decision
  return {
    ...decision,
    number: decision.number ?? String(index + 1),
    text: sentence(decision.text),
    assignees: assignees.map(named),
    // Spoken dates ('до двадцать пятого') are written out in figures.
    deadline:
      deadline && deadline.due !== null ? { ...deadline, text: longDate(deadline.due, language) } : deadline,
    items: items.map((item, at) => clauseOf(item, at, language)),
  }
}

function itemOf(
  item: AgendaItem,
  index: number,
  form: DraftForm,
  language: string,
  printing: Printing,
): AgendaItem {
  const { vote, decisions, remarks } = item
  return {
    ...item,
    number: item.number ?? String(index + 1),
    title: capitalised(item.title),
    speakers: item.speakers.map((speaker, at) => ({
      ...speaker,
      // One reports, the others take part (GOST R 7.0.97-2016, form of a protocol).
      role: speaker.role ?? (at === 0 ? 'rapporteur' : 'speaker'),
    })),
    remarks: form === 'full' ? remarks : [],
    vote: vote && { ...vote, text: voteWords(vote, printing) },
    decisions: decisions.map((decision, at) => clauseOf(decision, at, language)),
  }
}

/** Whoever leads and keeps the minutes sign, where nobody else is said to (GOST R 7.0.97-2016, 5.22). */
function signaturesOf({ signatures, chair, secretary }: Protocol): Signature[] {
  if (signatures.length > 0) return signatures
  const sign = (role: 'chair' | 'secretary', person: Person | null): Signature[] =>
    person ? [{ role, person: { ...person, position: null } }] : []
  return [...sign('chair', chair), ...sign('secretary', secretary)]
}

/**
 * The facts of a transcript as those of the protocol that is to be made of it. What was said is kept word for word or
 * left out; names, dates and votes are written as a protocol writes them.
 */
export function draftModel(model: Protocol, form: DraftForm): Protocol {
  const { language, agenda, decisions, unrecognized } = model
  const printing = printingIn(language)
  return {
    ...model,
    kind: 'protocol',
    title: titleOf(model, printing),
    agenda: agenda.map((item, at) => itemOf(item, at, form, language, printing)),
    decisions: decisions.map((decision, at) => clauseOf(decision, at, language)),
    signatures: signaturesOf(model),
    unrecognized: form === 'full' ? unrecognized : [],
  }
}
