import type { Decision, Protocol } from '../../model/schema.ts'
import { decided, record } from '../example.ts'
import type { Finding, Rule } from '../rule.ts'

type Key = 'start' | 'repeat' | 'gap'

interface Numbered {
  readonly number: string | null
}

/** '2.1' → [2, 1]; null for letters, Roman numerals and the like, whose order is not ours to judge. */
function parts(number: string): readonly number[] | null {
  const found = number.split('.').map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : -1))
  return found.includes(-1) ? null : found
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index])

/** Whether `next` may stand right after `last`: 1 → 2, 1 → 1.1, 1.2 → 1.3, 1.2 → 2. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  if (same(next, [...last, 1])) return true
  const level = next.length - 1
  return same(next, [...last.slice(0, level), (last[level] ?? 0) + 1])
}

/** Whether a list may begin with `first`: with 1, or with the number of what it belongs to and 1. */
function begins(first: readonly number[], owner: readonly number[] | null): boolean {
  const head = first.slice(0, -1)
  return first.at(-1) === 1 && (head.every((part) => part === 1) || (owner !== null && same(head, owner)))
}

interface Numbering {
  readonly findings: Finding<Key>[]
  readonly last: readonly number[] | null
}

/** Findings of one list of siblings; `before` is the last number of the list that it may go on from. */
function numbering(
  list: readonly Numbered[],
  pointer: string,
  owner: readonly number[] | null,
  before: readonly number[] | null,
): Numbering {
  const findings: Finding<Key>[] = []
  const seen = new Set<string>()
  let last: readonly number[] | null = null
  let previous = ''
  list.forEach(({ number }, index) => {
    const now = number === null ? null : parts(number)
    if (number === null || now === null) return
    const at = `${pointer}/${index}/number`
    if (seen.has(number)) findings.push({ message: 'repeat', values: { number }, at })
    else if (last === null) {
      const goesOn = before !== null && follows(before, now)
      if (!goesOn && !begins(now, owner)) findings.push({ message: 'start', values: { number }, at })
    } else if (!follows(last, now)) findings.push({ message: 'gap', values: { number, previous }, at })
    seen.add(number)
    last = now
    previous = number
  })
  return { findings, last }
}

function nested(decisions: readonly Decision[], pointer: string): Finding<Key>[] {
  return decisions.flatMap(({ number, items }, index) => {
    const at = `${pointer}/${index}/items`
    const owner = number === null ? null : parts(number)
    return [...numbering(items, at, owner, owner).findings, ...nested(items, at)]
  })
}

function clauses({ agenda, decisions }: Protocol): Finding<Key>[] {
  const findings: Finding<Key>[] = []
  let before: readonly number[] | null = null
  const lists = agenda.map((item, index) => ({ ...item, at: `/agenda/${index}/decisions` }))
  for (const { number, decisions: list, at } of [...lists, { number: null, decisions, at: '/decisions' }]) {
    const owner = number === null ? null : parts(number)
    const { findings: found, last } = numbering(list, at, owner, before)
    findings.push(...found, ...nested(list, at))
    before = last ?? before
  }
  return findings
}

export const numberingIsSequential: Rule<Key> = {
  id: 'numbering-is-sequential',
  severity: 'warning',
  // An extract holds the questions that it was made for.
  kinds: ['protocol', 'transcript'],
  meta: {
    title: { en: 'Numbers follow one another', ru: 'Нумерация идёт подряд' },
    note: {
      en: 'People and orders refer to a clause by its number: a gap or a repeat makes them point nowhere or to two places.',
      ru: 'На пункт ссылаются по номеру: из-за пропуска или повтора ссылка ведёт в никуда или в два места сразу.',
    },
    examples: () => ({
      good: record(
        decided(
          '1.1. Беловой Д.С. заказать смету до 22.03.2024.\n1.2. Котову П.Н. осмотреть крышу до 15.03.2024.',
        ),
      ),
      bad: {
        text: record(
          decided(
            '1.1. Беловой Д.С. заказать смету до 22.03.2024.\n1.3. Котову П.Н. осмотреть крышу до 15.03.2024.',
          ),
        ),
        at: ['21:1'],
      },
    }),
  },
  messages: {
    start: { en: 'numbering starts with {number}', ru: 'нумерация начинается с {number}' },
    repeat: { en: 'number {number} stands twice', ru: 'номер {number} стоит дважды' },
    gap: { en: '{number} follows {previous}', ru: 'после {previous} идёт {number}' },
  },
  check: (model) => [...numbering(model.agenda, '/agenda', null, null).findings, ...clauses(model)],
}
