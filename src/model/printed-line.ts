/** What part of the page a line of a record is. */
export type PrintedPart =
  /** Above the title: letterhead, stamps. */
  | 'front'
  | 'title'
  /** Date, number, place, hours. */
  | 'field'
  /** Somebody with a role, somebody on a list. */
  | 'person'
  /** Heads a list of people. */
  | 'people'
  /** Heads the list of questions. */
  | 'agenda'
  /** A question of the list. */
  | 'entry'
  /** What goes on with a question of the list. */
  | 'entryMore'
  /** The title of a question in the body. */
  | 'opening'
  /** Anything said or told: reports, speeches, notes. */
  | 'said'
  | 'clause'
  | 'vote'
  | 'signature'
  /** Below the signatures, or part of nothing. */
  | 'tail'

/** A line of a written record as printed: what an author typed between two line breaks of their own. */
export interface PrintedLine {
  readonly part: PrintedPart
  /** Ordinal, label and words, with the gaps between columns. */
  readonly text: string
  /** Characters of the ordinal, blanks behind it included. */
  readonly ordinal: number
  /** Characters of ordinal and label: where the words begin. */
  readonly head: number
  /** Whether the name of a part heads it: 'РЕШИЛИ:', 'По первому вопросу слушали'. */
  readonly labelled: boolean
  readonly bullet: string | null
  readonly bold: boolean
  /** Column of its first character. */
  readonly indent: number
  /** Blank space stands before it. */
  readonly gap: boolean
  /** The cells of a row. */
  readonly cells: readonly string[] | null
  /** Rows with the same number are of one table. */
  readonly table: number | null
  /** Whether it is a row that heads the columns. */
  readonly columns: boolean
  /** Its first and its last line in the text that positions point into. */
  readonly lines: readonly [number, number]
  /** Index in the agenda of the question that it is of; null for what is of none. */
  readonly question: number | null
}
