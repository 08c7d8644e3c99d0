import { ruleNames, rulesByName } from '../../check/rule-names.ts'
import type { RuleSetting } from '../../check/settings.ts'
import { frontMatterOf } from '../../source/front-matter.ts'
import type { Source } from '../../source/source.ts'
import type { YamlFile } from '../config/yaml-file.ts'
import type { Session } from '../session.ts'
import type { RecordWishes } from './setup.ts'

const KEY = 'protocol:'
const MOST_LINES = 200

/** The lines of front matter that begin with `protocol:`, and how many lines stand before them; null for none. */
function ownLines(text: string): { readonly block: string; readonly before: number } | null {
  const front = frontMatterOf(text, MOST_LINES)
  if (front?.kind !== 'yaml') return null
  const lines = text.slice(0, front.lines.end).split('\n').slice(0, -1)
  const first = lines.findIndex((line) => line.startsWith(KEY))
  if (first < 0) return null
  let last = first + 1
  while (last < lines.length && /^\s|^$/.test(lines[last] ?? '')) last++
  return { block: lines.slice(first, last).join('\n'), before: first }
}

/**
 * What the front matter of a record says below `protocol:`, or null:
 *
 *     ---
 *     protocol:
 *       disable: [secretary-is-named]
 *     ---
 *
 * Throws a UsageError with the place of a mistake.
 */
export async function frontMatterWishes(source: Source, session: Session): Promise<RecordWishes | null> {
  const own = ownLines(source.original)
  if (!own) return null
  const { readYaml } = await import('../config/yaml-file.ts')
  const { frontMatterSchema, wishesSchema } = await import('../config/schema.ts')
  const { mistakeIn, validated } = await import('../config/validated.ts')
  const { rulesOf } = await import('../config/rule-settings.ts')
  const { nearest } = await import('../config/nearest.ts')
  const yaml = readYaml(source.file, own.block, own.before)
  const mistake = mistakeIn(Object.keys(wishesSchema.shape), session)
  const { protocol } = validated(yaml, frontMatterSchema, mistake)
  const rules: Record<string, RuleSetting> = {
    ...rulesOf(yaml, protocol?.rules ?? {}, ['protocol', 'rules'], session),
  }
  for (const [index, name] of (protocol?.disable ?? []).entries()) {
    if (!rulesByName.has(name)) {
      const near = nearest(name, ruleNames())
      const at = ['protocol', 'disable', index]
      throw near
        ? yaml.atValue(at, 'config.unknownRuleNear', { name, near })
        : yaml.atValue(at, 'config.unknownRule', { name })
    }
    rules[name] = { severity: 'off' }
  }
  return { profile: await profileOf(protocol?.profile ?? null, yaml, session), rules }
}

async function profileOf(
  name: string | null,
  yaml: YamlFile,
  session: Session,
): Promise<RecordWishes['profile']> {
  if (name === null) return null
  const { profileNamed, profileNames } = await import('../config/profile.ts')
  return profileNamed(name, session.io.cwd, session, (near) =>
    near
      ? yaml.atValue(['protocol', 'profile'], 'config.unknownProfileNear', { name, near })
      : yaml.atValue(['protocol', 'profile'], 'config.unknownProfile', {
          name,
          names: profileNames().join(', '),
        }),
  )
}
