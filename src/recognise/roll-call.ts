import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { Vote } from '../model/schema.ts'
import { withoutTrailing } from '../source/edges.ts'
import { clean } from './clean.ts'
import { voteWord } from './vote-words.ts'
import type { VoteKey } from '../language/ballot.ts'

/** Fewer votes by name are no roll call that is added up. */
const FEWEST = 2

/** What may stand between a name and how its bearer voted: a mark, a wide space, a blank before capitals. */
const BESIDE = /^(?:\s*[-–—:]|\s{2,}(?=\S)|\t|\s(?=\p{Lu}{2}[\p{Lu}()]*[\s.,;]*$))/u

/** How each person voted whom a line names: 'Орлов И.П. – за     Котова А.А. – против'. Empty for other lines. */
export function votesOn(value: string, lexicon: Lexicon): VoteKey[] {
  const names = findNames(value, lexicon.names, { loose: true })
  if (names.length === 0 || (names[0]?.start ?? 1) > 0) return []
  const said = names.map(({ end }, index) => {
    const words = value.slice(end, names[index + 1]?.start ?? value.length)
    const beside = BESIDE.exec(words)?.[0]
    return beside === undefined
      ? null
      : voteWord(withoutTrailing(words.slice(beside.length), ';,. ').trim(), lexicon)
  })
  return said.every((key) => key !== null) ? said : []
}

/** Votes by name, added up. */
export class RollCall {
  readonly #counts = new Map<VoteKey, number>()
  readonly #lines: string[] = []

  /** Takes a line on which all are named with how they voted. */
  take(value: string, lexicon: Lexicon): boolean {
    const votes = votesOn(value, lexicon)
    for (const key of votes) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    if (votes.length > 0) this.#lines.push(clean(value))
    return votes.length > 0
  }

  /** What the votes add up to; null where too few are named. */
  get vote(): Vote | null {
    const count = (key: VoteKey): number => this.#counts.get(key) ?? 0
    const named = [...this.#counts.values()].reduce((sum, value) => sum + value, 0)
    if (named < FEWEST) return null
    return {
      yes: count('yes'),
      no: count('no'),
      abstain: count('abstain'),
      notVoting: this.#counts.get('notVoting') ?? null,
      unanimous: count('no') + count('abstain') > 0 ? false : null,
      result: null,
      text: this.#lines.join(' '),
    }
  }
}
