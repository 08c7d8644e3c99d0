import { compileForms, findAll, matchAt, tokenize, type FormTable, type Token } from '../language/form.ts'
import type { Grammar, Lexicon, VoteForms } from '../language/lexicon.ts'
import type { Vote } from '../model/schema.ts'
import { startsUpper } from '../source/letters.ts'
import { sentencesOf } from './sentences.ts'
import { findVote } from '../language/votes.ts'
import { isOneOf } from '../language/words.ts'
import { withoutTrailing } from '../source/edges.ts'

/** The words of a motion with its outcome, as offsets into the text. */
export interface Motion {
  readonly carried: boolean
  readonly start: number
  readonly end: number
  /** Where the vote ends that follows the words; null where none is reported there. */
  readonly voted: number | null
  /** Where the vote begins that stands right before the words; null where none does. */
  readonly told: number | null
}

type Table = FormTable<{ readonly form: string }>

interface Tables {
  readonly motions: Table
  readonly voting: Table
  readonly proposing: Table
  readonly procedural: Table
  readonly carried: Table
  readonly ends: Table
}

const tables = new WeakMap<Grammar, Tables>()
const outcomes = new WeakMap<VoteForms, { pass: Table; fail: Table }>()

const table = (forms: readonly string[]): Table => compileForms(forms.map((form) => ({ form })))

function tablesOf(grammar: Grammar): Tables {
  let found = tables.get(grammar)
  if (!found)
    tables.set(
      grammar,
      (found = {
        motions: table(grammar.motions),
        voting: table(grammar.voting),
        proposing: table(grammar.proposing),
        procedural: table(grammar.procedural),
        carried: table(grammar.carriedMotions),
        ends: table(grammar.motionEnds),
      }),
    )
  return found
}

function outcomesOf(votes: VoteForms): { pass: Table; fail: Table } {
  let found = outcomes.get(votes)
  if (!found) outcomes.set(votes, (found = { pass: table(votes.pass), fail: table(votes.fail) }))
  return found
}

const LONGEST_OUTCOME = 400
/** Words of a sentence that only tells the outcome; a longer one tells it in its first words. */
const MOST_WORDS = 10
const OUTCOME_WORDS = 5

/** Most words between 'motion' and its 'to': who moved and seconded. */
const LONGEST_MOVERS = 18

/** Index of the token with which the words of the motion begin; -1 for none. */
function openingOf(tokens: readonly Token[], from: number, grammar: Grammar): number {
  let depth = 0
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_MOVERS); at++) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    else if (depth === 0 && isOneOf(token.fold, grammar.motionOpens)) return at
    else if (token.text === '.' && (tokens[at - 1]?.text.length ?? 9) > 4) return -1
    else if (token.text === ';' || token.text === ':') return -1
  }
  return -1
}

/** What a vote says of the outcome: in words, or by its counts. */
function resultOf({ result, unanimous, yes, no }: Vote): 'pass' | 'fail' | null {
  if (result !== null) return result
  if (unanimous) return 'pass'
  return yes === null || no === null ? null : yes > no ? 'pass' : 'fail'
}

/** What a text says at its head, or at the head of its sentences, of the motion: carried, lost or nothing. */
function outcomeOf(value: string, lexicon: Lexicon): 'pass' | 'fail' | null {
  const head = value.slice(0, LONGEST_OUTCOME)
  const vote = findVote(head, lexicon)
  const { pass, fail } = outcomesOf(lexicon.votes)
  for (const { start, end } of sentencesOf(head, lexicon)) {
    const told = vote && vote.start < end ? resultOf(vote.vote) : null
    if (told) return told
    const tokens = tokenize(head.slice(start, end))
    const opening = tokens.length > MOST_WORDS ? tokens.slice(0, OUTCOME_WORDS) : tokens
    if (findAll(fail, opening).length > 0) return 'fail'
    if (findAll(pass, opening).length > 0) return 'pass'
  }
  return null
}

/** Where the words of a motion begin, as an index of a token; -1 for none. */
interface Brought {
  readonly opens: number
  /** Whether the words before them say that it was carried. */
  readonly sure: boolean
  /** Index of the token at which a vote between them may begin: 'voted 4-0 to …'; -1 for none. */
  readonly told: number
}

const LABELLED: Brought = { opens: 0, sure: false, told: -1 }
const NONE: Brought = { opens: -1, sure: false, told: -1 }

/** The motion that a sentence brings. */
function broughtIn(tokens: readonly Token[], grammar: Grammar): Brought {
  const { motions, carried, voting } = tablesOf(grammar)
  for (let at = 0; at < tokens.length; at++) {
    const vote = matchAt(voting, tokens, at)
    if (vote) {
      const opens = openingOf(tokens, vote.to, grammar)
      const earlier = tokens.slice(0, at).some(({ fold }) => isOneOf(fold, grammar.earlier))
      return opens < 0 || earlier ? NONE : { opens: withNot(tokens, opens), sure: true, told: vote.to - 1 }
    }
    // 'that the files be moved to the new server': told of the files, and no motion.
    const match = isOneOf(tokens[at - 1]?.fold ?? '', grammar.passive) ? null : matchAt(motions, tokens, at)
    const opens = match ? openingOf(tokens, match.to, grammar) : -1
    if (opens < 0) continue
    const voted = tokens.slice(at, opens).some((_, index) => matchAt(voting, tokens, at + index) !== null)
    return { opens: withNot(tokens, opens), sure: voted || matchAt(carried, tokens, at) !== null, told: -1 }
  }
  return { ...NONE, opens: proposedIn(tokens, grammar) }
}

/** 'voted not to renew': the 'not' belongs to the words of the motion. */
const withNot = (tokens: readonly Token[], opens: number): number =>
  tokens[opens - 1]?.fold === 'not' ? opens - 1 : opens

/** Index of the first word of what somebody proposes and another one seconds in the same sentence; -1 for none. */
function proposedIn(tokens: readonly Token[], grammar: Grammar): number {
  const { proposing, procedural, ends } = tablesOf(grammar)
  const at = tokens.findIndex((_, index) => matchAt(proposing, tokens, index) !== null)
  const match = at < 1 ? null : matchAt(proposing, tokens, at)
  if (!match || !tokens.slice(0, at).every(({ text, kind }) => kind !== 'word' || startsUpper(text)))
    return -1
  const seconded = tokens.findIndex((_, index) => index > match.to && matchAt(ends, tokens, index) !== null)
  if (seconded <= match.to || matchAt(procedural, tokens, match.to)) return -1
  return match.to
}

/**
 * The motion that a text brings with its outcome: 'Motion (Haines/Pruitt) to approve … carried 5-0'. The outcome may stand
 * in the same sentence, in the ones after it, or at the head of the next line. A motion without one decides nothing.
 */
export function findMotion(
  value: string,
  lexicon: Lexicon,
  { labelled, next }: { readonly labelled: boolean; readonly next: string },
): Motion | null {
  const { grammar } = lexicon
  if (!grammar) return null
  const [sentence] = sentencesOf(value, lexicon)
  if (!sentence) return null
  const tokens = tokenize(value.slice(0, sentence.end))
  const { ends } = tablesOf(grammar)
  const { opens, sure, told } = labelled ? LABELLED : broughtIn(tokens, grammar)
  const start = tokens[opens]?.start
  if (start === undefined) return null
  const rest = value.slice(start)
  const inside = outcomeIn(value.slice(start, sentence.end), lexicon)
  let end = inside >= 0 ? start + inside : sentence.end
  for (let at = opens + 1; at < tokens.length; at++) {
    const match = matchAt(ends, tokens, at)
    if (match && match.start < end) {
      end = beforeSeconder(value, start, match.start)
      break
    }
  }
  const after = inside >= 0 ? rest.slice(inside) : value.slice(end)
  const tally = told < 0 ? null : findVote(value.slice(tokens[told]?.start ?? 0, start), lexicon)
  const outcome =
    (tally ? resultOf(tally.vote) : null) ??
    outcomeOf(after, lexicon) ??
    (inside >= 0 ? null : outcomeOf(next, lexicon))
  if (outcome === null && !sure) return null
  const words = withoutFillers(value.slice(start, end))
  if (words.length < 8) return null
  const vote = findVote(beforeNextMotion(value.slice(start + words.length), lexicon, grammar), lexicon)
  return {
    carried: outcome !== 'fail',
    start,
    end: start + words.length,
    voted: vote ? start + words.length + vote.end : null,
    told: tally ? (tokens[told]?.start ?? null) : null,
  }
}

/** What follows the words of a motion up to the sentence that brings another one: that one's vote is not its own. */
function beforeNextMotion(rest: string, lexicon: Lexicon, grammar: Grammar): string {
  const [, ...further] = sentencesOf(rest, lexicon)
  const next = further.find(
    ({ start, end }) => broughtIn(tokenize(rest.slice(start, end)), grammar).opens >= 0,
  )
  return next ? rest.slice(0, next.start) : rest
}

/** 'to adjourn; Jones seconded': the words end before the one who seconds. */
function beforeSeconder(value: string, start: number, end: number): number {
  const mark = Math.max(value.lastIndexOf(';', end), value.lastIndexOf(',', end))
  if (mark <= start || end - mark > 40) return end
  const words = tokenize(value.slice(mark + 1, end)).filter(({ kind }) => kind === 'word')
  return words.length > 0 && words.length < 4 && words.every(({ text }) => startsUpper(text)) ? mark : end
}

/** Offset at which the sentence reports the outcome of what it says before; -1 where it does not. */
function outcomeIn(sentence: string, lexicon: Lexicon): number {
  const vote = findVote(sentence, lexicon)
  if (vote && (vote.vote.result !== null || vote.vote.unanimous)) return vote.start
  const tokens = tokenize(sentence)
  const { pass, fail } = outcomesOf(lexicon.votes)
  const found = [...findAll(pass, tokens), ...findAll(fail, tokens)].filter(({ from, to }) => {
    // 'moved that the minutes be approved': the words of the motion, not its outcome.
    if (tokens[from - 1]?.fold === 'be') return false
    const after = tokens[to]
    return !after || (after.kind === 'mark' && to >= tokens.length - 1)
  })
  return found[0]?.start ?? -1
}

const FILLERS = ['and', 'was', 'is', 'were', 'be']

/** Without commas and auxiliary verbs at the end: 'to adopt the budget, and was' → 'to adopt the budget'. */
function withoutFillers(text: string): string {
  let words = withoutTrailing(text, ',;')
  for (;;) {
    const filler = FILLERS.find((one) => words.endsWith(` ${one}`))
    if (filler === undefined) return words
    words = withoutTrailing(words.slice(0, -filler.length), ',;')
  }
}
