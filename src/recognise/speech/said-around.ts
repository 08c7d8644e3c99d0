import { held, step } from '../doubt/steps.ts'
import { signsAt, type Signs } from './said-signs.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Act } from '../../language/speech.ts'

/** Words of the sentence before and behind that are looked at one by one. */
const BEFORE = 6
const BEHIND = 5
/** Sentences around it of which it is seen what they do. */
const AROUND = [-4, -3, -2, -1, 1, 2, 3, 4] as const
/** Sentences within which its words come back, and within which somebody answers. */
const ECHO = 8
const ANSWER = 4
const STEM = 5
const SHORT = 4
const stem = (word: string): string => word.slice(0, STEM)

/** Acts that part one question from another. */
const PARTS: readonly Act[] = ['transition', 'numbered', 'further', 'last', 'closing', 'opened']
/** Acts by which something is put to all or passed. */
const VOTES: readonly Act[] = ['callVote', 'objections', 'adopted', 'rejected', 'declare']
const PARTED_WITHIN = 30
const VOTED_WITHIN = 8

/** Who says a sentence near another. */
function whoseOf(one: Utterance, said: Utterance, signs: Signs, other: Signs): string {
  if (one.voice === said.voice) return 'same'
  if (signs.called.has(one.voice)) return 'called'
  return other.standing
}

/** A sentence some places before or behind it. */
function besideFeatures(talk: Talk, at: number, away: number, signs: Signs): string[] {
  const [said, one] = [talk.utterances[at], talk.utterances[at + away]]
  const other = signsAt(talk, at + away)
  const side = away < 0 ? 'before' : 'behind'
  const place = `${side} ${String(Math.abs(away))}`
  if (!said || !one || !other) return [`${place} none`]
  const whose = whoseOf(one, said, signs, other)
  const next = Math.abs(away) === 1
  const near = !next ? [] : away < 0 ? other.words.slice(-BEFORE) : other.words.slice(0, BEHIND)
  const does = [
    ...one.acts.map(({ act }) => `act ${act}`),
    ...(other.directive ? [`hands ${other.directive.kind}`] : []),
    ...(other.hint ? [`hint ${other.hint}`] : []),
    ...held([
      ['asks', one.isQuestion],
      ['dated', other.dated],
      ['short', other.words.length < SHORT],
    ]),
  ]
  return [
    `${place} ${whose}`,
    ...does.flatMap((what) => [`${place} ${what}`, `${side} ${whose} ${what}`, `${side} ${what}`]),
    ...near.flatMap((word) => [`${side} ${stem(word)}`, `${side} ${whose} ${stem(word)}`]),
    ...(next ? [step(`${side} words`, other.words.length, [2, 4, 8, 16])] : []),
  ]
}

/** How many of its words another sentence has too, of all of its own. */
function shared({ stems }: Signs, other: Signs | null): number {
  if (!other || stems.size === 0) return 0
  let both = 0
  for (const one of stems) if (other.stems.has(one)) both++
  return both / stems.size
}

/** Whether its words were said before by somebody else, and come back later in more or in fewer words. */
function echoFeatures(talk: Talk, at: number, signs: Signs): string[] {
  const said = talk.utterances[at]
  const best = (
    from: number,
    to: number,
    of: (one: Utterance, other: Signs) => boolean,
  ): [number, Signs | null] => {
    let found: [number, Signs | null] = [0, null]
    for (let near = Math.max(0, from); near < Math.min(to, talk.utterances.length); near++) {
      const [one, other] = [talk.utterances[near], signsAt(talk, near)]
      if (!one || !other || !of(one, other)) continue
      const share = shared(signs, other)
      if (share > found[0]) found = [share, other]
    }
    return found
  }
  const bounds = [0.01, 0.25, 0.4, 0.6, 0.8]
  const [before] = best(at - ECHO, at, ({ voice }) => voice !== said?.voice)
  const [own] = best(at - ECHO, at, ({ voice }) => voice === said?.voice)
  const [behind, again] = best(at + 1, at + 1 + ECHO, () => true)
  const more = again ? again.words.length > signs.words.length : false
  return [
    step('said before', before, bounds),
    step('said before by same', own, bounds),
    step(`said behind ${more ? 'more' : 'less'}`, behind, bounds),
  ]
}

/** What the first other voice says behind it. */
function answerFeatures(talk: Talk, at: number, signs: Signs): string[] {
  const said = talk.utterances[at]
  if (!said) return []
  for (let near = at + 1; near <= at + ANSWER; near++) {
    const [one, other] = [talk.utterances[near], signsAt(talk, near)]
    if (!one || !other) break
    if (one.voice === said.voice) continue
    const whose = whoseOf(one, said, signs, other)
    const away = near === at + 1 ? 'at once' : 'later'
    return [
      `answer ${whose} ${away}`,
      step(`answer ${whose} words`, other.words.length, [2, 4, 8, 16]),
      step(`answer ${whose} echoes`, shared(signs, other), [0.01, 0.25, 0.5]),
      `answer ${whose} hands ${other.directive?.kind ?? 'none'}`,
      ...other.words.slice(0, 3).map((word) => `answer ${stem(word)}`),
      ...one.acts.map(({ act }) => `answer ${whose} act ${act}`),
      ...held([
        [`answer ${whose} asks`, one.isQuestion],
        [`answer ${whose} dated`, other.dated],
      ]),
    ]
  }
  return ['answer none']
}

/** How far it stands from where a question is called, and from a vote. */
function placeFeatures(talk: Talk, at: number): string[] {
  const { utterances } = talk
  const near = (acts: readonly Act[], way: 1 | -1, within: number): number => {
    for (let away = 1; away <= within; away++) {
      const one = utterances[at + way * away]
      if (!one) return within + 1
      if (one.act(...acts) && talk.isLeader(one)) return away
    }
    return within + 1
  }
  const bounds = [2, 3, 5, 8, 12, 20, 31]
  return [
    step('since call', near(PARTS, -1, PARTED_WITHIN), bounds),
    step('until call', near(PARTS, 1, PARTED_WITHIN), bounds),
    step('since vote', near(VOTES, -1, VOTED_WITHIN), [2, 3, 5, 9]),
    step('until vote', near(VOTES, 1, VOTED_WITHIN), [2, 3, 5, 9]),
  ]
}

/** What is said around the sentence at an index. */
export const aroundFeatures = (talk: Talk, at: number, signs: Signs): string[] => [
  ...AROUND.flatMap((away) => besideFeatures(talk, at, away, signs)),
  ...echoFeatures(talk, at, signs),
  ...answerFeatures(talk, at, signs),
  ...placeFeatures(talk, at),
]
