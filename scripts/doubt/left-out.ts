import type { JudgedFact } from '../../src/recognise/doubt/judged-facts.ts'
import type { JudgedRecord } from './readings.ts'
import { scoreOf, trained, TRAINING } from './train.ts'

/** What the weights that were learned without a set say of the verdicts on its facts; those without a fact are never doubted. */
export interface Scored {
  readonly set: string
  readonly file: string
  readonly pointer: string
  /** Null of the verdicts on no fact. */
  readonly kind: JudgedFact['kind'] | null
  readonly score: number
  readonly rights: number
  readonly wrongs: number
}

/** A reading with what tells how it was made. */
export interface TaggedRecord extends JudgedRecord {
  readonly by: string
}

const scoredOf = ({ set, file, examples, rights, wrongs }: JudgedRecord, weights: Float64Array): Scored[] => {
  const scored = examples.map((one) => ({
    set,
    file,
    pointer: one.pointer,
    kind: one.kind,
    score: scoreOf(weights, one.buckets),
    rights: one.rights,
    wrongs: one.wrongs,
  }))
  const sum = (key: 'rights' | 'wrongs'): number => scored.reduce((all, one) => all + one[key], 0)
  const rest = { rights: rights - sum('rights'), wrongs: wrongs - sum('wrongs') }
  return [...scored, { set, file, pointer: '', kind: null, score: -Infinity, ...rest }]
}

/** Each of the sets, as some program read it, judged by weights that were learned without it. */
export function leftOut(
  records: readonly TaggedRecord[],
  sets: readonly string[],
  by: string,
  training = TRAINING,
): readonly Scored[] {
  return sets.flatMap((set) => {
    const weights = trained(
      records.flatMap((one) => (one.set === set ? [] : one.examples)),
      training,
    )
    return records.flatMap((one) => (one.set === set && one.by === by ? scoredOf(one, weights) : []))
  })
}

export interface Shares {
  readonly wrongs: number
  readonly rights: number
  /** Shares of the wrong facts and of the right ones that are doubtful from a score on. */
  readonly wrong: number
  readonly right: number
}

export function sharesFrom(scored: readonly Scored[], bound: number): Shares {
  const sum = (some: readonly Scored[], key: 'rights' | 'wrongs'): number =>
    some.reduce((all, one) => all + one[key], 0)
  const doubtful = scored.filter(({ score }) => score >= bound)
  const [wrongs, rights] = [sum(scored, 'wrongs'), sum(scored, 'rights')]
  return {
    wrongs,
    rights,
    wrong: sum(doubtful, 'wrongs') / Math.max(1, wrongs),
    right: sum(doubtful, 'rights') / Math.max(1, rights),
  }
}

/** The lowest score from which on no more than a share of the right facts is doubtful. */
export function boundFor(scored: readonly Scored[], share: number): number {
  const rights = scored.reduce((sum, one) => sum + one.rights, 0)
  let [bound, seen] = [Infinity, 0]
  for (const { score, rights: more } of [...scored].sort((a, b) => b.score - a.score)) {
    seen += more
    if (seen > share * rights) break
    bound = score
  }
  return bound
}
