import { record } from '../example.ts'
import { IN_NOMINATIVE, namedPeople, type NamedAs } from '../../model/named-people.ts'
import type { Finding, Rule } from '../rule.ts'
import { differsBySlip } from '../same-spelling.ts'

/** Two names of one list are two people, however alike. */
const LISTS: ReadonlySet<NamedAs> = new Set(['attendees', 'absent', 'invited'])

export const personHasOneSpelling: Rule<'spellings'> = {
  id: 'person-has-one-spelling',
  severity: 'warning',
  meta: {
    title: { en: 'One person is spelled one way', ru: 'Имя человека написано одинаково' },
    note: {
      en: 'Two spellings make two people for whoever searches the archive: correct the wrong one. Names that differ only in е and ё are one name.',
      ru: 'Для того, кто ищет по архиву, два написания – это два человека: исправьте неверное. Имена, которые различаются только буквами е и ё, – одно имя.',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record({ signatures: 'Председатель          А.И. Орлава\n\nСекретарь             П.Н. Котов' }),
        at: ['22:23'],
      },
    }),
  },
  messages: {
    spellings: {
      en: '“{name}” here, “{other}” elsewhere in the record',
      ru: 'здесь «{name}», в другом месте «{other}»',
    },
  },
  check(model) {
    const findings: Finding<'spellings'>[] = []
    const people = namedPeople(model).filter(
      ({ as, person }) => IN_NOMINATIVE.has(as) && person.familyName !== null,
    )
    people.forEach((named, index) => {
      const before = people.slice(0, index)
      if (before.some(({ person }) => person.name === named.person.name)) return
      const other = before.find(
        ({ person, as }) => !(LISTS.has(as) && LISTS.has(named.as)) && differsBySlip(person, named.person),
      )
      if (!other) return
      const values = { name: named.person.asWritten, other: other.person.asWritten }
      findings.push({ message: 'spellings', values, at: named.at })
    })
    return findings
  },
}
