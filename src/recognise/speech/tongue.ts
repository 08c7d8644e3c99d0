import type { SpokenLexicon } from '../../language/lexicon.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { tokenize } from '../../language/token.ts'

/** The language of one sentence: meetings change it from one to the next. */
export interface Tongue {
  readonly words: SpeechWords
  readonly lexicon: SpokenLexicon
}

/** The language of most sentences, and the one of those in the other script. */
export interface Tongues {
  readonly main: Tongue
  readonly other: Tongue
}

/** Share of letters of the other alphabet from which a sentence is in the other language. */
const SHARE = 0.6

/** Share of letters of the other alphabet among those of both; null where there are none. */
function foreignShare(value: string, { main, other }: Tongues): number | null {
  let foreign = 0
  let all = 0
  for (const letter of value.toLowerCase()) {
    const isForeign = other.lexicon.alphabet.includes(letter)
    if (isForeign) foreign++
    if (isForeign || main.lexicon.alphabet.includes(letter)) all++
  }
  return all === 0 ? null : foreign / all
}

/** The language that the letters of a stretch are of. A word in capitals alone ('PDF') is of none. */
export function tongueOf(value: string, tongues: Tongues): Tongue {
  const share = foreignShare(value, tongues)
  if (share === null || value === value.toUpperCase()) return tongues.main
  return share >= SHARE ? tongues.other : tongues.main
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
  if (call > 0) return isChange(value, call, tongues) ? call : 0
  if (!mark) return 0
  return isChange(value, mark[0].length, tongues) ? mark[0].length : 0
}

/** Whether the words on both sides of an offset are of different alphabets. */
function isChange(value: string, at: number, tongues: Tongues): boolean {
  const [before, behind] = [foreignShare(value.slice(0, at), tongues), foreignShare(value.slice(at), tongues)]
  return before !== null && behind !== null && Math.abs(before - behind) >= SHARE
}
