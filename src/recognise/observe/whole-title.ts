import { compileForms, matchAt, tokenize, type FormTable } from '../../language/form.ts'
import type { Forms } from '../../language/lexicon.ts'
import { withoutTrailing } from '../../source/edges.ts'
import { withoutCode } from '../title-edges.ts'

const compiled = new WeakMap<Forms, FormTable<{ readonly form: string }>>()
const CLOCK = /^\d{1,2}[:.]\d{2}\s*(?:[ap]m)?\s*[-–—:]?\s*/iu

/**
 * Whether a whole title is one of some forms, an hour before it, a code and punctuation behind it aside: '21:30 Close'. A
 * title of several parts is where each of them is: 'Open Session/Call to Order (A)'.
 */
export function isWholeTitle(title: string, forms: Forms): boolean {
  let table = compiled.get(forms)
  if (!table) compiled.set(forms, (table = compileForms(forms.map((form) => ({ form })))))
  const words = withoutTrailing(withoutCode(title), '.:;!').replace(CLOCK, '')
  const isOne = (part: string): boolean => {
    const tokens = tokenize(part)
    const match = matchAt(table, tokens, 0)
    return match !== null && match.to === tokens.length
  }
  return isOne(words) || words.split('/').every(isOne)
}
