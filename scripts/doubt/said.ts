import { readFileSync } from 'node:fs'
import path from 'node:path'
import { read as readNow } from '../../src/read/readers.ts'
import { isSpoken } from '../../src/language/lexicon.ts'
import { bucketsOf } from '../../src/recognise/doubt/buckets.ts'
import { judgedFacts } from '../../src/recognise/doubt/judged-facts.ts'
import { prepared } from '../../src/recognise/prepared.ts'
import { isTranscript } from '../../src/recognise/speech/is-transcript.ts'
import { recogniseSpeech, type Heard } from '../../src/recognise/speech/recognise-speech.ts'
import { saidFeatures } from '../../src/recognise/speech/said-features.ts'
import { sentencePlaces } from '../../src/recognise/speech/said-place.ts'
import type { Talk } from '../../src/recognise/speech/talk.ts'
import type { Decision, Protocol } from '../../src/index.ts'
import { phrases } from '../../test/phrases/phrases.ts'
import { smallMeeting, type DecidesRow } from '../../test/phrases/small-meeting.ts'
import { goldOf, recordsIn } from '../accuracy/pairs.ts'
import { judgement } from '../accuracy/score.ts'
import { emptyTallies } from '../accuracy/tally.ts'
import type { JudgedExample, JudgedRecord, Program } from './readings.ts'

/** A transcript of a folder, as a program read it. */
interface Read {
  readonly set: string
  readonly file: string
  readonly model: Protocol
  /** Everything that was said, as the program hears it now. */
  readonly talk: Talk
}

/** Hears a transcript as the program does now, with what it takes for talk; null for what is none. */
async function heard(name: string, bytes: Uint8Array): Promise<Heard | null> {
  const document = await readNow(name, bytes, {})
  const { units, language } = prepared(document)
  if (!isSpoken(language) || !isTranscript(document, units, language)) return null
  return recogniseSpeech(document, units, language, 'en', null, { withTalk: true })
}

/** The transcripts of a folder as the program reads them now, or as another one does. */
async function* readFolder(folder: string, program: Program | null): AsyncIterable<Read> {
  for (const name of recordsIn(folder)) {
    const file = path.join(folder, name)
    const bytes = readFileSync(file)
    const now = await heard(name, bytes)
    if (!now) continue
    const model = program ? (await program.recognise(await program.read(name, bytes, {}))).model : now.model
    if (model.kind === 'transcript') yield { set: path.basename(folder), file, model, talk: now.talk }
  }
}

/** The decisions of a model as examples, each with whether it is right. */
function saidExamples(
  { model, talk }: Pick<Read, 'model' | 'talk'>,
  rightAt: (pointer: string, decision: Decision) => boolean | undefined,
): JudgedExample[] {
  const placeOf = sentencePlaces(talk.utterances)
  return [...judgedFacts(model)].flatMap(({ kind, pointer: words, decision }) => {
    if (kind !== 'decision' || !decision) return []
    const pointer = words.replace(/\/text$/, '')
    const right = rightAt(pointer, decision)
    const place = model.positions[words]
    if (right === undefined || !place) return []
    const features = saidFeatures(talk, placeOf(place.start.offset), decision)
    const buckets = bucketsOf(model.language ?? '', features)
    return [{ pointer, buckets, wrong: !right, rights: Number(right), wrongs: Number(!right) }]
  })
}

/**
 * The decisions that a program hears in the transcripts of a folder, as examples: what is seen of each is seen by the program
 * as it is now.
 */
export async function saidReadings(folder: string, program: Program | null): Promise<JudgedRecord[]> {
  const readings: JudgedRecord[] = []
  for await (const one of readFolder(folder, program)) {
    const { verdicts } = judgement(goldOf(one.file), one.model, emptyTallies())
    const judged = new Map(
      verdicts.flatMap(({ field, pointer, right }) =>
        field === 'decisions' ? [[pointer, right] as const] : [],
      ),
    )
    const examples = saidExamples(one, (pointer) => judged.get(pointer))
    const wrongs = examples.filter(({ wrong }) => wrong).length
    readings.push({ ...one, examples, rights: examples.length - wrongs, wrongs, verdicts })
  }
  return readings
}

/** The decisions of the small meetings of `test/phrases`, all of which are right. */
export async function saidPhrases(): Promise<JudgedExample[]> {
  const found: JudgedExample[] = []
  for (const language of ['ru', 'en'] as const)
    for (const { said, text, open } of phrases<DecidesRow>(`speech-decides.${language}`)) {
      const now = open === undefined ? await heard('spoken.txt', smallMeeting(language, said)) : null
      if (now) found.push(...saidExamples(now, (_, decision) => decision.text.startsWith(text) || undefined))
    }
  return found
}
