import type { CheckLanguage, Words } from './words.ts'

/** A knob of a rule. Its default says its type, and is what the rule works with where nothing is set. */
export type OptionSpec =
  | { readonly default: number; readonly least?: number; readonly title: Words }
  | { readonly default: boolean; readonly title: Words }
  | { readonly default: string; readonly choices?: readonly string[]; readonly title: Words }
  | { readonly default: readonly string[]; readonly title: Words }

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** The values that a rule is given: one for each of its options. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]['default']
}

const WANTED: Readonly<Record<'number' | 'boolean' | 'string' | 'list', Words>> = {
  number: { en: 'a whole number of at least {least}', ru: 'целое число, не меньше {least}' },
  boolean: { en: 'true or false', ru: 'true или false' },
  string: { en: 'a text', ru: 'текст' },
  list: { en: 'a list of texts', ru: 'список текстов' },
}

const isText = (value: unknown): value is string => typeof value === 'string'

function fits(spec: OptionSpec, value: unknown): boolean {
  if (typeof spec.default === 'number')
    return Number.isInteger(value) && Number(value) >= (('least' in spec && spec.least) || 0)
  if (typeof spec.default === 'boolean') return typeof value === 'boolean'
  if (typeof spec.default === 'string')
    return isText(value) && (!('choices' in spec) || (spec.choices?.includes(value) ?? true))
  return Array.isArray(value) && value.every(isText)
}

/**
 * What an option must be, in words, where `value` is not that; null where it fits. For whoever reads a configuration:
 * a rule itself never sees a value that does not fit.
 */
export function optionProblem(spec: OptionSpec, value: unknown, language: CheckLanguage): string | null {
  if (fits(spec, value)) return null
  if ('choices' in spec && spec.choices) return spec.choices.join(', ')
  const kind = Array.isArray(spec.default) ? 'list' : (typeof spec.default as 'number' | 'boolean' | 'string')
  return WANTED[kind][language].replace('{least}', String(('least' in spec && spec.least) || 0))
}

/** A value for every option: the given one where it fits, else the default. */
export function optionValues<Specs extends OptionSpecs>(
  specs: Specs | undefined,
  given: Readonly<Record<string, unknown>> = {},
): OptionValues<Specs> {
  const values = Object.entries(specs ?? {}).map(([name, spec]) => [
    name,
    Object.hasOwn(given, name) && fits(spec, given[name]) ? given[name] : spec.default,
  ])
  return Object.fromEntries(values) as OptionValues<Specs>
}
