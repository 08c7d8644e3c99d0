import { holdsForm } from '../language/opening.ts'
import { lexiconOf } from '../language/detect.ts'
import type { Protocol, Vote } from '../model/schema.ts'
import { clausesOf } from '../model/clauses.ts'

/** Every vote of a record with the JSON Pointer of its words: those on questions and those on single clauses. */
export function votesOf(model: Protocol): { readonly vote: Vote; readonly at: string }[] {
  const onItems = model.agenda.flatMap(({ vote }, index) =>
    vote ? [{ vote, at: `/agenda/${index}/vote/text` }] : [],
  )
  const onClauses = clausesOf(model).flatMap(({ clause: { vote }, at }) =>
    vote ? [{ vote, at: `${at}/vote/text` }] : [],
  )
  return [...onItems, ...onClauses]
}

/** Votes beyond this many times the people listed are those of others: of residents, of shareholders. */
const OTHERS = 2

/** The most who may have voted; null where the record does not say how many came. */
export function mostVotes({ attendance, attendees, chair, secretary }: Protocol): number | null {
  const names = new Set(attendees.map(({ name }) => name))
  const counted = attendees.reduce(
    (sum, attendee) => sum + (attendee.type === 'group' ? (attendee.count ?? Infinity) : 1),
    0,
  )
  // Chair and secretary are often named apart from the list.
  const apart = [chair, secretary].filter((person) => person && !names.has(person.name)).length
  const listed = names.size > 0 ? counted + apart : 0
  const most = Math.max(attendance?.stated ?? 0, attendance?.listed ?? 0, listed)
  return most > 0 && Number.isFinite(most) ? most : null
}

/** All the votes that are counted in it, those not given too. */
export const sumOf = ({ yes, no, abstain, notVoting }: Vote): number =>
  (yes ?? 0) + (no ?? 0) + (abstain ?? 0) + (notVoting ?? 0)

/** Whether votes are counted by shares or area, not by heads. */
export const isWeighed = (vote: Vote, { language }: Protocol): boolean =>
  holdsForm(vote.text, lexiconOf(language).votes.weights)

/** Whether so many votes may be those of people whom a record that counts nobody does not list. */
export const areOfOthers = (votes: number, present: number, { attendance }: Protocol): boolean =>
  votes > present * OTHERS && (attendance?.stated ?? null) === null
