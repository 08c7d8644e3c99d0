import { endsLikeSurname } from '../../language/inflected.ts'
import type { Document } from '../../document/document.ts'
import { readLabel } from '../../language/labels.ts'
import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { fold, indexOfPhrase } from '../../language/words.ts'
import type { Unit } from '../units.ts'
import { spokenLines } from './own-line-labels.ts'
import { isSectionLabel, isVoiceName } from './voice-lines.ts'

const LEAST_LINES = 3
const LEAST_TIMED = 3
const LEAST_TOPICS = 2
const NAMED_SHARE = 0.6
const SPOKEN_SHARE = 0.4
/** Share of lines with a voice where nothing else is written, and of those whose voice is known for one there. */
const DENSE_SHARE = 0.9
const DENSE_NAMED_SHARE = 0.4
/** Lines that many voices begin again and again: then they are voices by whatever they are called. */
const LEAST_DENSE = 24
const LEAST_TURNS = 3
/** Lines of voices to a line that is headed like a section: the record of a vote in a stenogram is one. */
const LINES_TO_SECTION = 6

const CALLED = /(?:^|[.,!?…] )(\p{Lu}\p{Ll}{1,30}),|, (\p{Lu}\p{Ll}{1,30})[?.!]/gu

/** The names by which somebody is called in what is said: 'Bob, can you …', 'thank you, Anna.' */
function calledNames(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { whole } of units) {
    const body = whole.value.slice(whole.value.indexOf(': ') + 2)
    for (const [, first, last] of body.matchAll(CALLED)) {
      const name = first ?? last
      if (name !== undefined) names.add(name)
    }
  }
  return names
}

/** 'Ветлугин': one word that ends like a surname. */
const isSurname = (label: string): boolean => !label.includes(' ') && endsLikeSurname(fold(label))

/** A line that a voice may begin. */
interface Labelled {
  readonly label: string
  readonly index: number
  readonly timed: boolean
  readonly stopped: boolean
}

/** What looks like voices in a document. */
interface Heard {
  readonly labels: readonly Labelled[]
  /** How many lines each label begins. */
  readonly counts: ReadonlyMap<string, number>
  /** Lines that are headed like the sections of a protocol, and rows of tables that are nobody's words. */
  readonly sections: readonly number[]
  /** The first line that belongs to a voice. */
  readonly first: number
  /** Lines with a voice from there on, and all lines. */
  readonly spoken: number
  readonly after: number
  /** Whether few openings of lines come again and take turns. */
  readonly isDialogue: boolean
}

function heardIn(units: readonly Unit[], lexicon: Lexicon): Heard {
  const counts = new Map<string, number>()
  const sections: number[] = []
  const labels: Labelled[] = []
  const { lines, isDialogue } = spokenLines(units, lexicon)
  units.forEach((unit, index) => {
    const { value } = unit.whole
    const line = lines[index]
    if (!line) {
      // Talk has no tables of what is to be done.
      if (unit.row !== null) sections.push(index)
      return
    }
    const label = value.slice(line.start, line.end)
    if (isSectionLabel(`${label.replace(/\.$/u, '')}:`, lexicon)) {
      sections.push(index)
      return
    }
    labels.push({ label, index, timed: line.time !== null, stopped: line.stopped === true })
    counts.set(label, (counts.get(label) ?? 0) + 1)
  })
  // Fields at the head ('Запись: …', 'Присутствуют: …') come before the first voice that is heard again.
  const first = labels.find(({ label }) => (counts.get(label) ?? 0) > 1)?.index ?? labels[0]?.index ?? 0
  const spoken = labels.filter(({ index }) => index >= first).length
  return { labels, counts, sections, first, spoken, after: units.length - first, isDialogue }
}

/** Headings of the beginning and the end, and of a topic, stand in transcripts too. */
const OF_TALK: ReadonlySet<LabelKey> = new Set<LabelKey>(['opened', 'closed', 'topic', 'question'])

/** Whether a heading is that of a part of a written record: 'Решили'. */
function headsMinutes(value: string, lexicon: Lexicon): boolean {
  const key = readLabel(`${value}:`, lexicon)?.key
  return isSectionLabel(`${value}:`, lexicon) && key !== undefined && !OF_TALK.has(key)
}

/**
 * Whether a document is what was said, word for word, rather than a written protocol: captions, lines with times, or a
 * text most of whose lines begin with one of a few voices and that has no sections of a protocol.
 */
export function isTranscript(document: Document, units: readonly Unit[], lexicon: Lexicon): boolean {
  if (document.children.some(({ type }) => type === 'speech')) return true
  const heard = heardIn(units, lexicon)
  const headed = units.filter(({ heading }, index) => heading > 0 && index > 0)
  const minuted =
    headed.length >= LEAST_TOPICS && headed.some(({ whole }) => headsMinutes(whole.value, lexicon))
  if (!minuted && (isTimed(heard) || heard.isDialogue)) return true
  // Minutes of talk keep topics as headings and more than voices below them; in a transcript all else is said by somebody.
  const written = heard.spoken < (heard.after - headed.length) * DENSE_SHARE
  if (headed.length >= LEAST_TOPICS && (minuted || written || heard.spoken < LEAST_DENSE)) return false
  return isMostlySpoken(heard) && !isStopped(heard) && areVoices(heard, units, lexicon)
}

function isTimed({ labels, after }: Heard): boolean {
  const timed = labels.filter((one) => one.timed).length
  return timed >= LEAST_TIMED && timed * 4 >= after
}

/** Whether enough lines are those of several voices, and hardly a section of a protocol follows the first. */
const isMostlySpoken = ({ counts, sections, first, spoken, after }: Heard): boolean =>
  spoken >= LEAST_LINES &&
  counts.size >= 2 &&
  sections.filter((index) => index > first).length * LINES_TO_SECTION <= spoken &&
  spoken >= after * SPOKEN_SHARE

/** A name and a full stop stand in written records too: there nobody speaks again and again. */
function isStopped({ labels, counts }: Heard): boolean {
  const stopped = labels.filter((one) => one.stopped).length
  return stopped * 2 > labels.length && [...counts.values()].filter((count) => count > 2).length < 2
}

/** Whether enough of the lines begin with what is known for the name of somebody. */
function areVoices(
  { counts, first, spoken, after }: Heard,
  units: readonly Unit[],
  lexicon: Lexicon,
): boolean {
  const repeated = [...counts.values()].some((count) => count > 1)
  const called = calledNames(units)
  const head = units.slice(0, first).map(({ whole }) => whole.value)
  const listed = (label: string): boolean => head.some((line) => indexOfPhrase(line, [fold(label)]) !== null)
  const named = [...counts].filter(
    ([label, count]) =>
      isVoiceName(label, lexicon) || called.has(label) || (count > 1 && (isSurname(label) || listed(label))),
  )
  const namedLines = named.reduce((sum, [, count]) => sum + count, 0)
  // Where every line is somebody's and each voice is heard again, one whom nobody calls is a voice like the others.
  const dense = spoken >= after * DENSE_SHARE && [...counts.values()].every((count) => count > 1)
  const dialogue = dense && spoken >= LEAST_DENSE && spoken >= counts.size * LEAST_TURNS
  if (dialogue) return true
  return repeated && namedLines >= spoken * (dense ? DENSE_NAMED_SHARE : NAMED_SHARE)
}
