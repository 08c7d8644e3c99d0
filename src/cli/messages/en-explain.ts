import type { Message } from '../translate.ts'

/** What `explain` says, in English. */
export const enExplain = {
  'explain.summary': 'say what a rule of check is about, with examples',
  'explain.description':
    'Prints the page of a rule: why it matters, who asks for it, a record that breaks it and one that does not. Without a rule: the names of all.',
  'explain.usage': '[options] [RULE]',
  'explain.rule': "name of a rule, as in 'action-has-deadline'",
  'explain.example.rule': 'why a finding came up and what to do about it',
  'explain.example.all': 'all rules, a line each',
  'explain.unknownRuleNear': "there is no rule '{name}'; did you mean {near}?",
  'explain.unknownRule': "there is no rule '{name}'; 'protocol explain' lists all",
} as const satisfies Record<string, Message>
