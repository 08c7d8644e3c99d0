import type { Protocol } from '../../model/schema.ts'
import { markdownOf } from '../markdown/markdown.ts'
import { draftModel, type DraftForm } from './draft-model.ts'

/** What a protocol must state (GOST R 7.0.97-2016, 5.8 to 5.13) and a transcript seldom does. */
export const REQUISITES = ['organization', 'number', 'date', 'place', 'chair', 'secretary'] as const

export type Requisite = (typeof REQUISITES)[number] | 'attendees'

/** A protocol in canonical Markdown, and the requisites that it leaves blank because nobody said them. */
export interface Draft {
  readonly markdown: string
  readonly missing: readonly Requisite[]
}

/** The draft of a protocol from the facts of a transcript: complete, with visible blanks, and nothing invented. */
export function draftOf(model: Protocol, form: DraftForm): Draft {
  const missing: Requisite[] = REQUISITES.filter((key) => model[key] === null)
  if (model.attendees.length === 0) missing.push('attendees')
  return { markdown: markdownOf(draftModel(model, form), 'draft.md.liquid'), missing }
}
