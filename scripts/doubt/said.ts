import { readFileSync } from 'node:fs'
import path from 'node:path'
import { read as readNow } from '../../src/read/readers.ts'
import { isSpoken } from '../../src/language/lexicon.ts'
import { bucketsOf } from '../../src/recognise/doubt/buckets.ts'
import { judgedFacts } from '../../src/recognise/doubt/judged-facts.ts'
import { prepared } from '../../src/recognise/prepared.ts'
import { isTranscript } from '../../src/recognise/speech/is-transcript.ts'
import { recogniseSpeech } from '../../src/recognise/speech/recognise-speech.ts'
import { saidFeatures } from '../../src/recognise/speech/said-features.ts'
import { sentencePlaces } from '../../src/recognise/speech/said-place.ts'
import type { Talk } from '../../src/recognise/speech/talk.ts'
import type { Protocol } from '../../src/index.ts'
import { phrases } from '../../test/phrases/phrases.ts'
import { FRAMES, smallMeeting, type DecidesRow } from '../../test/phrases/small-meeting.ts'
import { clausesOfGold } from '../accuracy/facts.ts'
import { goldOf, recordsIn } from '../accuracy/pairs.ts'
import type { Program } from './readings.ts'
import type { Example } from './train.ts'

/** Shares of the words of a decision that its sentence has, and of the sentence that the decision has. */
const SAYS_IT = 0.8
const SAYS_LITTLE_ELSE = 0.45

const WORD = /[\p{L}\d]+/gu
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [])

/** What is learned is no part of what is learned from: those programs of the past that weigh sentences are told not to. */
const BY_RULES = { byRules: true } as const

/** Everything that was said, as the program hears it now, with what the rules alone hear; null for what is no transcript. */
async function heard(name: string, bytes: Uint8Array): Promise<{ talk: Talk; model: Protocol } | null> {
  const document = await readNow(name, bytes, {})
  const { units, language } = prepared(document)
  if (!isSpoken(language) || !isTranscript(document, units, language)) return null
  return recogniseSpeech(document, units, language, 'en', null, BY_RULES)
}

/** The sentences in which a program heard a decision, by their index. */
function heardIn(model: Protocol, { utterances }: Talk): ReadonlySet<number> {
  const placeOf = sentencePlaces(utterances)
  const found = new Set<number>()
  for (const { kind, pointer } of judgedFacts(model)) {
    const place = kind === 'decision' ? model.positions[pointer] : undefined
    if (place) found.add(placeOf(place.start.offset))
  }
  return found
}

/** A sentence: what is seen of it, whether a program heard a decision in it, and, as 'wrong', whether it decides nothing. */
export interface SaidExample extends Example {
  readonly set: string
  readonly heard: boolean
}

/** The sentences of a talk as examples. */
function examplesOf(
  set: string,
  talk: Talk,
  heardAt: ReadonlySet<number>,
  isRight: (said: string) => boolean,
): SaidExample[] {
  return talk.utterances.map(({ value }, at) => {
    const buckets = bucketsOf(talk.context.lexicon.code, saidFeatures(talk, at))
    return { set, heard: heardAt.has(at), buckets, wrong: !isRight(value) }
  })
}

/** Whether a sentence says one of some decisions and little else. */
function saysOneOf(decisions: readonly string[]): (said: string) => boolean {
  const wanted = decisions.map(wordsOf).filter(({ size }) => size > 0)
  return (value) => {
    const said = wordsOf(value)
    return wanted.some((words) => {
      const both = [...words].filter((word) => said.has(word)).length
      return both >= words.size * SAYS_IT && both >= said.size * SAYS_LITTLE_ELSE
    })
  }
}

/**
 * The sentences of the transcripts of a folder as examples, with what a program heard in them, or null for what the rules hear
 * now: what is seen of each is seen by the program as it is now.
 */
export async function saidReadings(folder: string, program: Program | null): Promise<SaidExample[]> {
  const examples: SaidExample[] = []
  for (const name of recordsIn(folder)) {
    const file = path.join(folder, name)
    const bytes = readFileSync(file)
    const now = await heard(name, bytes)
    if (!now) continue
    const model = program
      ? (await program.recognise(await program.read(name, bytes, {}), BY_RULES)).model
      : now.model
    const decisions = clausesOfGold(goldOf(file)).map(({ text }) => text)
    const heardAt = heardIn(model, now.talk)
    examples.push(...examplesOf(path.basename(folder), now.talk, heardAt, saysOneOf(decisions)))
  }
  return examples
}

/** The sentences of the small meetings of `test/phrases`: of those that decide, which of them does, and of those that do not. */
export async function saidPhrases(): Promise<SaidExample[]> {
  const found: SaidExample[] = []
  for (const language of ['ru', 'en'] as const) {
    const add = async (said: readonly string[], isIt: (said: string) => boolean): Promise<void> => {
      const now = await heard('spoken.txt', smallMeeting(language, said))
      if (now) found.push(...examplesOf('', now.talk, heardIn(now.model, now.talk), isIt))
    }
    for (const { said, text, open } of phrases<DecidesRow>(`speech-decides.${language}`))
      if (open === undefined) await add(said, (one) => one.includes(text))
    const nothing = phrases<never>(`speech-nothing.${language}`) as unknown as Record<string, string[]>
    const { leader, other } = FRAMES[language]
    for (const said of Object.values(nothing).flat())
      for (const voice of [leader, other]) await add([`${voice}: ${said}`], () => false)
  }
  return found
}
