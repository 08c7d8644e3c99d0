import { matchAt, tokenize, type Token } from './form.ts'
import { labelForms } from './label-forms.ts'
import type { Label } from './labels.ts'
import type { LabelKey, Lexicon } from './lexicon.ts'
import { isInfinitive } from './morphology.ts'
import { tokenFold } from './token.ts'
import { isOneOf } from './words.ts'
import { withoutTrailing } from '../source/edges.ts'
import { isCapitals, startsUpper } from '../source/letters.ts'

/**
 * Labels that may stand at the end of a sentence that leads up to them: 'Заслушав доклад, комиссия РЕШИЛА:', 'На рассмотрение
 * рабочей группы вынесены следующие вопросы:'.
 */
const CLOSING = new Set<LabelKey>(['decided', 'tasks', 'agenda', 'present'])
/** Words that such a label may have. */
const LONGEST_CLOSING = 6
const LONGEST_LEAD = 240
const LONGEST_SHORT = 60

/** A label that ends the line: 'По итогам совещания РЕШИЛИ:'. */
export function trailingLabel(value: string, lexicon: Lexicon): Label | null {
  if (value.length > LONGEST_LEAD) return null
  if (!value.endsWith(':')) return shortTrailing(value, lexicon)
  const tokens = tokenize(value)
  for (let at = Math.max(1, tokens.length - LONGEST_CLOSING); at < tokens.length - 1; at++) {
    const match = matchAt(labelForms(lexicon), tokens, at)
    if (!match || !CLOSING.has(match.entry.key) || match.to !== tokens.length - 1) continue
    if (match.entry.key === 'decided' && !isResolving(tokens[match.from], lexicon)) continue
    if (match.entry.key === 'present' && !metAs(tokens, match.from, lexicon)) continue
    if (match.entry.key === 'tasks' && decidesItself(tokens, at, lexicon)) continue
    // 'Порядок отчёта о поручениях:' hands nothing out, 'Отложить вопрос:' lists nothing.
    if (match.entry.key !== 'decided' && match.to - match.from < 2) continue
    return wholeLine(value, match.entry.key, ':', match.start, match.end)
  }
  return null
}

/** Whether the words from an offset on end a paragraph and only lead in to decisions below: '… возразил. Худсовет решил:'. */
export function leadsInAtEnd(
  value: string,
  from: number,
  lexicon: Lexicon,
  longest = LONGEST_SHORT,
): boolean {
  if (!value.endsWith(':') || value.length - from > longest) return false
  return trailingLabel(value.slice(from), lexicon)?.key === 'decided'
}

/** 'Комиссия, созданная приказом от 14.01.2025 № 9, в составе:' met; 'Создать рабочую группу в составе:' decides. */
function metAs(tokens: readonly Token[], to: number, { minuteWords, clauses, headers }: Lexicon): boolean {
  // 'Переизбрали совет лиги в составе:' decides.
  if (minuteWords || isOneOf(tokens[0]?.fold ?? '', clauses.decidedVerbs ?? [])) return false
  const before = tokens.slice(0, to)
  const [first] = before
  const body = before.some(({ fold }) => isOneOf(fold, clauses.bodies) || isOneOf(fold, headers.councils))
  return (
    first?.kind === 'word' &&
    body &&
    !before.some(({ kind, fold }) => kind === 'word' && isInfinitive(fold, clauses))
  )
}

/** '… следующие решения:' leads in to a clause and decides nothing itself; 'решили', 'постановляет' do. */
const isResolving = (word: Token | undefined, { clauses }: Lexicon): boolean =>
  clauses.resolvedEndings.some((ending) => word?.fold.endsWith(ending))

/** Labels that may be a sentence by themselves, and head those behind it. */
const ALONE: ReadonlySet<LabelKey> = new Set<LabelKey>(['decided', 'vote'])

/** 'Постановили. Отчёт утвердить.', 'Голосовали. За семь, против нет.': a verb that is a sentence by itself heads those behind it. */
export function resolvesAlone(
  tokens: readonly Token[],
  from: number,
  index: number,
  key: LabelKey,
  { clauses }: Lexicon,
): boolean {
  const [verb, stop, next] = [tokens[from], tokens[index], tokens[index + 1]]
  if (!ALONE.has(key) || index !== from + 1 || stop?.text !== '.' || !verb || !next?.space) return false
  return (
    clauses.resolvedAlone.some((ending) => verb.fold.endsWith(ending)) &&
    next.kind === 'word' &&
    startsUpper(next.text)
  )
}

/** Words of a resolution within which its infinitive stands. */
const LONGEST_RESOLUTION = 40

/** Whether a body and its verb, or a verb in capitals, stand right before a word: 'Научный совет ПОСТАНОВИЛ концепцию …'. */
function leadsOn(tokens: readonly Token[], from: number, index: number, lexicon: Lexicon): boolean {
  const verb = tokens[index - 1]
  if (tokens[index]?.kind !== 'word' || !isResolving(verb, lexicon)) return false
  return index - from >= 2 || isCapitals(verb?.text ?? '')
}

/**
 * 'Научный совет ПОСТАНОВИЛ концепцию одобрить': a body and its verb, or a verb in capitals, go on into what was resolved. What
 * follows 'что' is told of, and a sentence without an infinitive only says that something was solved.
 */
export function resolvesInSentence(
  tokens: readonly Token[],
  from: number,
  index: number,
  key: LabelKey,
  lexicon: Lexicon,
): boolean {
  if (key !== 'decided' || lexicon.byOrder || !leadsOn(tokens, from, index, lexicon)) return false
  if (lexicon.votes.manners.includes(tokenFold(tokens, index))) return false
  for (const { kind, text, fold } of tokens.slice(index, index + LONGEST_RESOLUTION)) {
    if (/^[.:;!?]$/u.test(text) || fold === lexicon.clauses.that) return false
    if (kind === 'word' && isInfinitive(fold, lexicon.clauses)) return true
  }
  return false
}

/** 'Утвердить перечень поручений:' is itself decided; 'Дать следующие поручения:' only leads in to what is. */
function decidesItself(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [first] = tokens
  if (!first || !isInfinitive(first.fold, lexicon.clauses)) return false
  return !tokens.slice(1, at + 1).some(({ fold }) => isOneOf(fold, lexicon.clauses.following))
}

/** Words of a line that is a label without a colon: 'НТС решил', 'Секция совета РЕШИЛА'. */
const FEW = 4

/** 'Комиссия решила': a body and the verb, alone on a line. */
function shortTrailing(value: string, lexicon: Lexicon): Label | null {
  if (lexicon.byOrder || value.length > LONGEST_SHORT) return null
  const tokens = tokenize(withoutTrailing(value, '. ')).filter(
    ({ fold }, at) => at === 0 || !isOneOf(fold, lexicon.clauses.following),
  )
  const [first] = tokens
  const last = tokens.length - 1
  if (last < 1 || last >= FEW || !tokens.every(({ kind }) => kind === 'word')) return null
  const body = first && (isOneOf(first.fold, lexicon.clauses.bodies) || isCapitals(first.text))
  const match = matchAt(labelForms(lexicon), tokens, last)
  if (!body || match?.entry.key !== 'decided' || !isResolving(tokens[last], lexicon)) return null
  return wholeLine(value, 'decided', 'end', 0, value.length)
}

/** A label behind which its line says no more; its words stand from `from` to `end`. */
function wholeLine(
  value: string,
  key: LabelKey,
  separator: Label['separator'],
  from: number,
  end: number,
): Label {
  const words = value.slice(from, end)
  return { key, start: 0, end, body: value.length, separator, number: null, tail: '', words, guessed: false }
}
