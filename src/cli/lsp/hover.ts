import { MarkupKind, type Hover } from 'vscode-languageserver/node'
import { printingIn } from '../../language/printing.ts'
import { doubtWords } from '../../model/doubt-signs.ts'
import { flat, type Fact } from '../../render/html/evidence/fact.ts'
import { FactReader } from '../../render/html/evidence/facts.ts'
import type { Position } from '../../source/place.ts'
import { visibleLine } from '../../source/visible.ts'
import type { Session } from '../session.ts'
import { rangeOf, touches } from './ranges.ts'
import type { OpenRecord } from './reading.ts'

/** Characters of a fact that are shown: the text itself stands below the cursor. */
const LONGEST = 300

/** Foreign words within Markdown: none of them is markup. */
const shown = (text: string): string => {
  const line = visibleLine(text)
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  return short.replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
}

/** A fact with the one of its places that the cursor stands at. */
interface Pointed {
  readonly fact: Fact
  readonly place: Position
}

const sizeOf = ({ start, end }: Position): number => end.offset - start.offset

/** The facts at an offset, of those on the smallest stretch of the text. */
function pointed(facts: readonly Fact[], offset: number): Pointed[] {
  const all = facts.flatMap((fact) =>
    fact.places.filter((place) => touches(place, offset)).map((place) => ({ fact, place })),
  )
  const least = all.reduce((size, { place }) => Math.min(size, sizeOf(place)), Infinity)
  return all.filter(({ place }) => sizeOf(place) === least)
}

function factLines({ what, value, how, doubts }: Fact, { language, t }: Session): string[] {
  const lines = [`**${shown(what)}**: ${shown(value)}`]
  if (how) lines.push(shown(how))
  if (doubts.length > 0) lines.push(t('lsp.hover.doubtful', { reasons: doubtWords(doubts, language) }))
  return lines
}

/** What the line was read as, and the strongest cue that told it. */
function lineWords({ parsed }: OpenRecord, offset: number, { t }: Session): string[] {
  const line = parsed.lines().find(({ position }) => touches(position, offset))
  if (!line) return []
  const { role, by } = line
  return [by === null ? t('lsp.hover.lineByNeighbours', { role }) : t('lsp.hover.line', { role, cue: by })]
}

/** What the words at an offset were read as: facts, how they were worked out, the cue, and why findings there matter. */
export function hoverAt(record: OpenRecord, offset: number, session: Session): Hover | null {
  const { parsed, doubted, findings } = record
  const groups = new FactReader(doubted, printingIn(session.language)).groups()
  const found = pointed(flat(groups.flatMap(({ facts }) => facts)), offset)
  const markers = parsed
    .facts()
    .filter(({ kind, position }) => kind === 'marker' && touches(position, offset))
  if (found.length === 0 && markers.length === 0) return null
  const facts = found.map(({ fact }) => factLines(fact, session).join('\n\n'))
  const words = markers.map(({ name }) => session.t('lsp.hover.marker', { name }))
  const told = new Set(facts.length > 0 ? facts : words)
  const notes = findings.flatMap(({ ruleId, note, place }) =>
    note && place && touches(place, offset) ? [`\`${ruleId}\`: ${shown(note)}`] : [],
  )
  const parts = [...told, ...lineWords(record, offset, session), ...new Set(notes)]
  const place = found[0]?.place ?? markers[0]?.position
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n') },
    ...(place && { range: rangeOf(place) }),
  }
}
