import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { asksWho } from './asked-back.ts'
import { isCalled } from './called-out.ts'
import type { Draft } from './drafts.ts'
import { firstVerb } from './first-verb.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Words of an aside: 'Сейчас скажу.' */
const LONGEST_ASIDE = 4
/** Letters that the forms of a verb share. */
const STEM = 5
/** Sentences within which a clause is echoed. */
const ECHO_WITHIN = 3

/**
 * Whether what whoever dictates says behind a number alone is no point yet: 'Пункт два.' – 'Игорь, дай договорить.', 'сейчас
 * скажу', 'Занавес. – Кто?'
 */
export function interrupts(talk: Talk, utterance: Utterance, at: number): boolean {
  const { cased, words, lexicon } = utterance
  const named = talk.people.everyoneIn(cased, lexicon.names)
  const [first, second] = named
  if (first && first.start < 3 && isCalled(utterance, first, second)) return true
  const said = tokenize(cased).filter(({ kind }) => kind === 'word')
  const idle = said.some(({ fold }) => isOneOf(fold, words.ownTalk) || isOneOf(fold, words.talk))
  if (said.length <= LONGEST_ASIDE && idle && firstVerb(said, 0, utterance.tongue) < 0) return true
  const next = talk.utterances[at + 1]
  return next?.turn === utterance.turn && said.length <= LONGEST_ASIDE && asksWho(next)
}

/** 'Спорно, но признать.' behind 'признать работу удовлетворительной': a few words about what was just dictated. */
export function echoesClause(utterance: Utterance, last: Draft | null, at: number): boolean {
  if (last?.origin !== 'dictated' || at - last.at > ECHO_WITHIN) return false
  const tokens = tokenize(utterance.value)
  if (tokens.filter(({ kind }) => kind === 'word').length > LONGEST_ASIDE) return false
  const verb = tokens[firstVerb(tokens, 0, utterance.tongue)]?.fold
  if (verb === undefined) return false
  return tokenize(last.decision.text).some(
    ({ fold }) => fold.length >= STEM && fold.slice(0, STEM) === verb.slice(0, STEM),
  )
}

/**
 * The part of a dictated sentence that is its clause: 'по-русски, чтобы было точно: Зуеву закончить до мая'. Words before a
 * colon only lead in where whatever is to be done stands behind it.
 */
export function behindLead(clause: Utterance): Utterance {
  const { cased, tongue, lexicon, words } = clause
  const tokens = tokenize(cased)
  const at = tokens.findIndex(({ text }) => text === ':')
  const colon = tokens[at]
  if (!colon || lexicon.wordOrder || at < 2) return clause
  const before = tokens.slice(0, at)
  const leads = before.some(({ fold }) => words.leadingIn.includes(fold))
  const verb = firstVerb(tokens, at + 1, tongue)
  if (!leads || (firstVerb(before, 0, tongue) >= 0 && verb < 0)) return clause
  const rest = clause.from(colon.end)
  const skipped = rest.value.length - rest.value.trimStart().length
  return rest.from(skipped)
}
