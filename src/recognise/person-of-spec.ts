import type { Person } from '../model/schema.ts'
import type { NameSpec } from './name-readings.ts'

/** The name that a person goes by: 'Фамилия Имя Отчество', 'Фамилия И.О.', 'Given Family'. */
export function nameOf({ family, given, patronymic, letters, latin }: NameSpec): string {
  const dotted = letters.map((letter) => `${letter}.`)
  if (latin) return [given ?? dotted.join(' '), family].filter(Boolean).join(' ')
  // 'Ольга Р.': a surname cut short stands behind.
  if (given !== null && family?.endsWith('.')) return `${given} ${family}`
  if (given !== null) return [family, given, patronymic].filter(Boolean).join(' ')
  return [family, dotted.join('')].filter(Boolean).join(' ')
}

/** A person of the model by the parts of the name; post and organisation are told by what stands around it. */
export function personOf(spec: NameSpec, asWritten: string): Person {
  const initials =
    spec.given === null || spec.patronymic !== null ? spec.letters.map((letter) => `${letter}.`).join('') : ''
  return {
    type: 'person',
    name: nameOf(spec) || asWritten,
    familyName: spec.family,
    givenName: spec.given,
    patronymicName: spec.patronymic,
    initials: initials || null,
    position: null,
    organization: null,
    asWritten,
  }
}
