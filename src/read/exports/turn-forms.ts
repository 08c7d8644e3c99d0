import { stenogramOpening } from './stenogram.ts'
import type { Opener } from './opening.ts'

/** How one kind of export opens a turn: a row of the table below. */
export interface TurnForm {
  readonly name: string
  /**
   * The lines that open a turn, each way of them a list of lines in the grammar of `form-pattern.ts`. The words stand in
   * `{words}`, or below.
   */
  readonly opens: readonly (readonly string[])[]
  /** Whether the opening shows by itself what it is; else its labels must look like labels and come again. */
  readonly sure: boolean
  /** Fewest turns that show the form. */
  readonly least: number
  /** Words stand in columns, under heads of columns. */
  readonly columns?: true
  /** A line without which a text is not of this kind. */
  readonly signature?: RegExp
  /** Turns are pieces of what one voice says in one go, cut by a machine. */
  readonly pieces?: true
  /** A line that only says the time from there on. */
  readonly timeLine?: string
  /** Lines that nobody said: what stands from there to the next turn is no speech. */
  readonly breaks?: RegExp
  /** No voices are named: times that rise from the beginning of a recording show that it is one. */
  readonly rises?: true
  /** Finds an opening where a form of words cannot say what it looks like. */
  readonly find?: Opener
}

const VOTE_BLOCK = /^(?:РЕЗУЛЬТАТЫ ГОЛОСОВАНИЯ|Результаты голосования)(?:\s|$)/u
/** What a messenger says itself: a line with its time and no voice. */
const NOTICE = /^(?:\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2})/u

/**
 * The text exports that are read, most certain first. Sources: the help pages of each service and exports that people
 * have published; a service that changes its wording needs a row here and a fixture.
 */
export const turnForms: readonly TurnForm[] = [
  {
    name: 'Zoom, saved captions',
    opens: [['[{label}] {clock}']],
    sure: true,
    least: 2,
  },
  {
    name: 'Zoom, saved chat',
    opens: [
      ['{clock} (From|От) {label} (to|кому|для|к|до|всем) {receiver}:{words}'],
      ['{clock} (From|От) {label} : {words}'],
      ['{clock}\t{label}:\t{words}'],
    ],
    sure: true,
    least: 2,
  },
  {
    name: 'WhatsApp',
    opens: [['[{day}, {clock}] {label}: {words}'], ['{day}, {clock} - {label}: {words}']],
    sure: true,
    least: 2,
    breaks: NOTICE,
  },
  {
    name: 'Telegram, copied',
    opens: [['{label}, [{stamp}{clock}]'], ['{label}, [{stamp}{clock}]:']],
    sure: true,
    least: 2,
  },
  {
    name: 'Teams, times in words',
    opens: [['{label}', '{spoken}'], ['{label} {spoken}'], ['{label} {spoken}{time}']],
    sure: true,
    least: 2,
  },
  {
    name: 'Teams, spans of time',
    opens: [['{span}', '{label}']],
    sure: false,
    least: 3,
  },
  {
    name: 'Контур.Толк',
    opens: [['{time}\t{label}\t{words}']],
    columns: true,
    sure: true,
    least: 2,
  },
  {
    name: 'Whisper, TSV',
    opens: [['{milliseconds}\t{number}\t{words}']],
    columns: true,
    sure: true,
    least: 1,
    signature: /^start\tend\ttext$/,
    pieces: true,
  },
  {
    name: 'Descript, Rev and others: time, voice, words',
    opens: [
      ['[{time}] {label}: {words}'],
      ['({time}) {label}: {words}'],
      ['{time} {label}: {words}'],
      ['{time} - {label}: {words}'],
      ['[{time}]{link} {label}: {words}'],
      ['{label} [{time}]: {words}'],
      ['{label} ({time}): {words}'],
      ['{label} [{time}] {words}'],
      ['{label} ({time}) {words}'],
    ],
    sure: false,
    least: 3,
  },
  {
    name: 'WhisperX and others: span, voice, words',
    // The brackets first: a label without them would take them in.
    opens: [
      ['[{span}] [{label}]: {words}'],
      ['[{span}] [{label}] {words}'],
      ['[{span}] {label}: {words}'],
      ['{span}  {label}  {words}'],
      ['{span} {label}: {words}'],
    ],
    sure: false,
    least: 2,
    pieces: true,
  },
  {
    name: 'Whisper and others: span in seconds, voice, words',
    opens: [
      ['[{instants}] [{label}]: {words}'],
      ['[{instants}] [{label}] {words}'],
      ['[{instants}] {label}: {words}'],
      ['{instants} [{label}]: {words}'],
      ['{instants} [{label}] {words}'],
      ['{instants}  {label}  {words}'],
      ['{instants} {label}: {words}'],
    ],
    sure: false,
    least: 2,
    pieces: true,
  },
  {
    name: 'Fireflies',
    opens: [['{time}', '{label}']],
    sure: false,
    least: 3,
  },
  {
    name: 'Otter, Teams, tl;dv, Rev: voice and time, words below',
    opens: [
      ['{label} {time}'],
      ['{label} ({time})'],
      ['{label} ({time}):'],
      ['{label} [{time}]'],
      ['{label} | {time}'],
      ['{label}, {time}'],
      ['{label} - {time}'],
    ],
    sure: false,
    least: 3,
  },
  {
    name: 'Google Meet',
    opens: [['{label}: {words}']],
    sure: false,
    least: 2,
    signature:
      /^.{1,200} [-–—] (?:Transcript|Расшифровка|Транскрипция)\*{0,2}$|^[#*_ ]{0,9}(?:(?:Transcription|Meeting) ended after |(?:Встреча|Расшифровка) (?:завершена|закончена) через |This editable transcript)/u,
    timeLine: '{time}',
  },
  {
    name: 'voices by number',
    opens: [['{numbered}: {words}'], ['[{numbered}]: {words}'], ['[{numbered}] {words}'], ['{numbered}']],
    sure: true,
    least: 2,
  },
  {
    name: 'Whisper, lines with spans',
    opens: [
      ['[{span}] {words}'],
      ['[{span}]: {words}'],
      ['[{instants}] {words}'],
      ['[{instants}]: {words}'],
      ['{instants}  {words}'],
    ],
    sure: true,
    least: 2,
    pieces: true,
  },
  {
    // What YouTube shows beside a recording, copied; other players print the time before the words.
    name: 'times without voices',
    opens: [
      ['{time}'],
      ['[{time}]'],
      ['({time})'],
      ['[{time}] {words}'],
      ['({time}) {words}'],
      ['{time} {words}'],
    ],
    sure: true,
    least: 6,
    rises: true,
    pieces: true,
  },
]

/** Stenograms print the voice in capitals: found by their letters, which a form cannot say. */
export const stenogram: TurnForm = {
  name: 'stenogram',
  opens: [],
  sure: true,
  least: 2,
  breaks: VOTE_BLOCK,
  find: stenogramOpening,
}

/** What services write above and below a transcript of themselves: no word of the meeting. */
export const SERVICE_LINE =
  /^[#*_\s]*(?:📖\s*)?(?:Transcript|Расшифровка|Транскрипция)\*{0,2}$|^[#*\s]*📝\s*\S{1,20}$|^[#*_\s]*(?:Transcribed by https?:\/\/otter\.ai|(?:Transcription|Meeting) ended after \d|This editable transcript was computer generated|People can also change the text after it was created|(?:Встреча|Расшифровка|Транскрипция) (?:завершена|закончена|закончилась) через \d)|^.{1,80} (?:started|stopped) transcription$|^.{1,80} (?:включил|остановил|запустил|начал)[аи]? (?:транскрибирование|транскрипцию|расшифровку)\.?$/u

/** Names that services give to a record, with what is a title and what a day in them. */
export const RECORD_NAMES: readonly RegExp[] = [
  /^[#*\s]*(?<title>[^#*\s].{0,200}?)\s\((?<day>\d{4}[-/]\d{2}[-/]\d{2})\s[^()]{1,40}\)\s[-–—]\s(?:Transcript|Расшифровка|Транскрипция)\*{0,2}$/u,
  /^[#*\s]*(?<title>[^#*\s].{0,200}?)\s[-–—]\s(?:Transcript|Расшифровка|Транскрипция)\*{0,2}$/u,
  /^(?<title>\S.{0,200}?)-\d{8}_\d{6}-(?:Meeting (?:Recording|Transcript)|Запись собрания|Расшифровка собрания)$/u,
  /^(?<title>\S.{0,200}?)-(?:Meeting (?:Recording|Transcript)|Запись собрания|Расшифровка собрания)$/u,
]
