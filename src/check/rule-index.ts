import { profiles } from './profiles.ts'
import { recordsRules } from './records-rules.ts'
import type { RuleBase } from './rule.ts'
import { SEVERITIES } from './rule-page.ts'
import { rules } from './rules.ts'
import type { CheckSettings } from './settings.ts'
import type { CheckLanguage, Words } from './words.ts'

const TEXT = {
  title: { en: 'Rules', ru: 'Правила' },
  intro: {
    en: 'What `protocol check` looks for. Each page has the reason, who asks for it, a record that breaks the rule and one that does not. `protocol explain RULE` prints the same page.',
    ru: 'Что ищет `protocol check`. На каждой странице – причина, кто этого требует, протокол с нарушением и без него. То же печатает `protocol explain ПРАВИЛО`.',
  },
  one: { en: 'In one record', ru: 'В одном протоколе' },
  several: { en: 'Across records', ru: 'Между протоколами' },
  rule: { en: 'rule', ru: 'правило' },
  holds: { en: 'what holds in a good record', ru: 'что верно в хорошем протоколе' },
  profiles: { en: 'Profiles', ru: 'Профили' },
  profile: { en: 'profile', ru: 'профиль' },
  meeting: { en: 'for', ru: 'для чего' },
  source: { en: 'follows', ru: 'по чему' },
  others: {
    en: 'Columns give the severity by profile; `operational` is the default.',
    ru: 'В столбцах – важность по профилям; по умолчанию `operational`.',
  },
} as const satisfies Readonly<Record<string, Words>>

const NAMES = Object.keys(profiles)

function table(list: readonly RuleBase[], language: CheckLanguage): string[] {
  const rows = list.map(({ id, severity, meta }) => {
    const cells = Object.values(profiles).map(({ settings }: { settings: CheckSettings }) => {
      const own = settings.rules[id]?.severity ?? severity
      return SEVERITIES[own][language]
    })
    return `| [${id}](${id}.md) | ${meta.title[language]} | ${cells.join(' | ')} |`
  })
  return [
    `| ${TEXT.rule[language]} | ${TEXT.holds[language]} | ${NAMES.map((name) => `\`${name}\``).join(' | ')} |`,
    `| --- | --- | ${NAMES.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ]
}

/** The index of all rules in Markdown, with their severities in every profile. */
export function ruleIndex(language: CheckLanguage): string {
  const lines = [
    `# ${TEXT.title[language]}\n`,
    `${TEXT.intro[language]}\n`,
    `${TEXT.others[language]}\n`,
    `## ${TEXT.one[language]}\n`,
    ...table(rules, language),
    `## ${TEXT.several[language]}\n`,
    ...table(recordsRules, language),
    `## ${TEXT.profiles[language]}\n`,
    `| ${TEXT.profile[language]} | ${TEXT.meeting[language]} | ${TEXT.source[language]} |`,
    '| --- | --- | --- |',
    ...Object.entries(profiles).map(
      ([name, { title, source }]) => `| \`${name}\` | ${title[language]} | ${source[language]} |`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
