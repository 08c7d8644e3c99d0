import { endsIn } from '../../language/endings.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { isPresent } from '../../language/morphology.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { fold, isOneOf } from '../../language/words.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Span } from '../span.ts'
import type { Named } from './spoken-people.ts'
import type { Tongue } from './tongue.ts'
import type { Utterance } from './utterance.ts'
import { infinitivesOf, isContinuous, isThirdPerson } from './verb-order.ts'
import { toldVerb } from './verbs.ts'

/** Who is told to do something by what is said of them, and by which words. */
export interface ToldWork {
  readonly named: readonly Named[]
  /** A body or a group that acts, where nobody is named. */
  readonly body: Span | null
  readonly act: Span
  /** Whether the verb alone does not show that it is work: only a talk that settles it does. */
  readonly loose: boolean
}

/** Characters before a name that a sentence may be about: behind them it is no subject. */
const LATEST_SUBJECT = 12
/** Words before a verb whose subject stands behind it: 'На выставку в Тбилиси едет Дима'. */
const LONGEST_OBJECT = 6
/** Words of a body that acts. */
const LONGEST_BODY = 4

/** The names that follow one another from the first: 'Никита и Петрович'. */
function runOf({ cased: value, words }: Utterance, named: readonly Named[]): readonly Named[] {
  const run: Named[] = []
  for (const one of named) {
    const last = run.at(-1)
    if (last && !words.betweenActors.includes(value.slice(last.end, one.start).trim())) break
    run.push(one)
  }
  return run
}

/** Whether a verb says what people do that is no work: 'знает', 'says'. */
function isIdle({ fold: verb }: Token, { words }: Tongue): boolean {
  return [words.telling, words.ownTalk, words.undecided, words.talk].some((list) => isOneOf(verb, list))
}

/** A Russian verb of the third person that may be work. */
const isThird = (token: Token | undefined, tongue: Tongue): token is Token =>
  token?.kind === 'word' &&
  !startsUpper(token.text) &&
  isPresent(token.fold, tongue.lexicon.clauses) &&
  endsIn(token.fold, tongue.words.endings?.thirdPerson) &&
  !tongue.words.notFinite.includes(token.fold) &&
  !isIdle(token, tongue)

/** 'Cooks', 'runs', 'is instructing', 'will arrange': an English verb of the third person that may be work. */
function englishVerb(tokens: readonly Token[], at: number, tongue: Tongue): Span | null {
  const verb = tokens[at]
  if (verb?.kind !== 'word' || startsUpper(verb.text)) return null
  // 'All trustees are to …': a noun before its verb.
  const auxiliary = tongue.words.leadingVerbs.includes(tokens[at + 1]?.fold ?? '')
  if (auxiliary && !tongue.words.leadingVerbs.includes(verb.fold)) return null
  if (tongue.words.leadingVerbs.includes(verb.fold)) return behindAuxiliary(verb, tokens[at + 1], tongue)
  return endsAsWork(verb.fold, tongue) ? { start: verb.start, end: verb.end } : null
}

/** 'Will arrange', 'is to send', 'is instructing'; 'will be away' is none. */
function behindAuxiliary(verb: Token, next: Token | undefined, { words }: Tongue): Span | null {
  const { order } = words
  if (!next || !order || order.bars.includes(next.fold) || words.undecided.includes(next.fold)) return null
  const charged = isOneOf(next.fold, words.charging)
  const willed = words.futureWords.includes(verb.fold) || charged
  const does = willed || [...order.to, ...order.going].includes(next.fold) || isContinuous(next.fold, order)
  return does ? { start: verb.start, end: next.end } : null
}

/** 'Sends', 'carries': the third person of a verb that is no state. */
function endsAsWork(verb: string, { words }: Tongue): boolean {
  const { order, undecided, feelings } = words
  if (!order || !isThirdPerson(verb, order) || feelings.includes(verb)) return false
  if (order.apostrophes.some((mark) => verb.includes(mark))) return false
  return !infinitivesOf(verb, order).some((stem) => undecided.includes(stem) || feelings.includes(stem))
}

/** 'Davey's instructing': the verb glued to the name. */
function gluedVerb({ value, words }: Utterance, { end }: Named): Span | null {
  const behind = value.slice(end)
  const is = words.order?.gluedIs.find((one) => behind.startsWith(`${one} `))
  const [verb = ''] = /^\p{Ll}+/u.exec(behind.slice((is?.length ?? 0) + 1)) ?? []
  return is !== undefined && endsIn(verb, words.order?.continuous)
    ? { start: end, end: end + is.length + 1 + verb.length }
    : null
}

/** Somebody named at the head, then what they do. */
function behindName(clause: Utterance, tokens: readonly Token[], named: readonly Named[]): ToldWork | null {
  const { tongue } = clause
  const run = runOf(clause, named)
  const last = run.at(-1)
  if (!last || run.some(({ certain }) => !certain) || (run[0]?.start ?? 0) > LATEST_SUBJECT) return null
  const sure = toldVerb(tokens, last.end, tongue)
  if (sure) return { named: run, body: null, act: sure, loose: false }
  const glued = tongue.lexicon.byOrder ? gluedVerb(clause, last) : null
  if (glued) return { named: run, body: null, act: glued, loose: true }
  const at = tokens.findIndex(({ start }) => start >= last.end)
  if (at < 0) return null
  const act = tongue.lexicon.byOrder
    ? englishVerb(tokens, at, tongue)
    : (tokens.slice(at, at + 3).find((token) => isThird(token, tongue)) ?? null)
  const parted =
    act && tokens.some(({ kind, start }) => kind === 'mark' && start >= last.end && start < act.start)
  return act && !parted
    ? { named: run, body: null, act: { start: act.start, end: act.end }, loose: true }
    : null
}

/** Whether a name is written as one who acts is: in the nominative. */
function isSubjectForm(word: string, { person }: Named, { endings }: Lexicon): boolean {
  const parts = [person.givenName, person.familyName, person.name].flatMap((one) => one?.split(' ') ?? [])
  return parts.some((part) => fold(part) === fold(word)) || endsIn(word, endings?.families.female)
}

/** 'Деньги собирает Оксана', 'следующее ретро ведёт Зоя': what is done, the verb, and who does it. */
function beforeName(clause: Utterance, tokens: readonly Token[], named: readonly Named[]): ToldWork | null {
  const { tongue } = clause
  if (tongue.lexicon.byOrder) return null
  const at = tokens.findIndex((token) => isThird(token, tongue) || isMoving(token, tongue))
  const verb = tokens[at]
  if (!verb || at === 0 || at > LONGEST_OBJECT) return null
  const behind = named.filter(({ start }) => start > verb.end)
  const [first] = behind
  if (!first?.certain || clause.cased.slice(verb.end, first.start).trim() !== '') return null
  if (
    named.some(({ start }) => start < verb.start) ||
    !isSubjectForm(clause.cased.slice(first.start, first.end), first, tongue.lexicon)
  )
    return null
  const plain = tokens
    .slice(0, at)
    .every(({ kind, fold: word }) => kind !== 'mark' && !isOneOf(word, tongue.words.telling))
  return plain
    ? {
        named: runOf(clause, behind),
        body: null,
        act: { start: verb.start, end: verb.end },
        loose: true,
      }
    : null
}

/** 'Едет', 'ведёт': states where somebody is spoken of, work where the sentence says who is to. */
const isMoving = ({ kind, fold: word }: Token, { words }: Tongue): boolean =>
  kind === 'word' && words.movingOn.includes(word)

/** 'This is the warehouse …': what something is, and nobody's work. */
const isState = (word: string, { being, telling, order }: Tongue['words']): boolean =>
  being.includes(word) || isOneOf(word, telling) || (order?.pointing.includes(word) ?? false)

const isNounNext = (word: string, { lexicon, words }: Tongue): boolean =>
  (lexicon.wordOrder?.articles.includes(word) ?? false) || words.prepositions.includes(word)

/** Whether words are headed by a post, or by a word for a body. */
function namesBody(said: readonly Token[], { lexicon, words }: Tongue): boolean {
  const head = said.find(({ fold: word }) => !(lexicon.wordOrder?.articles ?? []).includes(word))
  return [head, lexicon.byOrder ? said.at(-1) : undefined].some(
    (one) =>
      one && [words.functions, lexicon.clauses.bodies, words.posts].some((list) => isOneOf(one.fold, list)),
  )
}

/** 'Все присылают оценки', 'the clerk will arrange barriers': a body, a post or all of them, then what they do. */
function behindBody(clause: Utterance, all: readonly Token[]): ToldWork | null {
  const { tongue } = clause
  const led = all.findIndex(({ fold: word }) => !isOneOf(word, tongue.words.fillers))
  const tokens = all.slice(Math.max(led, 0))
  const { lexicon, words } = tongue
  const act = (at: number): Span | null => {
    const token = tokens[at]
    if (!lexicon.byOrder) return isThird(token, tongue) ? { start: token.start, end: token.end } : null
    return englishVerb(tokens, at, tongue)
  }
  for (let at = 1; at <= LONGEST_BODY; at++) {
    const found = act(at)
    const said = tokens.slice(0, at)
    if (!found) continue
    if (said.some(({ kind, fold: word }) => kind !== 'word' || isState(word, words))) return null
    // 'A lot of the buttons', 'all for petitions': behind an article or a preposition stands a noun.
    if (isNounNext(said.at(-1)?.fold ?? '', tongue)) return null
    if (!words.everyone.includes(said[0]?.fold ?? '') && !namesBody(said, tongue)) return null
    return {
      named: [],
      body: { start: said[0]?.start ?? 0, end: said.at(-1)?.end ?? 0 },
      act: found,
      loose: true,
    }
  }
  return null
}

/** What a sentence tells of somebody's work, as those do who hand it out; null for one that tells nothing of the kind. */
export function toldWork(clause: Utterance, named: readonly Named[]): ToldWork | null {
  const tokens = tokenize(clause.cased)
  return behindName(clause, tokens, named) ?? beforeName(clause, tokens, named) ?? behindBody(clause, tokens)
}
