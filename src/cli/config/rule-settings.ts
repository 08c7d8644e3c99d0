import { optionProblem } from '../../check/option.ts'
import { ruleNames, rulesByName } from '../../check/rule-names.ts'
import type { RuleSetting } from '../../check/settings.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { nearest } from './nearest.ts'
import { SEVERITIES } from './schema.ts'
import type { YamlFile } from './yaml-file.ts'

type Rules = Readonly<Record<string, RuleSetting>>

/** The settings of rules as they are, once every name and every option's value has been found good. */
export function rulesOf(yaml: YamlFile, rules: Rules, path: readonly PropertyKey[], session: Session): Rules {
  for (const [id, { options }] of Object.entries(rules)) {
    const rule = rulesByName.get(id)
    if (!rule) {
      const near = nearest(id, ruleNames())
      throw near
        ? yaml.atKey([...path, id], 'config.unknownRuleNear', { name: id, near })
        : yaml.atKey([...path, id], 'config.unknownRule', { name: id })
    }
    for (const [name, value] of Object.entries(options ?? {})) {
      const spec = rule.options && Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
      const at = [...path, id, 1, name]
      if (!spec) {
        const names = Object.keys(rule.options ?? {}).join(', ') || session.t('config.none')
        throw yaml.atKey(at, 'config.unknownOption', { name, rule: id, names })
      }
      const expected = optionProblem(spec, value, session.language)
      if (expected !== null) throw yaml.atValue(at, 'config.badValue', { key: name, expected })
    }
  }
  return rules
}

/** `--rule name=severity`: one more setting. Throws a UsageError for a rule or a severity that does not exist. */
export function ruleFlag(value: string, before: Rules = {}): Rules {
  const equals = value.indexOf('=')
  const name = equals < 0 ? value : value.slice(0, equals)
  if (!rulesByName.has(name)) {
    const near = nearest(name, ruleNames())
    throw near
      ? new UsageError('usage.unknownRuleNear', { name, near })
      : new UsageError('usage.unknownRule', { name })
  }
  const word = value.slice(equals + 1)
  const severity = SEVERITIES.find((known) => equals >= 0 && known === word)
  if (!severity) throw new UsageError('usage.badRule', { name, choices: SEVERITIES.join(', ') })
  return { ...before, [name]: { severity } }
}
