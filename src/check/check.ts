import type { Document } from '../document/document.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { Protocol } from '../model/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'
import { optionValues } from './option.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'
import type { CheckSettings } from './settings.ts'
import { sentence, type CheckLanguage } from './words.ts'

export interface CheckOptions {
  /** Name of the file for the findings; '' when left out. */
  readonly file?: string
  /** Language of the messages; English when left out. */
  readonly language?: CheckLanguage
  /** What the model was read from, for rules that look at the text itself. */
  readonly document?: Document
  /** What reading itself reported: it is given back among the findings, with the severities of the settings. */
  readonly reading?: readonly Diagnostic[]
  /** The office's people register. */
  readonly people?: PeopleRegister
  /** Left out: every rule as it is, which is the profile 'operational'. */
  readonly settings?: CheckSettings
  /** Whether the model is what recognition gave, and nobody has changed it: that it follows the schema is tested. */
  readonly own?: boolean
}

/** Place of the first fact below a JSON Pointer. */
function placeBelow(pointer: string, positions: Protocol['positions']): Position | null {
  let first: Position | null = null
  for (const [key, position] of Object.entries(positions)) {
    if (key.startsWith(`${pointer}/`) && (!first || position.start.offset < first.start.offset))
      first = position
  }
  return first
}

/** Place of the fact at a JSON Pointer, else of what it holds, else of the nearest fact that holds it. */
function placeOf(at: string | Position | null, { positions }: Protocol): Position | null {
  if (at === null || typeof at !== 'string') return at
  const below = positions[at] ?? placeBelow(at, positions)
  if (below) return below
  for (let pointer = at; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const position = positions[pointer]
    if (position) return position
  }
  return null
}

const concerns = ({ kinds, languages }: Rule, { kind, language }: Protocol): boolean =>
  (kinds?.includes(kind) ?? true) && (languages?.includes(language) ?? true)

function run(rule: Rule, model: Protocol, options: CheckOptions): Diagnostic[] {
  const { language = 'en', document = null, people = null, reading = [], settings } = options
  const setting = settings?.rules[rule.id]
  const severity = setting?.severity ?? rule.severity
  if (severity === 'off' || !concerns(rule, model)) return []
  const context = {
    document,
    people,
    reading,
    language,
    options: optionValues(rule.options, setting?.options),
  }
  return rule.check(model, context).map(({ message, values, at }) => ({
    ruleId: rule.id,
    severity,
    reason: sentence(rule.messages[message]?.[language] ?? message, values),
    note: rule.meta.note[language],
    file: options.file ?? '',
    place: rule.gate ? null : placeOf(at, model),
  }))
}

/** In the order of the source; what is about the whole record comes first. Sorting is stable. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1))
}

/** Findings that were made elsewhere, with the severities that the settings give their rules. */
function settled(diagnostics: readonly Diagnostic[], settings: CheckSettings | undefined): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = settings?.rules[diagnostic.ruleId]?.severity ?? diagnostic.severity
    return severity === 'off' ? [] : [{ ...diagnostic, severity }]
  })
}

/**
 * Findings of all rules about a model, in the order of the source. A model that breaks the schema, or a text that is no
 * record, gets only the findings about that.
 */
export function checkModel(model: Protocol, options: CheckOptions = {}): Diagnostic[] {
  const found: Diagnostic[] = []
  const said = new Set<string>()
  for (const rule of rules) {
    if (options.own && rule.id === 'schema-valid') continue
    const ours = run(rule, model, options)
    if (rule.gate && ours.length > 0) return inOrder(ours)
    if (rule.instead && ours.length > 0) said.add(rule.instead)
    for (const one of ours) found.push(one)
  }
  const reading = (options.reading ?? []).filter(({ ruleId }) => !said.has(ruleId))
  return inOrder([...settled(reading, options.settings), ...found])
}
