import { compileForms, findAll, tokenize, type FormTable } from '../language/form.ts'
import type { Forms, Grammar, Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import type { Protocol } from '../model/schema.ts'
import type { Context } from './context.ts'
import { resolvePerson } from './persons.ts'
import type { Statement } from './statements.ts'

/** Lines at the end of a record among which those who chaired and took it sign. */
const LAST_LINES = 8
const LONGEST = 90
/** Characters between the words and the name. */
const NEAR = 12

type Role = 'chair' | 'secretary'

const compiled = new WeakMap<Forms, FormTable<{ readonly form: string }>>()

function found(forms: Forms, value: string): { readonly start: number; readonly end: number } | null {
  let table = compiled.get(forms)
  if (!table) compiled.set(forms, (table = compileForms(forms.map((form) => ({ form })))))
  return findAll(table, tokenize(value))[0] ?? null
}

/** Whether a post stands right behind a name. */
function hasPost(posts: Forms, rest: string): boolean {
  const post = found(posts, rest)
  return post !== null && post.start <= 2
}

/** 'Respectfully submitted by Ann Lee', 'Ann Lee, acting secretary'. */
function keeperIn(
  value: string,
  before: string,
  grammar: Grammar,
  lexicon: Lexicon,
): NameMention | undefined {
  const submitted = found(grammar.submitted, value)
  const below = submitted === null && before.length < LONGEST && found(grammar.submitted, before) !== null
  const names = findNames(value, lexicon.names, { loose: true })
  return submitted
    ? names.find(({ start }) => start >= submitted.end && start - submitted.end < NEAR)
    : names.find(({ start, end }) => start === 0 && (below || hasPost(grammar.keepers, value.slice(end))))
}

/** '________ Ann Lee, Chair', 'Signed: Ann Lee, Chairman'. */
function chairIn(
  { unit, label, head }: Statement,
  grammar: Grammar,
  lexicon: Lexicon,
): NameMention | undefined {
  const { value } = unit.whole
  let from = label?.key === 'signatures' ? head.length : 0
  while (/[\s_:]/u.test(value.charAt(from))) from++
  const [name] = findNames(value.slice(from), lexicon.names, { loose: true })
  if (name?.start !== 0 || !hasPost(grammar.chairs, value.slice(from + name.end))) return undefined
  return { ...name, start: from, end: from + name.end }
}

/** Who chaired and who took the minutes, by what English minutes say at their end, where nothing before tells. */
export function readRolesAtEnd(
  statements: readonly Statement[],
  result: Pick<Protocol, Role>,
  context: Context,
): void {
  const { lexicon, ledger } = context
  const { grammar } = lexicon
  if (!grammar) return
  const take = (role: Role, { unit }: Statement, mention: NameMention | undefined): void => {
    if (!mention || result[role] !== null) return
    const text = unit.whole.slice(mention.start, mention.end)
    const person = resolvePerson(context, mention, text, 'nominative')
    result[role] = person
    ledger.person(person, text.place(), 'person')
  }
  const last = statements.slice(-LAST_LINES)
  last.forEach((statement, index) => {
    const { value } = statement.unit.whole
    if (value.length > LONGEST) return
    const before = last[index - 1]?.unit.whole.value ?? ''
    take('secretary', statement, keeperIn(value, before, grammar, lexicon))
    take('chair', statement, chairIn(statement, grammar, lexicon))
  })
}
