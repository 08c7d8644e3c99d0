import type { Protocol } from '../../model/schema.ts'
import { record } from '../example.ts'
import type { Finding, Rule } from '../rule.ts'

type Key = 'none' | 'chair' | 'secretary'

function missing({ signatures, chair, secretary }: Protocol): Finding<Key>[] {
  if (signatures.length === 0) return [{ message: 'none', at: null }]
  const signed = (role: 'chair' | 'secretary', name: string): boolean =>
    signatures.some((signature) => signature.role === role || signature.person.name === name)
  const findings: Finding<Key>[] = []
  if (chair && !signed('chair', chair.name))
    findings.push({ message: 'chair', values: { name: chair.name }, at: '/signatures/0' })
  if (secretary && !signed('secretary', secretary.name))
    findings.push({ message: 'secretary', values: { name: secretary.name }, at: '/signatures/0' })
  return findings
}

export const recordIsSigned: Rule<Key> = {
  id: 'record-is-signed',
  severity: 'warning',
  kinds: ['protocol'],
  languages: ['ru'],
  meta: {
    title: { en: 'Chair and secretary sign', ru: 'Председатель и секретарь подписали протокол' },
    note: {
      en: 'An unsigned record proves nothing: end it with a line for each, “Председатель … И.О. Фамилия”.',
      ru: 'Неподписанный протокол ничего не доказывает: закончите его строками «Председатель … И.О. Фамилия».',
    },
    source: {
      en: 'GOST R 7.0.97-2016, 5.22; Civil Code of Russia, article 181.2, clause 3',
      ru: 'ГОСТ Р 7.0.97-2016, п. 5.22; ГК РФ, ст. 181.2, п. 3',
    },
    examples: () => ({
      good: record(),
      bad: { text: record({ signatures: 'Председатель          А.И. Орлова' }), at: ['22:23'] },
    }),
  },
  messages: {
    none: { en: 'there are no signatures', ru: 'подписей нет' },
    chair: { en: 'the chair {name} has not signed', ru: 'нет подписи председателя: {name}' },
    secretary: { en: 'the secretary {name} has not signed', ru: 'нет подписи секретаря: {name}' },
  },
  check: missing,
}
