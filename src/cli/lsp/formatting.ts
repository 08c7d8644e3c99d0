import type { TextEdit } from 'vscode-languageserver/node'
import { formattedRecord } from '../fix/formatted-record.ts'
import { parseBytes } from '../pipeline.ts'
import { UsageError } from '../usage-error.ts'
import type { OpenRecord } from './reading.ts'
import type { Workspace } from './workspace.ts'

/**
 * What makes a record in Markdown canonical; none where it is. Throws a UsageError for plain text, and where `protocol
 * format` would not format the record.
 */
export async function formatting({ file, text }: OpenRecord, workspace: Workspace): Promise<TextEdit[]> {
  if (text.languageId !== 'markdown') throw new UsageError('format.notMarkdown', { file })
  const { people: _, ...configured } = (await (await workspace.setupFor)(file)).reading
  const reading = { ...configured, encoding: 'utf-8' }
  const content = text.getText()
  const parsed = await parseBytes(file, new TextEncoder().encode(content), reading)
  const newText = await formattedRecord(parsed, reading)
  const whole = { start: text.positionAt(0), end: text.positionAt(content.length) }
  return newText === content ? [] : [{ range: whole, newText }]
}
