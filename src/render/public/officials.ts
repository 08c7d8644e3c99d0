import { CASES, isFixedPart, surnameParadigm, type Gender } from '../../language/declension-rules.ts'
import { lexiconFor } from '../../language/lexicons.ts'
import { nameKey } from '../../language/name-tokens.ts'
import { findNames, type NameMention } from '../../language/names.ts'
import { personalWords } from '../../language/personal-words.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { PeopleRegister } from '../../model/register.ts'
import type { Attendee, Decision, Person, Protocol } from '../../model/schema.ts'

const words = (key: 'noPost' | 'offices' | 'privateMeeting'): string[] =>
  Object.values(personalWords).flatMap((one) => one[key])
const NO_POST = words('noPost')
const OFFICES = words('offices')
const PRIVATE_MEETING = words('privateMeeting')

const beginsWord = (text: string, heads: readonly string[]): boolean => {
  const small = ` ${nameKey(text).replace(/[^\p{L}]+/gu, ' ')}`
  return heads.some((head) => small.includes(` ${head}`))
}

/** Whether a post is one: 'гражданка' and 'собственник кв. 5' are none. */
const isPost = (position: string | null | undefined): boolean =>
  position !== null && position !== undefined && position.trim() !== '' && !beginsWord(position, NO_POST)

/** The forms of one part of a surname by case; one that stays as it is has the same in each. */
function partForms(part: string, gender: Gender, fixed: boolean): readonly (readonly string[])[] {
  return fixed ? CASES.map(() => [part]) : surnameParadigm(part, gender)
}

/** 'Сычёва', 'Рогожин-Белый' in all their cases, compared as names are. */
export function surnameForms(family: string, { names }: Lexicon): string[] {
  const key = nameKey(family)
  if (names.order !== 'family-first') return [key]
  const parts = key.split('-')
  const forms = (['male', 'female'] as const).flatMap((gender) => {
    const each = parts.map((part, at) => partForms(part, gender, at < parts.length - 1 && isFixedPart(part)))
    return CASES.flatMap((_, index) =>
      each.reduce<readonly string[]>(
        (heads, cases) =>
          heads.flatMap((head) =>
            (cases[index] ?? []).map((form) => (head === '' ? form : `${head}-${form}`)),
          ),
        [''],
      ),
    )
  })
  return [...new Set([key, ...forms.map(nameKey)])]
}

const initialsOf = ({
  given,
  patronymic,
  initials,
}: Pick<NameMention, 'given' | 'patronymic' | 'initials'>): string =>
  nameKey(initials ?? [given, patronymic].map((word) => word?.charAt(0) ?? '').join('')).replace(
    /[^\p{L}]/gu,
    '',
  )

/** Whether initials do not contradict each other; a name without any contradicts none but may be another's. */
const agree = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length)
  return length > 0 && one.slice(0, length) === other.slice(0, length)
}

/** Everybody who holds a post, by the forms of their surnames. */
export class Officials {
  readonly lexicon: Lexicon
  readonly #initials = new Map<string, Set<string>>()

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  #add(family: string, initials: string): void {
    for (const form of surnameForms(family, this.lexicon)) {
      const known = this.#initials.get(form) ?? new Set()
      this.#initials.set(form, known.add(initials))
    }
  }

  /** A name as it may stand in a list: 'Иванов И.И.', 'Иванов'. */
  addName(name: string): void {
    const [mention] = findNames(name, this.lexicon.names, { asked: true })
    if (mention?.family) this.#add(mention.family, initialsOf(mention))
    else this.#add(name.trim(), '')
  }

  add({ name, familyName, givenName, patronymicName, initials }: Person): void {
    if (familyName === null) this.addName(name)
    else this.#add(familyName, initialsOf({ given: givenName, patronymic: patronymicName, initials }))
  }

  /** Whether a name in a text is an official's; a surname alone is, as far as is known. */
  has(mention: Pick<NameMention, 'family' | 'given' | 'patronymic' | 'initials' | 'asWritten'>): boolean {
    const own = initialsOf(mention)
    const known = this.#initials.get(nameKey(mention.family ?? mention.asWritten))
    if (!known) return false
    return own === '' || [...known].some((initials) => initials === '' || agree(own, initials))
  }
}

const people = (list: readonly Attendee[]): (Person & { group?: string | null })[] =>
  list.filter((one) => one.type === 'person')

const taskPeople = (decisions: readonly Decision[]): Person[] =>
  decisions.flatMap(({ assignees, controller, items }) => [
    ...assignees.filter((one) => one.type === 'person'),
    ...(controller ? [controller] : []),
    ...taskPeople(items),
  ])

/**
 * Who holds a post in a record: chair, secretary, who signs; members of a body, present or absent, unless the meeting is one
 * of residents, parents or the like; whoever is named with a post, in the record or in the register; whom `keep` names.
 */
export function officialsOf(
  model: Protocol,
  keep: readonly string[],
  register: PeopleRegister | null = null,
): Officials {
  const officials = new Officials(lexiconFor(model.title ?? '', model.language))
  const { chair, secretary, signatures, attendees, absent, invited, agenda, decisions } = model
  const isBody = !beginsWord(model.title ?? '', PRIVATE_MEETING)
  const others = [
    ...people(invited),
    ...agenda.flatMap((item) => [
      ...item.speakers,
      ...item.remarks.flatMap(({ speaker }) => (speaker ? [speaker] : [])),
      ...taskPeople(item.decisions),
    ]),
    ...taskPeople(decisions),
  ]
  const members = [...people(attendees), ...people(absent)].filter(
    ({ position, group }) =>
      (isPost(position) || (isBody && position === null)) && !beginsWord(group ?? '', NO_POST),
  )
  const named = [
    ...[chair, secretary, ...signatures.map(({ person }) => person)].filter((one) => one !== null),
    ...members,
    ...[...people(attendees), ...others].filter(
      ({ position, asWritten }) => isPost(position) || beginsWord(asWritten, OFFICES),
    ),
  ]
  for (const one of named) officials.add(one)
  for (const { name, position } of register?.people ?? []) if (isPost(position)) officials.addName(name)
  for (const name of keep) officials.addName(name)
  return officials
}
