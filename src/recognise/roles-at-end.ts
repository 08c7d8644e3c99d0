import { compileForms, findAll, tokenize, type FormTable } from '../language/form.ts'
import type { Forms, Lexicon } from '../language/lexicon.ts'
import type { OfficerWords } from '../language/word-order.ts'
import { findNames, type NameMention } from '../language/names.ts'
import type { Protocol } from '../model/schema.ts'
import type { Context } from './context.ts'
import { resolvePerson } from './persons.ts'
import type { Span } from './span.ts'
import type { Statement } from './statements.ts'

/** Lines at the end of a record among which those who chaired and took it sign. */
const LAST_LINES = 8
const LONGEST = 90
/** Characters between the words and the name. */
const NEAR = 12

type Role = 'chair' | 'secretary'

const compiled = new WeakMap<Forms, FormTable<{ readonly form: string }>>()

function found(forms: Forms, value: string): Span | null {
  let table = compiled.get(forms)
  if (!table) compiled.set(forms, (table = compileForms(forms.map((form) => ({ form })))))
  return findAll(table, tokenize(value))[0] ?? null
}

/** Somebody named in a role, and the words that say which. */
interface Named {
  readonly name: NameMention
  readonly words: Span | null
}

/** ', acting secretary' right behind a name; null where something else stands there. */
function postBehind(posts: Forms, value: string, from: number): Span | null {
  const post = found(posts, value.slice(from))
  return post && post.start <= 2 ? { start: from + post.start, end: from + post.end } : null
}

/** 'Respectfully submitted by Ann Lee', 'Ann Lee, acting secretary'. */
function keeperIn(value: string, before: string, officerWords: OfficerWords, lexicon: Lexicon): Named | null {
  const submitted = found(officerWords.submitted, value)
  const below =
    submitted === null && before.length < LONGEST && found(officerWords.submitted, before) !== null
  const names = findNames(value, lexicon.names, { loose: true })
  const behind = (at: number): Span | null => postBehind(officerWords.keepers, value, at)
  const name = submitted
    ? names.find(({ start }) => start >= submitted.end && start - submitted.end < NEAR)
    : names.find(({ start, end }) => start === 0 && (below || behind(end) !== null))
  return name ? { name, words: submitted ?? behind(name.end) } : null
}

/** '________ Ann Lee, Chair', 'Signed: Ann Lee, Chairman'. */
function chairIn(
  { unit, label, head }: Statement,
  officerWords: OfficerWords,
  lexicon: Lexicon,
): Named | null {
  const { value } = unit.whole
  let from = label?.key === 'signatures' ? head.length : 0
  while (/[\s_:]/u.test(value.charAt(from))) from++
  const [name] = findNames(value.slice(from), lexicon.names, { loose: true })
  if (name?.start !== 0) return null
  const words = postBehind(officerWords.chairs, value, from + name.end)
  return words ? { name: { ...name, start: from, end: from + name.end }, words } : null
}

/** Who chaired and who took the minutes, by what English minutes say at their end, where nothing before tells. */
export function readRolesAtEnd(
  statements: readonly Statement[],
  result: Pick<Protocol, Role>,
  context: Context,
): void {
  const { lexicon, ledger } = context
  const { officerWords } = lexicon
  if (!officerWords) return
  const take = (role: Role, { unit }: Statement, named: Named | null): void => {
    if (!named || result[role] !== null) return
    const { name, words } = named
    const text = unit.whole.slice(name.start, name.end)
    const person = resolvePerson(context, name, text, 'nominative')
    result[role] = person
    ledger.person(person, text.place(), role)
    if (words) ledger.marker(`label:${role}`, unit.whole.slice(words.start, words.end).place())
  }
  const last = statements.slice(-LAST_LINES)
  last.forEach((statement, index) => {
    const { value } = statement.unit.whole
    if (value.length > LONGEST) return
    const before = last[index - 1]?.unit.whole.value ?? ''
    take('secretary', statement, keeperIn(value, before, officerWords, lexicon))
    take('chair', statement, chairIn(statement, officerWords, lexicon))
  })
}
