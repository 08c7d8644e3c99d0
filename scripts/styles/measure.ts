import { parse } from '../../src/index.ts'
import { pairsOf } from '../../test/styles/covering.ts'
import type { StyledRecord } from '../../test/styles/record.ts'
import { score, type Complaint } from '../accuracy/score.ts'
import { addTallies, emptyTallies, type Tallies } from '../accuracy/tally.ts'

/** A record as the program read it. */
export interface Read {
  readonly record: StyledRecord
  readonly tallies: Tallies
  readonly complaints: readonly Complaint[]
}

/** Reads a record with the program. The extension of its file is all that the program is told. */
export async function read(record: StyledRecord): Promise<Read> {
  const { model } = await parse(new TextEncoder().encode(record.text), { file: `record.${record.extension}` })
  const tallies = emptyTallies()
  const complaints = score(record.gold, model, tallies)
  return { record, tallies, complaints }
}

/** The figures of all records that share something: a style, a pair of styles. */
export interface Group {
  readonly name: string
  readonly tallies: Tallies
  readonly count: number
}

function grouped(reads: readonly Read[], namesOf: (read: Read) => readonly string[]): Group[] {
  const groups = new Map<string, { name: string; tallies: Tallies; count: number }>()
  for (const one of reads)
    for (const name of namesOf(one)) {
      const group = groups.get(name) ?? { name, tallies: emptyTallies(), count: 0 }
      addTallies(group.tallies, one.tallies)
      group.count++
      groups.set(name, group)
    }
  return [...groups.values()]
}

/** 'part:way' of all that a record prints. */
export const stylesPrinted = ({ styles }: StyledRecord): string[] =>
  Object.entries(styles).map(([part, way]) => `${part}:${way}`)

export const byStyle = (reads: readonly Read[]): Group[] =>
  grouped(reads, ({ record }) => stylesPrinted(record))
export const byPair = (reads: readonly Read[]): Group[] =>
  grouped(reads, ({ record }) => pairsOf(record.styles))
export const together = (reads: readonly Read[]): Tallies => {
  const sum = emptyTallies()
  for (const { tallies } of reads) addTallies(sum, tallies)
  return sum
}
