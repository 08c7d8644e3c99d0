import type { TableWords } from '../../language/table-words.ts'
import type { Decision, Vote } from '../../model/schema.ts'
import type { RenderInput } from '../renderer.ts'
import { day } from './decisions.ts'
import type { SheetColumn } from './sheet.ts'

/** A vote, and what it was taken on. */
export interface VoteRow {
  readonly input: RenderInput
  readonly item: string | null
  readonly itemTitle: string | null
  /** Number and words of the clause; null for a vote on a whole question. */
  readonly clause: string | null
  readonly words: string | null
  readonly vote: Vote
}

/** All votes of a record: of each question, then of its clauses. */
export function votesOf(input: RenderInput): VoteRow[] {
  const { agenda, decisions } = input.model
  const ofClauses = (list: readonly Decision[], item: string | null, itemTitle: string | null): VoteRow[] =>
    list.flatMap(({ number, text, vote, items }) => [
      ...(vote ? [{ input, item, itemTitle, clause: number, words: text, vote }] : []),
      ...ofClauses(items, item, itemTitle),
    ])
  return [
    ...agenda.flatMap(({ number: item, title: itemTitle, vote, decisions: list }) => [
      ...(vote ? [{ input, item, itemTitle, clause: null, words: null, vote }] : []),
      ...ofClauses(list, item, itemTitle),
    ]),
    ...ofClauses(decisions, null, null),
  ]
}

export function voteColumns({ headers, results, yes, no }: TableWords): SheetColumn<VoteRow>[] {
  return [
    { header: headers.protocol, width: 11, cell: ({ input }) => input.model.number },
    { header: headers.date, width: 12, cell: ({ input }) => day(input.model.date) },
    { header: headers.item, width: 9, cell: ({ item }) => item },
    { header: headers.itemTitle, width: 36, cell: ({ itemTitle }) => itemTitle },
    { header: headers.clause, width: 8, cell: ({ clause }) => clause },
    { header: headers.decision, width: 44, cell: ({ words }) => words },
    { header: headers.yes, width: 7, cell: ({ vote }) => vote.yes },
    { header: headers.no, width: 9, cell: ({ vote }) => vote.no },
    { header: headers.abstain, width: 14, cell: ({ vote }) => vote.abstain },
    { header: headers.notVoting, width: 15, cell: ({ vote }) => vote.notVoting },
    {
      header: headers.unanimous,
      width: 13,
      cell: ({ vote: { unanimous } }) => (unanimous === null ? null : unanimous ? yes : no),
    },
    {
      header: headers.result,
      width: 12,
      cell: ({ vote: { result } }) => (result === null ? null : results[result]),
    },
    { header: headers.words, width: 50, cell: ({ vote }) => vote.text },
    { header: headers.file, width: 22, cell: ({ input }) => input.file },
  ]
}
