/** What a column holds; a `day` is written as ISO 8601. */
type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'day'

/** Who it is: a person, taken apart, or a group. */
const NAMED = {
  type: 'text',
  name: 'text',
  family_name: 'text',
  given_name: 'text',
  patronymic_name: 'text',
  initials: 'text',
  as_written: 'text',
} as const

/**
 * The tables of an archive for SQL: their columns in order, `docs/archives.md` says what each holds. A change of a name is a
 * change of what others build on.
 */
export const archiveTables = {
  records: {
    record_id: 'text',
    file: 'text',
    line: 'integer',
    kind: 'text',
    language: 'text',
    number: 'text',
    date: 'day',
    end_date: 'day',
    start_time: 'text',
    end_time: 'text',
    title: 'text',
    organization: 'text',
    body: 'text',
    place: 'text',
    members: 'integer',
    listed: 'integer',
    stated: 'integer',
    quorum: 'boolean',
    same_as: 'text',
  },
  people: {
    record_id: 'text',
    ordinal: 'integer',
    question_id: 'text',
    role: 'text',
    ...NAMED,
    post: 'text',
    organization: 'text',
    listed_under: 'text',
    count: 'integer',
    remote: 'boolean',
    reason: 'text',
  },
  questions: {
    question_id: 'text',
    record_id: 'text',
    ordinal: 'integer',
    number: 'text',
    title: 'text',
    remarks: 'integer',
    line: 'integer',
  },
  clauses: {
    clause_id: 'text',
    record_id: 'text',
    question_id: 'text',
    parent_id: 'text',
    ordinal: 'integer',
    number: 'text',
    text: 'text',
    full_text: 'text',
    kind: 'text',
    status: 'text',
    controller: 'text',
    deadline: 'text',
    deadline_kind: 'text',
    starts: 'day',
    first_due: 'day',
    due: 'day',
    rrule: 'text',
    line: 'integer',
  },
  assignments: {
    clause_id: 'text',
    record_id: 'text',
    ordinal: 'integer',
    ...NAMED,
    lead: 'boolean',
  },
  votes: {
    record_id: 'text',
    question_id: 'text',
    clause_id: 'text',
    yes: 'real',
    no: 'real',
    abstain: 'real',
    not_voting: 'real',
    unanimous: 'boolean',
    result: 'text',
    text: 'text',
  },
  history: {
    clause_id: 'text',
    ordinal: 'integer',
    status: 'text',
    date: 'day',
    due: 'day',
    text: 'text',
    told_by: 'text',
    record_number: 'text',
    record_date: 'day',
    point: 'text',
    contradicts: 'boolean',
    reason: 'text',
    file: 'text',
    line: 'integer',
  },
} as const satisfies Record<string, Record<string, ColumnType>>

export type TableName = keyof typeof archiveTables

interface Held {
  readonly text: string
  readonly integer: number
  readonly real: number
  readonly boolean: boolean
  readonly day: string
}

type Columns<Name extends TableName> = (typeof archiveTables)[Name]

/** A row of a table; null for what the record does not say. */
export type TableRow<Name extends TableName> = {
  readonly [Column in keyof Columns<Name>]: Columns<Name>[Column] extends ColumnType
    ? Held[Columns<Name>[Column]] | null
    : never
}

/** All rows of an archive. */
export type ArchiveTables = { readonly [Name in TableName]: readonly TableRow<Name>[] }

/** A table as something that writes all of them takes it. */
export interface PlainTable {
  readonly name: TableName
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[]
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[]
}

/** The tables in the order of `archiveTables`, columns and rows side by side. */
export function plainTables(tables: ArchiveTables): PlainTable[] {
  return (Object.keys(archiveTables) as TableName[]).map((name) => ({
    name,
    columns: Object.entries(archiveTables[name]).map(([column, type]) => ({ name: column, type })),
    rows: tables[name],
  }))
}
