import { endsIn } from '../language/endings.ts'
import { clean } from './clean.ts'
import { compileForms, matchAt, tokenize, type FormTable, type Token } from '../language/form.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import type { SpeakerWords } from '../language/word-order.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { startsUpper } from '../source/letters.ts'
import { closing } from './list-marks.ts'
import { isOneOf } from '../language/words.ts'

/** Who a sentence says has spoken, and where what they said begins. */
export interface Spoken {
  readonly mentions: readonly NameMention[]
  /** How many of them the sentence begins with; the others are told of further on. */
  readonly leading: number
  readonly said: number
}

const NOBODY: Spoken = { mentions: [], leading: 0, said: 0 }
/** Characters of a post or address between a name and its verb: 'Harold Finch, 40 Orchard Lane, spoke'. */
const LONGEST_APPOSITION = 90
/** Characters of a post before a name: 'Director of Public Works Ruben Salas'. */
const LONGEST_POST = 60

/** 'X: …', '<x> …', 'X (Besu) presented …', 'X and Y explained …', 'Town Manager X, who …, reported'. */
export function spokenBy(sentence: string, lexicon: Lexicon, verbs: Words): Spoken {
  const shift = /^(?:Q[.:]?\s+(?=\())?[\s<[(*_]*/.exec(sentence)?.[0].length ?? 0
  const names = findNames(sentence.slice(0, 400), lexicon.names, { loose: true })
  const [first] = names
  if (!first) return unlisted(sentence, shift, lexicon, verbs)
  if (!isPost(sentence.slice(shift, first.start), lexicon)) return further(sentence, 0, names, lexicon, verbs)
  const mentions = togetherWith(first, sentence, names, lexicon)
  const { end, marked } = behindMarks(sentence, mentions.at(-1)?.end ?? first.end)
  if (/^\s*:/.test(sentence.slice(end)))
    return { mentions: mentions.slice(0, 1), leading: 1, said: sentence.indexOf(':', end) + 1 }
  if (marked) return { mentions: [first], leading: 1, said: end }
  const dash = /^\s+[-–—]\s+/u.exec(sentence.slice(end))
  if (dash && first.start === shift && mentions.length === 1)
    return { mentions, leading: 1, said: end + dash[0].length }
  const rest = sentence.slice(end)
  const spoke = [rest, ...apposed(rest)].some((clause) => saysIn(clause, lexicon, verbs, true))
  const others = further(sentence, end, names, lexicon, verbs)
  if (!spoke) return others
  return { mentions: [...mentions, ...others.mentions], leading: mentions.length, said: 0 }
}

/** The first name of a sentence with those joined to it. */
function togetherWith(
  first: NameMention,
  sentence: string,
  names: readonly NameMention[],
  { speakerWords }: Lexicon,
): NameMention[] {
  const { joints = [] } = speakerWords ?? {}
  const mentions = [first]
  let { end } = first
  for (const mention of names.slice(1)) {
    if (!joints.includes(clean(sentence.slice(end, mention.start)))) break
    mentions.push(mention)
    end = mention.end
  }
  return mentions
}

/** Offset behind the marks and the bracket after a name, and whether a bracket of a speaker is among them: '<x> …'. */
function behindMarks(sentence: string, from: number): { readonly end: number; readonly marked: boolean } {
  let end = from
  while (/[>\]*_]/.test(sentence[end] ?? '')) end++
  if (sentence[end] === ')' && opensBracket(sentence, from)) return { end: end + 1, marked: true }
  const marked = /[>\]]/.test(sentence[end - 1] ?? '')
  const open = /^\s*\(/.exec(sentence.slice(end))
  return {
    end: open ? Math.min(sentence.length, closing(sentence, end + open[0].length - 1) + 1) : end,
    marked,
  }
}

/** 'Q (TH) What …': a bracket that holds nothing but who speaks. */
const opensBracket = (sentence: string, end: number): boolean =>
  /^(?:Q[.:]?\s+)?\([^()]{2,40}$/u.test(sentence.slice(0, end))

/** What follows each comma behind a name, as far as a post or an address may reach. */
function apposed(rest: string): string[] {
  if (!rest.startsWith(',')) return []
  const found: string[] = []
  for (let at = rest.indexOf(',', 1); at > 0 && at <= LONGEST_APPOSITION; at = rest.indexOf(',', at + 1))
    found.push(rest.slice(at + 1))
  return found
}

/** 'Briefly', 'then'. */
const isAdverb = (word: string, { adverbs, adverbEndings }: SpeakerWords): boolean =>
  isOneOf(word, adverbs) || (word.length > 4 && endsIn(word, adverbEndings))

/** Whether what follows a name tells that the person spoke: a verb of speech, or a stance. */
function saysIn(rest: string, lexicon: Lexicon, verbs: Words, first: boolean): boolean {
  const { speakerWords } = lexicon
  if (!speakerWords) return false
  const words = tokenize(rest.slice(0, 80))
  const at = words.findIndex(({ fold }) => !isAdverb(fold, speakerWords))
  const verb = words[at]
  if (verb?.kind !== 'word' || isOneOf(verb.fold, speakerWords.silent)) return false
  if (isOneOf(verb.fold, verbs) || presents(words, at, speakerWords)) return true
  if (isOneOf(verb.fold, speakerWords.being))
    return words.slice(at + 1, at + 4).some(isStance(speakerWords.stances))
  return (
    first && verb.text === verb.fold && verb.fold.length > 4 && endsIn(verb.fold, speakerWords.pastEndings)
  )
}

const presenting = new WeakMap<SpeakerWords, FormTable<{ readonly form: string }>>()

/** Whether a phrase of whoever speaks stands at a token: 'took us through', 'would rather'. */
function presents(words: readonly Token[], at: number, speakerWords: SpeakerWords): boolean {
  let table = presenting.get(speakerWords)
  if (!table)
    presenting.set(speakerWords, (table = compileForms(speakerWords.presenting.map((form) => ({ form })))))
  return matchAt(table, words, at) !== null
}

const isStance =
  (stances: Words) =>
  ({ fold }: Token): boolean =>
    isOneOf(fold, stances)

/** Those who are told to have spoken further on in a sentence: '…, and Ms. Roe replied', 'presented by Kim Lee'. */
function further(
  sentence: string,
  from: number,
  names: readonly NameMention[],
  lexicon: Lexicon,
  verbs: Words,
): Spoken {
  const { speakerWords } = lexicon
  if (!speakerWords) return NOBODY
  const mentions = names.filter(({ start, end }) => {
    if (start < from) return false
    const before = tokenize(sentence.slice(Math.max(0, start - 80), start))
    const last = before.findLastIndex(({ fold }) => isOneOf(fold, speakerWords.by))
    const told = before[last - 1]
    const title = sentence.slice(Math.max(0, start - 80), start).slice(before[last]?.end ?? 0)
    if (told && isOneOf(told.fold, speakerWords.reportedBy) && isPost(title.trimStart(), lexicon)) return true
    const rest = sentence.slice(end)
    return /^\s/u.test(rest) && saysIn(rest, lexicon, verbs, false)
  })
  return { mentions, leading: 0, said: 0 }
}

/** Whether the words before a name are none, a form of address, or a post: 'Ms.', 'Town Manager', 'Director of Parks'. */
function isPost(before: string, lexicon: Lexicon): boolean {
  if (before.trim() === '') return true
  const { speakerWords, names } = lexicon
  if (!speakerWords || before.length > LONGEST_POST) return false
  const words = tokenize(before)
  const told = ({ fold }: Token): boolean => isOneOf(fold, speakerWords.posts) || names.titles.includes(fold)
  return (
    words.some(told) &&
    words.every(
      (word, at) =>
        (word.kind === 'word' &&
          (startsUpper(word.text) || isOneOf(word.fold, speakerWords.inner) || (at === 0 && told(word)))) ||
        /^[.&-]$/.test(word.text),
    )
  )
}

/** Someone whom no list of names has: 'Wojtek Zielak asked …'. */
function unlisted(sentence: string, shift: number, lexicon: Lexicon, verbs: Words): Spoken {
  const words = tokenize(sentence.slice(shift, shift + 120))
  let at = 0
  while (words[at]?.kind === 'word' && startsUpper(words[at]?.text ?? '')) at++
  const [first, last] = [words[0], words[at - 1]]
  if (!first || !last || at < 2 || at > 3) return NOBODY
  const name = sentence.slice(shift + first.start, shift + last.end)
  const [mention] = findNames(name, lexicon.names, { asked: true })
  const whole = mention?.start === 0 && mention.end === name.length
  const body = words.slice(0, at).some(({ fold }) => isOneOf(fold, lexicon.headers.organizations))
  if (!whole || body || !saysIn(sentence.slice(shift + last.end), lexicon, verbs, false)) return NOBODY
  const start = shift + first.start
  return { mentions: [{ ...mention, start, end: start + name.length }], leading: 1, said: 0 }
}
