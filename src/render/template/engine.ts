import { Context, filters as allFilters, Liquid, Tokenizer, type FilterImplOptions } from 'liquidjs'
import { withoutLoneTags } from './lone-tags.ts'
import { FilterFault, templateErrorOf, TooMuch } from './engine-errors.ts'
import { BadValue } from './template-error.ts'
import { ESCAPING, type TemplateFormat } from './template-format.ts'

/** The tags that a template may use. Those that read other files are not among them. */
export const TAGS = [
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'cycle',
  'echo',
  'for',
  'if',
  'liquid',
  'raw',
  'unless',
  '#',
] as const

/**
 * Those of Liquid's own filters that a template may use. Left out is what reads the clock or throws dice (date, sample,
 * shuffle), what takes code as text (…_exp), and what an office has no use for (hashes, URLs, base64).
 */
export const LIQUID_FILTERS = [
  'abs',
  'append',
  'at_least',
  'at_most',
  'ceil',
  'compact',
  'concat',
  'default',
  'divided_by',
  'downcase',
  'find',
  'first',
  'floor',
  'group_by',
  'join',
  'last',
  'map',
  'minus',
  'modulo',
  'plus',
  'prepend',
  'reject',
  'remove',
  'remove_first',
  'remove_last',
  'replace',
  'replace_first',
  'replace_last',
  'reverse',
  'round',
  'size',
  'slice',
  'sort',
  'split',
  'strip',
  'sum',
  'times',
  'truncate',
  'truncatewords',
  'uniq',
  'upcase',
  'where',
] as const

/** What a template may use at most: letters read, letters and list entries made, tags and outputs run. */
const MOST_LETTERS = 1_000_000
const MOST_MEMORY = 20_000_000
const MOST_STEPS = 1_000_000

/** A filter as a function. */
export type FilterHandler = Extract<FilterImplOptions, (...args: never[]) => unknown>
type FilterThis = ThisParameterType<FilterHandler>

/** Filters by name. What ends in a `raw` one is not escaped: it is finished text of the format. */
export type TemplateFilters = Readonly<Record<string, FilterImplOptions>>

/**
 * A filter whose results count as memory, for a text can grow by every step, and whose mistakes are told with its place
 * in the template.
 */
function guarded(name: string, filter: FilterHandler): FilterHandler {
  return function* (value, ...args) {
    try {
      const given: unknown = filter.call(this, value, ...(args as unknown[]))
      const result: unknown = isSteps(given) ? yield* given : given
      if (typeof result === 'string') this.context.memoryLimit.use(result.length)
      if (typeof result === 'number' && !Number.isFinite(result)) throw new BadValue(name)
      return result
    } catch (error) {
      throw new FilterFault(this.token, error instanceof TypeError ? new BadValue(name) : error)
    }
  }
}

/** Filters of the library may be generators, which its engine runs step by step. */
const isSteps = (value: unknown): value is Generator<unknown, unknown> =>
  value !== null && typeof value === 'object' && 'next' in value && Symbol.iterator in value

const RAW: FilterImplOptions = { raw: true, handler: (value: unknown) => value }

const guardedFilter = (name: string, filter: FilterImplOptions): FilterImplOptions =>
  typeof filter === 'function'
    ? guarded(name, filter)
    : { raw: filter.raw, handler: guarded(name, filter.handler) }

/**
 * Runs a Liquid template over a scope of plain data and gives its text. It can run no code and reads no file, no clock and
 * no prototype; the tags, the filters and the limits are those above, so the same template and data always give the same
 * text. Throws a TemplateError with line and column for a mistake.
 */
export function runTemplate(
  text: string,
  format: TemplateFormat,
  own: TemplateFilters,
  scope: Readonly<Record<string, unknown>>,
): string {
  const { words } = ESCAPING[format]
  const escaped = function (this: FilterThis, value: unknown): string {
    const output = words(printed(value))
    this.context.memoryLimit.use(output.length)
    return output
  }
  const liquid = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    templates: {},
    parseLimit: MOST_LETTERS,
    memoryLimit: MOST_MEMORY,
    outputEscape: escaped,
  })
  for (const name of Object.keys(liquid.tags)) {
    if (!TAGS.some((known) => known === name)) Reflect.deleteProperty(liquid.tags, name)
  }
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name)
  const library = LIQUID_FILTERS.map((name) => [name, allFilters[name] as FilterHandler] as const)
  for (const [name, filter] of [...library, ...Object.entries({ ...own, raw: RAW })])
    liquid.registerFilter(name, guardedFilter(name, filter))
  try {
    return result(liquid, text, scope)
  } catch (error) {
    throw templateErrorOf(error, { filters: Object.keys(liquid.filters), tags: TAGS })
  }
}

/** A value as text: nothing for what is not there, entries of a list with commas, what has a name or words by these. */
function printed(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(printed).join(', ')
  if (typeof value === 'object') {
    for (const key of ['name', 'text', 'title']) {
      if (Object.hasOwn(value, key)) return printed(value[key as keyof typeof value])
    }
    return JSON.stringify(value)
  }
  return String(value as string | number | boolean)
}

function result(liquid: Liquid, text: string, scope: Readonly<Record<string, unknown>>): string {
  if (text.length > MOST_LETTERS) throw new TooMuch()
  const { options } = liquid
  const tokens = new Tokenizer(text, options.operators).readTopLevelTokens(options)
  withoutLoneTags(tokens)
  const templates = liquid.parser.parseTokens(tokens)
  const context = new Context(scope, options, { sync: true }, { liquid })
  // The library's limit is one of time, which the clock would have a say in.
  let steps = 0
  context.renderLimit.check = () => {
    if (++steps > MOST_STEPS) throw new TooMuch()
  }
  return String(liquid.renderSync(templates, context))
}
