/** Words inside dates; filled in by the language files. */
export interface DateWords {
  readonly months: readonly string[]
}
