import { fill, type Printing } from '../../language/printing.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { clausePlaces, timeAt, timeMark } from './recording-places.ts'

/** A part of a draft below the signatures: its heading, and pieces that are quoted. */
export interface OpenPart {
  readonly heading: string
  readonly pieces: readonly string[]
}

/** The finding of what may have been decided; its words stand between the quotes of the message. */
const UNCLEAR = 'proposal-is-decided'
const MOST_LINES = 12

/** What stands between the quotes of a message. */
function quoted(reason: string): string {
  const open = reason.search(/[«']/u)
  const close = Math.max(reason.lastIndexOf('»'), reason.lastIndexOf("'"))
  return open >= 0 && close > open ? reason.slice(open + 1, close) : reason
}

function unclear(model: Protocol, findings: readonly Diagnostic[], media: string | null): string[] {
  const heardAt = timeAt(model)
  return findings
    .filter(({ ruleId }) => ruleId === UNCLEAR)
    .map(({ reason, place }) => {
      const said = quoted(reason)
      const time = heardAt(place?.start.offset)
      return time === null ? said : `${timeMark(time, media)} ${said}`
    })
}

/** How much of what was said stands in no question, and where. */
function leftOut({ unrecognized }: Protocol, { phrases }: Printing): string[] {
  if (unrecognized.length === 0) return []
  const lines = [...new Set(unrecognized.map(({ position }) => String(position.start.line)))]
  const shown = lines.slice(0, MOST_LINES).join(', ')
  return [
    fill(phrases.leftOutPieces, {
      count: unrecognized.length,
      lines: lines.length > MOST_LINES ? `${shown}…` : shown,
    }),
  ]
}

/** What a draft leaves to whoever finishes it, in the order of its parts; parts without pieces are left out. */
export function openParts(
  model: Protocol,
  findings: readonly Diagnostic[],
  form: 'short' | 'full',
  media: string | null,
  printing: Printing,
): OpenPart[] {
  const { phrases } = printing
  const parts: OpenPart[] = [
    { heading: phrases.unclear, pieces: unclear(model, findings, media) },
    { heading: phrases.heardAt, pieces: clausePlaces(model, media) },
    { heading: phrases.leftOut, pieces: form === 'short' ? leftOut(model, printing) : [] },
  ]
  return parts.filter(({ pieces }) => pieces.length > 0)
}
