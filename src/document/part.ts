import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import type { Block, Document, Line } from './document.ts'
import { Text } from './text.ts'

/** A stretch of a source as a source of its own, of which the positions are those of the whole. */
function sourcePart(source: Source, { start, end }: Place): Source {
  const inWhole = (place: Place): Place => ({ start: place.start + start, end: place.end + start })
  return {
    file: source.file,
    original: source.original,
    text: source.text.slice(start, end),
    encoding: source.encoding,
    encodingGuessed: source.encodingGuessed,
    position: (place) => source.position(inWhole(place)),
    slice: (place) => source.slice(inWhole(place)),
    verbatimFrom: (place) => {
      const joiner = source.verbatimFrom(inWhole(place))
      return joiner === null ? null : joiner - start
    },
  }
}

/**
 * What of a document stands from `start` up to `end` of its source, as a document of its own. A paragraph is cut between its
 * lines; a table belongs where it begins.
 */
export function documentPart(document: Document, { start, end }: Place): Document {
  const holds = (at: number): boolean => at >= start && at < end
  const moved = (text: Text): Text =>
    new Text(
      text.value,
      text.runs.map((run) => ({ ...run, offset: run.offset - start })),
    )
  const movedPlace = (place: Place): Place => ({ start: place.start - start, end: place.end - start })
  const movedPlaces = (places: readonly Place[]): Place[] =>
    places.filter((place) => holds(place.start)).map(movedPlace)
  const movedLine = (line: Line): Line => ({ ...line, text: moved(line.text) })
  const blockPart = (block: Block): Block[] => {
    switch (block.type) {
      case 'paragraph': {
        const lines = block.lines.filter(({ text }) => holds(text.place().start)).map(movedLine)
        return lines.length > 0 ? [{ ...block, lines }] : []
      }
      case 'table': {
        const first = block.rows.flatMap(({ cells }) => cells).find(({ value }) => value.trim() !== '')
        if (!first || !holds(first.place().start)) return []
        return [{ ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map(moved) })) }]
      }
      case 'break':
        return holds(block.place.start) ? [{ ...block, place: movedPlace(block.place) }] : []
      case 'speech':
        return holds(block.text.place().start)
          ? [{ ...block, speaker: block.speaker && moved(block.speaker), text: moved(block.text) }]
          : []
    }
  }
  const { markup } = document
  return {
    type: 'document',
    source: sourcePart(document.source, { start, end }),
    children: document.children.flatMap(blockPart),
    syntax: movedPlaces(document.syntax),
    ...(markup && { markup: movedPlaces(markup) }),
  }
}
