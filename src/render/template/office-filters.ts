import { CASES, type Case, type Gender } from '../../language/cases.ts'
import type { Printing } from '../../language/printing.ts'
import type { Person } from '../../model/schema.ts'
import { personInCase } from '../layout/in-case.ts'
import { longDate } from '../markdown/dates.ts'
import { inOneLine, personLine } from '../markdown/people.ts'
import { shortDate } from '../tasks/wording.ts'
import { inCase, isNamed } from './cases.ts'
import type { TemplateFilters } from './engine.ts'
import { initialsFirst, shortName } from './short-name.ts'
import { BadValue } from './template-error.ts'
import { ESCAPING, type TemplateFormat } from './template-format.ts'

const isMissing = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || value === ''

const OTHER_CASES = CASES.filter((name) => name !== 'nominative')
const caseNamed = (name: unknown, filter: string): Case => {
  const found = CASES.find((known) => known === name)
  if (!found) throw new BadValue(filter)
  return found
}
function genderNamed(name: unknown, filter: string): Gender | undefined {
  if (isMissing(name)) return undefined
  if (name !== 'male' && name !== 'female') throw new BadValue(filter)
  return name
}

/** A filter of one value that takes a list as well, whose entries stand on one line; nothing stays nothing. */
function ofEach(
  filter: (value: unknown, ...args: readonly unknown[]) => string,
): (value: unknown, ...args: readonly unknown[]) => string {
  return (value, ...args) => {
    if (isMissing(value)) return ''
    return Array.isArray(value)
      ? inOneLine(value.map((one: unknown) => filter(one, ...args)))
      : filter(value, ...args)
  }
}

/** The name of somebody, or words. */
function wordsOf(value: unknown, filter: string): string {
  if (isNamed(value)) return value.name
  if (typeof value !== 'string') throw new BadValue(filter)
  return value
}

function dayOf(value: unknown, filter: string): string {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''
  const time = Date.parse(day)
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) throw new BadValue(filter)
  return day
}

/** The filters of an office, in every format of templates. */
export function officeFilters(format: TemplateFormat, language: string, printing: Printing): TemplateFilters {
  const { lines } = ESCAPING[format]
  const { hasCases } = printing
  const plurals = new Intl.PluralRules(language)
  const cases = OTHER_CASES.map((to) => [
    to,
    ofEach((value, gender) => {
      const words = wordsOf(value, to)
      return (hasCases ? inCase(value, to, genderNamed(gender, to)) : words) ?? words
    }),
  ])
  return {
    ...(Object.fromEntries(cases) as TemplateFilters),
    declines: (value: unknown, to: unknown, gender: unknown) => {
      const [name, sex] = [caseNamed(to, 'declines'), genderNamed(gender, 'declines')]
      const known = (one: unknown): boolean =>
        !isMissing(one) && (!hasCases || inCase(one, name, sex) !== null)
      return Array.isArray(value) ? value.length > 0 && value.every(known) : known(value)
    },
    person: ofEach((value, to) => {
      if (!isNamed(value) || value.type !== 'person') return wordsOf(value, 'person')
      const person = value as Person & { readonly gender?: Gender | null }
      const form =
        isMissing(to) || !hasCases ? null : personInCase(person, caseNamed(to, 'person'), person.gender)
      return form ?? personLine(person)
    }),
    short_name: ofEach((value) => shortName(wordsOf(value, 'short_name'))),
    initials_first: ofEach((value) => initialsFirst(wordsOf(value, 'initials_first'))),
    short_date: ofEach((value) => shortDate(dayOf(value, 'short_date'))),
    long_date: ofEach((value) => longDate(dayOf(value, 'long_date'), language)),
    plural: (count: unknown, ...forms: readonly unknown[]) => {
      if (typeof count !== 'number' || forms.length === 0) throw new BadValue('plural')
      const index = printing.plurals.indexOf(plurals.select(count))
      return forms[index < 0 ? forms.length - 1 : Math.min(index, forms.length - 1)]
    },
    capitalize: (value: unknown) =>
      isMissing(value)
        ? ''
        : wordsOf(value, 'capitalize').replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
    uncapitalize: (value: unknown) =>
      isMissing(value)
        ? ''
        : wordsOf(value, 'uncapitalize').replace(/^\p{Lu}(?![\p{Lu}.])/u, (first) => first.toLowerCase()),
    lines: {
      raw: true,
      handler: (value: unknown) => (isMissing(value) ? '' : lines(wordsOf(value, 'lines'))),
    },
  }
}
