import type { Lexicon } from '../../language/lexicon.ts'
import type { SpeechWords } from '../../language/speech.ts'

/** The language of one sentence: meetings change it from one to the next. */
export interface Tongue {
  readonly words: SpeechWords
  readonly lexicon: Lexicon
}

/** The language of most sentences, and the one of those in the other script. */
export interface Tongues {
  readonly main: Tongue
  readonly other: Tongue
}

/** Share of letters of the other script from which a sentence is in the other language. */
const SHARE = 0.6

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)

/** Share of Latin letters among all; null where there are none of either script. */
function latinShare(value: string): number | null {
  let latin = 0
  let all = 0
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (isLatin(code)) latin++
    if (isLatin(code) || isCyrillic(code)) all++
  }
  return all === 0 ? null : latin / all
}

/** The language that the letters of a stretch are of. A word in capitals alone ('PDF') is of none. */
export function tongueOf(value: string, { main, other }: Tongues): Tongue {
  const share = latinShare(value)
  if (share === null || value === value.toUpperCase()) return main
  const foreign = main.lexicon.grammar ? 1 - share : share
  return foreign >= SHARE ? other : main
}

/** A counted lead-in in one language before words of the other ('Третье: Rosa to send …'): where the words begin; 0 for none. */
export function tongueChange(value: string): number {
  const mark = /^[^\s:–—-]+(?: [^\s:–—-]+)?\s*[:–—-]\s+/u.exec(value)
  if (!mark) return 0
  const [before, behind] = [latinShare(mark[0]), latinShare(value.slice(mark[0].length))]
  if (before === null || behind === null) return 0
  return Math.abs(before - behind) >= SHARE ? mark[0].length : 0
}
