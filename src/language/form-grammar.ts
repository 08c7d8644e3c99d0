import { tokenize } from './token.ts'

/** A piece of a form, linked to what follows it; null is the form's end. */
export type FormNode =
  | { readonly kind: 'literal' | 'stem'; readonly fold: string; readonly next: FormNode | null }
  | { readonly kind: 'slot'; readonly name: string; readonly as: string; readonly next: FormNode | null }
  | { readonly kind: 'choice'; readonly options: readonly (FormNode | null)[] }

/**
 * A form, read from its end so that every node knows what follows. Grammar: words, numbers and marks stand for
 * themselves; `stem*`; `{slot}`; `[may be absent|another]`; `(one|other words)`.
 * Throws on unbalanced brackets: a defect of the language data.
 */
export function parseForm(form: string): FormNode | null {
  const names = new Map<string, number>()
  let at = 0
  const pieces = (close: string): ((next: FormNode | null) => FormNode | null)[] => {
    const found: ((next: FormNode | null) => FormNode | null)[] = []
    while (at < form.length && !close.includes(form.charAt(at))) {
      const char = form.charAt(at)
      if (char === '[' || char === '(') found.push(choice(char))
      else if (char === '{') {
        const end = form.indexOf('}', at)
        const name = form.slice(at + 1, end)
        const count = (names.get(name) ?? 0) + 1
        names.set(name, count)
        const as = count === 1 ? name : `${name}${count}`
        found.push((next) => ({ kind: 'slot', name, as, next }))
        at = end + 1
      } else found.push(...literals())
    }
    return found
  }
  const literals = (): ((next: FormNode | null) => FormNode | null)[] => {
    let end = at
    while (end < form.length && !'[](){}|*'.includes(form.charAt(end))) end++
    const tokens = tokenize(form.slice(at, end))
    const stem = form.charAt(end) === '*'
    at = stem ? end + 1 : Math.max(end, at + 1)
    return tokens.map(({ fold }, index) => (next) => {
      return { kind: stem && index === tokens.length - 1 ? 'stem' : 'literal', fold, next }
    })
  }
  const chain = (
    made: ((next: FormNode | null) => FormNode | null)[],
    next: FormNode | null,
  ): FormNode | null => made.reduceRight((rest, make) => make(rest), next)
  const choice = (open: string): ((next: FormNode | null) => FormNode | null) => {
    const close = open === '[' ? ']' : ')'
    const options: ((next: FormNode | null) => FormNode | null)[][] = []
    do {
      at++
      options.push(pieces(`|${close}`))
    } while (form.charAt(at) === '|')
    if (form.charAt(at) !== close) throw new Error(`unbalanced brackets in the form '${form}'`)
    at++
    return (next) => {
      const heads = options.map((option) => chain(option, next))
      return { kind: 'choice', options: open === '[' ? [...heads, next] : heads }
    }
  }
  return chain(pieces(''), null)
}
