import { begins, follows, numberedLists, ordinalOf, type Ordinal } from '../numbering.ts'
import { decided, record } from '../example.ts'
import type { Finding, Rule } from '../rule.ts'

type Key = 'start' | 'repeat' | 'gap'

/** Whether a number begins its list, or goes on with what stands before the list. */
const starts = (now: Ordinal, before: Ordinal | null, owner: Ordinal | null): boolean =>
  (before !== null && follows(before, now)) || begins(now, owner)

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
  check(model) {
    const findings: Finding<Key>[] = []
    const ordinals = new Map<string, Ordinal>()
    let lastClause: Ordinal | null = null
    for (const { pointer, entries, owner: owned, goesOn } of numberedLists(model)) {
      const owner = ordinals.get(owned ?? '') ?? null
      const before = goesOn === 'owner' ? owner : goesOn === 'clauses' ? lastClause : null
      const seen = new Set<string>()
      let last: Ordinal | null = null
      let previous = ''
      for (const [index, { number }] of entries.entries()) {
        const now = ordinalOf(number)
        if (number === null || now === null) continue
        const at = `${pointer}/${index}/number`
        if (seen.has(number)) findings.push({ message: 'repeat', values: { number }, at })
        else if (last === null) {
          if (!starts(now, before, owner)) findings.push({ message: 'start', values: { number }, at })
        } else if (!follows(last, now)) findings.push({ message: 'gap', values: { number, previous }, at })
        seen.add(number)
        ordinals.set(at, now)
        last = now
        previous = number
      }
      if (goesOn === 'clauses') lastClause = last ?? lastClause
    }
    return findings
  },
}
