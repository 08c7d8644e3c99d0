import type { Message } from '../translate.ts'

/** What the language server says, in English. */
export const enLsp = {
  'lsp.summary': 'serve editors: findings while typing, outline, quick fixes',
  'lsp.description':
    'A language server (LSP 3.17) over standard input and output for records in Markdown and plain text: findings while typing, what was read by which cue, an outline, references, completion, quick fixes, renaming of people, formatting. An editor starts it.',
  'lsp.stdio': 'speak over standard input and output (the only way, so it may be left out)',
  'lsp.example': 'what an editor is told to start',
  'lsp.hover.doubtful': 'Not sure: {reasons}',
  'lsp.hover.line': 'Line read as `{role}`, by the cue `{cue}`',
  'lsp.hover.lineByNeighbours': 'Line read as `{role}`: only the lines around tell it',
  'lsp.hover.marker': 'Word of structure, no fact: `{name}`',
  'lsp.completion.named': 'named in this record',
  'lsp.fix.lookAlikes': 'Put the right letters for those that look alike',
  'lsp.fix.spaces': 'One space instead of two',
  'lsp.fix.numberSign': 'Keep № and its number on one line',
  'lsp.fix.dashes': 'A dash instead of a hyphen between spaces',
  'lsp.fix.numbering': 'Close the gaps in the numbers of questions and clauses',
  'lsp.fix.all': 'Put all slips of typing right',
  'lsp.changed': 'the text has changed meanwhile: ask again',
  'lsp.rename.nobody': 'no person is named here',
  'lsp.rename.noName': "'{name}' is no name: write a surname, or one with initials or given names",
  'lsp.rename.left': {
    one: '{count} mention is left as it is, for its case or its bearer is not certain: {places}',
    other: '{count} mentions are left as they are, for their case or their bearer is not certain: {places}',
  },
} as const satisfies Record<string, Message>
