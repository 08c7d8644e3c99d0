import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import * as z from 'zod'
import { fixedRecord } from '../fix/fixed-record.ts'
import { FIXES, TYPING, type Fix, type Typing } from '../fix/fixes.ts'
import { editsOf } from '../fix/typography.ts'
import type { Session } from '../session.ts'
import type { MessageKey } from '../translate.ts'
import type { OpenRecord } from './reading.ts'
import type { Workspace } from './workspace.ts'

const FIX_ALL = `${CodeActionKind.SourceFixAll}.protocol`
/** The kinds of actions that there are. */
export const FIX_KINDS = [CodeActionKind.QuickFix, FIX_ALL]

const TITLES: Readonly<Record<Fix, MessageKey>> = {
  'look-alikes': 'lsp.fix.lookAlikes',
  spaces: 'lsp.fix.spaces',
  'number-sign': 'lsp.fix.numberSign',
  dashes: 'lsp.fix.dashes',
  numbering: 'lsp.fix.numbering',
}

/** The rule whose findings a fix does away with, where there is one. */
const RULES: Partial<Readonly<Record<Fix, string>>> = {
  'look-alikes': 'words-use-one-alphabet',
  numbering: 'numbering-is-sequential',
}

/** What an action is to do, kept with it until it is chosen: only then is the record read again. */
const wishSchema = z.object({
  uri: z.string(),
  version: z.number(),
  fixes: z.array(z.enum(FIXES)),
  within: z.object({ start: z.number(), end: z.number() }).nullable(),
})
export type FixWish = z.infer<typeof wishSchema>

/** What a chosen action is to do; null for an action that is none of ours. */
export const wishOf = ({ data }: CodeAction): FixWish | null => wishSchema.safeParse(data).data ?? null

const asked = (only: readonly string[] | undefined, kind: string): boolean =>
  only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true

/** The fixes for a stretch of a record, and for all of it, without what they would change. */
export function fixesFor(
  { text, parsed }: OpenRecord,
  { range, context }: CodeActionParams,
  { t }: Session,
): CodeAction[] {
  const { uri, version } = text
  const within = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) }
  const slips = TYPING.map((fix) => [fix, editsOf(parsed.document, fix)] as const)
  const touched = slips.filter(([, edits]) =>
    edits.some(({ start, end }) => start <= within.end && end >= within.start),
  )
  const about = (fix: Fix): Diagnostic[] => context.diagnostics.filter(({ code }) => code === RULES[fix])
  const quick = (fix: Fix, part: FixWish['within']): CodeAction => ({
    title: t(TITLES[fix]),
    kind: CodeActionKind.QuickFix,
    diagnostics: about(fix),
    data: { uri, version, fixes: [fix], within: part } satisfies FixWish,
  })
  const actions: CodeAction[] = []
  if (asked(context.only, CodeActionKind.QuickFix)) {
    for (const [fix] of touched) actions.push(quick(fix, within))
    if (about('numbering').length > 0) actions.push(quick('numbering', null))
  }
  const isSlip = slips.some(([, edits]) => edits.length > 0)
  if (isSlip && asked(context.only, FIX_ALL)) {
    const fixes: Typing[] = [...TYPING]
    actions.push({
      title: t('lsp.fix.all'),
      kind: FIX_ALL,
      data: { uri, version, fixes, within: null } satisfies FixWish,
    })
  }
  return actions
}

/** Edits line by line: fixes join and part none. */
export function lineEdits(before: TextDocument, after: string): TextEdit[] {
  const now = before.getText().split('\n')
  return after.split('\n').flatMap((line, index): TextEdit[] => {
    const old = now[index] ?? ''
    if (old === line) return []
    let start = 0
    while (start < Math.min(old.length, line.length) && old[start] === line[start]) start++
    let rest = 0
    while (
      rest < Math.min(old.length, line.length) - start &&
      old[old.length - 1 - rest] === line[line.length - 1 - rest]
    )
      rest++
    const at = (character: number) => ({ line: index, character })
    const range = { start: at(start), end: at(old.length - rest) }
    return [{ range, newText: line.slice(start, line.length - rest) }]
  })
}

/**
 * What fixes change in a record. Like `check --fix` they are left out where the record would then say something else:
 * `refused` tells why.
 */
export async function fixed(
  { file, text }: OpenRecord,
  { fixes, within }: FixWish,
  workspace: Workspace,
): Promise<{ readonly edits: TextEdit[]; readonly refused: readonly string[] }> {
  const { people: _, ...reading } = (await (await workspace.setupFor)(file)).reading
  const bytes = new TextEncoder().encode(text.getText())
  const { after, refused } = await fixedRecord(file, bytes, { ...reading, encoding: 'utf-8' }, fixes, within)
  const { t } = workspace.session
  return { edits: lineEdits(text, after), refused: refused.map(({ key, values }) => t(key, values)) }
}
