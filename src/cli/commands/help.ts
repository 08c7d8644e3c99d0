import type { Command } from 'commander'
import { nearest } from '../config/nearest.ts'
import { addExamples } from '../help.ts'
import { pageForTerminal, topicList } from '../help-page.ts'
import { HELP_TOPICS, isHelpTopic } from '../help-topics.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

async function help(topic: string | undefined, { io, language, paint, t }: Session): Promise<void> {
  const { packageText } = await import('../../render/package/package-file.ts')
  const folder = language === 'ru' ? 'docs/ru' : 'docs'
  const pageOf = (name: string): string => packageText(`${folder}/${name}.md`)
  if (topic === undefined) {
    await io.stdout.write(`${t('help.topics')}\n\n${topicList(pageOf, paint)}`)
    return
  }
  if (isHelpTopic(topic)) {
    await io.stdout.write(pageForTerminal(pageOf(topic), paint))
    return
  }
  const near = nearest(topic, HELP_TOPICS)
  throw near
    ? new UsageError('help.unknownTopicNear', { name: topic, near })
    : new UsageError('help.unknownTopic', { name: topic })
}

/** `protocol help`: a page of the documentation in the language of the messages; without a topic, the list of all. */
export function declareHelp(command: Command, session: Session): void {
  const { t } = session
  command.usage(t('help.usageOfHelp')).description(t('help.description')).argument('[TOPIC]', t('help.topic'))
  addExamples(command, session, [
    ['protocol help secretary', 'help.example.topic'],
    ['protocol help', 'help.example.all'],
  ])
  command.action((topic: string | undefined) => help(topic, session))
}
