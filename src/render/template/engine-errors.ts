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

/** Line and column of the words within a token, else of the token. */
function placeOf(token: Token, words = ''): { line: number; column: number } {
  const found = words === '' ? -1 : token.getText().indexOf(words)
  const before = token.input.slice(0, token.begin + Math.max(found, 0)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Words of a token on one line, cut where they are long; the line that it stands in where it has none. */
function excerpt(token: Token): string {
  const text = token.getText().trim() || (token.input.split('\n')[placeOf(token).line - 1] ?? '').trim()
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
