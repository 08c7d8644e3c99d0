import type { Renderer } from './renderer.ts'

/** The output formats, each loaded when it is asked for. */
export const renderers = {
  markdown: { many: false, load: async () => (await import('./markdown/markdown.ts')).renderMarkdown },
  tasks: { many: true, load: async () => (await import('./tasks.ts')).renderTasks },
  csv: { many: true, load: async () => (await import('./csv.ts')).renderCsv },
  json: { many: true, load: async () => (await import('./json.ts')).renderJson },
} as const satisfies Record<string, Renderer>

export type RenderFormat = keyof typeof renderers

/** What a format gives: text or bytes. */
export type Rendered<Format extends RenderFormat> = Awaited<
  ReturnType<Awaited<ReturnType<(typeof renderers)[Format]['load']>>>
>
