import type { Lexicon } from '../../language/lexicon.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { tokenize } from '../../language/token.ts'

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

/** Words of a call before its title. */
const LONGEST_CALL = 5

/** Where the words begin behind a short call of a question and a comma: 'Second topic, сырьё на июль'; 0 for none. */
function behindCall(value: string, { main, other }: Tongues): number {
  const comma = /^[^,:.?!]{4,40},\s+/u.exec(value)
  if (!comma) return 0
  const tokens = tokenize(comma[0]).filter(({ kind }) => kind !== 'mark')
  const nouns = [...main.words.questionNouns, ...other.words.questionNouns]
  return tokens.length <= LONGEST_CALL && tokens.some(({ fold }) => nouns.includes(fold))
    ? comma[0].length
    : 0
}

/**
 * A counted lead-in or a call in one language before words of the other ('Третье: Rosa to send …'): where the words begin; 0
 * for none.
 */
export function tongueChange(value: string, tongues: Tongues): number {
  const mark = /^[^\s:–—-]+(?: [^\s:–—-]+)?\s*[:–—-]\s+/u.exec(value)
  const call = mark ? 0 : behindCall(value, tongues)
  if (call > 0) return isChange(value, call) ? call : 0
  if (!mark) return 0
  return isChange(value, mark[0].length) ? mark[0].length : 0
}

/** Whether the words on both sides of an offset are of different scripts. */
function isChange(value: string, at: number): boolean {
  const [before, behind] = [latinShare(value.slice(0, at)), latinShare(value.slice(at))]
  return before !== null && behind !== null && Math.abs(before - behind) >= SHARE
}
