import { matchAt, tokenize, type Token } from './form.ts'
import type { LabelKey, Lexicon } from './lexicon.ts'
import { isInitial, startsUpper } from '../source/letters.ts'
import { labelForms, type LabelMatch } from './label-forms.ts'
import { isPostBehindDot, nameFollows } from './label-names.ts'
import { isInfinitive } from './morphology.ts'
import { sentenceLabel } from './sentence-labels.ts'
import { separatorAt, type Separator } from './separators.ts'
import { resolvesAlone, resolvesInSentence, trailingLabel } from './trailing-labels.ts'
import { isOneOf } from './words.ts'
import { findVote } from './votes.ts'

/** What a line says it is about, and where its own words begin. */
export interface Label {
  readonly key: LabelKey
  readonly start: number
  /** End of the label's words, its tail included: 'Председатель комиссии'. */
  readonly end: number
  /** Where the words begin that the label is about: after ':' or a dash. */
  readonly body: number
  /** What parts label and body. A 'gap' is a run of spaces or blanks, as in columns. */
  readonly separator: Separator
  /** Number of the question, for 'По второму вопросу' and 'Вопрос № 2'. */
  readonly number: number | null
  /** Words between the label proper and the separator: 'комиссии'. */
  readonly tail: string
  /** The label's own words as printed: 'Сроки', 'Ответственные'; '' for a guessed one. */
  readonly words: string
  /** Whether no words of the text say it: what the line is was told by other signs. */
  readonly guessed: boolean
}

/** A label that no words of the text are: what a line or a cell is by other signs. */
export const guessedLabel = (key: LabelKey, separator: Separator = 'none', words = ''): Label => ({
  key,
  start: 0,
  end: words.length,
  body: words.length,
  separator,
  number: null,
  tail: '',
  words,
  guessed: true,
})

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

/** Labels that are verbs: what follows may be said in the same sentence ('Слушали Иванова И.И. о …'). */
const VERBAL = new Set<LabelKey>([
  'heard',
  'spoke',
  'chair',
  'secretary',
  'question',
  'present',
  'absent',
  'invited',
  'speaker',
  'assignee',
])

/** Labels that may have somebody in brackets before their colon: 'TODO (Kim Lee): …', 'Motion (Roe / Poe): …'. */
const BRACKETED = new Set<LabelKey>(['tasks', 'proposed', 'decided', 'vote', 'previous'])

const LONGEST_TAIL = 20
const HEAD = 260

/**
 * The label at the head of `value`, or null. A word alone makes no label: a separator, the line's end or (for verbs)
 * a following name must agree, so that 'Решение суда обжаловать' or 'Срок службы' stay plain text.
 */
export function readLabel(value: string, lexicon: Lexicon): Label | null {
  const head = value.length > HEAD ? value.slice(0, HEAD) : value
  const tokens = tokenize(head)
  const from = skipMarks(tokens, 0)
  return labelAt(value, tokens, from, lexicon) ?? trailingLabel(value, lexicon)
}

function skipMarks(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.kind === 'mark' && /^[*_"«#>]$/.test(tokens[at]?.text ?? '')) at++
  return at
}

/** The label whose first word is the token at `from`. */
export function labelAt(
  value: string,
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Label | null {
  const match = matchAt(labelForms(lexicon), tokens, from)
  if (!match) return null
  return partedLabel(value, tokens, match, lexicon) ?? sentenceLabel(value, tokens, match, lexicon)
}

/** The label of a match that something parts from what follows it, or that is a verb. */
function partedLabel(
  value: string,
  tokens: readonly Token[],
  match: LabelMatch,
  lexicon: Lexicon,
): Label | null {
  const { from } = match
  const key = match.entry.key
  let index = match.to
  if (tokens[index]?.text === '.' && key === 'assignee') index++
  if (
    tokens[index]?.text === '(' &&
    /^[ауои]?[оaл]?[сь]?[ьая]?$/u.test(tokens[index + 1]?.fold ?? '') &&
    tokens[index + 2]?.text === ')'
  )
    index += 3
  const words = match.to
  if (key === 'question' && index > from + 1 && /^[.),]$/.test(tokens[index]?.text ?? '')) index++
  if (lexicon.grammar && BRACKETED.has(key)) index = afterBracket(value, tokens, index)
  // A form may end with its own colon: 'minutes :'.
  const glued = tokens[words - 1]?.text === ':'
  let separator =
    glued || resolvesAlone(tokens, from, index, key, lexicon) ? ':' : separatorAt(value, tokens, index)
  if (separator === null && (TAILED.has(key) || NAMED.has(key))) {
    for (let at = index; at <= index + LONGEST_TAIL; at++) {
      const found = separatorAt(value, tokens, at)
      const token = tokens[at]
      if (found !== null) {
        // 'Решение принято единогласно' reports a vote.
        if (key === 'decided' && at > index && found !== ':' && findVote(value, lexicon)?.start === 0) break
        if (key === 'decided' && lexicon.votes.manners.includes(tokens[index]?.fold ?? '')) break
        if (NAMED.has(key) && found !== ':') break
        if (at > index && (found !== 'end' || key === 'members')) {
          index = at
          separator = found
        } else if (
          found === 'end' &&
          (key === 'agenda' || key === 'decided' || key === 'previous' || key === 'tasks')
        ) {
          index = at
          const tail =
            key === 'previous' ||
            (at - words <= 4 &&
              !lexicon.grammar &&
              !isOneOf(tokens[from]?.fold ?? '', lexicon.clauses.results ?? []))
          separator = tail ? 'end' : null
        }
        break
      }
      // 'Решили создать группу в составе: …' is a decision, and no label.
      if (key === 'decided' && token && !lexicon.grammar && isInfinitive(token.fold, lexicon.clauses)) break
      if (!token || /^[;!?]$/.test(token.text)) break
      if (token.text === ',' && !goesOnBehindComma(tokens, at, key)) break
      // Initials are a name's: 'Председатель Скворцов С.Е.'
      if (isInitial(token.text) && tokens[at + 1]?.text === '.') break
      // A full stop ends the label, but not behind an abbreviation: 'Срок исполнения п. 3:'.
      if (token.text === '.' && (tokens[at - 1]?.text.length ?? 9) > 3) break
    }
  }
  const number = match.slots['ordinal'] ?? match.slots['number'] ?? null
  const start = tokens[from]?.start ?? 0
  if (separator === null) {
    const body = tokens[index]?.start ?? value.length
    const dated = (key === 'date' || key === 'time') && tokens[index]?.kind === 'number'
    const said =
      ((key === 'opened' || key === 'closed') && saysHour(tokens, index)) ||
      key === 'vote' ||
      resolvesInSentence(tokens, from, index, key, lexicon) ||
      ((key === 'nextMeeting' || dated) && !lexicon.grammar)
    // 'Discussion of the budget', 'Present the report': without endings a verb is told from a noun by the name after it.
    if (
      (lexicon.grammar ? !said : key === 'assignee' && !isPostBehindDot(tokens, index)) &&
      !nameFollows(value.slice(body, body + 60), key, lexicon)
    )
      return null
    if (!VERBAL.has(key) && !said) return null
    const end = tokens[index - 1]?.end ?? 0
    return {
      key,
      start,
      end,
      body: skipSpace(value, end),
      separator: 'none',
      number,
      tail: '',
      words: value.slice(start, end),
      guessed: false,
    }
  }
  const end = tokens[index - 1]?.end ?? 0
  const wordsEnd = tokens[words - 1]?.end ?? end
  let body =
    separator === 'end' ? value.length : separator === 'gap' || glued ? end : (tokens[index]?.end ?? end)
  body = skipSpace(value, body)
  return {
    key,
    start,
    end,
    body,
    separator,
    number,
    tail: value.slice(wordsEnd, end).trim(),
    words: value.slice(start, wordsEnd),
    guessed: false,
  }
}

/** Words within which the hour stands at which a meeting began or ended. */
const NEAR_HOUR = 12

/** 'Закончили в 20.50', not 'Закончили в срок'. */
const saysHour = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index, index + NEAR_HOUR).some(({ kind }) => kind === 'number')

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

function skipSpace(value: string, from: number): number {
  let at = from
  while (at < value.length && /[\s_]/.test(value[at] ?? '')) at++
  return at
}
