import { LiquidError, type Token } from 'liquidjs'
import { BadValue, TemplateError, type TemplateFault } from './template-error.ts'

/** Thrown where a template goes beyond its limits. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch'
}

/** What a filter threw, and where it stands. */
export class FilterFault extends Error {
  override readonly name = 'FilterFault'
  readonly token: Token
  override readonly cause: unknown

  constructor(token: Token, cause: unknown) {
    super('in a filter')
    this.token = token
    this.cause = cause
  }
}

/** What the engine says, and what it means; the group is what it is about. Anything else is a mistake of syntax. */
const SAYINGS: readonly (readonly [RegExp, TemplateFault])[] = [
  [/^undefined filter: (.*)$/, 'unknown-filter'],
  [/^undefined variable: (.*)$/, 'unknown-variable'],
  [/^tag "(?:(?:end|els)[^"]*|when)" not found$/, 'stray'],
  [/^tag "(.*)" not found$/, 'unknown-tag'],
  [/not closed$/, 'unclosed'],
  [/limit exceeded$/, 'too-much'],
]

/** What the engine puts after some of its messages. */
const POSITION = /, line:\d+, col:\d+$/

const LONGEST = 60

/** Where a name stands in a text: as a filter where it does, else where it is first met; at the beginning where not at all. */
function offsetOf(name: string, text: string): number {
  if (name === '') return 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (text.slice(0, at).trimEnd().endsWith('|')) return at
  }
  return Math.max(text.indexOf(name), 0)
}

/** Line and column of a name within a token, else of the token. */
function placeOf(token: Token, name = ''): { line: number; column: number } {
  const offset = token.begin + offsetOf(name, token.getText())
  const before = token.input.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** The tag or the output that a token stands in. */
function whole({ input, begin }: Token): string {
  const start = Math.max(input.lastIndexOf('{{', begin), input.lastIndexOf('{%', begin), 0)
  const end = input.slice(start).search(/[%}]\}/)
  return end < 0 ? input.slice(start) : input.slice(start, start + end + 2)
}

/** A tag or an output on one line, cut where it is long. */
function excerpt(token: Token): string {
  const text = whole(token).trim()
  const [line = ''] = text.split('\n')
  return line.length > LONGEST || line.length < text.length ? `${line.slice(0, LONGEST)}…` : line
}

/** The innermost error, and the last token on the way to it that stands in the template itself. */
function unwrapped(error: unknown, token: Token | null): { cause: unknown; token: Token | null } {
  if (error instanceof FilterFault) return { ...unwrapped(error.cause, null), token: error.token }
  if (!LiquidError.is(error)) return { cause: error, token }
  return error.originalError === undefined
    ? { cause: error, token: error.token }
    : unwrapped(error.originalError, error.token)
}

/** What was thrown at a mistake of the template as a TemplateError; anything else comes back as it is. */
export function templateErrorOf(
  error: unknown,
  { filters, tags }: { readonly filters: readonly string[]; readonly tags: readonly string[] },
): unknown {
  const { cause, token } = unwrapped(error, null)
  if (!(cause instanceof Error)) return error
  if (cause instanceof TooMuch || cause instanceof RangeError)
    return new TemplateError('too-much', '', token ? placeOf(token) : { line: 1, column: 1 })
  if (!token) return error
  if (cause instanceof BadValue)
    return new TemplateError('bad-value', cause.filter, placeOf(token, cause.filter))
  const message = cause.message.replace(POSITION, '')
  for (const [saying, fault] of SAYINGS) {
    const found = saying.exec(message)
    if (!found) continue
    const what = found[1] ?? excerpt(token)
    const known = fault === 'unknown-filter' ? filters : fault === 'unknown-tag' ? tags : []
    return new TemplateError(fault, what, placeOf(token, known.length > 0 ? what : ''), known)
  }
  return new TemplateError('syntax', excerpt(token), placeOf(token))
}
