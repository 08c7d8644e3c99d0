import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver/node'
import { printingIn, type Printing } from '../../language/printing.ts'
import type { Decision, Protocol } from '../../model/schema.ts'
import type { Position } from '../../source/place.ts'
import { visibleLine } from '../../source/visible.ts'
import { coverOf, rangeOf } from './ranges.ts'
import type { OpenRecord } from './reading.ts'

/** Characters of a name in an outline: more are not seen in it. */
const LONGEST = 120

/** Markers that head a question where it is taken up. */
const HEADS: ReadonlySet<string> = new Set(['head', 'title-again'])

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text

const nameOf = (number: string | null, words: string, otherwise: string): string =>
  shortened(visibleLine([number === null ? '' : `${number}.`, words].filter(Boolean).join(' '))) || otherwise

/** A place of the question, and whether it is of the question itself rather than of what is under it. */
interface Placed {
  readonly item: number
  readonly own: boolean
  readonly position: Position
}

const ITEM = /^\/agenda\/(\d{1,6})\/(.+)$/

/**
 * Where each question is taken up: its title may stand in the list at the top, and what was said and decided far below.
 * Of the places that follow one another without another question's between them, those with the decisions count.
 */
function stretches({ positions }: Protocol): ReadonlyMap<number, Position> {
  const placed = Object.entries(positions)
    .flatMap(([pointer, position]): Placed[] => {
      const [, item, rest = ''] = ITEM.exec(pointer) ?? []
      return item === undefined
        ? []
        : [{ item: Number(item), own: rest === 'number' || rest === 'title', position }]
    })
    .sort((a, b) => a.position.start.offset - b.position.start.offset)
  const runs: Placed[][] = []
  for (const one of placed) {
    const last = runs.at(-1)
    if (last?.[0]?.item === one.item) last.push(one)
    else runs.push([one])
  }
  const best = new Map<number, { readonly weight: number; readonly run: readonly Placed[] }>()
  for (const run of runs) {
    const item = run[0]?.item ?? -1
    const weight = run.filter(({ own }) => !own).length
    if (weight >= (best.get(item)?.weight ?? 0)) best.set(item, { weight, run })
  }
  return new Map(
    [...best].flatMap(([item, { run }]) => {
      const cover = coverOf(run.map(({ position }) => position))
      return cover ? [[item, cover] as const] : []
    }),
  )
}

/** Makes the outline of one record. */
class Outliner {
  readonly #model: Protocol
  readonly #printing: Printing
  readonly #heads: readonly Position[]

  constructor({ parsed }: OpenRecord, language: string) {
    this.#model = parsed.model
    this.#printing = printingIn(language)
    this.#heads = parsed
      .facts()
      .filter(({ kind, name }) => kind === 'marker' && HEADS.has(name))
      .map(({ position }) => position)
  }

  symbols(): DocumentSymbol[] {
    const { agenda, decisions } = this.#model
    const where = stretches(this.#model)
    const ends = [...where.values()].map(({ end }) => end.offset)
    const items = agenda.flatMap(({ number, title, decisions: own }, index): DocumentSymbol[] => {
      const children = this.#decisions(own, `/agenda/${index}/decisions`)
      const body = where.get(index)
      if (!body) return children
      const before = ends.reduce((last, end) => (end <= body.start.offset && end > last ? end : last), 0)
      const head = this.#heads.filter(
        ({ start, end }) => start.offset >= before && end.offset <= body.start.offset,
      )
      const whole = coverOf([...head, body]) ?? body
      const titled = this.#model.positions[`/agenda/${index}/title`]
      const isWithin =
        titled && titled.start.offset >= whole.start.offset && titled.end.offset <= whole.end.offset
      return [
        {
          name: nameOf(number, title, this.#printing.evidence.what.item),
          kind: SymbolKind.Module,
          range: rangeOf(whole),
          selectionRange: rangeOf(isWithin ? titled : { start: whole.start, end: whole.start }),
          children,
        },
      ]
    })
    return [...items, ...this.#decisions(decisions, '/decisions')]
  }

  #decisions(list: readonly Decision[], at: string): DocumentSymbol[] {
    const { positions } = this.#model
    return list.flatMap(({ number, text, kind, items, assignees, deadline }, index): DocumentSymbol[] => {
      const pointer = `${at}/${index}`
      const children = this.#decisions(items, `${pointer}/items`)
      const own = [positions[`${pointer}/number`], positions[`${pointer}/text`]].filter(
        (position) => position !== undefined,
      )
      const place = coverOf(own)
      if (!place) return children
      const { action, decision } = this.#printing.evidence.what
      const who = assignees.map(({ name }) => name).join(', ')
      const when = deadline ? (deadline.due ?? deadline.text) : ''
      const last = children.at(-1)?.range.end
      const range = rangeOf(place)
      return [
        {
          name: nameOf(number, text, kind === 'action' ? action : decision),
          detail: items.length > 0 ? '' : visibleLine([who, when].filter(Boolean).join(' · ')),
          kind: kind === 'action' ? SymbolKind.Event : SymbolKind.Constant,
          range: last && last.line > range.end.line ? { start: range.start, end: last } : range,
          selectionRange: range,
          children,
        },
      ]
    })
  }
}

/** The questions of a record with their decisions, for the outline of an editor. */
export const outlineOf = (record: OpenRecord, language: string): DocumentSymbol[] =>
  new Outliner(record, language).symbols()
