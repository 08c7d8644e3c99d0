import type { Text } from '../document/text.ts'
import type { LabelKey } from '../language/lexicon.ts'
import type { Person, Signature } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { isCaption } from './form-captions.ts'
import type { Passage } from './passage.ts'
import { readEntries, stripMarks, type PersonEntry } from './person-entries.ts'
import { personOf } from './persons.ts'
import type { Statement } from './statements.ts'

type Role = Signature['role']

/** The roles that labels of signatures name. */
const ROLE_OF: Partial<Record<LabelKey, Role>> = { chair: 'chair', secretary: 'secretary', members: 'member' }

/** Reads who signed. Roles and names may stand in two columns: names without a role take the roles in order. */
export function readSignatures(
  passages: readonly Passage[],
  chair: Person | null,
  secretary: Person | null,
  context: Context,
): Signature[] {
  const reader = new SignatureReader(chair, secretary, context)
  return passages.flatMap(({ part, statement }) => (part === 'signature' ? reader.read(statement) : []))
}

class SignatureReader {
  readonly #chair: Person | null
  readonly #secretary: Person | null
  readonly #context: Context
  /** Roles whose names have not come yet. */
  readonly #waiting: Role[] = []
  /** Whether those who sign now are the members. */
  #members = false

  constructor(chair: Person | null, secretary: Person | null, context: Context) {
    this.#chair = chair
    this.#secretary = secretary
    this.#context = context
  }

  /** The signatures on one line. */
  read(statement: Statement): Signature[] {
    const { label, unit, text, head } = statement
    const role = label ? (ROLE_OF[label.key] ?? null) : null
    if (label && role) {
      this.#context.ledger.marker(`label:${label.key}`, head.place())
      this.#members = role === 'member'
    }
    const { people } = readEntries(role ? text : unit.whole, this.#context.lexicon, { loose: true })
    if (people.length === 0 && role && role !== 'member') this.#waiting.push(role)
    return people.map((found) => this.#signature(this.#withoutCaption(found), statement, role))
  }

  #signature(entry: PersonEntry, statement: Statement, role: Role): Signature {
    const { ledger } = this.#context
    const person = personOf(this.#context, entry, 'nominative')
    const post = role && role !== 'member' ? postOf(statement, entry) : null
    if (post) person.position = clean(post.value)
    const own = role ?? (this.#members ? 'member' : (this.#waiting.shift() ?? null))
    ledger.person(person, entry.name.place(), 'signature')
    const place = post ?? entry.post
    if (place && person.position !== null) ledger.fact(person, 'position', place.place())
    return { role: own ?? this.#officeOf(person), person }
  }

  /** What a form prints below the line for the name is no post: '(подпись)'. */
  #withoutCaption(found: PersonEntry): PersonEntry {
    const { ledger, lexicon } = this.#context
    if (found.post === null || !isCaption(found.post.value, lexicon)) return found
    ledger.marker('caption', found.post.place())
    return { ...found, post: null }
  }

  /** The role of somebody whom the head of the record names. */
  #officeOf({ name }: Person): Role {
    if (name === this.#chair?.name) return 'chair'
    return name === this.#secretary?.name ? 'secretary' : null
  }
}

/** 'Председатель комитета ________ Орлова Л.М.': the words of the role with those that follow them up to the name. */
function postOf({ label, unit, text }: Statement, { mention, post }: PersonEntry): Text | null {
  if (!label || label.separator === ':') return null
  const behind = label.separator === 'none' && post !== null && mention.start > 0
  if (label.tail === '' && !behind) return null
  const start = unit.whole.length - unit.text.length + label.start
  const end = behind ? unit.whole.length - text.length + mention.start : start - label.start + label.end
  return stripMarks(unit.whole.slice(start, end))
}
