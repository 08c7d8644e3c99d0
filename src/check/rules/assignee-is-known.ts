import type { Protocol } from '../../model/schema.ts'
import { registeredAs } from '../../model/registered-as.ts'
import { decided, record } from '../example.ts'
import { namedPeople } from '../../model/named-people.ts'
import type { Rule } from '../rule.ts'
import { samePerson } from '../../model/same-person.ts'

/** Whether the record lists people at all, and all of them: a count above the list or a group leaves some unnamed. */
function listsEverybody({ attendees, attendance }: Protocol): boolean {
  const groups = attendees.some(({ type }) => type !== 'person')
  return attendees.length > 0 && !groups && (attendance?.stated ?? 0) <= attendees.length
}

export const assigneeIsKnown: Rule<'unknown'> = {
  id: 'assignee-is-known',
  severity: 'info',
  meta: {
    title: {
      en: 'Whoever is given a task is present or in the people register',
      ru: 'Ответственный присутствует или есть в справочнике людей',
    },
    note: {
      en: 'Check the spelling of the name; whoever was not there has to be told of the task.',
      ru: 'Проверьте написание имени; тому, кого не было, о поручении надо сообщить.',
    },
    examples: () => ({
      good: record(),
      bad: { text: record(decided('1.1. Березину Г.Г. заказать смету до 22.03.2024.')), at: ['20:6'] },
    }),
  },
  messages: {
    unknown: {
      en: '{name} is named nowhere else in the record, nor in the people register',
      ru: '{name} не упоминается больше нигде в протоколе, нет и в справочнике людей',
    },
  },
  check(model, { people }) {
    if (people === null && !listsEverybody(model)) return []
    const all = namedPeople(model)
    const known = all.filter(({ as }) => as !== 'assignee' && as !== 'controller')
    const seen = new Set<string>()
    return all.flatMap(({ person, as, at }) => {
      if (as !== 'assignee' || person.familyName === null || seen.has(person.name)) return []
      seen.add(person.name)
      if (known.some((other) => samePerson(other.person, person))) return []
      if (people !== null && registeredAs(person, people).length > 0) return []
      return [{ message: 'unknown' as const, values: { name: person.name }, at }]
    })
  },
}
