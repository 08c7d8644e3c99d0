import type { Command } from 'commander'
import { BUILT_IN_TEMPLATES } from '../../render/template/built-in.ts'
import type { Session } from '../session.ts'

export interface TemplateOptions {
  readonly template?: string
}

/** Takes any value, and knows some for completion. */
const templateName = Object.assign((value: string): string => value, { suggestions: BUILT_IN_TEMPLATES })

export function addTemplateOption(command: Command, { t }: Session): void {
  const names = BUILT_IN_TEMPLATES.join(', ')
  command.option('--template <template>', t('template.option', { names }), templateName)
}
