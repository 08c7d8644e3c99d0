import type { Location } from 'vscode-languageserver/node'
import { mentionedIn } from '../../check/mentioned-record.ts'
import { summarise } from '../../check/summary.ts'
import { isoDate } from '../../language/calendar.ts'
import { findDates } from '../../language/dates.ts'
import { lexiconFor, lexiconOf } from '../../language/detect.ts'
import { findPointMentions } from '../../language/point-mentions.ts'
import { findReferences, type Reference } from '../../language/references.ts'
import { bodyOf } from '../../model/body.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Position } from '../../source/place.ts'
import type { Archive, ArchivedText } from './archive.ts'
import { pointPlaces } from './points.ts'
import { rangeOf, touches } from './ranges.ts'
import type { OpenRecord } from './reading.ts'

/** Characters at the head of a record among which its date stands: others are not read to find out. */
const HEAD = 4000

const TOP = { line: 1, column: 1, offset: 0 }

/** The points of a record, or its number where the whole of it is meant. */
function placesOf(model: Protocol, points: readonly string[]): Position[] {
  const places = points.flatMap((point) => pointPlaces(model, point))
  return points.length > 0 ? places : [model.positions['/number'] ?? { start: TOP, end: TOP }]
}

/** Whether a text states a date near its head. */
function isDated({ text }: ArchivedText, date: string): boolean {
  const head = text.slice(0, HEAD)
  return findDates(head, lexiconFor(head).dates).some(({ value: { year, month, day, valid } }) => {
    return valid && year !== null && day !== null && isoDate(year, month, day) === date
  })
}

/** The points that a reference names, in the record that it names. */
async function inArchive(reference: Reference, from: OpenRecord, archive: Archive): Promise<Location[]> {
  const { number, date, points } = reference
  const candidates = []
  for await (const text of archive.texts()) {
    const parsed = isDated(text, date) ? await text.read() : null
    if (parsed) candidates.push({ text, parsed, summary: summarise(text.uri, parsed.model, null) })
  }
  const summaries = candidates.map(({ summary }) => summary)
  const meant = mentionedIn(summaries, { number, date, body: bodyOf(from.parsed.model) })
  const found = candidates.find(({ summary }) => summary === meant)
  if (!found) return []
  return placesOf(found.parsed.model, points).map((place) => ({ uri: found.text.uri, range: rangeOf(place) }))
}

/**
 * Where the point stands that the words at an offset refer to: 'пункт 2.3 протокола от 15.11.2023 № 4' in the record of
 * that number and date, 'пункт 2.3' alone in the record itself.
 */
export async function definitionsAt(
  record: OpenRecord,
  offset: number,
  archive: Archive,
): Promise<Location[]> {
  const { parsed, text } = record
  const { document, model } = parsed
  const { source } = document
  const lexicon = lexiconOf(model.language)
  const reference = findReferences(source.text, lexicon).find((one) => touches(source.position(one), offset))
  const isOwn = reference?.number === model.number && reference.date === model.date
  if (reference && !isOwn) return inArchive(reference, record, archive)
  const mention = findPointMentions(source.text, lexicon).find((one) => touches(source.position(one), offset))
  const points = reference?.points ?? mention?.numbers ?? null
  if (points === null) return []
  return placesOf(model, points).map((place) => ({ uri: text.uri, range: rangeOf(place) }))
}
