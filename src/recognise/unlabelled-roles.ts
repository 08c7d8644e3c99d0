import type { Case } from '../language/cases.ts'
import type { Text } from '../document/text.ts'
import type { NameMention } from '../language/names.ts'
import type { Attendee, Person, Protocol } from '../model/schema.ts'
import type { Context } from './context.ts'
import { electedIn } from './elected-roles.ts'
import type { Passage } from './passage.ts'
import { tokenize } from '../language/form.ts'
import { isOneOf } from '../language/words.ts'
import { resolvePerson } from './persons.ts'
import { ownBodyOf, saysRole, type OwnBody } from './own-roles.ts'
import { postsSay, rolesInProse, servesMeeting } from './roles-in-prose.ts'

type Role = 'chair' | 'secretary'
type Roles = Pick<Protocol, 'attendees' | 'chair' | 'secretary'>

/**
 * Fills in chair and secretary where no label names them: from prose first, then from what stands beside names
 * (`asides`: in brackets).
 */
export function readUnlabelledRoles(
  passages: readonly Passage[],
  result: Roles,
  asides: ReadonlyMap<Attendee, readonly string[]>,
  context: Context,
): void {
  fromProse(passages, result, context)
  for (const { part, statement } of passages)
    if ((part === 'header' && !statement.label) || part === 'person')
      takeElected(statement.unit.whole, result, context)
  fromPosts(result, asides, ownBodyOf(passages, context.lexicon), isLedBody(passages, context), context)
}

/** The person of a mention, whose place is kept; `expected`: the case that a name stands in there. */
function personIn(text: Text, mention: NameMention, expected: Case, context: Context): Person {
  const name = text.slice(mention.start, mention.end)
  const person = resolvePerson(context, mention, name, expected)
  context.ledger.person(person, name.place(), 'person')
  return person
}

/** Chair and secretary whom a text says to have been elected, where nothing else names them. */
export function takeElected(
  text: Text,
  result: Pick<Protocol, 'chair' | 'secretary'>,
  context: Context,
): void {
  for (const { role, mention, text: words } of electedIn(text, context.lexicon)) {
    if (result[role] !== null) continue
    result[role] = personIn(words, mention, 'accusative', context)
  }
}

/** 'called to order by X, who presided', 'X took the minutes'. */
function fromProse(passages: readonly Passage[], result: Roles, context: Context): void {
  for (const { part, statement } of passages) {
    if (part !== 'header' && (part !== 'present' || statement.label)) continue
    const { whole } = statement.unit
    for (const { role, mention } of rolesInProse(whole, context.lexicon)) {
      if (result[role] !== null) continue
      result[role] = personIn(whole, mention, 'nominative', context)
    }
  }
}

const LONGEST_TITLE = 120

/** Whether the title is that of a board or council, which its president leads, and not of a club or a gathering of members. */
const isLedBody = (passages: readonly Passage[], { lexicon }: Context): boolean =>
  passages.some(
    ({ part, statement: { unit, label } }) =>
      (part === 'title' || part === 'front' || (part === 'header' && label === null && unit.bold)) &&
      unit.whole.length < LONGEST_TITLE &&
      tokenize(unit.whole.value).some(({ fold }) => isOneOf(fold, lexicon.officerWords?.ledBodies ?? [])),
  )

/** A post, and what it has in brackets: 'директор (протокол)'. */
const postsIn = (position: string): string[] => [
  position,
  ...[...position.matchAll(/\(([^()]{2,40})\)/gu)].map(([, inner = '']) => inner),
]

/** Chair and secretary who are named by their role beside the name only: 'Лев М.А. (председатель)'. */
function fromPosts(
  result: Roles,
  asides: ReadonlyMap<Attendee, readonly string[]>,
  own: OwnBody,
  led: boolean,
  { lexicon, ledger }: Context,
): void {
  const says = (words: string, key: Role): boolean =>
    lexicon.byOrder ? postsSay(words, key, lexicon, led) : saysRole(words, key, own, lexicon)
  for (const key of ['chair', 'secretary'] as const) {
    if (result[key] !== null) continue
    const said = (attendee: Attendee): readonly string[] =>
      attendee.type === 'person' ? [...postsIn(attendee.position ?? ''), ...(asides.get(attendee) ?? [])] : []
    const holders = result.attendees.filter((one) => said(one).some((words) => says(words, key)))
    // Of a clerk and a recorder the recorder took the minutes.
    const surely = holders.find((one) => said(one).some((words) => servesMeeting(words, key, lexicon)))
    const attendee = surely ?? holders[0]
    if (attendee?.type === 'person') {
      const { reason: _reason, remote: _remote, group: _group, ...person } = ledger.copy(attendee)
      const copy = { ...person }
      const place = ledger.placeOf(attendee, 'name')
      if (place) {
        ledger.also(copy, 'name', place)
        ledger.also(copy, 'asWritten', place)
      }
      result[key] = copy
    }
  }
}
