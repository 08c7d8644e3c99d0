import type { Message } from '../translate.ts'

/** What is said of records for all, in English. */
export const enPublic = {
  'public.option':
    'for publication: personal data of people without an office and what is marked as confidential are left out',
  'public.report': 'with --public: write what was left out or masked, and where, to this file',
  'public.example': 'for the web site; what was masked is listed in masked.txt',
  'public.masked': '{what} “{words}” is masked: {instead}',
  'public.leftOut': '{what} left out: “{words}”',
  'public.nothing': 'nothing had to be masked; read the result all the same before it is published',
  'public.counted': {
    one: '{count} place is masked or left out, see {file}; read the result before it is published',
    other: '{count} places are masked or left out, see {file}; read the result before it is published',
  },
  'public.closed':
    '{file} is marked as confidential as a whole, so that nothing of it is published; take the mark away where it is wrong',
  'public.leak':
    '{file}: “{words}” would be left in the output ({part}), so that nothing is written; name it under public: keep in protocol.yaml where it may be published',
  'public.evidence':
    '--evidence shows the text of the record and cannot be published; leave it out with --public',
  'public.reportAlone': '--report is for --public',
  'public.reportIsOutput': '{file} is the output; name another file for --report',
  'public.kind.name': 'name',
  'public.kind.phone': 'telephone',
  'public.kind.email': 'e-mail',
  'public.kind.passport': 'document number',
  'public.kind.insurance': 'insurance number',
  'public.kind.taxpayer': 'taxpayer number',
  'public.kind.account': 'account number',
  'public.kind.birth': 'date of birth',
  'public.kind.address': 'address',
  'public.kind.passage': 'confidential passage',
  'public.kind.question': 'confidential question',
} as const satisfies Record<string, Message>
