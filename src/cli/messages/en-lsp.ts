import type { Message } from '../translate.ts'

/** What the language server says, in English. */
export const enLsp = {
  'lsp.summary': 'serve editors: findings while typing, outline, quick fixes',
  'lsp.description':
    'A language server (LSP 3.17) over standard input and output for records in Markdown and plain text: findings while typing, what was read by which cue, an outline, references, completion, quick fixes, renaming of people, formatting. An editor starts it.',
  'lsp.stdio': 'speak over standard input and output (the only way, so it may be left out)',
  'lsp.clientProcessId': 'process of the editor: when it ends, so does the server',
  'lsp.example': 'what an editor is told to start',
  'lsp.hover.doubtful': 'Not sure: {reasons}',
  'lsp.hover.line': 'Line read as `{role}`, by the cue `{cue}`',
  'lsp.hover.lineByNeighbours': 'Line read as `{role}`: only the lines around tell it',
  'lsp.hover.marker': 'Word of structure, no fact: `{name}`',
} as const satisfies Record<string, Message>
