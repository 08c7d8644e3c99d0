import type { Assignee } from '../../model/schema.ts'
import { escape as escapeMarkdown, escapeLines as markdownLines } from '../markdown/escape.ts'
import { escapeHtml, escapeLines as htmlLines } from '../html/escape.ts'

/** What a template writes, which says how the words of the record are escaped in it. */
export type TemplateFormat = 'markdown' | 'html' | 'text'

/** Formats of pages, which are made of the Markdown that a template writes. */
export type PageFormat = 'docx' | 'pdf'

export const isPageFormat = (format: string | undefined): format is PageFormat =>
  format === 'docx' || format === 'pdf'

const FORMATS: Readonly<Record<string, TemplateFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  docx: 'markdown',
  pdf: 'markdown',
  html: 'html',
  htm: 'html',
}

/**
 * What a template writes, by its file's name, and what its results are to end in: the ending before '.liquid'
 * ('order.md.liquid' → Markdown, 'md'; 'order.docx.liquid' → Markdown, of which pages are made, 'docx'). Any other
 * ending, or none, is plain text.
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

/** ':::' at the head of a line is the fence of a style where pages are made of Markdown. */
const unfenced = (markdown: string): string => markdown.replaceAll(':::', '\\:::')

const asIs = (text: string): string => text

/** How words are written in each format so that they show as they are. */
export const ESCAPING: Readonly<Record<TemplateFormat, Escaping>> = {
  markdown: {
    words: (text) => unfenced(escapeMarkdown(text)),
    lines: (text) => unfenced(markdownLines(text)),
  },
  html: { words: escapeHtml, lines: htmlLines },
  text: { words: asIs, lines: asIs },
}

export interface TemplateRenderOptions {
  /** The text of a template (docs/templates.md). */
  readonly template: string
  /** What it writes; Markdown where left out. */
  readonly format?: TemplateFormat
  /** Whom the document is for: the variable `assignee`. */
  readonly assignee?: Assignee
}
