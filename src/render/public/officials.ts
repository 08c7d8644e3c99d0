import { CASES, type Gender } from '../../language/cases.ts'
import { isFixedPart, surnameParadigm } from '../../language/inflected.ts'
import { lexiconFor } from '../../language/detect.ts'
import { nameKey } from '../../language/name-tokens.ts'
import { findNames, type NameMention } from '../../language/names.ts'
import { lexicons } from '../../language/lexicons.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { PeopleRegister } from '../../model/register.ts'
import { namedPeople, type NamedAs, type NamedPerson } from '../../model/named-people.ts'
import { lettersOf, type Name } from '../../model/same-person.ts'
import type { Person, Protocol } from '../../model/schema.ts'

const words = (key: 'noPost' | 'offices' | 'privateMeeting'): string[] =>
  lexicons.flatMap(({ personal }) => personal[key])
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

/** The initials of a name, compared as names are. */
const initialsOf = (name: Omit<Name, 'familyName'>): string =>
  nameKey(lettersOf({ ...name, familyName: null }))

/** A name in a text, as names are compared. */
const named = ({
  given,
  patronymic,
  initials,
}: Pick<NameMention, 'given' | 'patronymic' | 'initials'>): string =>
  initialsOf({ givenName: given, patronymicName: patronymic, initials })

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
    if (mention?.family) this.#add(mention.family, named(mention))
    else this.#add(name.trim(), '')
  }

  add(person: Person): void {
    if (person.familyName === null) this.addName(person.name)
    else this.#add(person.familyName, initialsOf(person))
  }

  /** Whether a name in a text is an official's; a surname alone is, as far as is known. */
  has(mention: Pick<NameMention, 'family' | 'given' | 'patronymic' | 'initials' | 'asWritten'>): boolean {
    const own = named(mention)
    const known = this.#initials.get(nameKey(mention.family ?? mention.asWritten))
    if (!known) return false
    return own === '' || [...known].some((initials) => initials === '' || agree(own, initials))
  }
}

/** Where a post or an office beside the name makes one an official. */
const BY_POST: ReadonlySet<NamedAs> = new Set<NamedAs>([
  'attendees',
  'invited',
  'speaker',
  'assignee',
  'controller',
])

const holdsOffice = ({ position, asWritten }: Person): boolean =>
  isPost(position) || beginsWord(asWritten, OFFICES)

/** Whether somebody is listed as a member of a body, or with a post. */
const isMember = ({ position, group = null }: NamedPerson['person'], isBody: boolean): boolean =>
  (isPost(position) || (isBody && position === null)) && !beginsWord(group ?? '', NO_POST)

/** Whether where somebody is named, or the post beside the name, makes an official of them. */
function isOfficial({ person, as }: NamedPerson, isBody: boolean): boolean {
  if (as === 'chair' || as === 'secretary' || as === 'signature') return true
  if ((as === 'attendees' || as === 'absent') && isMember(person, isBody)) return true
  return BY_POST.has(as) && holdsOffice(person)
}

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
  const isBody = !beginsWord(model.title ?? '', PRIVATE_MEETING)
  for (const named of namedPeople(model)) if (isOfficial(named, isBody)) officials.add(named.person)
  for (const { speaker } of model.agenda.flatMap(({ remarks }) => remarks))
    if (speaker && holdsOffice(speaker)) officials.add(speaker)
  for (const { name, position } of register?.people ?? []) if (isPost(position)) officials.addName(name)
  for (const name of keep) officials.addName(name)
  return officials
}
