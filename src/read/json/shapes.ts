/** How one kind of export in JSON holds its turns: a row of the table below. */
export interface JsonShape {
  readonly name: string
  /** Keys that lead to the list of turns; none where the file is the list. */
  readonly list: readonly string[]
  /** Keys of a turn, the first that is there: its words, its voice (a path has dots), its time. */
  readonly words: readonly string[]
  readonly label: readonly string[]
  readonly time: readonly string[]
  /** What the time counts: seconds or milliseconds of the recording, a date with a time of day, seconds since 1970. */
  readonly unit: 'seconds' | 'milliseconds' | 'date' | 'epoch'
  /** What an entry must say of itself to be a turn. */
  readonly only?: readonly [key: string, value: string]
  /** What an entry says of itself that is none: somebody joined, a topic was set. */
  readonly unless?: readonly [key: string, pattern: RegExp]
  /** Keys of the whole file that say what it is of: title, date. */
  readonly head: readonly string[]
  /** Turns are pieces of what one voice says in one go, cut by a machine. */
  readonly pieces?: true
}

/** Keys under which machines keep what they measured of each word. */
export const MEASURES: ReadonlySet<string> = new Set([
  'words',
  'word_segments',
  'tokens',
  'text_entities',
  'reactions',
  'blocks',
  'attachments',
])

/**
 * The exports in JSON that are read: the first row that fits. Sources: the programs that write them (whisper's and
 * WhisperX's writers, Meetily's recording saver, Telegram Desktop's export, Slack's export guide, Fireflies' API).
 */
export const jsonShapes: readonly JsonShape[] = [
  {
    name: 'Meetily',
    list: ['segments'],
    words: ['text'],
    label: ['speaker', 'speaker_label'],
    time: ['audio_start_time'],
    unit: 'seconds',
    head: ['meeting_name', 'title', 'created_at'],
    pieces: true,
  },
  {
    name: 'Whisper, WhisperX',
    list: ['segments'],
    words: ['text'],
    label: ['speaker'],
    time: ['start'],
    unit: 'seconds',
    head: ['title'],
    pieces: true,
  },
  {
    name: 'whisper.cpp',
    list: ['transcription'],
    words: ['text'],
    label: ['speaker'],
    time: ['offsets.from'],
    unit: 'milliseconds',
    head: [],
    pieces: true,
  },
  {
    name: 'Telegram',
    list: ['messages'],
    words: ['text'],
    label: ['from'],
    time: ['date'],
    unit: 'date',
    only: ['type', 'message'],
    head: ['name'],
  },
  {
    name: 'Slack',
    list: [],
    words: ['text'],
    label: ['user_profile.real_name', 'user_profile.display_name', 'user_profile.name', 'username', 'user'],
    time: ['ts'],
    unit: 'epoch',
    only: ['type', 'message'],
    unless: ['subtype', /^(?:channel|group)_|^bot_(?:add|remove)$/],
    head: [],
  },
  {
    name: 'Fireflies',
    list: ['sentences'],
    words: ['text', 'sentence'],
    label: ['speaker_name'],
    time: ['start_time', 'startTime'],
    unit: 'seconds',
    head: ['title', 'dateString', 'date'],
    pieces: true,
  },
  {
    name: 'Fireflies, downloaded',
    list: [],
    words: ['sentence'],
    label: ['speaker_name'],
    time: ['startTime'],
    unit: 'seconds',
    head: [],
    pieces: true,
  },
  {
    name: 'segments of a podcast',
    list: ['segments'],
    words: ['body'],
    label: ['speaker'],
    time: ['startTime'],
    unit: 'seconds',
    head: ['title'],
    pieces: true,
  },
  {
    name: 'WhisperX, a list of segments',
    list: [],
    words: ['text'],
    label: ['speaker'],
    time: ['start'],
    unit: 'seconds',
    head: [],
    pieces: true,
  },
]
