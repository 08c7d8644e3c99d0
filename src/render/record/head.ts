import type { Printing } from '../../language/printing.ts'
import { startsWithPhrase } from '../../language/words.ts'
import type { PrintedLine } from '../../model/printed-line.ts'
import type { Protocol } from '../../model/schema.ts'
import type { LayoutBlock } from '../layout/block.ts'
import { columnsOf, squeezed } from './parts.ts'

/** '28 марта 2024 г. № 8': the number of a document behind its date. */
const NUMBERED = /^([^№]{4,40}\d[^№]{0,12}?) (№ ?\S{1,20})$/u
/** 'г. Белоярск 18 июля 2024 года': the date behind the place. */
const DATED = /^(\D{4,40}) (\d{1,2}[ .]\D{0,10}\d{4}\D{0,6}|\d{1,2}\.\d{2}\.\d{4}\D{0,6})$/u
/** Longer lines are sentences. */
const LONGEST_FIELD = 70
/** Shorter lines are no part of a heading. */
const SHORTEST_HEADING = 12

/** A line in capitals below a stamp is the letterhead. */
const SHORTEST_LETTERHEAD = 12
const isCapitals = (text: string): boolean =>
  text.length >= SHORTEST_LETTERHEAD && text === text.toUpperCase() && text !== text.toLowerCase()

/** Letterhead in the middle, a stamp ('УТВЕРЖДАЮ', 'Приложение № 2') at the right, each on the lines that it had. */
export function frontBlocks(
  lines: readonly PrintedLine[],
  { organization }: Protocol,
  { phrases }: Printing,
): LayoutBlock[] {
  let stamped = false
  return lines.flatMap((line): LayoutBlock[] => {
    const sides = columnsOf(line.cells?.join('\t') ?? line.text)
    const text = sides.join(' ')
    const opens = startsWithPhrase(text, phrases.stamps) > 0
    if (sides.length === 2) return [{ type: 'sides', left: sides[0] ?? '', right: sides[1] ?? '' }]
    if (opens) stamped = true
    else if (organization?.includes(text) || (line.gap && isCapitals(text))) stamped = false
    return [stamped ? { type: 'stamp', text, opens } : { type: 'centred', text }]
  })
}

/** The heading on the lines that it was printed on. */
export const titleBlock = (lines: readonly PrintedLine[]): LayoutBlock => ({
  type: 'title',
  kind: '',
  text: lines.map(({ text }) => squeezed(text)).join('\n'),
})

/** Whether a line below the heading goes on with it: 'ПРОТОКОЛ' / '28 марта 2024 г. № 8' / 'заседания учёного совета'. */
export function goesOnWithTitle(line: PrintedLine | undefined, { title }: Protocol): boolean {
  if (line?.part !== 'field' || line.labelled || line.cells !== null || title === null) return false
  const text = squeezed(line.text).toLowerCase()
  return text.length > SHORTEST_HEADING && title.toLowerCase().includes(text)
}

const asSides = (left = '', right = ''): LayoutBlock => ({ type: 'sides', left, right })

/** The parts of a line that is broken into columns, or that holds a number or a place beside a date. */
function sidesOf(
  sides: readonly string[],
  text: string,
  settlements: readonly string[],
  first: string,
): LayoutBlock | null {
  const [left = '', middle = '', right = ''] = sides
  if (sides.length === 3) return { type: 'sides', left, middle, right }
  if (sides.length === 2) return asSides(left, middle)
  const numbered = NUMBERED.exec(text)
  if (numbered) return asSides(numbered[1], numbered[2])
  const dated = settlements.includes(first) ? DATED.exec(text) : null
  return dated && asSides(dated[1], dated[2])
}

/** Date, number, place, hours. */
export function fieldBlock(line: PrintedLine, model: Protocol, { settlements }: Printing): LayoutBlock {
  if (goesOnWithTitle(line, model)) return titleBlock([line])
  const sides = columnsOf(line.cells?.join('\t') ?? line.text)
  const text = sides.join(' ')
  if (line.labelled) return { type: 'line', text }
  const [first = ''] = text.toLowerCase().split(/[.\s]/u, 1)
  const parted = sidesOf(sides, text, settlements, first)
  if (parted) return parted
  if (text.length >= LONGEST_FIELD) return { type: 'paragraph', text }
  return { type: settlements.includes(first) && !/\d{4}/u.test(text) ? 'centred' : 'line', text }
}

const BARE_DATE = /^\D{0,8}\d{1,2}[ .].{0,12}\d{4}\D{0,6}$/u
const BARE_NUMBER = /^№ ?\S{1,20}$/u

/** The date and the number below it on one line, the number at the right (GOST R 7.0.97-2016, 5.10 and 5.11); null for other lines. */
export function dateAndNumber(before: LayoutBlock | undefined, block: LayoutBlock): LayoutBlock | null {
  if (before?.type !== 'line' || block.type !== 'line') return null
  if (!BARE_DATE.test(before.text) || !BARE_NUMBER.test(block.text)) return null
  return { type: 'sides', left: before.text, right: block.text }
}
