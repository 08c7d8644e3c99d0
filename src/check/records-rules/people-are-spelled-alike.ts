import { record } from '../example.ts'
import type { RecordsFinding, RecordsRule } from '../records-rule.ts'
import { lettersOf } from '../../model/same-person.ts'
import { differsBySlip } from '../same-spelling.ts'
import type { RecordSummary, SummaryPerson } from '../summary.ts'

const later = (name: string): string =>
  record({
    heading: 'Протокол № 8\nсовещания рабочей группы по ремонту школы',
    date: '19.03.2024',
    attendance: `Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С., ${name}`,
  })

const earlier = record({ attendance: 'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С., Сиротин Г.Г.' })

/** A spelling of a name, and the records of one body that have it. */
interface Spelling {
  readonly person: SummaryPerson
  readonly records: { readonly file: string; readonly at: SummaryPerson['at'] }[]
}

/** The spellings by body and initials: only within these can two of them be one person's. */
function groupsOf(records: readonly RecordSummary[]): Map<string, Spelling>[] {
  const groups = new Map<string, Map<string, Spelling>>()
  for (const { file, body, people } of records) {
    if (body === null) continue
    for (const person of people) {
      const key = `${body}\n${lettersOf(person)}`
      let group = groups.get(key)
      if (!group) groups.set(key, (group = new Map<string, Spelling>()))
      const spelling = group.get(person.name) ?? { person, records: [] }
      spelling.records.push({ file, at: person.at })
      group.set(person.name, spelling)
    }
  }
  return [...groups.values()]
}

const together = (one: Spelling, other: Spelling): boolean =>
  one.records.some(({ file }) => other.records.some((record) => record.file === file))

export const peopleAreSpelledAlike: RecordsRule<'spellings'> = {
  id: 'people-are-spelled-alike',
  severity: 'warning',
  meta: {
    title: {
      en: 'One person is spelled one way in all records',
      ru: 'Имя человека написано одинаково во всех протоколах',
    },
    note: {
      en: 'The names differ by one letter and never stand in one record: correct the rarer one, or add both people to the register.',
      ru: 'Имена различаются одной буквой и ни разу не стоят в одном протоколе: исправьте более редкое.',
    },
    archives: () => ({
      good: { 'a.md': earlier, 'b.md': later('Сиротин Г.Г.') },
      bad: { files: { 'a.md': earlier, 'b.md': later('Сиратин Г.Г.') }, at: ['b.md:12:55'] },
    }),
  },
  messages: {
    spellings: {
      en: '“{name}” here, “{other}” in {file}',
      ru: 'здесь «{name}», а в {file} «{other}»',
    },
  },
  check(records) {
    const findings: RecordsFinding<'spellings'>[] = []
    for (const group of groupsOf(records)) {
      const spellings = [...group.values()].sort((a, b) => b.records.length - a.records.length)
      spellings.forEach((rarer, index) => {
        const other = spellings
          .slice(0, index)
          .find((one) => differsBySlip(one.person, rarer.person) && !together(one, rarer))
        const first = other?.records[0]
        if (!other || !first) return
        const others = other.records.map(({ file }) => file)
        for (const { file, at } of rarer.records) {
          const values = { name: rarer.person.name, other: other.person.name, file: first.file }
          findings.push({ message: 'spellings', values, file, others, at })
        }
      })
    }
    return findings
  },
}
