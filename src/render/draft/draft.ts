import type { Protocol } from '../../model/schema.ts'
import { printingIn } from '../../language/printing.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { escapeLines } from '../markdown/escape.ts'
import { normalise } from '../markdown/normalise.ts'
import { openParts } from './open-points.ts'
import { markdownOf } from '../markdown/markdown.ts'
import { draftModel, type DraftForm } from './draft-model.ts'

/** What a protocol must state (GOST R 7.0.97-2016, 5.8 to 5.13) and a transcript seldom does. */
export const REQUISITES = ['organization', 'number', 'date', 'place', 'chair', 'secretary'] as const

export type Requisite = (typeof REQUISITES)[number] | 'attendees'

const quote = (piece: string): string => `> ${escapeLines(piece).replaceAll('\n', '\n> ')}`

/** A protocol in canonical Markdown, and the requisites that it leaves blank because nobody said them. */
export interface Draft {
  readonly markdown: string
  readonly missing: readonly Requisite[]
}

/** What a draft may be told besides the facts. */
export interface DraftOptions {
  /** Findings of the reading: what may have been decided is listed in a part of its own. */
  readonly diagnostics?: readonly Diagnostic[]
  /** Address of the recording. */
  readonly media?: string | null
}

/** The draft of a protocol from the facts of a transcript: complete, with visible blanks, and nothing invented. */
export function draftOf(model: Protocol, form: DraftForm, options: DraftOptions = {}): Draft {
  const missing: Requisite[] = REQUISITES.filter((key) => model[key] === null)
  if (model.attendees.length === 0) missing.push('attendees')
  const printing = printingIn(model.language)
  const parts = openParts(model, options.diagnostics ?? [], form, options.media ?? null, printing)
  const quoted = parts.map(({ heading, pieces }) => `## ${heading}\n\n${pieces.map(quote).join('\n\n')}`)
  const body = markdownOf(draftModel(model, form), 'draft.md.liquid')
  return { markdown: normalise([body, ...quoted].join('\n\n')), missing }
}
