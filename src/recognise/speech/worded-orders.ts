import { endsIn } from '../../language/endings.ts'
import { firstInfinitive, isPresent } from '../../language/morphology.ts'
import type { Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Named } from './spoken-people.ts'
import type { Tongue } from './tongue.ts'

/** Words of what somebody is to bring or do by when, without a verb; more where it is said for whom. */
const LONGEST_ELLIPSIS = 8
const LONGEST_FOR_US = 16
/** Words from 'вам' to the infinitive. */
const NEAR_YOU = 4

/** 'Юрий Юрьевич, вам составить график': who is called, and what they are to do behind a word for them. */
export function isToldInDative(
  { words, lexicon }: Tongue,
  tokens: readonly Token[],
  { end }: Named,
): boolean {
  if (lexicon.byOrder) return false
  const at = tokens.findIndex(({ start, fold }) => start >= end && words.toYou.includes(fold))
  const verb = at < 0 ? -1 : firstInfinitive(tokens.slice(0, at + NEAR_YOU), at, lexicon.clauses)
  const between = tokens.slice(at, Math.max(verb, at))
  return verb > 0 && !between.some(({ kind, fold }) => kind === 'mark' || isPresent(fold, lexicon.clauses))
}

/** Letters of a word that may end as a verb of all and be a noun or a pronoun in a case: 'нашим'. */
const LONGEST_CASE = 4

/** 'Павел, смету – до пятницы': what and by when, and no verb at all. */
export function isElliptic({ words, lexicon }: Tongue, tokens: readonly Token[], { end }: Named): boolean {
  const all = tokens.filter(({ start, kind }) => start >= end && kind === 'word')
  // 'Инга Сергеевна, каждый понедельник мне сводку': whoever gets it tells it apart from talk.
  const behind = all.filter(({ fold }) => !words.toUs.includes(fold))
  const most = behind.length < all.length ? LONGEST_FOR_US : LONGEST_ELLIPSIS
  if (lexicon.byOrder || behind.length > most || behind.length < 2) return false
  return !behind.some(
    ({ fold }) =>
      isOneOf(fold, words.telling) ||
      isOneOf(fold, words.ownTalk) ||
      isOneOf(fold, words.talk) ||
      endsIn(fold, words.endings?.verbs) ||
      (fold.length > LONGEST_CASE && endsIn(fold, words.endings?.together)),
  )
}
