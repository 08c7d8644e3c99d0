import { compileForms, findAll, tokenize, type FormTable, type SlotReader } from '../../language/form.ts'
import type { Forms } from '../../language/lexicon.ts'
import type { Token } from '../../language/token.ts'
import type { Span } from '../span.ts'

/** Where a form stands, as offsets into the text and indexes of its tokens. */
export interface FormSpan extends Span {
  readonly from: number
  readonly to: number
}

const tables = new WeakMap<Forms, FormTable<{ readonly form: string }, number>>()

const number: SlotReader<number> = (tokens, at) =>
  tokens[at]?.kind === 'number' ? { end: at + 1, value: Number(tokens[at]?.text) } : null

function tableOf(forms: Forms): FormTable<{ readonly form: string }, number> {
  let table = tables.get(forms)
  if (!table) {
    table = compileForms<{ readonly form: string }, number>(
      forms.map((form) => ({ form })),
      { number },
    )
    tables.set(forms, table)
  }
  return table
}

/** Every place of a list of forms in a text, in order. */
export const formsIn = (tokens: readonly Token[], forms: Forms): readonly FormSpan[] =>
  findAll(tableOf(forms), tokens)

/** The first place of a list of forms in a text; null for none. */
export const firstForm = (value: string, forms: Forms): FormSpan | null =>
  formsIn(tokenize(value), forms)[0] ?? null

/** Whether a text begins with one of the forms, marks and a few opening words aside. */
export function opensWith(value: string, forms: Forms, most = 1): boolean {
  const first = firstForm(value, forms)
  return first !== null && first.from <= most
}
