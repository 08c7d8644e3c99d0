import { escape as escapeMarkdown, escapeLines as markdownLines } from '../markdown/escape.ts'
import { escapeHtml, escapeLines as htmlLines } from '../html/escape.ts'

/** What a template writes, which says how the words of the record are escaped in it. */
export type TemplateFormat = 'markdown' | 'html' | 'text'

const FORMATS: Readonly<Record<string, TemplateFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
}

/**
 * What a template writes, by its file's name, and what its results are to end in: the ending before '.liquid'
 * ('order.md.liquid' → Markdown, 'md'). Any other ending, or none, is plain text.
 */
export function templateKind(fileName: string): { format: TemplateFormat; extension: string } {
  const bare = fileName.replace(/\.liquid$/i, '')
  const ending = /\.([\p{L}\p{N}]{1,16})$/u.exec(bare)?.[1]?.toLowerCase() ?? 'txt'
  return {
    format: (Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined) ?? 'text',
    extension: ending,
  }
}

interface Escaping {
  /** Words on one line. */
  readonly words: (text: string) => string
  /** Words that keep their line breaks. */
  readonly lines: (text: string) => string
}

const asIs = (text: string): string => text

/** How words are written in each format so that they show as they are. */
export const ESCAPING: Readonly<Record<TemplateFormat, Escaping>> = {
  markdown: { words: escapeMarkdown, lines: markdownLines },
  html: { words: escapeHtml, lines: htmlLines },
  text: { words: asIs, lines: asIs },
}
