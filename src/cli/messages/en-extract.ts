import type { Message } from '../translate.ts'

/** What `extract` says, in English. */
export const enExtract = {
  'extract.summary': 'write one question of a record as an extract',
  'extract.description':
    'Writes an extract from a record: its introductory part, one question with its numbers and decisions, the signatories, and blanks to certify it.',
  'extract.usage': '[options] [FILE]',
  'extract.item': 'number of the question, as printed or in other figures; several: 2,4',
  'extract.assignee': 'only the clauses of this assignee, such as Иванов И.И.',
  'extract.eachAssignee': 'an extract for every assignee, into the folder of --output',
  'extract.to': '{formats}',
  'extract.example.item': 'question 3 as a Word document',
  'extract.example.assignee': 'all that one person has to do, as Markdown',
  'extract.example.each': 'question 3 for each of those who have to do something about it',
  'extract.noItems': '{file}: the record has no questions to extract',
  'extract.whichItem': '{file}: name a question with --item: {items}',
  'extract.unknownItem': '{file}: there is no question {item}; there are: {items}',
  'extract.noAssignees': '{file}: no clause there names an assignee',
  'extract.severalAssignees': '{name} may be several: {names}',
  'extract.needsFolder': '--each-assignee needs a folder as --output: -o out/',
  'extract.oneOrEach': '--assignee and --each-assignee do not go together',
} as const satisfies Record<string, Message>
