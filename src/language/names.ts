/** Words around names; filled in by the language files. */
export interface NameWords {
  readonly titles: readonly string[]
}
