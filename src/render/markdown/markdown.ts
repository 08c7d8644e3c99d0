import { Liquid } from 'liquidjs'
import { printingIn, type Printing } from '../../language/printing.ts'
import { LABEL_KEYS } from '../../language/lexicon.ts'
import type { AgendaItem, Attendee, Decision, Person, Protocol, Signature } from '../../model/schema.ts'
import type { TextRender } from '../renderer.ts'
import { clauseBlock } from './clauses.ts'
import { longDate } from './dates.ts'
import { escape } from './escape.ts'
import {
  agendaBlock,
  attachmentBlock,
  certificationBlock,
  itemBlock,
  quoteBlock,
  signatureBlock,
} from './items.ts'
import { normalise } from './normalise.ts'
import { attendanceLines, attendeeBlock, personLine } from './people.ts'
import { templateText } from '../package/package-file.ts'

/** A template sees the model's own properties and nothing else, and ends when it runs wild. */
const LIMITS = {
  ownPropertyOnly: true,
  strictVariables: true,
  strictFilters: true,
  memoryLimit: 1e7,
  renderLimit: 60_000,
}

/**
 * The filters of the template. All but the last two give finished Markdown and are followed by `raw`;
 * everything else is escaped on its way out.
 */
function engine(language: string, printing: Printing): Liquid {
  const liquid = new Liquid({
    ...LIMITS,
    templates: {},
    outputEscape: (value) => escape(String(value ?? '')),
  })
  const filters = {
    attendees: (list: Attendee[], label: string) => attendeeBlock(list, label, printing),
    agenda: (list: AgendaItem[], label: string) => agendaBlock(list, label),
    item: (item: AgendaItem) => itemBlock(item, printing),
    clauses: (list: Decision[]) => clauseBlock(list, printing),
    signatures: (list: Signature[]) => signatureBlock(list, printing),
    attachments: (list: Protocol['attachments']) => attachmentBlock(list, printing),
    quotes: (list: Protocol['unrecognized']) => quoteBlock(list),
    attendance: (attendance: Protocol['attendance']) =>
      attendanceLines(attendance, printing).map(escape).join('\n\n'),
    certification: () => certificationBlock(printing),
    person: (person: Person) => personLine(person),
    long_date: (iso: string) => longDate(iso, language),
  }
  for (const [name, filter] of Object.entries(filters)) liquid.registerFilter(name, filter)
  return liquid
}

/** Capitalised, as a label stands at the head of a line; `{{ label.agenda | upcase }}` for capitals. */
function labelsOf(printing: Printing): Record<string, string> {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return Object.fromEntries(LABEL_KEYS.map((key) => [key, capital(printing.label(key))]))
}

/** The record as a canonical Markdown document that holds every fact of the model, made to be read back. */
export const renderMarkdown: TextRender = (inputs) =>
  inputs.map(({ model }) => markdownOf(model, 'protocol.md.liquid')).join('\n')

/** A record in canonical Markdown, laid out by one of the package's templates. */
export function markdownOf(model: Protocol, template: string): string {
  const printing = printingIn(model.language)
  const liquid = engine(model.language, printing)
  const scope = { protocol: model, label: labelsOf(printing) }
  const markdown: unknown = liquid.parseAndRenderSync(templateText(template), scope)
  return normalise(String(markdown))
}
