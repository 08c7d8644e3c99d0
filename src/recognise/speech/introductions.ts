import { readGivenName } from '../../language/inflected.ts'
import { findNames } from '../../language/names.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { fold } from '../../language/words.ts'
import { barePerson } from '../../model/bare.ts'
import type { Person } from '../../model/schema.ts'
import type { Span } from '../span.ts'
import { nameAt } from './said-names.ts'
import { formsIn } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import { wordsIn } from './words-in.ts'

/** Sentences of the opening in which people say who they are, and those that go round the table behind the call to do so. */
const OPENING = 60
const ROUND = 30
/** Words of a sentence of such a round, and of the post behind the name. */
const LONGEST_ROUND = 9
/** Words of one without marks: 'костя яхонтов басы'. */
const SHORTEST_ROUND = 6
/** Words before 'меня зовут' that do not make it somebody else's. */
const LATEST = 9

/** The name that a stretch is, as its bearer says it; null for words that name nobody. */
function personNamed(utterance: Utterance, { start, end }: Span, talk: Talk): Person | null {
  const { cased, lexicon, words } = utterance
  const value = cased.slice(start, end)
  const [mention, other] = findNames(value, lexicon.names, { asked: true })
  if (mention && !other && mention.start === 0 && value.length - mention.end < 2) {
    const { person } = talk.people.resolve(mention, { case: 'nominative' })
    // 'Я Костю Яхонтова видел': another case is of somebody else.
    if (hasNoMarks(utterance) && !value.split(' ').every((word) => person.name.includes(word))) return null
    talk.people.add(mention)
    return talk.people.resolve(mention, { case: 'nominative' }).person
  }
  if (!/^\p{Lu}\p{Ll}+$/u.test(value)) return null
  const [given] = readGivenName(value).filter(({ cases }) => cases.includes('nominative'))
  const known = lexicon.byOrder
    ? isSaidByOthers(value, utterance, talk)
    : Object.hasOwn(words.shortNames, fold(value))
  return given || known ? talk.people.meet(barePerson(value, { givenName: given?.name ?? value })) : null
}

/** Whether other voices say a word as a name is said, and nobody says it otherwise: 'still here' names nobody. */
function isSaidByOthers(word: string, { voice }: Utterance, { utterances }: Talk): boolean {
  const said = utterances.flatMap((one) =>
    tokenize(one.value)
      .filter((token) => token.fold === fold(word))
      .map(({ text }) => ({ text, own: one.voice === voice })),
  )
  return said.every(({ text }) => text === word) && said.some(({ own }) => !own)
}

/** Whether a machine wrote a sentence down without a single mark. */
const hasNoMarks = ({ value }: Utterance): boolean => !/[.,:;!?–—]/u.test(value)

/** Whether nothing, a mark or a word like 'from' parts a name from what stands behind it. */
function endsName(tokens: readonly Token[], { end: to, name }: SaidName, utterance: Utterance): boolean {
  const { words } = utterance
  const next = tokens[to]
  // A machine that sets no marks parts a full name from nothing.
  if (isFull(utterance, name) && hasNoMarks(utterance)) return true
  return next === undefined || next.kind === 'mark' || words.head.behindIntroduced.includes(next.fold)
}

type SaidName = NonNullable<ReturnType<typeof nameAt>>

/** Whether a name has more than one word. */
const isFull = ({ cased }: Utterance, { start, end }: Span): boolean => cased.slice(start, end).includes(' ')

/** Whether a mark, or a mark and 'and', stands before a token. */
function opensPart(tokens: readonly Token[], from: number, { and }: Utterance['words']): boolean {
  const before = and.includes(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1
  return tokens[before]?.kind === 'mark'
}

/** 'Меня зовут Кира Белова', 'I'm Priya Shah, finance', 'Лёня тут': where the name stands; null for none. */
function saidName(utterance: Utterance): Span | null {
  const { cased, words, isQuestion } = utterance
  const tokens = tokenize(cased)
  for (const { to, from } of formsIn(tokens, words.head.introducing)) {
    const named = nameAt(tokens, to, words)
    if (!named || !endsName(tokens, named, utterance)) continue
    // Far in a sentence only a part of its own with a full name: 'Wednesday the fifth, and I'm Derek Pomfret, …'.
    const parted = opensPart(tokens, from, words) || hasNoMarks(utterance)
    if (from <= LATEST || (parted && isFull(utterance, named.name))) return named.name
  }
  return isQuestion ? null : nameAhead(tokens, words)
}

/** 'Лёня тут': a name and a word behind it that says who is there. */
function nameAhead(tokens: readonly Token[], words: Utterance['words']): Span | null {
  const named = nameAt(tokens, 0, words)
  if (!named) return null
  const [behind] = formsIn(tokens.slice(named.end), words.head.introduced)
  const rest = behind?.from === 0 ? tokens[named.end + behind.to] : undefined
  return behind?.from === 0 && (rest === undefined || rest.kind === 'mark') ? named.name : null
}

/** 'Роман Шестаков, экспозиция.': a name and a post, said when all are to say who they are; null for another sentence. */
function nameInRound(utterance: Utterance): Span | null {
  const { cased, words, isQuestion, value } = utterance
  if (isQuestion || wordsIn(value) > LONGEST_ROUND) return null
  const tokens = tokenize(cased)
  const from = tokens.findIndex(
    ({ kind, fold: word }) => kind === 'word' && !words.head.roundLeads.includes(word),
  )
  const named = nameAt(tokens, Math.max(from, 0), words)
  const next = named ? tokens[named.end] : undefined
  if (!named) return null
  if (next === undefined || /^[,.–—-]$/u.test(next.text)) return named.name
  return isFull(utterance, named.name) && hasNoMarks(utterance) && wordsIn(value) <= SHORTEST_ROUND
    ? named.name
    : null
}

/** Where somebody says who they are; in a round that nobody called for only a full name is said for the record. */
function spanOf(utterance: Utterance, inRound: boolean, first: boolean): Span | null {
  const own = saidName(utterance)
  if (own || utterance.offset > 0 || !(inRound || first)) return own
  const span = nameInRound(utterance)
  return span && (inRound || isFull(utterance, span)) ? span : null
}

/**
 * Names the voices that a recorder only numbers by what they say of themselves at the beginning. A name that another voice
 * has, or that a voice says of somebody else, tells nothing.
 */
export function meetIntroduced(talk: Talk): void {
  const borne = new Set(talk.voices.flatMap(({ person }) => (person ? [person.name] : [])))
  const heard = new Set<Utterance['voice']>()
  let round = -1
  /** Whether somebody has said who they are: the others do so as they first speak. */
  let inTurn = false
  for (const [at, utterance] of talk.utterances.slice(0, OPENING).entries()) {
    const { voice, words } = utterance
    if (formsIn(tokenize(utterance.value), words.head.roundCalled).length > 0) round = at
    if (voice.person !== null || voice.label === null || !/\d$/u.test(voice.key)) continue
    const inRound = round >= 0 && at - round <= ROUND
    const first = inTurn && !heard.has(voice)
    heard.add(voice)
    const span = spanOf(utterance, inRound, first)
    const person = span && personNamed(utterance, span, talk)
    if (!person || borne.has(person.name)) continue
    voice.person = person
    borne.add(person.name)
    inTurn = true
  }
}
