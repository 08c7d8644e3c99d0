import { matchAt, tokenize, type Token } from './form.ts'
import { labelEnd } from './label-end.ts'
import type { LabelKey, Lexicon } from './lexicon.ts'
import { labelForms, type LabelMatch } from './label-forms.ts'
import { isPostBehindDot, nameFollows } from './label-names.ts'
import { findNames } from './names.ts'
import { sentenceLabel } from './sentence-labels.ts'
import type { Separator } from './separators.ts'
import { resolvesInSentence, trailingLabel } from './trailing-labels.ts'
import { isInfinitive } from './morphology.ts'
import { isOneOf, startsWithPhrase } from './words.ts'
import { withoutTrailing } from '../source/edges.ts'

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

/** What numbers or titles a question in words of its own: its words as printed, and its number where they say one. */
export const questionLabel = (words = '', number: number | null = null): Label => ({
  ...guessedLabel('question', 'end', words),
  number,
  guessed: false,
})

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

function skipSpace(value: string, from: number): number {
  let at = from
  while (at < value.length && /[\s_]/.test(value[at] ?? '')) at++
  return at
}

/** Words within which the hour stands at which a meeting began or ended. */
const NEAR_HOUR = 12

/** 'Закончили в 20.50', not 'Закончили в срок'. */
const saysHour = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index, index + NEAR_HOUR).some(({ kind }) => kind === 'number')

const decides = ({ kind, fold }: Token, { byOrder, clauses }: Lexicon): boolean =>
  !byOrder && kind === 'word' && isInfinitive(fold, clauses)

/** Whether a label without a separator goes on into a sentence that tells what it announces. */
function isSaid(
  tokens: readonly Token[],
  from: number,
  index: number,
  key: LabelKey,
  lexicon: Lexicon,
): boolean {
  // 'Начало праздника назначить на 19 часов' decides.
  if (key === 'opened' || key === 'closed')
    return (
      saysHour(tokens, index) && !tokens.slice(index, index + NEAR_HOUR).some((one) => decides(one, lexicon))
    )
  if (key === 'vote' || resolvesInSentence(tokens, from, index, key, lexicon)) return true
  const dated = (key === 'date' || key === 'time') && tokens[index]?.kind === 'number'
  return (key === 'nextMeeting' || dated) && !lexicon.byOrder
}

/** Characters within which somebody is named behind a label that is a common word, posts in small letters before the name. */
const NEAR_NAME = 70

/** 'Нет возражений', 'Не были сданы': what heads a list of people only where a name follows. */
function isCommonWord(
  value: string,
  tokens: readonly Token[],
  from: number,
  index: number,
  { headers, names }: Lexicon,
): boolean {
  const [first, next] = [tokens[from], tokens[index]]
  const words = value.slice(first?.start, tokens[index - 1]?.end)
  if (!headers.namedOnly || startsWithPhrase(words, headers.namedOnly) === 0) return false
  const rest = value.slice(next?.start ?? value.length, (next?.start ?? value.length) + NEAR_NAME)
  const [name] = findNames(rest, names, { loose: true })
  return !name || !/^(?:\p{Ll}[\p{Ll}.-]*\s+){0,4}$/u.test(rest.slice(0, name.start))
}

/** Whether a label without a separator is one: a verb with its sentence, or with a name where one is asked for. */
function standsUnparted(
  value: string,
  tokens: readonly Token[],
  from: number,
  index: number,
  key: LabelKey,
  lexicon: Lexicon,
): boolean {
  const said = isSaid(tokens, from, index, key, lexicon)
  // 'Присутствует более половины членов' lists nobody.
  if (key === 'present' && isOneOf(tokens[index]?.fold ?? '', lexicon.headers.moreThan ?? [])) return false
  if (isCommonWord(value, tokens, from, index, lexicon)) return false
  // 'Discussion of the budget', 'Present the report': without endings a verb is told from a noun by the name after it.
  const asksName = lexicon.byOrder ? !said : key === 'assignee' && !isPostBehindDot(tokens, index, lexicon)
  const body = tokens[index]?.start ?? value.length
  if (asksName && !nameFollows(value.slice(body, body + 60), key, lexicon)) return false
  return said || VERBAL.has(key)
}

/** Index after a separator of some kind that ends with a token; a 'gap' and the colon of a label's own form take none. */
function endOfSeparator(
  value: string,
  separator: Separator,
  glued: boolean,
  end: number,
  mark: Token | undefined,
): number {
  if (separator === 'end') return value.length
  return separator === 'gap' || glued ? end : (mark?.end ?? end)
}

/** What was read last of a match: what may begin at a token is asked in several ways. */
const read = new WeakMap<
  LabelMatch,
  { readonly value: string; readonly lexicon: Lexicon; readonly label: Label | null }
>()

/** The label whose first word is the token at `from`. */
export function labelAt(
  value: string,
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Label | null {
  const match = matchAt(labelForms(lexicon), tokens, from)
  if (!match) return null
  const before = read.get(match)
  if (before && before.lexicon === lexicon && before.value === value) return before.label
  const label = partedLabel(value, tokens, match, lexicon) ?? sentenceLabel(value, tokens, match, lexicon)
  read.set(match, { value, lexicon, label })
  return label
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
  const { index, separator, glued } = labelEnd(value, tokens, from, match.to, key, lexicon)
  const start = tokens[from]?.start ?? 0
  const end = tokens[index - 1]?.end ?? 0
  const number = match.slots['ordinal'] ?? match.slots['number'] ?? null
  if (separator === null) {
    if (!standsUnparted(value, tokens, from, index, key, lexicon)) return null
    const [body, words] = [skipSpace(value, end), value.slice(start, end)]
    return { key, start, end, number, guessed: false, body, separator: 'none', tail: '', words }
  }
  const wordsEnd = tokens[match.to - 1]?.end ?? end
  return {
    key,
    start,
    end,
    number,
    guessed: false,
    body: skipSpace(value, endOfSeparator(value, separator, glued, end, tokens[index])),
    separator,
    tail: value.slice(wordsEnd, end).trim(),
    words: withoutTrailing(value.slice(start, wordsEnd), ': '),
  }
}
