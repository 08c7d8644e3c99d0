import { couldBe } from '../../language/inflected.ts'
import type { LabelKey } from '../../language/lexicon.ts'
import { firstWord, startsLower } from '../../source/letters.ts'
import { startsWithPhrase } from '../../language/words.ts'
import type { Role } from '../decode/roles.ts'
import { statesCounts } from '../naming.ts'
import { isAbbreviation } from '../is-abbreviation.ts'
import { arrowPoints } from '../observe/arrow-points.ts'
import { decisionLists } from '../observe/decision-lists.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import { isTailKey } from '../tail-key.ts'
import { acts } from '../telling.ts'
import { isBehindClauses } from '../observe/behind-clauses.ts'
import { belongsAbove } from './below-clause.ts'
import type { Cue } from './cue.ts'
import {
  behindName,
  belowAddressee,
  hasInfinitive,
  beginsTopics,
  belowLeadIn,
  countsBelow,
  roleBelow,
  isPointOfQuestion,
  leavesList,
  ownsPoints,
  setsToWork,
  speaks,
} from './lead-ins.ts'
import { behindSemicolon, tailsTasks } from './point-cues.ts'

const TOLD: readonly Role[] = ['heard', 'spoke', 'noted']
/** Labels of what was said: behind a colon of theirs nothing is decided. */
const TELLING: ReadonlySet<LabelKey> = new Set<LabelKey>(['heard', 'spoke', 'discussion', 'noted'])
const LONGEST_CLAUSE = 300

/** Whether a line begins with a name and tells what its bearer did or said. */
function tells(line: Line): boolean {
  const behind = behindName(line)
  if (behind === null) return false
  const verb = firstWord(behind)
  if (verb === '' || !startsLower(verb)) return /^\s*:\s*\S/u.test(behind)
  return speaks(verb, line.lexicon) || (line.namedFirst && acts(verb, behind, line.lexicon))
}

// The same with a verb that says so: 'Соня – репортаж' may be told as well as given to do; 'Cllr Roe proposed …' with its
// vote is a decision, and 'Lee: send the draft' in a list of decisions is one.
const tellsByVerb = (line: Line, lines: readonly Line[]): boolean => {
  if (line.lexicon.byOrder && (line.label?.guessed || decisionLists(lines).has(line.index))) return false
  return tells(line) && !/^\s*[–—-]/u.test(behindName(line) ?? '')
}

/** Whether a line decides without a label over it: by its own words, as a numbered point with an infinitive, in a table. */
function decidesItself(line: Line, overview: Overview): boolean {
  const { lines } = overview
  const { key, label, ordinal, statement } = line
  if (label?.guessed) return key !== 'discussion'
  if (key && isTailKey(key)) return true
  if (statement.cell?.role === 'clause' || tailsTasks(line, lines)) return true
  return (
    ordinal !== null ||
    arrowPoints(lines).has(line.index) ||
    setsToWork(line) ||
    belowLeadIn(line, lines) ||
    belowAddressee(line, lines) ||
    belongsAbove(line, overview)
  )
}

/** Whether a line names somebody in the dative, or in brackets, over the points that are theirs: 'Отделу кадров (Белова А.П.):'. */
function leadsIn({ index, words, tokens, names, label, lexicon }: Line, { lines }: Overview): boolean {
  const next = lines[index + 1]
  if (label || !words.endsWith(':') || !next || lexicon.byOrder) return false
  const [first] = tokens
  const addresses = first !== undefined && (couldBe(first.text, 'dative') || isAbbreviation(first))
  const named = names.length > 0 && words.includes('(')
  return (addresses || named) && (next.listed || next.clausal)
}

/** Whether the line before is a bare label of a part, so that this one must be what it heads. */
const belowBareLabel = ({ index }: Line, lines: readonly Line[]): boolean => {
  const before = lines[index - 1]
  return before?.key === 'decided' || before?.key === 'tasks' ? before.said === '' : false
}

/** What speaks for clauses of a decision, and for the discussion around them. */
export const bodyCues: readonly Cue[] = [
  {
    id: 'sets-to-work',
    roles: ['clause', 'deed'],
    strength: 'counted',
    reads: (line) => line.clausal,
  },
  {
    id: 'addressed-before-dash',
    roles: ['clause', 'deed'],
    strength: 'counted',
    reads: setsToWork,
  },
  {
    id: 'below-label-of-decision',
    roles: ['clause'],
    strength: 'counted',
    reads: (line, { lines }) => belowBareLabel(line, lines) && line.label === null,
  },
  {
    id: 'leads-in-to-points',
    roles: ['clause', 'deed'],
    strength: 'counted',
    reads: leadsIn,
  },
  {
    id: 'who-and-when-in-brackets',
    roles: ['clause', 'deed'],
    strength: 'shaped',
    reads: ({ words, names, dates }) => /\)[.;]?$/u.test(words) && names.length > 0 && dates.length > 0,
  },
  {
    id: 'counts-on-below-decision',
    roles: ['clause'],
    strength: 'counted',
    reads: ({ index, clausal }, { clauseRuns, introduces }) =>
      clauseRuns.has(index) && (clausal || !introduces(index)),
  },
  {
    id: 'short-with-infinitive',
    roles: ['clause', 'deed'],
    strength: 'shaped',
    reads: (line) =>
      !line.lexicon.byOrder && line.words.length < LONGEST_CLAUSE && hasInfinitive(line) && !tells(line),
  },
  {
    id: 'point-of-question',
    roles: ['clause', 'deed'],
    strength: 'counted',
    reads: isPointOfQuestion,
  },
  {
    id: 'counts-below-the-point-above',
    roles: ['clause'],
    strength: 'counted',
    reads: (line, { lines }) => countsBelow(line, lines),
  },
  {
    id: 'no-decision-was-taken',
    roles: ['noted'],
    strength: 'worded',
    reads: ({ words, lexicon }) => startsWithPhrase(words, lexicon.clauses.noDecision) > 0,
  },
  {
    id: 'heading-is-no-clause',
    roles: ['clause', ...TOLD],
    strength: 'worded',
    against: true,
    reads: (line, { lines }) => line.statement.level > 0 && !ownsPoints(line, lines),
  },
  {
    id: 'label-of-part-is-no-clause',
    roles: ['clause', 'deed'],
    strength: 'ruled',
    against: true,
    reads: ({ key, label }) => key !== null && TELLING.has(key) && label?.separator === ':' && !label.guessed,
  },
  {
    id: 'beside-the-bullet-above',
    roles: ['clause', 'deed'],
    strength: 'marked',
    against: true,
    reads: (line, { lines }) => leavesList(line, lines),
  },
  {
    id: 'speech-is-no-clause',
    roles: ['clause', 'deed'],
    strength: 'worded',
    against: true,
    reads: (line, { lines }) => tellsByVerb(line, lines) && !line.clausal,
  },
  {
    id: 'paragraph-behind-clauses',
    roles: ['after'],
    strength: 'shaped',
    reads: (line, { lines }) => isBehindClauses(line, lines),
  },
  {
    id: 'tells-what-was-said',
    roles: TOLD,
    strength: 'counted',
    reads: (line, { lines }) => tellsByVerb(line, lines),
  },
  {
    id: 'paragraph-of-prose',
    roles: TOLD,
    strength: 'placed',
    reads: (line) => line.prose,
  },
  {
    id: 'below-label-of-speech',
    roles: [],
    strength: 'counted',
    reads: (line, { lines, countedTopics }) =>
      line.label === null &&
      !beginsTopics(line, lines) &&
      !countedTopics.has(line.index) &&
      roleBelow(line, lines),
  },
  {
    id: 'number-of-question-is-no-clause',
    roles: ['clause', 'deed'],
    strength: 'ruled',
    against: true,
    reads: ({ numbersQuestion, said }) => numbersQuestion && said === '',
  },
  {
    id: 'decides-nothing-itself',
    roles: ['deed'],
    strength: 'ruled',
    against: true,
    reads: (line, overview) => !decidesItself(line, overview),
  },
  {
    id: 'nobody-named-to-speak',
    roles: ['speaker'],
    strength: 'ruled',
    against: true,
    reads: ({ key, words, statement }) => key !== 'speaker' && !/^[([]/.test(words) && !statement.cell,
  },
  {
    id: 'no-counts',
    roles: ['quorum'],
    strength: 'ruled',
    against: true,
    reads: ({ key, statement, lexicon }) => key !== 'quorum' && !statesCounts(statement, lexicon),
  },
  {
    id: 'list-goes-on',
    roles: ['after'],
    strength: 'shaped',
    against: true,
    reads: (line) => line.listed,
  },
  {
    id: 'behind-a-semicolon-in-a-list',
    roles: ['tail', 'after', 'signature'],
    strength: 'counted',
    against: true,
    reads: behindSemicolon,
  },
]
