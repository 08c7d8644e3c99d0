import { genderOfName } from '../../language/inflected.ts'
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import { IN_NOMINATIVE, namedPeople, type NamedPerson } from '../../model/named-people.ts'
import { lettersOf } from '../../model/same-person.ts'
import { lexiconOf } from '../../language/detect.ts'
import { nameKey } from '../../language/name-tokens.ts'
import { findNames, type NameMention } from '../../language/names.ts'
import type { Person } from '../../model/schema.ts'
import type { Position } from '../../source/place.ts'
import type { Parsed } from '../pipeline.ts'
import { UsageError } from '../usage-error.ts'
import type { Archive } from './archive.ts'
import { rangeOf, touches } from './ranges.ts'
import type { OpenRecord } from './reading.ts'
import { renamedMention, type PartedName } from './renamed-mention.ts'

/** Letters at the end of a surname that may change with its case. */
const ENDING = 3

const keyOf = ({ familyName }: Person): string => nameKey(familyName ?? '')

/** The person named at an offset, with the stretch of the name. */
function namedAt({ parsed }: OpenRecord, offset: number): { named: NamedPerson; position: Position } | null {
  for (const named of namedPeople(parsed.model)) {
    const position = parsed.model.positions[named.at]
    if (position && named.person.familyName !== null && touches(position, offset)) return { named, position }
  }
  return null
}

/** The name that would be changed; null where nobody is named. */
export function renamable(record: OpenRecord, offset: number): { range: Range; placeholder: string } | null {
  const found = namedAt(record, offset)
  return found && { range: rangeOf(found.position), placeholder: found.named.person.name }
}

const partedPerson = (person: Person): PartedName => ({
  family: person.familyName ?? '',
  given: person.givenName,
  patronymic: person.patronymicName,
  letters: lettersOf(person),
})

const lettersIn = ({ given, patronymic, initials }: NameMention): string =>
  lettersOf({ familyName: null, givenName: given, patronymicName: patronymic, initials })

/** A new name as it was typed: in full, with initials, or a surname alone. Throws a UsageError for what is no name. */
function partedName(typed: string, language: string): PartedName {
  const name = typed.trim()
  const mention = findNames(name, lexiconOf(language).names, { asked: true })[0]
  if (mention?.family && mention.asWritten === name) {
    const { family, given, patronymic } = mention
    return { family, given, patronymic, letters: lettersIn(mention) }
  }
  if (!/^\p{Lu}[\p{L}'’-]{1,60}$/u.test(name)) throw new UsageError('lsp.rename.noName', { name })
  return { family: name, given: null, patronymic: null, letters: '' }
}

const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

/** A stretch of a record that names somebody, and who that is there. */
interface Mention {
  readonly position: Position
  readonly person: Person
  readonly nominative: boolean
}

/** The mentions of a person in a record: those that became facts, and those in its other words. */
function mentionsIn({ model, document }: Parsed, old: Person): Mention[] {
  const family = keyOf(old)
  const people = namedPeople(model).filter(({ person }) => keyOf(person) === family)
  const letters = lettersOf(old)
  const found = new Map<number, Mention>()
  for (const { person, as, at } of people) {
    const position = model.positions[at]
    if (position && agree(lettersOf(person), letters))
      found.set(position.start.offset, { position, person, nominative: IN_NOMINATIVE.has(as) })
  }
  const facts = people.flatMap(({ at }) => model.positions[at] ?? [])
  const { source } = document
  for (const mention of findNames(source.text, lexiconOf(model.language).names, { loose: true })) {
    const position = source.position(mention)
    const isKnown = facts.some(
      ({ start, end }) => start.offset < position.end.offset && end.offset > position.start.offset,
    )
    if (isKnown || mention.family === null || !agree(lettersIn(mention), letters)) continue
    found.set(position.start.offset, { position, person: old, nominative: false })
  }
  return [...found.values()]
}

/** Whether a mention without initials may be somebody else's of the same surname. */
function isAmbiguous({ person }: Mention, { model }: Parsed, old: Person): boolean {
  if (lettersOf(person) !== '' && lettersOf(old) !== '') return false
  return namedPeople(model).some(
    ({ person: other }) => keyOf(other) === keyOf(old) && !agree(lettersOf(other), lettersOf(old)),
  )
}

export interface Renaming {
  readonly edit: WorkspaceEdit
  /** Mentions that may be of the person and were left, as 'file:line:column'. */
  readonly left: readonly string[]
}

/** What a record has of the person: the edits, and the places of what was left. */
function renamedIn(parsed: Parsed, old: Person, next: PartedName): { edits: TextEdit[]; left: Position[] } {
  const edits: TextEdit[] = []
  const left: Position[] = []
  for (const mention of mentionsIn(parsed, old)) {
    const { person, position, nominative } = mention
    const written = parsed.document.source.original.slice(position.start.offset, position.end.offset)
    const whose = { gender: genderOfName(person.name) ?? genderOfName(old.name), nominative }
    const from = partedPerson(person)
    const newText = isAmbiguous(mention, parsed, old) ? null : renamedMention(written, from, next, whose)
    if (newText !== null) edits.push({ range: rangeOf(position), newText })
    // Other words in which the name is not even found name somebody else.
    else if (person !== old || renamedMention(written, from, from, whose) !== null) left.push(position)
  }
  return { edits, left }
}

/**
 * Gives the person named at an offset another name in all records of the folders, in the case of each mention. What
 * cannot be done for certain is left and told. Throws a UsageError where nobody is named there or the new name is none.
 */
export async function renaming(
  record: OpenRecord,
  offset: number,
  typed: string,
  archive: Archive,
): Promise<Renaming> {
  const old = namedAt(record, offset)?.named.person
  if (!old) throw new UsageError('lsp.rename.nobody')
  const next = partedName(typed, record.parsed.model.language)
  const family = keyOf(old)
  const stem = family.slice(0, Math.max(2, family.length - ENDING))
  const changes: Record<string, TextEdit[]> = {}
  const places: string[] = []
  for await (const { uri, file, text, read } of archive.texts()) {
    const parsed = nameKey(text).includes(stem) ? await read() : null
    if (!parsed) continue
    const { edits, left } = renamedIn(parsed, old, next)
    if (edits.length > 0) changes[uri] = edits
    for (const { start } of left) places.push(`${file}:${start.line}:${start.column}`)
  }
  return { edit: { changes }, left: places }
}
