import { compileForms, matchAt, tokenize, type FormTable } from './form.ts'
import type { Forms } from './lexicon.ts'

const compiled = new WeakMap<Forms, FormTable<{ readonly form: string }>>()

function tableOf(forms: Forms): FormTable<{ readonly form: string }> {
  let table = compiled.get(forms)
  if (!table) compiled.set(forms, (table = compileForms(forms.map((form) => ({ form })))))
  return table
}

/** Characters of a text that are looked at: an opening is a few words. */
const LONGEST = 300

/** Whether a text begins with one of the forms. */
export function opensWith(text: string, forms: Forms): boolean {
  return matchAt(tableOf(forms), tokenize(text.slice(0, LONGEST)), 0) !== null
}

/** Whether one of the forms stands in a text. */
export function holdsForm(text: string, forms: Forms): boolean {
  const tokens = tokenize(text)
  return tokens.some((_, at) => matchAt(tableOf(forms), tokens, at) !== null)
}
