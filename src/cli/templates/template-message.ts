import type { TemplateError, TemplateFault } from '../../render/template/template-error.ts'
import { nearest } from '../config/nearest.ts'
import type { MessageKey } from '../translate.ts'
import { UsageError } from '../usage-error.ts'

const KEYS: Readonly<Record<TemplateFault, MessageKey>> = {
  syntax: 'template.syntax',
  unclosed: 'template.unclosed',
  stray: 'template.stray',
  'unknown-tag': 'template.unknownTag',
  'unknown-filter': 'template.unknownFilter',
  'unknown-variable': 'template.unknownVariable',
  'markdown-only': 'template.markdownOnly',
  'bad-value': 'template.badValue',
  'too-much': 'template.tooMuch',
}
const NEAR_KEYS: Readonly<Partial<Record<TemplateFault, MessageKey>>> = {
  'unknown-tag': 'template.unknownTagNear',
  'unknown-filter': 'template.unknownFilterNear',
  'unknown-variable': 'template.unknownVariableNear',
}

/** Names of variables are looked up when one is wrong: the model's schema is slow to load. */
async function namesNear({ fault, what, known }: TemplateError): Promise<readonly string[]> {
  if (fault !== 'unknown-variable') return known
  return (await import('../../render/template/variable-names.ts')).variablesLike(what)
}

/** A mistake in a template as one line with its place and the nearest name that there is. */
export async function templateMessage(file: string, error: TemplateError): Promise<UsageError> {
  const { fault, what, line, column } = error
  // An empty list has no 'first', though there is such a name.
  const names = (await namesNear(error)).filter((name) => name !== what)
  const near = nearest(what, names)
  const nearKey = near === null ? undefined : NEAR_KEYS[fault]
  return new UsageError(nearKey ?? KEYS[fault], { file, line, column, what, near: near ?? '' })
}
