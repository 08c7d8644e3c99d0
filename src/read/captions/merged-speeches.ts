import type { Speech } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import type { Place } from '../../source/place.ts'
import type { Piece } from './payload.ts'

/** A piece of what one voice says, as long as a caption is shown. */
export interface Spoken extends Piece {
  readonly time: string | null
}

/** A speech is closed when it has grown so long: the work on one must not grow with the file. */
const LONGEST_SPEECH = 6000
/** Captions that name no voice are parted where a sentence ends, once there is this much of them. */
const LONG_ANONYMOUS = 400

/** Pieces of one voice that follow one another, put together; the names of the later ones are markup. */
export function mergedSpeeches(pieces: readonly Spoken[], syntax: Place[]): Speech[] {
  const speeches: Speech[] = []
  let open: Spoken[] = []
  let length = 0
  const close = (): void => {
    const [first] = open
    if (first)
      speeches.push({
        type: 'speech',
        speaker: first.voice,
        time: first.time,
        text: Text.join(open.map(({ text }) => text)),
      })
    open = []
    length = 0
  }
  for (const piece of pieces) {
    const last = open[open.length - 1]
    const same = last !== undefined && last.voice?.value === piece.voice?.value
    const paused = piece.voice === null && length > LONG_ANONYMOUS && /[.?!…]$/u.test(last?.text.value ?? '')
    if (!same || paused || length > LONGEST_SPEECH) close()
    else if (piece.voice && piece.voice !== open[0]?.voice) syntax.push(piece.voice.place())
    open.push(piece)
    length += piece.text.length
  }
  close()
  return speeches
}
