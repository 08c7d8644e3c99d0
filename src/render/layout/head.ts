import type { Printing } from '../../language/printing.ts'
import type { Protocol } from '../../model/schema.ts'
import { longDate } from '../markdown/dates.ts'
import { personLine } from '../markdown/people.ts'
import { verbatim } from './verbatim.ts'
import type { LayoutBlock } from './block.ts'
import { capitalised } from '../../source/letters.ts'

/** A heading cut after the words that name the kind of document: 'Протокол' | 'заседания …'. */
function titleBlock(title: string, { documentKinds }: Printing): LayoutBlock {
  const small = title.toLowerCase()
  const kind = documentKinds.find((words) => small === words || small.startsWith(`${words} `))
  if (kind === undefined) return { type: 'title', kind: '', text: title }
  return { type: 'title', kind: title.slice(0, kind.length), text: title.slice(kind.length).trim() }
}

function datesOf({ date, endDate, language }: Protocol): string {
  return [date, endDate]
    .filter((day) => day !== null)
    .map((day) => longDate(day, language))
    .join(' – ')
}

/** 'г. Полянск' is known for a place by itself; a room needs to be announced. */
function placeBlock(place: string, printing: Printing): LayoutBlock {
  const [first = ''] = place.toLowerCase().split(/[.\s]/, 1)
  const words = verbatim(place, printing)
  if (words === place && printing.settlements.includes(first)) return { type: 'centred', text: place }
  return { type: 'line', text: `${capitalised(printing.label('place'))}: ${words}` }
}

/** Letterhead, kind and heading, date and number, place, time, who presided and who kept the record. */
export function headBlocks(model: Protocol, printing: Printing): LayoutBlock[] {
  const { organization, title, number, place, time, chair, secretary } = model
  const blocks: LayoutBlock[] = []
  if (organization !== null) blocks.push({ type: 'centred', text: organization })
  if (title !== null) blocks.push(titleBlock(title, printing))
  const left = datesOf(model)
  if (left !== '' || number !== null) {
    blocks.push({ type: 'sides', left, right: number === null ? '' : `№ ${number}` })
  }
  if (place !== null) blocks.push(placeBlock(place, printing))
  const line = (label: string, text: string): void => {
    blocks.push({ type: 'line', text: `${capitalised(label)}: ${text}` })
  }
  if (time?.start) line(printing.label('opened'), time.start)
  if (time?.end) line(printing.label('closed'), time.end)
  const role = (label: string, text: string): void => {
    blocks.push({ type: 'entry', term: capitalised(label), text: `– ${text}` })
  }
  if (chair) role(printing.label('chair'), personLine(chair))
  if (secretary) role(printing.label('secretary'), personLine(secretary))
  return blocks
}
