import { profiles } from './profiles.ts'
import type { RuleBase } from './rule.ts'
import type { CheckSettings } from './settings.ts'
import type { CheckLanguage, Words } from './words.ts'

const TEXT = {
  severity: { en: 'Severity', ru: 'Важность' },
  inProfile: { en: 'in the profile', ru: 'в профиле' },
  source: { en: 'Asked for by', ru: 'Требует' },
  options: { en: 'Options', ru: 'Параметры' },
  option: { en: 'option', ru: 'параметр' },
  default: { en: 'default', ru: 'по умолчанию' },
  means: { en: 'what it is', ru: 'что это' },
  says: { en: 'What it says', ru: 'Что сообщает' },
  bad: { en: 'Found here', ru: 'Находит здесь' },
  good: { en: 'Nothing to find', ru: 'Так хорошо' },
} as const satisfies Readonly<Record<string, Words>>

export const SEVERITIES = {
  error: { en: 'error', ru: 'ошибка' },
  warning: { en: 'warning', ru: 'предупреждение' },
  info: { en: 'note', ru: 'заметка' },
  off: { en: 'off', ru: 'выключено' },
} as const satisfies Readonly<Record<string, Words>>

const fenced = (text: string): string => `\`\`\`text\n${text}\`\`\`\n`

/** '`record.md:20:6` Заказать смету …': the place of a finding and the line from there on. */
function placeLine(file: string, text: string, at: string): string {
  const [line = 1, column = 1] = at.split(':').map(Number)
  return `\`${file}:${at}\` ${(text.split('\n')[line - 1] ?? '').slice(column - 1)}`.trimEnd()
}

function severities({ id, severity }: RuleBase, language: CheckLanguage): string {
  const own = Object.entries(profiles).flatMap(([name, profile]) => {
    const { rules }: CheckSettings = profile.settings
    const other = rules[id]?.severity
    return other === undefined || other === severity
      ? []
      : [`${TEXT.inProfile[language]} \`${name}\` ${SEVERITIES[other][language]}`]
  })
  return [`${TEXT.severity[language]}: **${SEVERITIES[severity][language]}**`, ...own].join('; ')
}

function options({ options = {} }: RuleBase, language: CheckLanguage): string[] {
  const rows = Object.entries(options).map(
    ([name, spec]) => `| \`${name}\` | \`${JSON.stringify(spec.default)}\` | ${spec.title[language]} |`,
  )
  if (rows.length === 0) return []
  const head = [TEXT.option, TEXT.default, TEXT.means].map((words) => words[language]).join(' | ')
  return [`## ${TEXT.options[language]}\n`, `| ${head} |`, '| --- | --- | --- |', ...rows, '']
}

function examples({ meta }: RuleBase, language: CheckLanguage): string[] {
  const [bad, good] = [`## ${TEXT.bad[language]}\n`, `## ${TEXT.good[language]}\n`]
  const one = meta.examples?.()
  if (one) {
    const places = one.bad.at.map((at) => placeLine('record.md', one.bad.text, at))
    return [bad, fenced(one.bad.text), ...places, '', good, fenced(one.good)]
  }
  const several = meta.archives?.()
  if (!several) return []
  const files = (archive: Readonly<Record<string, string>>): string[] =>
    Object.entries(archive).flatMap(([file, text]) => [`\`${file}\`:\n`, fenced(text)])
  const places = several.bad.at.map((at) => {
    const colon = at.indexOf(':')
    const file = at.slice(0, colon)
    return placeLine(file, several.bad.files[file] ?? '', at.slice(colon + 1))
  })
  return [bad, ...files(several.bad.files), ...places, '', good, ...files(several.good)]
}

/** The page of a rule in Markdown: what it is about, why, who asks for it, and its examples. */
export function rulePage(rule: RuleBase, language: CheckLanguage): string {
  const { id, meta, messages } = rule
  const said = Object.values(messages).map((words) => `- ${words[language]}`)
  const lines = [
    `# ${id}\n`,
    `**${meta.title[language]}.**\n`,
    `${meta.note[language]}\n`,
    `${severities(rule, language)}.\n`,
    ...(meta.source ? [`${TEXT.source[language]}: ${meta.source[language]}.\n`] : []),
    ...(said.length > 0 ? [`## ${TEXT.says[language]}\n`, ...said, ''] : []),
    ...options(rule, language),
    ...examples(rule, language),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
