import { endsIn } from '../../language/endings.ts'
import { tokenize, type Token } from '../../language/token.ts'
import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { startsUpper } from '../../source/letters.ts'
import { readLabel } from '../../language/labels.ts'
import { firstVerb } from './first-verb.ts'
import { isOneOf } from '../../language/words.ts'
import { clauseBounds } from './clause-bounds.ts'
import { stretches } from './dictated-stretches.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import type { Utterance } from './utterance.ts'

/** What is known of a stretch before its clauses are looked for. */
export interface DictationOptions {
  /** It is said to be what was decided: any words are a clause. */
  readonly decided: boolean
  /** A mark parts it from the words that announce it: any words are a clause. */
  readonly whole: boolean
  /** A number was said before it: 'Третье.' */
  readonly counted?: boolean
  /** Words before it said that decisions follow: what all of them do is one, wherever the verb stands. */
  readonly announced?: boolean
  /** Somebody proposes it. */
  readonly proposed?: boolean
}

const LEAST_WORDS = 2
/** Words before the verb of what all of them do. */
const LONGEST_FRONTED = 6
/** Words of 'Raj Pillai and Ines Carvalho' before 'to'. */
const LONGEST_DOERS = 5
/** Words behind the name in 'Rob to mend the gate'. */
const LEAST_TASK = 4

/** The clauses of a stretch in which something is dictated or proposed. */
export function clausesIn(rest: Utterance, options: DictationOptions): Utterance[] {
  const parts = stretches(rest)
  return parts.flatMap(({ start, end }) => {
    const part = rest.from(start, end)
    const bounds = clauseBounds(part.value, part.words)
    const clause = part.from(bounds.start, bounds.end)
    const count = tokenize(clause.value).filter(({ kind }) => kind !== 'mark').length
    if (count < LEAST_WORDS || clause.isQuestion) return []
    const counted = (bounds.number !== null && options.decided) || options.counted === true
    if (counted || parts.length > 1 || options.whole) return [clause]
    return decides(clause, options) ? [clause] : []
  })
}

/** Whether a clause reads like a decision, by its language. */
function decides(clause: Utterance, options: DictationOptions): boolean {
  const tokens = tokenize(clause.cased)
  if (clause.lexicon.byOrder) return decidesInEnglish(tokens, clause.words, options)
  const verb = firstVerb(tokens, 0, clause.tongue)
  return verb < 0
    ? decidesWithoutVerb(tokens, clause.words, options)
    : isOrderedAt(tokens, verb, clause.words)
}

function decidesInEnglish(
  tokens: readonly Token[],
  words: SpeechWords,
  { decided, proposed, announced }: DictationOptions,
): boolean {
  if (announced) return isEnglishDecision(tokens, words)
  return decided ? !isOneOf(tokens[0]?.fold ?? '', words.telling) : proposed === true && tokens.length > 3
}

/** Whether an infinitive is what is to be done: nobody tells, asks or weighs around it. */
function isOrderedAt(tokens: readonly Token[], verb: number, { talk, telling }: SpeechWords): boolean {
  const around = [...tokens.slice(0, verb), ...tokens.slice(verb + 1, verb + 3)]
  if (isOneOf(tokens[verb]?.fold ?? '', talk)) return false
  return !around.some(({ fold: word }) => isOneOf(word, telling))
}

/** Whether a clause without an infinitive says what all of them do. */
function decidesWithoutVerb(
  tokens: readonly Token[],
  words: SpeechWords,
  { decided, proposed, announced }: DictationOptions,
): boolean {
  if (announced && !tokens.some(({ fold }) => isOneOf(fold, words.telling)))
    return tokens.some(({ fold }) => isTogether(fold, words) && !isOneOf(fold, words.talk))
  // 'Решили, навес перекрываем после дождей.'
  const object = tokens.findIndex(({ fold }) => isTogether(fold, words) && !isOneOf(fold, words.undecided))
  const works = object > 0 && object < LONGEST_FRONTED && !isOneOf(tokens[object]?.fold ?? '', words.talk)
  if (decided && works && !tokens.some(({ fold }) => isOneOf(fold, words.telling))) return true
  const first = tokens[0]?.fold ?? ''
  return (decided || (proposed === true && !isOneOf(first, words.talk))) && isTogether(first, words)
}

/** 'Mark to send …', 'we keep the fee', 'the policy is adopted': what a meeting has done, or somebody is to do. */
function isEnglishDecision(tokens: readonly Token[], words: SpeechWords): boolean {
  if (tokens.some(({ fold }) => isOneOf(fold, words.telling))) return false
  const we = words.we.includes(tokens[0]?.fold ?? '') && tokens.length > 3
  return (
    we ||
    tokens.some(
      ({ fold }, at) =>
        isPassive(tokens, at, words) ||
        (isOneOf(fold, words.order?.to ?? []) && isNamed(tokens, at, words.being)),
    )
  )
}

/** 'Is adopted', 'is set', 'will be sent'. */
function isPassive(tokens: readonly Token[], at: number, { being, order }: SpeechWords): boolean {
  const next = tokens[at + 1]?.fold ?? ''
  if (!order || !being.includes(tokens[at]?.fold ?? '')) return false
  return endsIn(next, order.participleEndings) || order.participles.includes(next)
}

/** Whether a capital opens the words before 'to': 'Mark Ellison to send'. */
const isNamed = (tokens: readonly Token[], at: number, being: readonly string[]): boolean => {
  const name = tokens[being.includes(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1]
  return at > 0 && at < 7 && startsUpper(name?.text ?? '')
}

/** 'Выпускаем', 'утверждаем': what all of them do. */
export function isTogether(word: string, words: SpeechWords): boolean {
  // 'Секретарём предлагаю …': an instrumental that ends alike.
  const post = isOneOf(word, words.chairLabels) || isOneOf(word, words.secretaryLabels)
  // 'Контроль за исполнением': so do nouns.
  const noun = endsIn(word, words.endings?.likeTogether)
  return (
    word.length > 4 &&
    !noun &&
    endsIn(word, words.endings?.together) &&
    !post &&
    !isOneOf(word, words.telling)
  )
}

/** Whether the only verb of a clause is what all of them do: 'шкаф заявляем в плане'. */
export function isDoneTogether(clause: Utterance): boolean {
  if (clause.lexicon.byOrder) return false
  const tokens = tokenize(clause.cased)
  return firstVerb(tokens, 0, clause.tongue) < 0 && tokens.some(({ fold }) => isTogether(fold, clause.words))
}

/** 'We'll print five hundred', 'собрание проводим в мае': what all of them are to do. */
export function isPlan(clause: Utterance): boolean {
  const { lexicon, words } = clause
  if (!lexicon.byOrder)
    return isDoneTogether(clause) && clause.act('refuse', 'transition', 'further') === null
  const [first, second] = tokenize(clause.value)
  const glued = words.order?.ourFuture.includes(first?.fold ?? '') ?? false
  return glued || (words.we.includes(first?.fold ?? '') && words.willWords.includes(second?.fold ?? ''))
}

/** 'Поручили', 'просила': what somebody did. */
export const isPast = (word: string, { endings }: SpeechWords): boolean =>
  word.length > 4 && endsIn(word, endings?.past)

/**
 * Whether a sentence of whoever leads hands out work by its grammar alone: someone in the dative, then an infinitive
 * ('Правлению опубликовать смету'), with nobody telling or weighing.
 */
export function isPlainClause(clause: Utterance, clauses: SpokenClauses): boolean {
  const { lexicon, words } = clause
  const tokens = tokenize(clause.cased)
  if (lexicon.byOrder) {
    // 'Easy to use …': the capital of a sentence makes no name of its first word.
    const alone =
      isOneOf(tokens[1]?.fold ?? '', words.order?.to ?? []) &&
      !clauses.isSomebody(tokens[0]?.text ?? '', clause)
    return !alone && isNamedToDo(tokens, clause) && clauses.assigneesOf(clause).length > 0
  }
  const verb = firstVerb(tokens, 1, clause.tongue)
  if (verb < 1 || tokens.slice(0, verb).some(({ fold: word }) => isOneOf(word, words.telling))) return false
  if (tokens.slice(0, verb).some(({ text, fold }) => text === ',' || text === ':' || isPast(fold, words)))
    return false
  return clauses.assigneesOf(clause).length > 0
}

/** 'Rob to have the leak repaired': a name, 'to' and what its bearer is to do. */
function isNamedToDo(tokens: readonly Token[], { words, lexicon }: Utterance): boolean {
  const to = tokens.findIndex(({ fold }) => isOneOf(fold, words.order?.to ?? []))
  const verb = tokens[to + 1]
  if (to < 1 || to > LONGEST_DOERS + 1 || tokens.length < to + LEAST_TASK || verb?.kind !== 'word')
    return false
  // 'Ketan Desai is to obtain three quotations'.
  const stop = words.being.includes(tokens[to - 1]?.fold ?? '') ? to - 1 : to
  if (!nameDoers(tokens.slice(0, stop), words, lexicon)) return false
  return !isOneOf(verb.fold, words.talk) || isOneOf(verb.fold, words.laterWork)
}

/** 'Raj Pillai and Ines Carvalho', 'the board': whether words are names, or an article and hardly more. */
function nameDoers(said: readonly Token[], { and, negations }: SpeechWords, { wordOrder }: Lexicon): boolean {
  const body = wordOrder?.articles.includes(said[0]?.fold ?? '') === true && said.length < LONGEST_DOERS - 1
  const doers = said.filter(({ text, fold }) => text !== ',' && !and.includes(fold))
  // 'Nothing to decide on that today.'
  if (doers.length === 0 || doers.some(({ fold }) => negations.includes(fold))) return false
  return body || doers.every(({ kind, text }) => kind === 'word' && startsUpper(text))
}

/** 'Давайте так: подрядчику поставить шины до пятницы': whoever leads hands it out, and proposes nothing. */
export const isHanded = (clause: Utterance, clauses: SpokenClauses): boolean =>
  !clause.lexicon.byOrder && isPlainClause(clause, clauses)

/** 'We send two people, Kofi and Owen': all of them do it, and nobody is called. */
export const isOurs = ({ value, words }: Utterance): boolean =>
  words.we.includes(tokenize(value)[0]?.fold ?? '')

/** 'Ответственная – …', 'Срок – …' at the head of a sentence. */
export function modifierOf(
  clause: Utterance,
  lexicon: Lexicon,
): { key: 'assignee' | 'deadline'; body: number } | null {
  const label = readLabel(clause.cased, lexicon)
  const keys: readonly LabelKey[] = ['assignee', 'deadline']
  if (!label || !keys.includes(label.key) || label.separator === 'end' || label.separator === 'none')
    return null
  return { key: label.key as 'assignee' | 'deadline', body: label.body }
}
