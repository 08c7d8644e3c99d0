import { labelForms } from '../language/label-forms.ts'
import { matchAt, tokenize, type Token } from '../language/form.ts'
import { labelAt, type Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isInfinitive } from '../language/morphology.ts'
import { resolvesInSentence } from '../language/trailing-labels.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'

/** Tokens of a resolution within which its infinitive stands. */
const LONGEST_RESOLUTION = 40
/** Tokens of a sentence that lead in to what was resolved, at most. */
const LONGEST_LEAD = 60

/**
 * 'Паевой взнос по 5000 руб. Решили принять Гуськова П.П. в члены', '… Собрание решило насос купить': a resolution begins within
 * the paragraph.
 */
export function resolvesAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const match = matchAt(labelForms(lexicon), tokens, at)
  if (lexicon.byOrder || match?.entry.key !== 'decided') return false
  if (isInfinitive(tokens[match.to]?.fold ?? '', lexicon.clauses)) return true
  return (
    resolvesInSentence(tokens, at, match.to, 'decided', lexicon) ||
    resolvesAlone(tokens, at, match.to, lexicon)
  )
}

/** Characters of a sentence that tell that it resolves something. */
const HEAD = 60

/** Whether words from an offset on tell what was decided behind a comma or a preposition: 'Решили, что …', 'Договорились о …'. */
export function resolvesThat(value: string, from: number, { clauses, byOrder }: Lexicon): boolean {
  if (byOrder) return false
  const head = value.slice(from, from + HEAD)
  if (resolvesByVerb(head, clauses)) return true
  const said = startsWithPhrase(head, clauses.resolving)
  const comma = said > 0 ? /^\s?,\s/u.exec(head.slice(said)) : null
  if (comma && startsWithPhrase(head.slice(said + comma[0].length), [clauses.that]) > 0) return true
  const on = startsWithPhrase(head, clauses.resolvingOn ?? [])
  return on > 0 && startsWithPhrase(head.slice(on).trimStart(), clauses.asksFor) > 0
}

/** 'Утвердили график туров.', 'Поручили Белову купить насос': what all did; whom they chose to lead the meeting, or its agenda, is its head's. */
function resolvesByVerb(
  head: string,
  { decidedVerbs = [], decidedOfHead = [] }: Lexicon['clauses'],
): boolean {
  const verb = startsUpper(head) ? startsWithPhrase(head, decidedVerbs) : 0
  const [next, second] = verb > 0 ? tokenize(head.slice(verb)) : []
  if (next?.kind !== 'word' && next?.kind !== 'number') return false
  return ![next, second].some((token) => token !== undefined && isOneOf(token.fold, decidedOfHead))
}

/** 'Решили сторожа нанять': the verb of all who met, and an infinitive in the same sentence. */
function resolvesAlone(tokens: readonly Token[], at: number, to: number, { clauses }: Lexicon): boolean {
  const verb = tokens[at]
  if (to !== at + 1 || !verb || !clauses.resolvedAlone.some((ending) => verb.fold.endsWith(ending)))
    return false
  for (const { kind, text, fold } of tokens.slice(to, to + LONGEST_RESOLUTION)) {
    if (/^[.:;!?,(–—-]$/u.test(text) || fold === clauses.that) return false
    if (kind === 'word' && isInfinitive(fold, clauses)) return true
  }
  return false
}

/** Index of the first token of the sentence that a token stands in. */
function sentenceStart(tokens: readonly Token[], at: number): number {
  for (let from = at - 1; from > 0 && from > at - LONGEST_LEAD; from--) {
    const [before, stop, token] = [tokens[from - 2], tokens[from - 1], tokens[from]]
    const initial = before?.text.length === 1
    if (token && /^[.!?…]$/u.test(stop?.text ?? '') && !initial && startsUpper(token.text)) return from
  }
  return 0
}

/** 'Зиминой О.Л., правление решило:': an initial begins no sentence. */
export const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 && tokens[at + 1]?.text === '.'

/** A token of a value. */
interface ResolvingPlace {
  readonly value: string
  readonly tokens: readonly Token[]
  readonly at: number
  readonly lexicon: Lexicon
}

/** A label of what was resolved, and how many words it has. */
interface ResolvingLabel {
  readonly label: Label
  readonly words: number
}

/** The label of what was resolved that begins at a token, with its verb; null for any other label or none. */
function resolvingLabel(
  value: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): ResolvingLabel | null {
  const match = lexicon.byOrder ? null : matchAt(labelForms(lexicon), tokens, at)
  if (match?.entry.key !== 'decided') return null
  const verb = tokens[match.to - 1]?.fold ?? ''
  if (!lexicon.clauses.resolvedEndings.some((one) => verb.endsWith(one))) return null
  const label = labelAt(value, tokens, at, lexicon)
  return label?.key === 'decided' ? { label, words: match.to - at } : null
}

/**
 * Whether a label is one beside the words before it. 'По результатам работы решили 54 % учащихся' tells, a body and its verb
 * behind a comma resolve without a colon as well; 'После обсуждения заседание ПОСТАНОВЛЯЕТ:' is one label.
 */
function standsApart({ label, words }: ResolvingLabel, behindComma: boolean, end: number): boolean {
  if (label.separator === ':') return label.body < end || behindComma
  return label.separator === 'none' && words > 1 && behindComma
}

/** Tokens of a lead-in that no comma ends: 'После долгого разговора собрание постановило купить …'. */
const SHORT_LEAD = 5

/**
 * 'Заслушав доклад Белова Б.Б., правление решило: …', 'После обсуждения собрание постановило: …', 'поспорили и решили: …': the
 * words that resolve stand behind a lead-in of their own sentence.
 */
export function resolvesBehindLead({ value, tokens, at, lexicon }: ResolvingPlace): boolean {
  const { decisionLeads: leads } = lexicon.clauses
  const found = leads ? resolvingLabel(value, tokens, at, lexicon) : null
  if (!leads || !found) return false
  const before = tokens[at - 1]
  const short = found.words > 1 && at - sentenceStart(tokens, at) <= SHORT_LEAD
  const apart = standsApart(found, before?.text === ',' || short, value.trimEnd().length)
  if (!apart) return false
  if (found.label.separator === ':' && isOneOf(before?.fold ?? '', leads.joins)) return true
  return startsWithPhrase(value.slice(tokens[sentenceStart(tokens, at)]?.start ?? 0), leads.openings) > 0
}
