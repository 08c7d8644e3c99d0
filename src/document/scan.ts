import type { Place } from '../source/place.ts'

/** A part of a page, in shares of its width and height, from its left upper corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A word that was recognised in the picture of a page. */
export interface ScannedWord {
  /** Where it stands in `Source.text`. */
  readonly place: Place
  /** From 1. */
  readonly page: number
  readonly box: Box
  /** How sure the recogniser is of it, 0 to 100. */
  readonly confidence: number
  /** What the recogniser read, where letters were put right. */
  readonly read: string | null
}

/** How far the picture of a page has to be turned, clockwise, for its lines to run from left to right. */
export type Turn = 0 | 90 | 180 | 270

/** A page whose text was recognised: its size as it stands, in points of the picture. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly turned: Turn
}

/** What a document whose text was recognised knows of its pages. */
export interface Scan {
  /** By their numbers, from 1; pages whose text is typed are none of them. */
  readonly sheets: ReadonlyMap<number, Sheet>
  readonly words: readonly ScannedWord[]
}
