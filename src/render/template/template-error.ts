/** What can be wrong with a template. */
export type TemplateFault =
  /** A tag or an output that cannot be understood. */
  | 'syntax'
  /** A tag or an output without its end. */
  | 'unclosed'
  /** The end or the middle of a tag that was not begun. */
  | 'stray'
  | 'unknown-tag'
  | 'unknown-filter'
  | 'unknown-variable'
  /** A filter that gives Markdown in a template of another format. */
  | 'markdown-only'
  /** A value that a filter cannot work with. */
  | 'bad-value'
  /** More than a template may use. */
  | 'too-much'

const SENTENCES: Readonly<Record<TemplateFault, (what: string) => string>> = {
  syntax: (what) => `this cannot be understood: ${what}`,
  unclosed: (what) => `this is not closed: ${what}`,
  stray: (what) => `this belongs to nothing: ${what}`,
  'unknown-tag': (what) => `there is no tag '${what}'`,
  'unknown-filter': (what) => `there is no filter '${what}'`,
  'unknown-variable': (what) => `there is no '${what}'`,
  'markdown-only': (what) => `the filter '${what}' is for Markdown templates`,
  'bad-value': (what) => `the filter '${what}' cannot work with this value`,
  'too-much': () => 'this takes too many steps or too much memory',
}

/** A mistake in a template, with its place. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly fault: TemplateFault
  /** The words of the template that are wrong. */
  readonly what: string
  readonly line: number
  readonly column: number
  /** Names that could have been meant. */
  readonly known: readonly string[]

  constructor(
    fault: TemplateFault,
    what: string,
    { line, column }: { readonly line: number; readonly column: number },
    known: readonly string[] = [],
  ) {
    super(`${line}:${column}: ${SENTENCES[fault](what)}`)
    this.fault = fault
    this.what = what
    this.line = line
    this.column = column
    this.known = known
  }
}

/** Thrown by a filter that is given what it cannot work with. */
export class BadValue extends Error {
  override readonly name = 'BadValue'
  readonly filter: string

  constructor(filter: string) {
    super(filter)
    this.filter = filter
  }
}
