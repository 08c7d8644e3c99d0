import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Attendee } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { splitOutside } from './list-marks.ts'
import { stripDot } from './strip-dot.ts'
import { isOneOf } from '../language/words.ts'

/** '4 руководителя школ: СОШ № 1, СОШ № 2': people who are counted and not named, with where they come from. */
export function countedGroup(text: Text, { ledger, lexicon }: Context): Attendee | null {
  const match = /^\s*(\d{1,4})\s+(?=[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ])/u.exec(text.value)
  const colon = text.value.indexOf(':')
  if (!match?.[1] || colon < 0) return null
  const members = splitOutside(text.slice(colon + 1), ',')
    .map(stripDot)
    .filter((entry) => entry.value !== '')
  const first = tokenize(members[0]?.value.slice(0, 40) ?? '')[0]
  const named =
    first &&
    (isOneOf(first.fold, lexicon.headers.organizations) || /^(?:[A-ZÀ-ÖØ-ÞЀ-Я]{2,}|[«"])/u.test(first.text))
  if (!named) return null
  const name = text.slice(match[0].length, colon).trim()
  const group: Attendee = {
    type: 'group',
    name: clean(name.value),
    count: Number(match[1]),
    organizations: members.map(({ value }) => clean(value)),
  }
  ledger.fact(group, 'name', name.place(), 'group')
  ledger.fact(group, 'count', text.place(0, match[0].trimEnd().length))
  members.forEach((member, index) => {
    ledger.fact(group.organizations, String(index), member.place(), 'organization')
  })
  return group
}

/** 'родители учеников – 40 чел.': people who are counted after what they are. */
export function countedPeople(text: Text, { ledger, lexicon }: Context): Attendee | null {
  const match = /\s[-–—]\s(\d{1,4})\s(\p{L}+)\.?$/u.exec(text.value)
  if (!match?.[1] || !isOneOf((match[2] ?? '').toLowerCase(), lexicon.headers.people)) return null
  const name = text.slice(0, match.index).trim()
  const group: Attendee = {
    type: 'group',
    name: clean(name.value),
    count: Number(match[1]),
    organizations: [],
  }
  ledger.fact(group, 'name', name.place(), 'group')
  ledger.fact(group, 'count', text.place(match.index, text.length))
  return group
}
