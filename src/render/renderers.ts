import type { Renderer, RenderOptions } from './renderer.ts'

/** The output formats, each loaded when it is asked for. */
export const renderers = {
  markdown: {
    many: false,
    extension: 'md',
    load: async () => (await import('./markdown/markdown.ts')).renderMarkdown,
  },
  docx: { many: false, extension: 'docx', load: async () => (await import('./docx/docx.ts')).renderDocx },
  odt: { many: false, extension: 'odt', load: async () => (await import('./odt/odt.ts')).renderOdt },
  html: { many: false, extension: 'html', load: async () => (await import('./html/html.ts')).renderHtml },
  pdf: { many: false, extension: 'pdf', load: async () => (await import('./pdf/pdf.ts')).renderPdf },
  tasks: {
    many: true,
    extension: 'md',
    load: async () => (await import('./tasks/check-list.ts')).renderTasks,
  },
  todotxt: {
    many: true,
    extension: 'txt',
    load: async () => (await import('./tasks/todotxt.ts')).renderTodoTxt,
  },
  issue: { many: true, extension: 'md', load: async () => (await import('./tasks/issue.ts')).renderIssue },
  'tasks-json': {
    many: true,
    extension: 'json',
    load: async () => (await import('./tasks/task-json.ts')).renderTaskJson,
  },
  icalendar: {
    many: true,
    extension: 'ics',
    load: async () => (await import('./icalendar/icalendar.ts')).renderIcalendar,
  },
  csv: {
    many: true,
    extension: 'csv',
    load: async () => (await import('./csv/csv.ts')).renderCsv,
    pieces: async () => (await import('./csv/csv.ts')).csvPieces,
  },
  xlsx: { many: true, extension: 'xlsx', load: async () => (await import('./xlsx/xlsx.ts')).renderXlsx },
  json: { many: true, extension: 'json', load: async () => (await import('./json.ts')).renderJson },
} as const satisfies Record<string, Renderer>

export type RenderFormat = keyof typeof renderers

/** What a format gives: text or bytes. */
export type Rendered<Format extends RenderFormat> = Awaited<
  ReturnType<Awaited<ReturnType<(typeof renderers)[Format]['load']>>>
>

/** What a program asks of a record in a format: `file` names it, `source` is the text that its positions point into. */
export type FormatRenderOptions<Format extends RenderFormat> = RenderOptions & {
  readonly to: Format
  readonly file?: string
  readonly source?: string
}
