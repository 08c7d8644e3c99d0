import { compileForms, findAll, tokenize, type FormTable } from '../language/form.ts'
import type { Forms } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { Protocol } from '../model/schema.ts'
import type { Context } from './context.ts'
import { resolvePerson } from './persons.ts'
import type { Span } from './span.ts'
import type { Statement } from './statements.ts'

/** Lines at the end of a record among which whoever took it signs. */
const LAST_LINES = 8
const LONGEST = 90
/** Characters between the words and the name. */
const NEAR = 12

const compiled = new WeakMap<Forms, FormTable<{ readonly form: string }>>()

function found(forms: Forms, value: string): Span | null {
  let table = compiled.get(forms)
  if (!table) compiled.set(forms, (table = compileForms(forms.map((form) => ({ form })))))
  return findAll(table, tokenize(value))[0] ?? null
}

/** 'Respectfully submitted by Ann Lee', 'Ann Lee, acting secretary' at the end of English minutes. */
export function readSecretaryAtEnd(
  statements: readonly Statement[],
  result: Pick<Protocol, 'secretary'>,
  context: Context,
): void {
  const { lexicon, ledger } = context
  const { grammar } = lexicon
  if (!grammar) return
  const last = statements.slice(-LAST_LINES)
  last.forEach(({ unit }, index) => {
    const { whole } = unit
    if (result.secretary !== null || whole.length > LONGEST) return
    const before = last[index - 1]?.unit.whole.value ?? ''
    const submitted = found(grammar.submitted, whole.value)
    const below = submitted === null && before.length < LONGEST && found(grammar.submitted, before) !== null
    const names = findNames(whole.value, lexicon.names, { loose: true })
    const name = submitted
      ? names.find(({ start }) => start >= submitted.end && start - submitted.end < NEAR)
      : names.find(({ start, end }) => start === 0 && (below || postBehind(whole.value, end) !== null))
    if (!name) return
    const text = whole.slice(name.start, name.end)
    const person = resolvePerson(context, name, text, 'nominative')
    result.secretary = person
    ledger.person(person, text.place(), 'secretary')
    const words = submitted ?? postBehind(whole.value, name.end)
    if (words) ledger.marker('label:secretary', whole.slice(words.start, words.end).place())
  })

  /** ', acting secretary' right behind a name. */
  function postBehind(value: string, from: number): Span | null {
    const post = found(grammar?.keepers ?? [], value.slice(from))
    return post && post.start <= 2 ? { start: from + post.start, end: from + post.end } : null
  }
}
