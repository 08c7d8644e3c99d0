import type { Command } from 'commander'
import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'

/** Adds a command's arguments, options and action; sets the session's exit code when it runs. */
export type Declare = (command: Command, session: Session) => void

interface CommandEntry {
  readonly summary: MessageKey
  readonly load: () => Promise<Declare>
}

/** The commands, each loaded when it is called. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  parse: { summary: 'parse.summary', load: async () => (await import('./commands/parse.ts')).declareParse },
  check: { summary: 'check.summary', load: async () => (await import('./commands/check.ts')).declareCheck },
  init: { summary: 'init.summary', load: async () => (await import('./commands/init.ts')).declareInit },
  explain: {
    summary: 'explain.summary',
    load: async () => (await import('./commands/explain.ts')).declareExplain,
  },
  render: {
    summary: 'render.summary',
    load: async () => (await import('./commands/render.ts')).declareRender,
  },
  register: {
    summary: 'register.summary',
    load: async () => (await import('./commands/register.ts')).declareRegister,
  },
  extract: {
    summary: 'extract.summary',
    load: async () => (await import('./commands/extract.ts')).declareExtract,
  },
  draft: { summary: 'draft.summary', load: async () => (await import('./commands/draft.ts')).declareDraft },
  format: {
    summary: 'format.summary',
    load: async () => (await import('./commands/format.ts')).declareFormat,
  },
  inspect: {
    summary: 'inspect.summary',
    load: async () => (await import('./commands/inspect.ts')).declareInspect,
  },
  corrections: {
    summary: 'corrections.summary',
    load: async () => (await import('./commands/corrections.ts')).declareCorrections,
  },
  review: {
    summary: 'review.summary',
    load: async () => (await import('./commands/review.ts')).declareReview,
  },
  lsp: { summary: 'lsp.summary', load: async () => (await import('./commands/lsp.ts')).declareLsp },
  completion: {
    summary: 'completion.summary',
    load: async () => (await import('./commands/completion.ts')).declareCompletion,
  },
  help: { summary: 'help.summary', load: async () => (await import('./commands/help.ts')).declareHelp },
  schema: {
    summary: 'schema.summary',
    load: async () => (await import('./commands/schema.ts')).declareSchema,
  },
}
