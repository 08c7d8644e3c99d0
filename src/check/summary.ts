import type { Document } from '../document/document.ts'
import { lexiconOf } from '../language/detect.ts'
import { findReferences } from '../language/references.ts'
import type { Person, Protocol } from '../model/schema.ts'
import { digest } from '../source/digest.ts'
import type { Position } from '../source/place.ts'
import { bodyOf } from '../model/body.ts'
import { IN_NOMINATIVE, namedPeople } from '../model/named-people.ts'

/** Somebody whose name stands in the nominative or comes from a list: nothing is guessed from an ending. */
export interface SummaryPerson extends Pick<
  Person,
  'name' | 'familyName' | 'givenName' | 'patronymicName' | 'initials'
> {
  readonly at: Position | null
}

/** A mention of another record, with the points that it names. */
export interface SummaryReference {
  readonly number: string
  readonly date: string
  readonly points: readonly string[]
  readonly at: Position
}

/** The little of a record that rules across records look at: thousands of them are held at once. */
export interface RecordSummary {
  readonly file: string
  readonly kind: Protocol['kind']
  /** Who met, in words that compare; null where the record does not tell. */
  readonly body: string | null
  readonly number: string | null
  readonly numberAt: Position | null
  readonly date: string | null
  readonly dateAt: Position | null
  /** Every number by which a point of the record can be named. */
  readonly points: readonly string[]
  readonly people: readonly SummaryPerson[]
  readonly references: readonly SummaryReference[]
  /** Fingerprint of the words; null where the record was not read from a document. */
  readonly digest: string | null
}

function pointsOf({ agenda, decisions }: Protocol): string[] {
  const points = new Set<string>()
  const walk = (list: Protocol['decisions'], owner: string | null): void => {
    for (const { number, items } of list) {
      if (number !== null) {
        points.add(number)
        if (owner !== null) points.add(`${owner}.${number}`)
      }
      walk(items, number ?? owner)
    }
  }
  for (const item of agenda) {
    if (item.number !== null) points.add(item.number)
    walk(item.decisions, item.number)
  }
  walk(decisions, null)
  return [...points]
}

function peopleOf(model: Protocol): SummaryPerson[] {
  const seen = new Set<string>()
  return namedPeople(model).flatMap(({ person, as, at }) => {
    const { name, familyName, givenName, patronymicName, initials } = person
    if (!IN_NOMINATIVE.has(as) || familyName === null || seen.has(name)) return []
    seen.add(name)
    return [{ name, familyName, givenName, patronymicName, initials, at: model.positions[at] ?? null }]
  })
}

function referencesOf(model: Protocol, { source }: Document): SummaryReference[] {
  return findReferences(source.text, lexiconOf(model.language))
    .filter(({ number, date }) => number !== model.number || date !== model.date)
    .map(({ number, date, points, start, end }) => ({
      number,
      date,
      points,
      at: source.position({ start, end }),
    }))
}

/** A record as rules across records see it; nothing of the model or the document is kept alive. */
export function summarise(file: string, model: Protocol, document: Document | null): RecordSummary {
  return {
    file,
    kind: model.kind,
    body: bodyOf(model),
    number: model.number,
    numberAt: model.positions['/number'] ?? null,
    date: model.date,
    dateAt: model.positions['/date'] ?? null,
    points: pointsOf(model),
    people: peopleOf(model),
    references: document ? referencesOf(model, document) : [],
    digest: document ? digest(document.source.text.replace(/\s+/gu, ' ').trim()) : null,
  }
}
