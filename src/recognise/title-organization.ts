import { tokenize } from '../language/form.ts'
import { nominativePhrase } from '../language/inflected.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'
import { clean } from './clean.ts'
import type { Span } from './span.ts'

/** A name in quotation marks, with one within it that the same mark closes: '«КП «Ольхово»', '"КП "Ольхово"'. */
const QUOTED =
  /^\s{0,2}(?:[«„“]\s?[^«»„“”"]{1,60}(?:[«„“][^«»„“”"]{1,60})?[»”]{1,2}|"[^"]{1,60}"(?:[^\s",.;][^"]{0,40}")?)/u

/** An organisation as a title names it. */
export interface TitleOrganization extends Span {
  readonly name: string
}

/**
 * The organisation whose meeting a title names by its form and its name in quotation marks: 'Протокол собрания участников
 * общества с ограниченной ответственностью «Ольха»'. Null where a preposition before it says that it is another one.
 */
export function titleOrganization(title: string, { headers }: Lexicon): TitleOrganization | null {
  const { legalForms, prepositions } = headers
  const form = legalForms ? indexOfPhrase(title, legalForms) : null
  const quoted = form ? QUOTED.exec(title.slice(form.end)) : null
  if (!form || !quoted) return null
  const before = tokenize(title.slice(0, form.start))
  if (before.some(({ kind, fold }) => kind === 'word' && isOneOf(fold, prepositions ?? []))) return null
  const end = form.end + quoted[0].length
  const printed = title.slice(form.start, form.end)
  const name = printed.includes(' ') ? nominativePhrase(printed, 'genitive') : printed
  return { start: form.start, end, name: clean(name + title.slice(form.end, end)) }
}
