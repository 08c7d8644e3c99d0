import { rulesByName } from '../../check/rule-names.ts'
import { shownPath } from '../shown-path.ts'
import type { Session } from '../session.ts'
import type { RecordSetup } from './setup.ts'

/** What flags and configuration come to, as a `protocol.yaml` that says all of it. */
export async function printedConfig({ config, ...setup }: RecordSetup, session: Session): Promise<string> {
  const { stringify } = await import('yaml')
  const settings = setup.settings().rules
  const rules = [...rulesByName].map(([id, rule]) => {
    const severity = settings[id]?.severity ?? rule.severity
    const options = settings[id]?.options ?? {}
    return [id, Object.keys(options).length > 0 ? [severity, options] : severity] as const
  })
  const { language, encoding, synonyms, people, recognition } = setup.reading
  const value = {
    profile: setup.profile.name,
    ...(config?.files.length && { files: config.files }),
    ...(config?.ignore.length && { ignore: config.ignore }),
    ...(language && { language }),
    ...(encoding && { encoding }),
    ...(synonyms && { synonyms }),
    ...(recognition && { ocr: recognition }),
    ...(people && { people: people.people.map(({ name }) => name) }),
    ...(config?.baseline && { baseline: shownPath(config.baseline, session) }),
    ...(config?.cache && { cache: shownPath(config.cache, session) }),
    rules: Object.fromEntries(rules),
  }
  const head = config ? `# ${shownPath(config.path, session)}\n` : ''
  return `${head}${stringify(value, { lineWidth: 0 })}`
}
