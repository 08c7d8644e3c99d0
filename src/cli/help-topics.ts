/**
 * The pages that `protocol help` prints, in the order in which they are listed: files of `docs` and `docs/ru`. A new page for
 * users is a line here.
 */
export const HELP_TOPICS = [
  'secretary',
  'install',
  'inputs',
  'transcripts',
  'scans',
  'formats',
  'documents',
  'templates',
  'check',
  'rules',
  'configuration',
  'ci',
  'editors',
  'review',
  'register',
  'archives',
  'accuracy',
] as const

export type HelpTopic = (typeof HELP_TOPICS)[number]

export const isHelpTopic = (name: string): name is HelpTopic => HELP_TOPICS.some((topic) => topic === name)
