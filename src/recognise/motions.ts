import { compileForms, matchAt, tokenize, type FormTable, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { MotionWords } from '../language/word-order.ts'
import { startsUpper } from '../source/letters.ts'
import { outcomeIn, outcomeOf, resultOf } from './outcome-words.ts'
import type { Outcome } from './outcomes.ts'
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

const tables = new WeakMap<MotionWords, Tables>()
const table = (forms: readonly string[]): Table => compileForms(forms.map((form) => ({ form })))

function tablesOf(motionWords: MotionWords): Tables {
  let found = tables.get(motionWords)
  if (!found)
    tables.set(
      motionWords,
      (found = {
        motions: table(motionWords.motions),
        voting: table(motionWords.voting),
        proposing: table(motionWords.proposing),
        procedural: table(motionWords.procedural),
        carried: table(motionWords.carriedMotions),
        ends: table(motionWords.motionEnds),
      }),
    )
  return found
}

/** Most words between 'motion' and its 'to': who moved and seconded. */
const LONGEST_MOVERS = 18
/** The words of a motion have more characters. */
const SHORTEST_MOTION = 8

/** Index of the token with which the words of the motion begin; -1 for none. */
function openingOf(tokens: readonly Token[], from: number, motionWords: MotionWords): number {
  let depth = 0
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_MOVERS); at++) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    else if (depth === 0 && isOneOf(token.fold, motionWords.motionOpens)) return at
    else if (token.text === '.' && (tokens[at - 1]?.text.length ?? 9) > 4) return -1
    else if (token.text === ';' || token.text === ':') return -1
  }
  return -1
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
function broughtIn(tokens: readonly Token[], motionWords: MotionWords): Brought {
  const { motions, carried, voting } = tablesOf(motionWords)
  for (let at = 0; at < tokens.length; at++) {
    const vote = matchAt(voting, tokens, at)
    if (vote) {
      const opens = openingOf(tokens, vote.to, motionWords)
      const earlier = tokens.slice(0, at).some(({ fold }) => isOneOf(fold, motionWords.earlier))
      return opens < 0 || earlier
        ? NONE
        : { opens: withNot(tokens, opens, motionWords), sure: true, told: vote.to - 1 }
    }
    // 'that the files be moved to the new server': told of the files, and no motion.
    const match = isOneOf(tokens[at - 1]?.fold ?? '', motionWords.passive)
      ? null
      : matchAt(motions, tokens, at)
    const opens = match ? openingOf(tokens, match.to, motionWords) : -1
    if (opens < 0) continue
    const voted = tokens.slice(at, opens).some((_, index) => matchAt(voting, tokens, at + index) !== null)
    return {
      opens: withNot(tokens, opens, motionWords),
      sure: voted || matchAt(carried, tokens, at) !== null,
      told: -1,
    }
  }
  return { ...NONE, opens: proposedIn(tokens, motionWords) }
}

/** 'voted not to renew': the 'not' belongs to the words of the motion. */
const withNot = (tokens: readonly Token[], opens: number, { not }: MotionWords): number =>
  isOneOf(tokens[opens - 1]?.fold ?? '', not) ? opens - 1 : opens

/** Index of the first word of what somebody proposes and another one seconds in the same sentence; -1 for none. */
function proposedIn(tokens: readonly Token[], motionWords: MotionWords): number {
  const { proposing, procedural, ends } = tablesOf(motionWords)
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
  const { motionWords } = lexicon
  const [sentence] = sentencesOf(value, lexicon)
  if (!motionWords || !sentence) return null
  const tokens = tokenize(value.slice(0, sentence.end))
  const { opens, sure, told } = labelled ? LABELLED : broughtIn(tokens, motionWords)
  const start = tokens[opens]?.start
  if (start === undefined) return null
  const reported = outcomeIn(value.slice(start, sentence.end), lexicon)
  const inside = reported >= 0
  const last = inside ? start + reported : sentence.end
  const end = beforeEnds(value, tokens, { opens, last }, motionWords)
  const tally = tallyOf(value, tokens[told]?.start, start, lexicon)
  const outcome = tally.result ?? outcomeOf(value.slice(inside ? last : end), lexicon, inside ? null : next)
  if (outcome === null && !sure) return null
  const words = withoutFillers(value.slice(start, end), motionWords)
  if (words.length < SHORTEST_MOTION) return null
  const behind = start + words.length
  const vote = findVote(beforeNextMotion(value.slice(behind), lexicon, motionWords), lexicon)
  return {
    carried: outcome !== 'fail',
    start,
    end: behind,
    voted: vote ? behind + vote.end : null,
    told: tally.told,
  }
}

/** The vote between two offsets, with where it is told; of nothing where none is reported. */
function tallyOf(
  value: string,
  from: number | undefined,
  to: number,
  lexicon: Lexicon,
): { readonly told: number | null; readonly result: Outcome | null } {
  const vote = from === undefined ? null : findVote(value.slice(from, to), lexicon)
  return from === undefined || !vote
    ? { told: null, result: null }
    : { told: from, result: resultOf(vote.vote) }
}

/** Where the words of a motion end: before who seconds it, or at `last`. */
function beforeEnds(
  value: string,
  tokens: readonly Token[],
  { opens, last }: { readonly opens: number; readonly last: number },
  motionWords: MotionWords,
): number {
  const { ends } = tablesOf(motionWords)
  for (let at = opens + 1; at < tokens.length; at++) {
    const match = matchAt(ends, tokens, at)
    if (match && match.start < last) return beforeSeconder(value, tokens[opens]?.start ?? 0, match.start)
  }
  return last
}

/** What follows the words of a motion up to the sentence that brings another one: that one's vote is not its own. */
function beforeNextMotion(rest: string, lexicon: Lexicon, motionWords: MotionWords): string {
  const [, ...further] = sentencesOf(rest, lexicon)
  const next = further.find(
    ({ start, end }) => broughtIn(tokenize(rest.slice(start, end)), motionWords).opens >= 0,
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

/** Without commas and auxiliary verbs at the end: 'to adopt the budget, and was' → 'to adopt the budget'. */
function withoutFillers(text: string, { loose }: MotionWords): string {
  let words = withoutTrailing(text, ',;')
  for (;;) {
    const filler = loose.find((one) => words.endsWith(` ${one}`))
    if (filler === undefined) return words
    words = withoutTrailing(words.slice(0, -filler.length), ',;')
  }
}
