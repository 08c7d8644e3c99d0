import { printingIn } from '../../language/printing.ts'
import type { PrintedLine, PrintedPart } from '../../model/printed-line.ts'
import { squeezed } from '../record/parts.ts'

/** What an extract has of a record besides its questions: the introductory part and the signatories. */
const AROUND: ReadonlySet<PrintedPart> = new Set<PrintedPart>([
  'front',
  'title',
  'field',
  'person',
  'people',
  'signature',
])

/** 'ПРОТОКОЛ № 4' → 'ВЫПИСКА ИЗ ПРОТОКОЛА № 4', in the letters of the title. */
function extractTitle(text: string, language: string): string {
  const { documentKinds, phrases } = printingIn(language)
  const line = squeezed(text)
  const small = line.toLowerCase()
  const kind = documentKinds.find((word) => small === word || small.startsWith(`${word} `))
  if (kind === undefined || small.startsWith(phrases.extractOf.toLowerCase())) return line
  const printed = line.slice(0, kind.length)
  const words = printed === printed.toUpperCase() ? phrases.extractOf.toUpperCase() : phrases.extractOf
  return words + line.slice(kind.length)
}

/** The lines of a record that an extract of some questions has, by their indexes in the agenda. */
export function extractLines(
  lines: readonly PrintedLine[],
  items: readonly number[],
  language: string,
): PrintedLine[] {
  const ofItems = (line: PrintedLine): boolean => line.question !== null && items.includes(line.question)
  const listed = lines.some((line) => line.part === 'entry' && ofItems(line))
  const kept = lines.filter((line) => {
    if (line.question !== null) return ofItems(line)
    return AROUND.has(line.part) || (line.part === 'agenda' && listed)
  })
  const title = kept.findIndex(({ part }) => part === 'title')
  return kept.map((line, at) => {
    const question = line.question === null ? null : items.indexOf(line.question)
    return { ...line, question, ...(at === title && { text: extractTitle(line.text, language) }) }
  })
}
