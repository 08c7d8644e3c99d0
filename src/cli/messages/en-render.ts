import type { Message } from '../translate.ts'

/** What `render` says, in English. */
export const enRender = {
  'render.summary': 'write records as documents, task lists and tables',
  'render.description':
    'Writes the facts of records in another format. Lists and tables take several records at once; documents go into a folder, a file each.',
  'render.to': '{formats}',
  'render.name':
    'with a folder as --output: file names from {date}, {number}, {title}, {file}, {kind} (default: {file})',
  'render.columns': 'csv: columns, in this order, separated by commas (default: the first thirteen)',
  'render.delimiter': 'csv: what stands between cells (default: ,)',
  'render.bom': 'csv: byte order mark and CRLF line ends, as Excel wants them',
  'render.houseStyle': 'documents: the order and the words of the house instead of those of the record',
  'render.unread': 'documents made of facts: what was not understood, on a page of its own at the end',
  'render.archive': 'docx, pdf: left margin of 30 mm, for documents kept longer than ten years',
  'render.evidence': 'html: the facts beside the text that they were read from',
  'render.groupBy': 'tasks, issue: assignee, date or item',
  'render.assignee': 'tasks and calendar: of this person or body only',
  'render.dueBefore': 'tasks and calendar: due before this day only (YYYY-MM-DD)',
  'render.overdue': 'tasks and calendar: overdue ones only; needs --today',
  'render.today': 'the day that --overdue counts from (YYYY-MM-DD); the clock is not read',
  'render.example.markdown': 'the record as a clean Markdown document',
  'render.example.docx': 'a Word document laid out as GOST R 7.0.97-2016 asks',
  'render.example.tasks': 'who has to do what, as a check list',
  'render.example.csv': 'the decisions of all records in one table for Excel',
  'render.example.overdue': 'what should have been done by the first of May',
  'render.example.folder': 'a clean document per record, named by date and number',
  'render.charactersByCode':
    'the font of the PDF lacks these characters, written by their codes: {characters}',
  'render.andMore': '{names} and {count} more',
  'render.textLeftOut':
    'pieces of text that were not understood and are not in the document: {count}; --unread adds them',
  'render.readsOtherwise':
    'the document read again gives other facts than the record: keep the record itself beside it',
  'render.stylesMissing': 'the file of --reference has no paragraph style of this name: {styles}',
  'render.referenceBody':
    'the words of its body are not taken, only styles, margins, headers and footers: put a letterhead into the header',
  'render.cellCut':
    'a cell of the column "{column}" holds {kept} of {length} characters; --to csv has them all',
  'edits.merged': '{file}: what was changed by hand since the last rendering is kept',
  'edits.changed':
    '{file} was changed by hand since it was rendered; name another file with --output, or take this one away',
  'edits.conflict':
    '{file}:{line}: changed by hand, and rendered otherwise now (lines {lines}); nothing is written: name another file with --output and put the two together, or take this one away',
  'edits.notKept':
    '{file}: what was rendered could not be kept; changes by hand will not be noticed next time',
  'render.noTasks': '{name} has nothing to do in these records',
  'usage.unknownAssignee': '{name} has nothing to do; assignees: {names}',
  'usage.unknownAssigneeNear': '{name} has nothing to do; did you mean {near}?',
  'usage.noAssignees': '{name} has nothing to do: no clause names an assignee',
  'usage.terminalOutput': 'this format is no text for a terminal; name a file with --output',
  'usage.oneFile': {
    one: '{called} takes one FILE, {count} is given',
    other: '{called} takes one FILE, {count} are given; -o FOLDER takes a file for each',
  },
  'usage.fileForMany':
    '{called} takes one FILE for {file}, {count} are given; -o FOLDER/ takes a file for each',
  'usage.badDelimiter': '--delimiter takes one character, not a quote or a line break',
  'usage.otherFormat': '{option} is for --to {formats}',
  'usage.overdueNeedsToday':
    '--overdue needs --today YYYY-MM-DD: the clock is not read, so that a call always gives the same',
  'usage.badDate': "'{value}' is no value of {option}: a day as YYYY-MM-DD",
  'usage.unknownColumn': "there is no column '{name}'; did you mean {near}?",
  'usage.unknownField': '--name knows no {name}; did you mean {near}?',
  'usage.nameWithFolder': "--name is a file name, without a folder: '{pattern}'",
  'usage.nameNeedsFolder': '--name needs a folder as --output: -o out/',
  'reference.option':
    'docx: take styles, margins, headers and footers from this Word file, as pandoc does (default: reference in protocol.yaml)',
  'reference.noOption': 'docx: take the look of no file, whatever protocol.yaml says',
  'reference.bad':
    '{file}: is no Word file that a look can be taken from; save it from Word or LibreOffice as .docx',
  'reference.outside': '{file}: leads out of the folder of the configuration; a reference is to stay in it',
  'config.referenceOutside':
    '{file}:{line}:{column}: a reference is to be a Word file in the folder of this configuration',
  'render.each':
    'everybody who is to do something gets a file of their own: assignee; documents one for each record',
  'render.eachNeedsFolder': '--each needs a folder as --output: -o out/',
  'render.oneOrEach': '--assignee and --each do not go together',
  'render.noneForEach': '--each is for documents, task lists and templates, not for --to {to}',
  'reference.example': 'in the look of your own letterhead',
  'render.example.each': 'a letter of Word to each assignee of each record',
  'render.as': 'calendar: todo (default) or event, for Outlook, Google and Yandex, which pass over tasks',
  'render.remind': 'calendar: an alarm so long before the day: 3d, 12h, 2w',
  'render.tasksWithoutDay':
    'tasks without a day, which are no events and are left out: {count}; --as todo has them',
  'usage.badRemind': "'{value}' is no value of --remind: a number with h, d or w, such as 3d",
  'render.example.events': 'what everybody has to do as events of their own, with an alarm three days before',
  'render.explode': 'csv, xlsx: assignees, a row for each of a clause',
} as const satisfies Record<string, Message>
