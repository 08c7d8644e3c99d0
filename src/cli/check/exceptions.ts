import { ruleNames, rulesByName } from '../../check/rule-names.ts'
import type { RuleSetting } from '../../check/settings.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Source } from '../../source/source.ts'
import { nearest } from '../config/nearest.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { frontMatterWishes } from './front-matter.ts'
import type { RecordWishes } from './setup.ts'

/** What a record leaves out of its own checking: plain data. */
export interface Exceptions {
  /** Rules that are off for the whole of it. */
  readonly off: readonly string[]
  /** Rules that are off for a line, by its number. */
  readonly lines: Readonly<Record<number, readonly string[]>>
}

export const NO_EXCEPTIONS: Exceptions = { off: [], lines: {} }

/** Whether a finding is to be told. */
export const allowedBy =
  ({ off, lines }: Exceptions) =>
  ({ ruleId, place }: Diagnostic): boolean =>
    !off.includes(ruleId) && !(place && (lines[place.start.line]?.includes(ruleId) ?? false))

const OPENING = '<!-- protocol-disable'
const NEXT_LINE = '-next-line'

interface Comment {
  readonly nextLine: boolean
  readonly rules: readonly string[]
  readonly start: number
  readonly end: number
}

/** `<!-- protocol-disable rule rule -- why -->`: from `start`, or null where it is no such comment. */
function commentAt(text: string, start: number): Comment | null {
  const end = text.indexOf('-->', start)
  if (end < 0) return null
  const content = text.slice(start + OPENING.length, end)
  const nextLine = content.startsWith(NEXT_LINE)
  const words = nextLine ? content.slice(NEXT_LINE.length) : content
  if (!/^\s/.test(words)) return null
  const [named = ''] = words.split(/\s--\s/)
  return { nextLine, rules: named.split(/[\s,]+/).filter((name) => name !== ''), start, end: end + 3 }
}

function commentsIn(text: string): Comment[] {
  const found: Comment[] = []
  for (let at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, at + OPENING.length)) {
    const comment = commentAt(text, at)
    if (comment) found.push(comment)
  }
  return found
}

/** Offset of the first words behind a comment that are on another line and are no comment. */
function nextWords(text: string, from: number): number {
  let at = text.indexOf('\n', from)
  while (at >= 0 && at < text.length) {
    while (at < text.length && /\s/.test(text.charAt(at))) at++
    if (!text.startsWith('<!--', at)) return at
    const end = text.indexOf('-->', at)
    at = end < 0 ? -1 : end + 3
  }
  return text.length
}

/**
 * The exceptions in a record's front matter and comments. Throws a UsageError, one line with its place, for a rule or a
 * profile that does not exist, and for front matter under `protocol:` that is wrong.
 */
export async function exceptionsIn(
  source: Source,
  session: Session,
): Promise<{ readonly wishes: RecordWishes; readonly exceptions: Exceptions }> {
  const { original, file } = source
  const front = await frontMatterWishes(source, session)
  const rules: Record<string, RuleSetting> = { ...front?.rules }
  const lines: Record<number, string[]> = {}
  const lineAt = (offset: number): number => original.slice(0, offset).split('\n').length
  for (const { nextLine, rules: names, start, end } of commentsIn(original)) {
    for (const name of names) {
      if (!rulesByName.has(name)) {
        const column = start - original.lastIndexOf('\n', start - 1)
        const near = nearest(name, ruleNames())
        const values = { file, line: lineAt(start), column, name }
        throw near
          ? new UsageError('config.unknownRuleNear', { ...values, near })
          : new UsageError('config.unknownRule', values)
      }
      if (!nextLine) rules[name] = { ...rules[name], severity: 'off' }
      else {
        const line = lineAt(nextWords(original, end))
        lines[line] = [...(lines[line] ?? []), name]
      }
    }
  }
  const off = Object.keys(rules).filter((name) => rules[name]?.severity === 'off')
  return { wishes: { profile: front?.profile ?? null, rules }, exceptions: { off, lines } }
}
