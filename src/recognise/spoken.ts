import { clean } from './clean.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { closing } from './person-entries.ts'
import { isOneOf } from './words.ts'

/** Who a sentence says has spoken, and where what they said begins. */
export interface Spoken {
  readonly mentions: readonly NameMention[]
  readonly said: number
}

const NOBODY: Spoken = { mentions: [], said: 0 }
/** Characters of a post or address between a name and its verb: 'Harold Finch, 40 Orchard Lane, spoke'. */
const LONGEST_APPOSITION = 60
const ADVERBS = /^(?:then|also|briefly|again|further|next|first|later)$/
const JOIN = [',', 'and', ', and', '&']

/** 'X: …', '<x> …', 'X (Besu) presented …', 'X and Y explained …'. */
export function spokenBy(sentence: string, lexicon: Lexicon, verbs: Words): Spoken {
  const shift = /^[\s<[*_]*/.exec(sentence)?.[0].length ?? 0
  const names = findNames(sentence.slice(0, 200), lexicon.names, { loose: true })
  const [first] = names
  if (!first || first.start !== titleEnd(sentence, shift, lexicon)) return NOBODY
  const mentions = [first]
  let end = first.end
  for (const mention of names.slice(1)) {
    if (!JOIN.includes(clean(sentence.slice(end, mention.start)))) break
    mentions.push(mention)
    end = mention.end
  }
  while (/[>\]*_]/.test(sentence[end] ?? '')) end++
  const marked = /[>\]]/.test(sentence[end - 1] ?? '')
  const open = /^\s*\(/.exec(sentence.slice(end))
  if (open) end = Math.min(sentence.length, closing(sentence, end + open[0].length - 1) + 1)
  if (/^\s*:/.test(sentence.slice(end)))
    return { mentions: mentions.slice(0, 1), said: sentence.indexOf(':', end) + 1 }
  if (marked) return { mentions: [first], said: end }
  let rest = sentence.slice(end)
  if (rest.startsWith(',')) {
    const close = rest.indexOf(',', 1)
    if (close < 0 || close > LONGEST_APPOSITION) return NOBODY
    rest = rest.slice(close + 1)
  }
  const verb = tokenize(rest.slice(0, 60)).find(({ fold }) => !ADVERBS.test(fold))
  return verb && isOneOf(verb.fold, verbs) ? { mentions, said: 0 } : NOBODY
}

/** Where a name may begin: behind a form of address or a post of one word. */
function titleEnd(sentence: string, from: number, lexicon: Lexicon): number {
  const [first, dot, second] = tokenize(sentence.slice(from, from + 40))
  if (first?.kind !== 'word' || !lexicon.names.titles.includes(first.fold)) return from
  return from + ((dot?.text === '.' ? second?.start : dot?.start) ?? 0)
}
