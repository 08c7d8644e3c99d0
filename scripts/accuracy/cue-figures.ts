import { readFileSync } from 'node:fs'
import path from 'node:path'
import { read } from '../../src/read/readers.ts'
import { cues } from '../../src/recognise/cues/cues.ts'
import type { Cue } from '../../src/recognise/cues/cue.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import type { ReadLine } from '../../src/recognise/recognised.ts'
import type { Protocol } from '../../src/index.ts'
import { goldOf, recordsIn } from './pairs.ts'
import { score, type Complaint } from './score.ts'
import { emptyTallies } from './tally.ts'

/** On how many lines a cue spoke, won, and won where a false fact begins. */
export interface CueFigures {
  readonly cue: Cue
  fired: number
  won: number
  wrong: number
}

/** The key under which the place of an entry of a list is kept. */
const PLACED = { people: 'name', agenda: 'title', decision: 'text' } as const

function placedKey(pointer: string): string {
  if (/\/(?:decisions|items)\/\d+$/.test(pointer)) return PLACED.decision
  return pointer.startsWith('/agenda/') ? PLACED.agenda : PLACED.people
}

/** The lines of the source on which false facts begin. */
export function falseLines(complaints: readonly Complaint[], { positions }: Protocol): ReadonlySet<number> {
  const lines = complaints.flatMap(({ pointer }) => {
    const position = pointer === null ? undefined : positions[`${pointer}/${placedKey(pointer)}`]
    return position ? [position.start.line] : []
  })
  return new Set(lines)
}

function holdsOneOf({ position: { start, end } }: ReadLine, numbers: ReadonlySet<number>): boolean {
  for (let line = start.line; line <= end.line; line++) if (numbers.has(line)) return true
  return false
}

/** Adds the lines of a record to the figures of the cues. */
export function addLines(
  figures: ReadonlyMap<string, CueFigures>,
  lines: readonly ReadLine[],
  wrong: ReadonlySet<number>,
): void {
  for (const line of lines) {
    for (const { cue } of line.fired) {
      const spoke = figures.get(cue.id)
      if (spoke) spoke.fired++
    }
    const winner = line.by === null ? undefined : figures.get(line.by)
    if (!winner) continue
    winner.won++
    if (holdsOneOf(line, wrong)) winner.wrong++
  }
}

export const emptyFigures = (): Map<string, CueFigures> =>
  new Map(cues.map((cue) => [cue.id, { cue, fired: 0, won: 0, wrong: 0 }]))

/** The figures of all cues over the records of some folders; a transcript has no lines and adds nothing. */
export async function cueFigures(folders: readonly string[]): Promise<CueFigures[]> {
  const figures = emptyFigures()
  for (const folder of folders)
    for (const name of recordsIn(folder)) {
      const file = path.join(folder, name)
      const recognised = await recognise(await read(name, readFileSync(file), {}))
      const complaints = score(goldOf(file), recognised.model, emptyTallies())
      addLines(figures, recognised.lines, falseLines(complaints, recognised.model))
    }
  return [...figures.values()]
}
