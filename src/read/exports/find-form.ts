import { isLabel } from './labels.ts'
import { openerFor, type Line, type Opener, type Opening } from './opening.ts'
import { isPostStenogram } from './stenogram.ts'
import { stenogram, turnForms, type TurnForm } from './turn-forms.ts'

/** The form is found in so many lines; the rest of the text is only read in it. */
const SAMPLE = 1500
/** Lines of words that a turn may have, on the average of a text. */
const MOST_LINES_A_TURN = 8

/** What finds the openings of a form. */
export const openerOf = ({ find, opens }: TurnForm): Opener => find ?? openerFor(opens)

/**
 * Index of the line from which on turns open: the first that only says a time, in a form that has such lines; what stands
 * above it is a summary that looks like turns.
 */
export function turnsFrom(text: string, lines: readonly Line[], { timeLine }: TurnForm): number {
  if (timeLine === undefined) return 0
  const timeAt = openerFor([[timeLine]])
  return Math.max(
    0,
    lines.slice(0, SAMPLE).findIndex((_, index) => timeAt(text, lines, index) !== null),
  )
}

/** The openings of a form among the first lines of a text. */
function sampled(text: string, lines: readonly Line[], form: TurnForm): Opening[] {
  const openingAt = openerOf(form)
  const found: Opening[] = []
  for (let index = turnsFrom(text, lines, form); index < Math.min(lines.length, SAMPLE); index++) {
    const opening = openingAt(text, lines, index)
    if (!opening || !mayOpen(text, opening, form)) continue
    found.push(opening)
    index += opening.lines - 1
  }
  return found
}

/** Whether the label of an opening may be one. */
export function mayOpen(text: string, { label }: Opening, form: TurnForm): boolean {
  return form.sure || label === null || isLabel(text.slice(label.start, label.end))
}

/** Whether some label comes again: lists of times and headings have none. */
function recurs(text: string, openings: readonly Opening[]): boolean {
  const labels = openings.flatMap(({ label }) => (label ? [text.slice(label.start, label.end)] : []))
  return new Set(labels).size < labels.length
}

/** The first time of a recording, as its reader prints it: later ones are hours of a day. */
const EARLIEST = '00:05:00'

/** Whether times rise from the beginning of a recording, so that no programme of a day is meant. */
function rise(openings: readonly Opening[]): boolean {
  const times = openings.map(({ time }) => time ?? '')
  return (times[0] ?? '') < EARLIEST && times.every((time, at) => time >= (times[at - 1] ?? ''))
}

/** Share of the lines with a time on which the same few words come again: those are names of voices. */
const VOICES_SHARE = 0.3

/** '00:03 Kit Varga': whether what stands behind the times is who speaks. */
function nameVoices(text: string, openings: readonly Opening[]): boolean {
  const said = openings.flatMap(({ words }) => (words ? [text.slice(words.start, words.end)] : []))
  const counts = new Map<string, number>()
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1)
  return said.filter((one) => (counts.get(one) ?? 0) > 1).length > said.length * VOICES_SHARE
}

/** The form of an export that a text is in; null for none. */
export function findForm(text: string, lines: readonly Line[]): TurnForm | null {
  const filled = (from: number): number =>
    lines.slice(from, SAMPLE).filter(({ start, end }) => end > start).length
  const signed = ({ signature }: TurnForm): boolean =>
    signature === undefined ||
    [...lines.slice(0, SAMPLE), ...lines.slice(-8)].some(({ start, end }) =>
      signature.test(text.slice(start, Math.min(end, start + 240))),
    )
  const found =
    turnForms.find((form) => {
      if (!signed(form)) return false
      const openings = sampled(text, lines, form)
      const [first] = openings
      if (!first || openings.length < form.least) return false
      if (!form.sure && !form.signature && !recurs(text, openings)) return false
      if (form.rises && (!rise(openings) || nameVoices(text, openings))) return false
      return openings.length * MOST_LINES_A_TURN >= filled(first.line)
    }) ?? null
  return found ?? (isPostStenogram(text, lines.slice(0, SAMPLE)) ? stenogram : null)
}
