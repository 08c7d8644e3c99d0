import * as z from 'zod'
import { lexicons } from '../../language/lexicons.ts'
import { SYNONYM_KEYS } from '../../language/synonyms.ts'

const text = z.string().min(1)
/** A list, or its only entry. */
const texts = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text))
export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const
const severity = z.enum(SEVERITIES)

/** `chair-is-named: warning`, or with options: `nesting-is-shallow: [error, { levels: 3 }]`. */
const ruleSetting = z.union([
  severity.transform((word) => ({ severity: word })),
  z
    .tuple([severity, z.record(z.string(), z.unknown())])
    .transform(([word, options]) => ({ severity: word, options })),
])

const rules = z.record(z.string(), ruleSetting)
const synonyms = z.partialRecord(z.enum(SYNONYM_KEYS), texts)

/** Points an inch: fewer are no letters, more cost time without telling more. */
const dpi = z.number().int().min(70).max(1200)
const ocr = z.strictObject({
  command: text.optional(),
  languages: texts.optional(),
  dpi: dpi.optional(),
  cache: z.boolean().optional(),
})

const publicWishes = z.strictObject({ keep: texts.optional(), confidential: texts.optional() })

/** What `protocol.yaml` may say. */
export const configSchema = z.strictObject({
  extends: texts.nullish(),
  profile: text.nullish(),
  rules: rules.nullish(),
  files: texts.nullish(),
  ignore: texts.nullish(),
  language: z.enum(lexicons.map(({ code }) => code)).nullish(),
  encoding: text.nullish(),
  people: text.nullish(),
  baseline: text.nullish(),
  cache: z.union([z.boolean(), text]).nullish(),
  templates: z.record(z.string(), text).nullish(),
  reference: text.nullish(),
  synonyms: synonyms.nullish(),
  ocr: ocr.nullish(),
  public: publicWishes.nullish(),
})

export type ConfigFile = z.infer<typeof configSchema>

/** What a file with a profile of one's own may say. */
export const profileSchema = z.strictObject({ extends: text.nullish(), rules: rules.nullish() })

/** What the front matter of a record may say below `protocol:`. */
export const wishesSchema = z.strictObject({
  disable: texts.nullish(),
  profile: text.nullish(),
  rules: rules.nullish(),
})
export const frontMatterSchema = z.strictObject({ protocol: wishesSchema.nullish() })
