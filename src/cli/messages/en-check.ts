import type { Message } from '../translate.ts'

/** What `check` and its relatives say, in English. */
export const enCheck = {
  'file.noRecords': '{file}: no records in this folder',
  'file.noMatch': '{file}: no file matches this pattern',

  'usage.badNumber': "'{value}' is no value of {option}: a whole number",

  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'info',

  'check.summary': 'check records against the rules of a good protocol',
  'check.description':
    'Prints what is missing or contradicts itself in records, as file:line:col severity message rule. Exit code 1 if anything is an error.',
  'check.reporter': 'pretty (on a terminal), plain, json, github, sarif, junit or gitlab',
  'check.maxWarnings': 'exit code 1 for more warnings than this',
  'check.quiet': 'report errors only',
  'check.example.file': 'check one record',
  'check.example.many': 'check all records below a folder, with the messages in Russian',
  'check.example.sarif': 'a report for code scanning services',
  'check.clean': '{records}, nothing found',
  'check.total': '{counts} in {records}',
  'check.records': { one: '{count} record', other: '{count} records' },
  'check.errors': { one: '{count} error', other: '{count} errors' },
  'check.warnings': { one: '{count} warning', other: '{count} warnings' },
  'check.infos': { one: '{count} note', other: '{count} notes' },
  'check.tooManyWarnings': {
    one: '{count} warning, --max-warnings allows {most}',
    other: '{count} warnings, --max-warnings allows {most}',
  },
} as const satisfies Record<string, Message>
