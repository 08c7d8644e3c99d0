import type { Message } from '../translate.ts'

/** What `register` says, in English. */
export const enRegister = {
  'register.summary': 'who owes what by when, and what became of it',
  'register.description':
    'Makes one register of the tasks of all records: id, text, who, by when, status, and the history that later records tell. Reports that cannot be tied to a task for sure are listed apart.',
  'register.to': '{formats}; left out: by the name of --output, a table on a terminal, else json',
  'register.assignee': 'tasks of this person or body only',
  'register.body': 'tasks of the records of a body, by words of its name',
  'register.about': 'tasks that these words are in, in any of their forms',
  'register.dueBefore': 'due before this day only (YYYY-MM-DD)',
  'register.dueAfter': 'due on this day or later only (YYYY-MM-DD)',
  'register.status': 'of these statuses only, with commas: {choices}',
  'register.overdue': 'not ended and past their day only; needs --today',
  'register.today': 'the day that what is overdue counts from (YYYY-MM-DD); the clock is not read',
  'register.history': 'how a task went on; an id, or what it begins with: 2024-05-14/5/2.1',
  'register.countBy': 'count tasks instead of listing them: by {choices}',
  'register.statuses':
    'statuses kept by hand (id, status, date, note), CSV or YAML; left out: status.csv or status.yaml beside the records',
  'register.fromNdjson': "FILE is what 'protocol parse --format ndjson' wrote",
  'register.example.all': 'all tasks of an archive',
  'register.example.overdue': 'what should have been done by the first of October',
  'register.example.assignee': 'how much somebody has open',
  'register.example.about': 'what was to be done about the repair of the roof',
  'register.example.history': 'how point 2.1 went on',
  'register.example.xlsx': 'a workbook of tasks, people, records and history',
  'register.unknownId': 'there is no task {id}; --to csv lists all ids',
  'register.noTask': '{place}: there is no task {id}',
  'register.contradiction': '{place}: {id} is {status} here, but {before} at {other}',
  'register.badStatusFile': '{file}: is to be a list of entries with id, status, date and note',
  'register.noId': '{file}:{line}: an entry without an id',
  'register.badStatus': "{file}:{line}: '{value}' is no status: {choices}",
  'register.badDate': "{file}:{line}: '{value}' is no day as YYYY-MM-DD",
  'register.badJson': '{file}:{line}: is no JSON',
  'register.badModel': "{file}:{line}: is no record as 'protocol parse' writes it",
} as const satisfies Record<string, Message>
