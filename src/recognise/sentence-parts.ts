import { findAll, tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { WordOrder } from '../language/word-order.ts'
import { findVote } from '../language/votes.ts'
import { isOneOf } from '../language/words.ts'
import { addAll } from '../source/add-all.ts'
import { byConsent, opensResolution, settles, tablesOf } from './acting-forms.ts'
import { ActingReader } from './acting.ts'
import { findDeadlines } from './deadlines.ts'
import { findMotion } from './motions.ts'
import { resolvedWithin, type Resolved } from './resolved-within.ts'
import { sentencesOf, type Span } from './sentences.ts'

/** Characters of a sentence that is a vote. */
const LONGEST_VOTE = 160

/** Sentences behind that of a nomination in which its outcome is told. */
const MOST_BEHIND_NOMINATION = 4

/** A part of a text that decides, votes or does neither. */
export interface Part extends Span {
  readonly key: 'decided' | 'vote' | null
  /** Words before the fact: 'Motion (Haines/Pruitt)'. */
  readonly head: number
}

/** 'Motion: Approve the minutes. Carried 5-0.': decided by its vote. */
export function motionIn(value: string, next: string, lexicon: Lexicon): Part[] {
  const found = findMotion(value, lexicon, { labelled: true, next })
  return found ? motionParts(found, value, lexicon) : []
}

/** Whether a sentence opens with words that decide, or says that the meeting disposed of its subject. */
export const opensDecision = (value: string, wordOrder: WordOrder): boolean =>
  opensResolution(value, wordOrder) > 0 || settles(value, wordOrder)

type Found = NonNullable<ReturnType<typeof findMotion>>

/** The words of a motion decide only where it was carried; its vote is a vote in any case. What follows the vote is plain. */
function motionParts(found: Found, value: string, lexicon: Lexicon): Part[] {
  const { carried, start, end, voted, told } = found
  if (!carried && voted === null && told === null) return []
  const from = told === null ? 0 : start
  const parts: Part[] = [{ start: from, head: carried ? start : from, end, key: carried ? 'decided' : null }]
  if (told !== null) parts.unshift({ start: 0, head: told, end: start, key: 'vote' })
  let rest = end
  if (voted !== null) {
    const within = sentencesOf(value.slice(end), lexicon).find((one) => end + one.end >= voted)
    rest = end + (within?.end ?? value.length - end)
    while (/\s/.test(value[rest] ?? '')) rest++
    parts.push({ start: end, head: end, end: rest, key: 'vote' })
  }
  if (rest < value.length)
    addAll(
      parts,
      partsOf(value.slice(rest), lexicon, '').map((part) => shifted(part, rest)),
    )
  return parts
}

/** Sentences that decide, each a part of its own, and the words around them. */
export function partsOf(value: string, lexicon: Lexicon, next: string): Part[] {
  const { wordOrder } = lexicon
  if (!wordOrder) return []
  const parts: Part[] = []
  let plain = -1
  const close = (end: number): void => {
    if (plain >= 0) parts.push({ start: plain, head: plain, end, key: null })
    plain = -1
  }
  let behind = 0
  for (const { start, end } of sentencesOf(value, lexicon)) {
    if (start < behind) continue
    behind = electedBehind(value, { start, end }, lexicon, wordOrder)
    if (behind > 0) {
      close(start)
      parts.push({ start, head: start, end: behind, key: 'decided' })
      continue
    }
    const found = findMotion(value.slice(start), lexicon, { labelled: false, next })
    if (found && start + found.start < end) {
      const inside = motionParts(found, value.slice(start), lexicon)
      if (inside.length > 0) {
        close(start)
        return [...parts, ...inside.map((part) => shifted(part, start))]
      }
    }
    const own = partsOfSentence(value, { start, end }, lexicon, wordOrder)
    if (own.length > 0) {
      close(start)
      addAll(parts, own)
    } else if (plain < 0) plain = start
  }
  close(value.length)
  return parts
}

/** A sentence that decides or votes, with a vote before what is resolved apart; none for any other. */
function partsOfSentence(
  value: string,
  { start, end }: Span,
  lexicon: Lexicon,
  wordOrder: WordOrder,
): Part[] {
  const sentence = value.slice(start, end)
  const opens = decides(sentence, sentence === value, lexicon, wordOrder)
  const within = opens ? null : resolvedWithin(sentence, lexicon)
  const key = opens || within ? 'decided' : isVote(sentence, lexicon) ? 'vote' : null
  if (within && votesBetween(sentence, within, lexicon)) {
    const [head, from] = [start + within.start, start + within.opens]
    return [
      { start, head, end: from, key: 'vote' },
      { start: from, head: from, end, key: 'decided' },
    ]
  }
  return key ? [{ start, head: start + headOf(sentence, within, lexicon), end, key }] : []
}

/** 'Kim Lee was nominated for Treasurer. … She was elected.': where the sentence ends that tells the election; 0 for none. */
function electedBehind(value: string, { start, end }: Span, lexicon: Lexicon, wordOrder: WordOrder): number {
  if (!new ActingReader(value.slice(start, end), lexicon, wordOrder).isNomination()) return 0
  for (const next of sentencesOf(value.slice(end), lexicon).slice(0, MOST_BEHIND_NOMINATION)) {
    const sentence = value.slice(end + next.start, end + next.end)
    if (new ActingReader(sentence, lexicon, wordOrder).isNomination()) return 0
    if (findAll(tablesOf(wordOrder).confirmed, tokenize(sentence)).length > 0) return end + next.end
  }
  return 0
}

/** 'RESOLVED (3 for, 1 against) to accept …': whether a vote stands before what is resolved. */
const votesBetween = (sentence: string, { start, opens }: Resolved, lexicon: Lexicon): boolean =>
  sentence.slice(start, opens).includes('(') &&
  (findVote(sentence.slice(start, opens), lexicon)?.vote.yes ?? null) !== null

/** Where the words of a decision begin: 'VOTED, on motion of Mr. Roe, seconded by Mr. Poe: That …' tells who moved it first. */
function headOf(sentence: string, found: Resolved | null, { motionWords }: Lexicon): number {
  if (!found || !motionWords) return 0
  const lead = tokenize(sentence.slice(found.start, found.opens))
  return lead.some(({ fold }) => isOneOf(fold, motionWords.seconding)) ? found.opens : found.start
}

/** Whether a sentence says little but how people voted. */
function isVote(sentence: string, lexicon: Lexicon): boolean {
  const found = sentence.length < LONGEST_VOTE ? findVote(sentence, lexicon) : null
  return found !== null && (found.end - found.start) * 2 >= sentence.length
}

/** Whether a sentence is a decision by its own words; `whole` where the line says nothing else. */
function decides(sentence: string, whole: boolean, lexicon: Lexicon, wordOrder: WordOrder): boolean {
  if (opensDecision(sentence, wordOrder)) return true
  const agreed = byConsent(sentence, wordOrder)
  if (agreed > 0) {
    const rest = sentence.slice(agreed)
    return opensDecision(rest, wordOrder) || new ActingReader(rest, lexicon, wordOrder, whole).isCharge()
  }
  const reader = new ActingReader(sentence, lexicon, wordOrder, whole)
  const dated = (): boolean =>
    findDeadlines(sentence, { meetingDate: null, labelled: false }, lexicon).length > 0
  // 'Phil to mentor the team': the verb behind 'to' tells a given name alone from any other word.
  const charged = new ActingReader(sentence, lexicon, wordOrder)
  return reader.isDirection() || charged.isCharge() || reader.isPromise(dated) || reader.isElection()
}

/** The same part behind so many more characters. */
export const shifted = (part: Part, by: number): Part => ({
  ...part,
  start: part.start + by,
  head: part.head + by,
  end: part.end + by,
})
