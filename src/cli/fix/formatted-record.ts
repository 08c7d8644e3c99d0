import { facts } from '../../model/equality.ts'
import { renderMarkdown } from '../../render/markdown/markdown.ts'
import { hasWord } from '../../source/letters.ts'
import { parseBytes, type Parsed, type ReadingOptions } from '../pipeline.ts'
import { UsageError } from '../usage-error.ts'

const LONGEST = 60

/** JSON Pointer of the first fact in which two models differ; null where they say the same. */
function difference(before: unknown, after: unknown, pointer = ''): string | null {
  if (before === after) return null
  const bothObjects =
    before !== null && after !== null && typeof before === 'object' && typeof after === 'object'
  if (!bothObjects) return pointer || '/'
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const key of keys) {
    const left = (before as Readonly<Record<string, unknown>>)[key]
    const right = (after as Readonly<Record<string, unknown>>)[key]
    const found = difference(left, right, `${pointer}/${key}`)
    if (found !== null) return found
  }
  return null
}

/** Markup with words in it (a link's target, a comment) is nothing that the model keeps. */
function refuseLoss({ document, file }: Parsed): void {
  const { source, syntax } = document
  for (const place of syntax) {
    const words = source.slice(place)
    if (!hasWord(words)) continue
    const { line, column } = source.position(place).start
    const shown = words.replace(/\s+/g, ' ')
    const short = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
    throw new UsageError('format.wouldLose', { file, line, column, words: short })
  }
}

/**
 * A record as canonical Markdown, with the line ends that it has. Throws a UsageError where something would be lost by
 * it, or where what is written would not read back as the same facts, remarks and words that were not understood.
 */
export async function formattedRecord(parsed: Parsed, options: ReadingOptions): Promise<string> {
  refuseLoss(parsed)
  const { file, model, document } = parsed
  const { original } = document.source
  const text = renderMarkdown([{ file, model, source: original }], {})
  // Nothing became a fact: the page would be empty, and all words of the record lost.
  if (text.trim() === '') throw new UsageError('format.noFacts', { file })
  const bytes = new TextEncoder().encode(text)
  const again = await parseBytes('record.md', bytes, { ...options, encoding: 'utf-8', from: 'markdown' })
  const pointer = difference(facts(model), facts(again.model))
  if (pointer !== null) throw new UsageError('format.wouldChange', { file, pointer })
  return original.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text
}
