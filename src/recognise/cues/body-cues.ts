import { firstInfinitive } from '../../language/morphology.ts'
import { firstWord, startsLower } from '../../source/letters.ts'
import { isOneOf } from '../../language/words.ts'
import type { Role } from '../decode/roles.ts'
import type { Line } from '../observe/line.ts'
import { acts } from '../telling.ts'
import type { Cue } from './cue.ts'

const TOLD: readonly Role[] = ['heard', 'spoke', 'noted']
const LONGEST_CLAUSE = 300

/** Whether a line begins with a name and tells what its bearer did or said. */
function tells(line: Line): boolean {
  const [first] = line.names
  if (!first || first.start > 40) return false
  const behind = line.words.slice(first.end, first.end + 80)
  const verb = firstWord(behind)
  if (verb === '' || !startsLower(verb)) return /^\s*:/u.test(behind)
  return isOneOf(verb, line.lexicon.headers.speech) || (first.start <= 2 && acts(verb, behind, line.lexicon))
}

const hasInfinitive = ({ tokens, lexicon }: Line): boolean => firstInfinitive(tokens, 0, lexicon.clauses) >= 0

/** Whether the line before is a bare label of a part, so that this one must be what it heads. */
const belowBareLabel = ({ index }: Line, lines: readonly Line[]): boolean => {
  const before = lines[index - 1]
  return before?.key === 'decided' || before?.key === 'tasks' ? before.said === '' : false
}

/** What speaks for clauses of a decision, and for the discussion around them. */
export const bodyCues: readonly Cue[] = [
  {
    id: 'sets-to-work',
    roles: ['clause'],
    strength: 'counted',
    reads: (line) => line.clausal,
  },
  {
    id: 'point-of-decision',
    roles: ['clause'],
    strength: 'shaped',
    reads: (line) => line.listed,
  },
  {
    id: 'below-label-of-decision',
    roles: ['clause'],
    strength: 'counted',
    reads: (line, { lines }) => belowBareLabel(line, lines) && line.label === null,
  },
  {
    id: 'short-with-infinitive',
    roles: ['clause'],
    strength: 'shaped',
    reads: (line) =>
      !line.lexicon.grammar && line.words.length < LONGEST_CLAUSE && hasInfinitive(line) && !tells(line),
  },
  {
    id: 'heading-is-no-clause',
    roles: ['clause', ...TOLD],
    strength: 'worded',
    against: true,
    reads: ({ statement }) => statement.level > 0,
  },
  {
    id: 'speech-is-no-clause',
    roles: ['clause'],
    strength: 'worded',
    against: true,
    reads: (line) => !line.ordinal && tells(line) && !line.clausal,
  },
  {
    id: 'paragraph-behind-clauses',
    roles: ['after'],
    strength: 'shaped',
    reads: (line) => !line.listed && line.label === null && !line.clausal && line.unit.gap,
  },
  {
    id: 'tells-what-was-said',
    roles: TOLD,
    strength: 'counted',
    reads: (line) => tells(line),
  },
  {
    id: 'paragraph-of-prose',
    roles: TOLD,
    strength: 'placed',
    reads: (line) => line.prose,
  },
  {
    id: 'votes-in-words',
    roles: ['vote'],
    strength: 'worded',
    reads: (line) => line.label === null && line.votes,
  },
  {
    id: 'vote-is-no-clause',
    roles: ['clause'],
    strength: 'worded',
    against: true,
    reads: (line) => line.votes && !line.listed,
  },
  {
    id: 'nothing-of-a-head',
    roles: ['noted'],
    strength: 'placed',
    reads: (line, { bodyStart }) => line.index >= bodyStart && line.label === null,
  },
]
