import type { Document } from '../document/document.ts'
import type { Protocol } from '../model/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'
import type { CheckLanguage, Finding, Rule } from './rule.ts'
import { rules } from './rules.ts'

export interface CheckOptions {
  /** Name of the file for the findings; '' when left out. */
  readonly file?: string
  /** Language of the messages; English when left out. */
  readonly language?: CheckLanguage
  /** What the model was read from, for rules that look at the text itself. */
  readonly document?: Document
}

/** Place of the fact at a JSON Pointer, else of the nearest fact that holds it. */
function placeOf(at: string | Position | null, { positions }: Protocol): Position | null {
  if (at === null || typeof at !== 'string') return at
  for (let pointer = at; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const position = positions[pointer]
    if (position) return position
  }
  return null
}

const sentence = (words: string, values: Finding['values'] = {}): string =>
  words.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))

function run(rule: Rule, model: Protocol, options: CheckOptions): Diagnostic[] {
  const language = options.language ?? 'en'
  return rule.check(model, { document: options.document ?? null }).map(({ message, values, at }) => ({
    ruleId: rule.id,
    severity: rule.severity,
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

/**
 * Findings of all rules about a model, in the order of the source. A model that breaks the schema gets only the
 * findings about that.
 */
export function checkModel(model: Protocol, options: CheckOptions = {}): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const rule of rules) {
    found.push(...run(rule, model, options))
    if (rule.gate && found.length > 0) break
  }
  return inOrder(found)
}
