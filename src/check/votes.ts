import type { Protocol, Vote } from '../model/schema.ts'
import { clausesOf } from './clauses.ts'

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
