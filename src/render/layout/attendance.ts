import type { Printing } from '../../language/printing.ts'
import type { Attendee, Protocol } from '../../model/schema.ts'
import { attendanceLines, attendeeLine } from '../markdown/people.ts'
import type { LayoutBlock } from './block.ts'
import { JOINER } from '../../source/word-joiner.ts'
import { isCountedBySource } from './verbatim.ts'
import { capitalised } from '../../source/letters.ts'

/** 'Орлова Л.М.' | '– директор школы (отпуск)'; a body or a group of people stands on a line of its own. */
function attendeeEntry(attendee: Attendee, printing: Printing): LayoutBlock {
  const line = attendeeLine(attendee, printing)
  // Without a bullet before it nothing else tells that the line is somebody.
  if (attendee.type !== 'person')
    return { type: 'line', text: isCountedBySource(attendee) ? line : JOINER + line }
  const rest = line.slice(attendee.name.length)
  return {
    type: 'entry',
    term: attendee.name,
    text: rest.startsWith(', ') ? `– ${rest.slice(2)}` : rest.trim(),
  }
}

/**
 * A label and those it is about, one per line. Whoever is listed under a heading of their own comes under it again;
 * the label stands once more before those who are listed under none after that.
 */
function listBlocks(list: readonly Attendee[], label: string, printing: Printing): LayoutBlock[] {
  const blocks: LayoutBlock[] = []
  let heading: string | null = null
  for (const attendee of list) {
    const group = attendee.type === 'person' ? attendee.group : null
    if (blocks.length === 0 || (group === null && heading !== null))
      blocks.push({ type: 'label', text: `${label}:`, more: null })
    if (group !== null && group !== heading) blocks.push({ type: 'label', text: `${group}:`, more: null })
    blocks.push(attendeeEntry(attendee, printing))
    heading = group
  }
  return blocks
}

/** Who was there, who was not, who was asked to come; how many, and whether they could decide. */
export function attendanceBlocks(model: Protocol, printing: Printing): LayoutBlock[] {
  const part = (list: readonly Attendee[], key: 'present' | 'absent' | 'invited'): LayoutBlock[] => {
    const label = printing.label(key)
    return listBlocks(list, capitalised(label), printing)
  }
  return [
    ...part(model.attendees, 'present'),
    ...part(model.absent, 'absent'),
    ...part(model.invited, 'invited'),
    ...attendanceLines(model.attendance, printing).map((text): LayoutBlock => ({ type: 'line', text })),
  ]
}
