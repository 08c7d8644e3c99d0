import type { Case } from '../../language/cases.ts'
import { compileForms, findAll, type FormTable, type SlotReader } from '../../language/form.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Span } from '../span.ts'
import { nameAt, personSaid } from './said-names.ts'
import type { Named } from './spoken-people.ts'
import { firstForm } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Tongue } from './tongue.ts'
import type { Utterance } from './utterance.ts'

/** What the words of an absence ask of the name with them. */
interface Entry {
  readonly form: string
  readonly expected: Case
  /** Whether other things than people may be so, too: 'the printer is out'. */
  readonly loose: boolean
}

const tables = new WeakMap<Tongue['words'], FormTable<Entry, Span>>()

function tableOf({ words }: Tongue): FormTable<Entry, Span> {
  let table = tables.get(words)
  if (!table) {
    const who: SlotReader<Span> = (tokens, at) => {
      const found = nameAt(tokens, at, words)
      return found && { end: found.end, value: found.name }
    }
    const { absentNamed, absentLoose, absentOf } = words.head
    const entries: Entry[] = [
      ...absentNamed.map((form): Entry => ({ form, expected: 'nominative', loose: false })),
      ...absentLoose.map((form): Entry => ({ form, expected: 'nominative', loose: true })),
      ...absentOf.map((form): Entry => ({ form, expected: 'genitive', loose: false })),
    ]
    table = compileForms<Entry, Span>(entries, { who })
    tables.set(words, table)
  }
  return table
}

/** Whether what stands behind the words of an absence leaves it one of this meeting: 'болеет за …' is none. */
function endsThere(tokens: readonly Token[], to: number, { words }: Utterance): boolean {
  const next = tokens[to]
  return next === undefined || next.kind === 'mark' || isOneOf(next.fold, words.head.absenceTails)
}

/** Whether the words before are only such as lead in, or another part of the sentence: 'в пятницу Тарасова не будет' is of another day. */
function startsThere(tokens: readonly Token[], from: number, { words, lexicon }: Utterance): boolean {
  const part = tokens.slice(0, from)
  const mark = part.findLastIndex(({ kind, fold }) => kind === 'mark' || words.and.includes(fold))
  const said = part.slice(mark + 1)
  const leads = (word: string): boolean =>
    isOneOf(word, words.head.nameLeads) ||
    isOneOf(word, words.head.absenceTails) ||
    (isOneOf(word, lexicon.names.notNames) && !words.prepositions.includes(word)) ||
    isOneOf(word, words.functions)
  return said.every(({ fold }) => leads(fold))
}

/** The names joined to one by commas and 'и', on both sides. */
function chain(tokens: readonly Token[], at: Span, utterance: Utterance): Span[] {
  const { words } = utterance
  const spans = [at]
  const isJoint = (token: Token | undefined): boolean =>
    token?.text === ',' || words.and.includes(token?.fold ?? '')
  let next = tokens.findIndex(({ start }) => start >= at.end)
  while (next > 0 && isJoint(tokens[next])) {
    const from = isJoint(tokens[next + 1]) ? next + 2 : next + 1
    const found = nameAt(tokens, from, words)
    if (!found) break
    spans.push(found.name)
    next = found.end
  }
  const first = tokens.findIndex(({ start }) => start >= at.start)
  const before = words.and.includes(tokens[first - 1]?.fold ?? '')
    ? nameBefore(tokens, first - 1, utterance)
    : null
  return before ? [before, ...spans] : spans
}

function nameBefore(tokens: readonly Token[], at: number, { words }: Utterance): Span | null {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const found = nameAt(tokens, from, words)
    if (found?.end === at) return found.name
  }
  return null
}

/** Whether a name with a capital is nobody's but for its place at the head of a sentence. */
const isPlainHead = (utterance: Utterance, { start, end }: Span, talk: Talk): boolean =>
  start === 0 &&
  !/\s/u.test(utterance.cased.slice(start, end)) &&
  !talk.utterances.some(
    ({ cased, value }) => cased !== utterance.cased && value.indexOf(utterance.cased.slice(start, end)) > 0,
  )

/** Those whom a sentence says to be absent from this meeting, known or not: 'Савельева болеет', 'no Moira today'. */
export function absentSaid(utterance: Utterance, talk: Talk): Named[] {
  if (utterance.isQuestion || utterance.act('propose', 'draft', 'callVote')) return []
  const { cased, tongue } = utterance
  const tokens = tokenize(cased)
  if (tokens.some(({ fold }) => isOneOf(fold, tongue.words.head.absenceBars))) return []
  return findAll(tableOf(tongue), tokens).flatMap(({ entry, from, to, slots }) => {
    const at = slots['who']
    if (!at || !endsThere(tokens, to, utterance) || !startsThere(tokens, from, utterance)) return []
    if (entry.loose && isPlainHead(utterance, at, talk)) return []
    return chain(tokens, at, utterance).flatMap(
      (span) => personSaid(utterance, span, talk, entry.expected) ?? [],
    )
  })
}

/** Those whom an answer to 'Кого нет?', 'Apologies?' names first of all. */
export function absentAnswered(asked: Utterance | undefined, answer: Utterance, talk: Talk): Named[] {
  if (!asked?.isQuestion || asked.voice === answer.voice || answer.isQuestion) return []
  if (!firstForm(asked.value, asked.words.head.absenceAsked)) return []
  const tokens = tokenize(answer.cased)
  const found = nameAt(tokens, 0, answer.words)
  const next = tokens[found?.end ?? 0]
  if (!found || (next !== undefined && next.kind !== 'mark' && !answer.words.and.includes(next.fold)))
    return []
  return chain(tokens, found.name, answer).flatMap(
    (span) =>
      personSaid(answer, span, talk, 'genitive') ?? personSaid(answer, span, talk, 'nominative') ?? [],
  )
}
