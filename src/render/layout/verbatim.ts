import { findNames } from '../../language/names.ts'
import type { Printing } from '../../language/printing.ts'
import { readsAsPart } from '../../language/reads-as-part.ts'
import type { AgendaItem, Attendee } from '../../model/schema.ts'
import { JOINER } from '../../source/word-joiner.ts'

const HEAD = 80

/** Words with a word joiner before them, where they could be read as a part of the record. */
export function verbatim(text: string, { lexicon }: Printing): string {
  return readsAsPart(text, lexicon) ? JOINER + text : text
}

/** What somebody said, or what was noted without a speaker: a name at its head is not the speaker's either. */
export function verbatimRemark(
  { speaker, text }: AgendaItem['remarks'][number],
  { lexicon }: Printing,
): string {
  const { byOrder, names } = lexicon
  // Where a language has no endings, sentences tell by their names and verbs who has spoken or is to act.
  const told = byOrder && (speaker === null || findNames(text, names, { loose: true }).length > 0)
  const [first] = findNames(text.slice(0, HEAD), names, { loose: true })
  const named = first !== undefined && (first.start <= 1 || speaker === null)
  return told || named || readsAsPart(text, lexicon) ? JOINER + text : text
}

/** '3 директора: СОШ № 1, СОШ № 2': people who are counted, with where they come from. */
export const isCountedBySource = (attendee: Attendee): boolean =>
  attendee.type === 'group' && attendee.count !== null && attendee.organizations.length > 0

/** Figures and marks with which the name of a body or a group says more than a name does. */
const MORE_THAN_NAME = /[\d;:]|[.!?]\s/u
const LONGEST_NAME = 120

/** A point of a list of people that names a body or a group, whatever its name looks like. */
export function verbatimAttendee(attendee: Attendee, line: string, { lexicon }: Printing): string {
  if (attendee.type === 'person' || isCountedBySource(attendee)) return line
  const { name } = attendee
  const odd = MORE_THAN_NAME.test(name) || name.length > LONGEST_NAME || readsAsPart(name, lexicon)
  return odd || findNames(name, lexicon.names, { loose: true }).length > 0 ? JOINER + line : line
}
