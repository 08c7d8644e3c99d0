import type { Place } from '../../source/place.ts'

/** One caption: when it is shown, and the lines of its words with their markup. */
export interface Cue {
  /** 'HH:MM:SS' from the beginning of the recording. */
  readonly time: string
  readonly lines: Place[]
}

/** A caption file taken apart. */
export interface Cues {
  readonly cues: readonly Cue[]
  /** Lines of words before the first cue, those of a note among them: what a writer says of the whole. */
  readonly stray: readonly Place[]
  /** Signature, notes, styles, identifiers and timings. */
  readonly syntax: readonly Place[]
}

const ARROW = '-->'
const CLOCK = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}$/
/** Blocks that hold no words of the meeting (WebVTT, 4.1). */
const NOTES = /^(?:NOTE|STYLE|REGION)(?:\s|:|$)/
/** What services note of a file: no words of people. */
const NOTED =
  /^(?:duration|language|confidence|recognizability|kind|created|creation ?time|format|encoding|source|x-[a-z-]+)\s*[:=]/i
const NOTE_MARK = /^NOTE(?:[ \t]+|$)/
const SIGNATURE = /^WEBVTT(?:\s|$)/
/** Longest line that is looked at for a timing. */
const LONGEST_TIMING = 200

/** SubViewer, as YouTube writes it: '0:00:01.000,0:00:04.000'. */
const SUBVIEWER = /^\d{1,3}:\d{2}:\d{2}\.\d{1,3},\d{1,3}:\d{2}:\d{2}\.\d{1,3}$/

/** The time at which a line says that its cue begins: '00:01:02.500 --> 00:01:04.000 align:start'; null for another line. */
export function cueStart(line: string): string | null {
  if (line.length > LONGEST_TIMING) return null
  const at = SUBVIEWER.test(line) ? line.indexOf(',') : line.indexOf(ARROW)
  const clock = at > 0 ? CLOCK.exec(line.slice(0, at).trim()) : null
  if (!clock) return null
  const [, hours = '0', minutes = '', seconds = ''] = clock
  return [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':')
}

/** Words of a note without the mark of one: 'NOTE Заседание комитета'. */
function noteWords(text: string, { start, end }: Place): Place {
  const mark = NOTE_MARK.exec(text.slice(start, Math.min(end, start + 40)))
  return { start: start + (mark?.[0].length ?? 0), end }
}

/** The lines of a text, without white space at their ends. */
function linesOf(text: string): Place[] {
  const lines: Place[] = []
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(from, end)
    const start = from + line.length - line.trimStart().length
    lines.push({ start, end: Math.max(start, from + line.trimEnd().length) })
    from = end + 1
  }
  return lines
}

/**
 * Takes WebVTT or SubRip apart, line by line and in linear time. Both are read alike, and leniently: SubRip without
 * blank lines between cues, WebVTT without its signature. Words that stand in no cue go on with the cue before them.
 */
export function readCues(text: string): Cues {
  const lines = linesOf(text)
  const cues: Cue[] = []
  const stray: Place[] = []
  const syntax: Place[] = []
  let state: 'between' | 'words' | 'note' | 'markup' = 'between'
  const words = (line: Place): void => {
    const last = cues[cues.length - 1]
    if (last) last.lines.push(line)
    else stray.push(line)
  }
  // A note between cues is a remark on one of them; at the head it says what the whole is.
  const noted = (line: Place): void => {
    const words = text.slice(line.start, line.end)
    if (cues.length === 0 && !NOTED.test(words)) stray.push(line)
    else syntax.push(line)
  }
  const valueOf = (line: Place | undefined): string => (line ? text.slice(line.start, line.end) : '')
  const remark = (line: Place, value: string): void => {
    state = NOTE_MARK.test(value) ? 'note' : 'markup'
    const said = noteWords(text, line)
    syntax.push({ start: line.start, end: state === 'note' ? said.start : line.end })
    if (state === 'note' && said.end > said.start) noted(said)
  }
  // The identifier of the cue that follows.
  const isIdentifier = (index: number, value: string): boolean =>
    cueStart(valueOf(lines[index + 1])) !== null && (state === 'between' || /^\d+$/.test(value))
  lines.forEach((line, index) => {
    const value = valueOf(line)
    const time = cueStart(value)
    if (time !== null) {
      cues.push({ time, lines: [] })
      syntax.push(line)
      state = 'words'
    } else if (value === '') state = 'between'
    else if (state === 'note') noted(line)
    else if (state === 'markup') syntax.push(line)
    else if (SIGNATURE.test(value) && cues.length === 0) {
      syntax.push(line)
      state = 'markup'
    } else if (state === 'between' && NOTES.test(value)) remark(line, value)
    else if (isIdentifier(index, value)) syntax.push(line)
    else words(line)
  })
  return { cues, stray, syntax }
}
