/** What a process that reads inputs is told. */
export interface Work {
  readonly seed: string
  readonly from: number
  readonly step: number
  /** How many inputs the seed has; null for no end. */
  readonly inputs: number | null
  /** Time of day (ms) to stop at. */
  readonly until: number | null
}

/** What it says. */
export type Report =
  | { readonly type: 'begun'; readonly index: number }
  | { readonly type: 'read'; readonly index: number; readonly seconds: number }
  | {
      readonly type: 'broken'
      readonly index: number
      readonly law: string
      readonly message: string
      /** Fewer lines of a text that break the same law; null for other files. */
      readonly shrunk: string | null
    }
