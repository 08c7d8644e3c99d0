import { dirname, resolve } from 'node:path'
import type { RuleSetting } from '../../check/settings.ts'
import { parseForm } from '../../language/form-grammar.ts'
import type { SynonymKey, Synonyms } from '../../language/synonyms.ts'
import { registerSchema, type PeopleRegister } from '../../model/register.ts'
import { withoutTrailing } from '../../source/edges.ts'
import type { Session } from '../session.ts'
import type { Config } from './config.ts'
import { profileNamed, profileNames } from './profile.ts'
import { readConfigYaml } from './read-config-yaml.ts'
import type { OcrSettings } from '../ocr/settings.ts'
import { shownPath } from '../shown-path.ts'
import { rulesOf } from './rule-settings.ts'
import { configSchema, type ConfigFile } from './schema.ts'
import { fileWithin, templatesIn } from './templates.ts'
import { mistakeIn, validated } from './validated.ts'
import type { YamlFile } from './yaml-file.ts'

/** A configuration and what it extends; `folder` is where its patterns count from. Throws a UsageError for a mistake. */
export async function loadConfig(path: string, folder: string, session: Session): Promise<Config> {
  return loadChain(path, folder, session, [])
}

async function loadChain(
  path: string,
  folder: string,
  session: Session,
  before: readonly string[],
): Promise<Config> {
  const yaml = await readConfigYaml(path, session)
  const file = validated(yaml, configSchema, mistakeIn(Object.keys(configSchema.shape), session))
  const here = dirname(path)
  let config = nothing(path, folder)
  for (const [index, name] of (file.extends ?? []).entries()) {
    const base = resolve(here, name)
    if (base === path || before.includes(base)) {
      throw yaml.atValue(['extends', index], 'config.extendsCircle', { name })
    }
    if (!(await session.io.files.exists(base)))
      throw yaml.atValue(['extends', index], 'config.noFile', { name })
    config = merge(config, await loadChain(base, folder, session, [...before, path]))
  }
  return merge(config, await own(yaml, file, path, folder, session))
}

const nothing = (path: string, folder: string): Config => ({
  path,
  folder,
  profile: null,
  rules: {},
  files: [],
  ignore: [],
  reading: {},
  public: { keep: [], confidential: [] },
  templates: new Map(),
  reference: null,
  baseline: null,
  register: null,
  cache: null,
})

/** Tells that no profile has the name that a configuration gives, and which one may be meant. */
const unknownProfile = (yaml: YamlFile, name: string) => (near: string | null) =>
  near
    ? yaml.atValue(['profile'], 'config.unknownProfileNear', { name, near })
    : yaml.atValue(['profile'], 'config.unknownProfile', { name, names: profileNames().join(', ') })

/** How records are read, as far as a configuration says. */
async function readingOf(
  yaml: YamlFile,
  { language, encoding, people, synonyms, ocr }: ConfigFile,
  here: string,
  session: Session,
): Promise<Config['reading']> {
  return {
    ...(language && { language }),
    ...(encoding && { encoding }),
    ...(synonyms && { synonyms: synonymsOf(yaml, synonyms) }),
    ...(ocr && { recognition: present(ocr) }),
    ...(people && { people: await registerAt(yaml, resolve(here, people), session) }),
  }
}

/** The files that a configuration names. */
function filesOf(
  yaml: YamlFile,
  { templates, reference, baseline, people, cache }: ConfigFile,
  here: string,
): Pick<Config, 'templates' | 'reference' | 'baseline' | 'register' | 'cache'> {
  return {
    templates: templatesIn(yaml, templates ?? {}, here),
    reference: reference ? fileWithin(yaml, ['reference'], reference, here, 'config.referenceOutside') : null,
    baseline: baseline ? resolve(here, baseline) : null,
    register: people ? resolve(here, people) : null,
    cache: cache ? resolve(here, cache === true ? '.protocol-cache' : cache) : null,
  }
}

async function own(
  yaml: YamlFile,
  file: ConfigFile,
  path: string,
  folder: string,
  session: Session,
): Promise<Config> {
  const here = dirname(path)
  const { profile } = file
  return {
    path,
    folder,
    profile: profile ? await profileNamed(profile, here, session, unknownProfile(yaml, profile)) : null,
    rules: rulesOf(yaml, file.rules ?? {}, ['rules'], session),
    files: file.files ?? [],
    ignore: file.ignore ?? [],
    reading: await readingOf(yaml, file, here, session),
    public: { keep: file.public?.keep ?? [], confidential: file.public?.confidential ?? [] },
    ...filesOf(yaml, file, here),
  }
}

/** The later configuration overrules the earlier one; lists and mappings are put together. */
function merge(earlier: Config, later: Config): Config {
  const rules: Record<string, RuleSetting> = { ...earlier.rules }
  for (const [id, setting] of Object.entries(later.rules)) rules[id] = { ...rules[id], ...setting }
  const synonyms: Record<string, readonly string[]> = { ...earlier.reading.synonyms }
  for (const [key, words] of Object.entries(later.reading.synonyms ?? {}))
    synonyms[key] = [...(synonyms[key] ?? []), ...words]
  return {
    ...later,
    profile: later.profile ?? earlier.profile,
    rules,
    files: later.files.length > 0 ? later.files : earlier.files,
    ignore: [...earlier.ignore, ...later.ignore],
    reading: {
      ...earlier.reading,
      ...later.reading,
      ...(earlier.reading.recognition && {
        recognition: { ...earlier.reading.recognition, ...later.reading.recognition },
      }),
      ...(Object.keys(synonyms).length > 0 && { synonyms: synonyms as Synonyms }),
    },
    public: {
      keep: [...earlier.public.keep, ...later.public.keep],
      confidential: [...earlier.public.confidential, ...later.public.confidential],
    },
    templates: new Map([...earlier.templates, ...later.templates]),
    reference: later.reference ?? earlier.reference,
    baseline: later.baseline ?? earlier.baseline,
    register: later.register ?? earlier.register,
    cache: later.cache ?? earlier.cache,
  }
}

/** The form of a synonym; null for what is no words. */
export function synonymOf(word: string): string | null {
  const form = withoutTrailing(word, ':').trim()
  return form === '' || /[[\](){}|]/.test(form) || parseForm(form) === null ? null : form
}

/** Words for labels: a trailing colon is the document's, and a form is words only, `*` for any ending. */
function synonymsOf(yaml: YamlFile, given: Partial<Record<SynonymKey, readonly string[]>>): Synonyms {
  const entries = Object.entries(given).map(([key, words]) => {
    const forms = words.map((word, index) => {
      const form = synonymOf(word)
      if (form === null) throw yaml.atValue(['synonyms', key, index], 'config.badSynonym', { word })
      return form
    })
    return [key, forms] as const
  })
  return Object.fromEntries(entries)
}

/** What is set of the settings: a key without a value is not. */
const present = (ocr: NonNullable<ConfigFile['ocr']>): Partial<OcrSettings> =>
  Object.fromEntries(Object.entries(ocr).filter(([, value]) => value !== undefined))

async function registerAt(yaml: YamlFile, path: string, session: Session): Promise<PeopleRegister> {
  if (!(await session.io.files.exists(path)))
    throw yaml.atValue(['people'], 'config.noFile', { name: shownPath(path, session) })
  const register = await readConfigYaml(path, session)
  return validated(
    register,
    registerSchema,
    mistakeIn(Object.keys(registerSchema.shape), session, { people: 'config.expected.people' }),
  )
}
