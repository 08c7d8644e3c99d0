import type { Command } from 'commander'
import { ruleNames, rulesByName } from '../../check/rule-names.ts'
import { rulePage } from '../../check/rule-page.ts'
import { addExamples } from '../help.ts'
import { nearest } from '../config/nearest.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/** 'chair-is-named   The chair is named', a line each. */
function list({ language, paint }: Session): string {
  const width = ruleNames().reduce((most, name) => Math.max(most, name.length), 0)
  return [...rulesByName.values()]
    .map(({ id, meta }) => `${id.padEnd(width)}  ${paint.dim(meta.title[language])}\n`)
    .join('')
}

async function explain(name: string | undefined, session: Session): Promise<void> {
  if (name === undefined) {
    await session.io.stdout.write(list(session))
    return
  }
  const rule = rulesByName.get(name)
  if (!rule) {
    const near = nearest(name, ruleNames())
    throw near
      ? new UsageError('explain.unknownRuleNear', { name, near })
      : new UsageError('explain.unknownRule', { name })
  }
  await session.io.stdout.write(rulePage(rule, session.language))
}

/** `protocol explain`: the page of a rule in the language of the messages; without a rule, all their names. */
export function declareExplain(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('explain.usage'))
    .description(t('explain.description'))
    .argument('[RULE]', t('explain.rule'))
  addExamples(command, session, [
    ['protocol explain action-has-deadline', 'explain.example.rule'],
    ['protocol explain', 'explain.example.all'],
  ])
  command.action((name: string | undefined) => explain(name, session))
}
