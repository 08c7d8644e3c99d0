import { tokenize, type Token } from '../../language/form.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { spokenNumberAt } from './spoken-numbers.ts'

/** A stretch of the shadow and the stretch of the words as spoken that it stands for. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/**
 * What was said, made fit for the readers of written text: numbers in digits, without sounds and repeated words. It is
 * only looked into; what is found in it is taken from the words as spoken.
 */
export class Shadow {
  readonly value: string
  readonly pieces: readonly Piece[]

  constructor(value: string, pieces: readonly Piece[]) {
    this.value = value
    this.pieces = pieces
  }

  /** The stretch of the words as spoken behind a stretch of the shadow. */
  spoken(start: number, end: number): { start: number; end: number } {
    return { start: this.#map(start, false), end: this.#map(end, true) }
  }

  #map(at: number, closing: boolean): number {
    const piece = closing ? this.#closingAt(at) : this.#openingAt(at)
    if (!piece) return 0
    const plain = piece.end - piece.start === piece.to - piece.from
    if (plain) return piece.from + Math.min(at - piece.start, piece.to - piece.from)
    const behind = closing ? at > piece.start : at >= piece.end
    return behind ? piece.to : piece.from
  }

  /** The last piece that begins at an offset or before it, else the first. */
  #openingAt(at: number): Piece | undefined {
    const behind = this.#firstWhere(({ start }) => start > at)
    return this.pieces[Math.max(behind - 1, 0)]
  }

  /** The first piece that ends at an offset or behind it, else the last. */
  #closingAt(at: number): Piece | undefined {
    return this.pieces[
      Math.min(
        this.#firstWhere(({ end }) => end >= at),
        this.pieces.length - 1,
      )
    ]
  }

  /** Index of the first piece for which something holds that holds for all behind it; their number where it holds for none. */
  #firstWhere(holds: (piece: Piece) => boolean): number {
    let low = 0
    let high = this.pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = this.pieces[middle]
      if (piece && holds(piece)) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Whether a word is said twice in a row: a slip of the tongue or of the machine. */
function repeats(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  return token?.kind === 'word' && before?.kind === 'word' && token.fold === before.fold
}

/** The shadow of a stretch of speech; linear in its length. */
export function shadowOf(spoken: string, words: SpeechWords): Shadow {
  const tokens = tokenize(spoken)
  const pieces: Piece[] = []
  let value = ''
  let copied = 0
  const copy = (to: number): void => {
    if (to > copied) {
      pieces.push({ start: value.length, end: value.length + to - copied, from: copied, to })
      value += spoken.slice(copied, to)
      copied = to
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (words.sounds.includes(token.fold) || repeats(tokens, at)) {
      copy(token.start)
      // The comma behind a sound goes with it.
      const comma = tokens[at + 1]
      copied = comma?.text === ',' && words.sounds.includes(token.fold) ? comma.end : token.end
      if (copied !== token.end) at++
      continue
    }
    const number = token.kind === 'word' ? spokenNumberAt(tokens, at, words) : null
    const last = number ? tokens[number.end - 1] : undefined
    if (!number || !last) continue
    copy(token.start)
    pieces.push({
      start: value.length,
      end: value.length + number.digits.length,
      from: token.start,
      to: last.end,
    })
    value += number.digits
    copied = last.end
    at = number.end - 1
  }
  copy(spoken.length)
  return new Shadow(value, pieces)
}
