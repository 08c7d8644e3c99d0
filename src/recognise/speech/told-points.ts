import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Said } from './accepted.ts'
import { evidenceIn } from './cues/weigh.ts'
import { offers } from './asked-back.ts'
import type { Directive } from './directives.ts'
import { settlementOf } from './settlement.ts'
import type { Talk } from './talk.ts'
import type { Voice } from './voices.ts'

/** Points of what settles work that somebody is said to do. */
const SETTLED = 2
/** The yes of whoever is to do it, and their own offer before. */
const AGREED = 2
/** Sentences before in which somebody offers to do what they are then said to do. */
const OFFERED_WITHIN = 6
/** Letters that the forms of a word share. */
const STEM = 4

/** Whether whoever is to do it has offered that shortly before: 'могу баг с корзиной посмотреть'. */
function isOffered(talk: Talk, { at, clause }: Said, isDoer: (voice: Voice) => boolean): boolean {
  const stems = tokenize(clause.value)
    .filter(({ kind, fold }) => kind === 'word' && fold.length >= STEM)
    .map(({ fold }) => fold.slice(0, STEM))
  return talk.utterances.slice(Math.max(0, at - OFFERED_WITHIN), at).some((one) => {
    if (!isDoer(one.voice) || one.isQuestion) return false
    const tokens = tokenize(one.value)
    // 'Ответы я разошлю до пятницы' promises, and is a task of its own.
    if (offers(one) && !tokens.some(({ fold }) => isOneOf(fold, one.words.promises))) return true
    if (tokens.some(({ fold }) => one.words.negations.includes(fold))) return false
    const own = tokens.some(({ fold }) => one.words.self.includes(fold))
    const able = own && tokens.some(({ fold }) => isOneOf(fold, one.words.offering))
    return able && tokens.some(({ fold }) => fold.length >= STEM && stems.includes(fold.slice(0, STEM)))
  })
}

/**
 * How surely what whoever leads says of somebody's work hands it out; null where it does not. A verb of work with a day does;
 * any other one where the doer says yes or has offered it, or the talk shows that it is settled.
 */
export function toldPoints(
  talk: Talk,
  directive: Directive,
  said: Said,
  agreed: boolean,
  isDoer: (voice: Voice) => boolean,
): number | null {
  const { loose, named } = directive
  const { at, dated, clause } = said
  if (talk.leaders.size === 0 && !dated) return null
  // 'Лев переводит, если Мартин потеряется.'
  if (!dated && evidenceIn(clause.value, clause.words).some(({ id }) => id === 'condition')) return null
  const settled = settlementOf(talk, at, clause)
  if (settled < 0) return null
  const offered = named.length > 0 && isOffered(talk, said, isDoer)
  const points = settled + (agreed || offered ? AGREED : 0)
  const least = loose && !dated && named.length === 0 ? SETTLED + 1 : SETTLED
  return (dated && !loose) || points >= least ? points : null
}
