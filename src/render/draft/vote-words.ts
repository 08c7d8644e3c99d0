import { fill, type Printing } from '../../language/printing.ts'
import type { Vote } from '../../model/schema.ts'
import { capitalised } from '../../source/letters.ts'

/** A vote that was heard, in the words of a protocol: its counts and its result, and nothing that was not said. */
export function voteWords({ yes, no, abstain, unanimous, result }: Vote, printing: Printing): string {
  const { phrases } = printing
  const label = printing.label('vote')
  const counts = [
    yes === null ? null : fill(phrases.voteFor, { count: yes }),
    no === null ? null : fill(phrases.voteAgainst, { count: no }),
    abstain === null ? null : fill(phrases.voteAbstained, { count: abstain }),
    unanimous === true ? phrases.voteUnanimous : null,
  ].filter((part) => part !== null)
  const outcome = result === 'pass' ? phrases.votePassed : result === 'fail' ? phrases.voteFailed : null
  const head = `${capitalised(label)}: ${counts.join(', ')}.`
  return outcome === null ? head : `${head} ${outcome}.`
}
