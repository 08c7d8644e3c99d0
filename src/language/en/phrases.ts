import type { Phrases } from '../printing.ts'

/** What the renderers print in English besides the labels. */
export const phrases = {
  presentOf: 'Present: {stated} of {members} members.',
  presentCount: 'Present: {stated} people',
  membersCount: '{members} members in total.',
  quorumYes: 'A quorum was present.',
  quorumNo: 'A quorum was not present.',
  remote: 'remotely',
  attachment: 'Attachment',
  task: 'Task',
  tasks: 'Action items',
  tasksOf: 'Action items from the minutes',
  nobody: 'No owner',
  until: 'by {due}',
  between: 'from {start} to {due}',
  clause: 'clause {number}',
  question: 'item {number}',
  together: 'with {names}',
  extractOf: 'Extract from the minutes',
  certified: 'Certified true copy',
  post: 'post',
  signature: 'signature',
  signedName: 'name',
  dateToFill: 'date',
} as const satisfies Phrases
