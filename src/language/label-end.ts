import type { LabelKey, Lexicon } from './lexicon.ts'
import type { WordOrder } from './word-order.ts'
import { isInitial, startsUpper } from '../source/letters.ts'
import { isInfinitive } from './morphology.ts'
import { separatorAt, type Separator } from './separators.ts'
import { tokenFold, tokenText, type Token } from './token.ts'
import { resolvesAlone } from './trailing-labels.ts'
import { findVote } from './votes.ts'
import { isOneOf } from './words.ts'

/** Labels that may go on before their separator: 'Председатель комиссии –', 'Члены рабочей группы по …:'. */
const TAILED = new Set<LabelKey>([
  'chair',
  'secretary',
  'present',
  'members',
  'absent',
  'invited',
  'agenda',
  'decided',
  'tasks',
  'vote',
  'assignee',
  'deadline',
  'previous',
  'noted',
])

/** Labels of the head that may say whose meeting they are about, up to a colon: 'Место проведения заседания Правления …:'. */
const NAMED = new Set<LabelKey>(['date', 'place', 'time'])

/** Labels that may have somebody in brackets before their colon: 'TODO (Kim Lee): …', 'Motion (Roe / Poe): …'. */
const BRACKETED = new Set<LabelKey>(['tasks', 'proposed', 'decided', 'vote', 'previous'])

const LONGEST_TAIL = 20

/** Where the words of a label end, its tail included, and what parts them from what the label is about. */
export interface LabelEnd {
  /** Index of the first token behind the label's words. */
  readonly index: number
  /** Null where nothing parts them. */
  readonly separator: Separator | null
}

/** Labels whose words may have commas: 'Члены комиссии, присутствующие …:', 'Секретарь, счётчик голосов:', 'Срок п. 2, 3:'. */
function goesOnBehindComma(tokens: readonly Token[], at: number, key: LabelKey): boolean {
  if (key === 'members') return true
  if (key === 'deadline') return tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'
  if (key !== 'secretary' && key !== 'chair') return false
  const colon = tokens.findIndex(({ text }, index) => index > at && text === ':')
  const before = colon < 0 ? [] : tokens.slice(at + 1, colon)
  return (
    colon >= 0 && before.every(({ kind, text }) => text === ',' || (kind === 'word' && !startsUpper(text)))
  )
}

/** Index after the brackets at a token where a colon or dash follows them; the index itself otherwise. */
function afterBracket(value: string, tokens: readonly Token[], index: number): number {
  const open = tokens[index]?.text
  const close = open === '(' ? ')' : open === '[' ? ']' : null
  if (close === null) return index
  for (let at = index + 1; at < index + LONGEST_TAIL; at++) {
    if (tokens[at]?.text !== close) continue
    const found = separatorAt(value, tokens, at + 1)
    return found === null || found === 'end' || found === 'gap' ? index : at + 1
  }
  return index
}

/** Endings in brackets behind a verb of either gender or number: 'Слушал(а)', 'Ответственный(е)'. */
function behindEnding(tokens: readonly Token[], at: number): number {
  if (tokenText(tokens, at) !== '(' || tokenText(tokens, at + 2) !== ')') return at
  return /^[ауои]?[оaл]?[сь]?[ьая]?$/u.test(tokenFold(tokens, at + 1)) ? at + 3 : at
}

/** Index after the words of a label and what is written right behind them: a full stop, an ending, a number's mark, brackets. */
function behindWords(
  value: string,
  tokens: readonly Token[],
  from: number,
  words: number,
  key: LabelKey,
  lexicon: Lexicon,
): number {
  const dotted = tokenText(tokens, words) === '.' && key === 'assignee'
  let index = behindEnding(tokens, dotted ? words + 1 : words)
  if (key === 'question' && index > from + 1 && /^[.),]$/.test(tokenText(tokens, index))) index++
  return lexicon.byOrder && BRACKETED.has(key) ? afterBracket(value, tokens, index) : index
}

/** Labels that may stand alone in their line with their tail. */
const ALONE = new Set<LabelKey>(['agenda', 'decided', 'previous', 'tasks'])

/** A longer tail is none where the line ends behind it. */
const LONGEST_LONE_TAIL = 4

/** Whether 'Решение принято единогласно' and the like report a vote, their words reaching a separator at a token. */
function reportsVote(
  value: string,
  tokens: readonly Token[],
  index: number,
  at: number,
  separator: Separator,
  lexicon: Lexicon,
): boolean {
  if (lexicon.votes.manners.includes(tokenFold(tokens, index))) return true
  return at > index && separator !== ':' && findVote(value, lexicon)?.start === 0
}

/** "Trustees' meeting" is what is held, 'Members drew up the following list:' a sentence. */
const isOfSentence = ({ text, fold, space }: Token, { endsTail }: WordOrder): boolean =>
  (/^['’]$/u.test(text) && !space) || isOneOf(fold, endsTail)

/** Whether a token ends what may be the tail of a label. */
function breaksTail(tokens: readonly Token[], at: number, key: LabelKey, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (!token || /^[;!?]$/.test(token.text)) return true
  if (lexicon.wordOrder && isOfSentence(token, lexicon.wordOrder)) return true
  // 'Решили создать группу в составе: …' is a decision, and no label.
  if (key === 'decided' && !lexicon.byOrder && isInfinitive(token.fold, lexicon.clauses)) return true
  if (token.text === ',') return !goesOnBehindComma(tokens, at, key)
  // A full stop ends the label, but not behind an abbreviation: 'Срок исполнения п. 3:'.
  if (token.text === '.') return (tokens[at - 1]?.text.length ?? 9) > 3
  // Initials are a name's: 'Председатель Скворцов С.Е.'
  return isInitial(token.text) && tokenText(tokens, at + 1) === '.'
}

/** Index of the separator that ends the tail behind a label's words, which end at `index`; -1 where none does. */
function tailEnd(
  value: string,
  tokens: readonly Token[],
  index: number,
  key: LabelKey,
  lexicon: Lexicon,
): number {
  for (let at = index; at <= index + LONGEST_TAIL; at++) {
    if (separatorAt(value, tokens, at) !== null) return at
    if (breaksTail(tokens, at, key, lexicon)) return -1
  }
  return -1
}

/** Whether words up to a separator are a sentence: 'ACTION KO to draft the letter      by 4 May', and a field of the head without a colon. */
const isSentenceUpTo = (separator: Separator, key: LabelKey, { byOrder }: Lexicon, tail: boolean): boolean =>
  (NAMED.has(key) && separator !== ':') || (byOrder && tail && separator === 'gap' && BRACKETED.has(key))

/** The end of a label from whose words, which end at `index`, a tail goes on before its separator. */
function behindTail(
  value: string,
  tokens: readonly Token[],
  index: number,
  from: number,
  words: number,
  key: LabelKey,
  lexicon: Lexicon,
): LabelEnd {
  const none = { index, separator: null }
  const at = tailEnd(value, tokens, index, key, lexicon)
  const separator = at < 0 ? null : separatorAt(value, tokens, at)
  if (separator === null) return none
  if (key === 'decided' && reportsVote(value, tokens, index, at, separator, lexicon)) return none
  if (isSentenceUpTo(separator, key, lexicon, at > index)) return none
  if (at > index && (separator !== 'end' || key === 'members')) return { index: at, separator }
  if (separator !== 'end' || !ALONE.has(key)) return none
  const tail = key === 'previous' || (at - words <= LONGEST_LONE_TAIL && mayTail(tokens, from, lexicon))
  return { index: at, separator: tail ? 'end' : null }
}

/** Whether words without a separator may go on with a label that stands alone: not in English, nor behind 'Итоги'. */
const mayTail = (tokens: readonly Token[], from: number, { byOrder, clauses }: Lexicon): boolean =>
  !byOrder && !isOneOf(tokenFold(tokens, from), clauses.results ?? [])

/** Labels that may stand on their line with a full stop: 'Решение.', 'Итог.' */
const STOPPED = new Set<LabelKey>(['decided', 'tasks', 'discussion'])

/** Whether nothing but a full stop follows the words of a label. */
const stopsAlone = (tokens: readonly Token[], index: number, key: LabelKey): boolean =>
  STOPPED.has(key) && tokenText(tokens, index) === '.' && index === tokens.length - 1

/** Where a label ends whose own words are the tokens from `from` to `words`. `glued`: its words end with a colon, 'minutes :'. */
export function labelEnd(
  value: string,
  tokens: readonly Token[],
  from: number,
  words: number,
  key: LabelKey,
  lexicon: Lexicon,
): LabelEnd & { readonly glued: boolean } {
  const index = behindWords(value, tokens, from, words, key, lexicon)
  const glued = tokenText(tokens, words - 1) === ':'
  const alone = glued || resolvesAlone(tokens, from, index, key, lexicon)
  const stopped = !lexicon.byOrder && stopsAlone(tokens, index, key)
  const separator = alone ? ':' : stopped ? 'end' : separatorAt(value, tokens, index)
  if (separator !== null || !(TAILED.has(key) || NAMED.has(key))) return { index, separator, glued }
  return { ...behindTail(value, tokens, index, from, words, key, lexicon), glued }
}
