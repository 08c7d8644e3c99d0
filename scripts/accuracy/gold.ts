/** Hand-made facts of a record, as they stand in NAME.gold.yaml. An absent key is not judged; null and [] are facts. */
export interface Gold {
  readonly number?: string | null
  readonly date?: string | null
  readonly place?: string | null
  readonly organization?: string | null
  readonly title?: string | null
  /** 'HH:MM' */
  readonly start?: string | null
  readonly end?: string | null
  /** Counts that the text states: of those present, of all members. */
  readonly stated?: number | null
  readonly members?: number | null
  readonly chair?: string | null
  readonly secretary?: string | null
  readonly attendees?: readonly string[]
  readonly absent?: readonly string[]
  readonly invited?: readonly string[]
  readonly agenda?: readonly GoldItem[]
  readonly decisions?: readonly GoldClause[]
}

export interface GoldItem {
  readonly number?: string | null
  readonly title: string
  readonly speakers?: readonly string[]
  readonly vote?: Readonly<Record<string, number | boolean | null>> | null
  readonly decisions?: readonly GoldClause[]
}

export type GoldClause =
  | string
  | {
      readonly text: string
      readonly assignees?: readonly string[]
      readonly deadline?: string | { readonly rrule: string } | null
      readonly items?: readonly GoldClause[]
    }
