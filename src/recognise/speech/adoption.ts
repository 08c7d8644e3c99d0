import { tokenize } from '../../language/form.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import { hasWord } from '../../source/letters.ts'
import { isOneOf } from '../../language/words.ts'
import type { ActMention } from './acts.ts'
import type { Verdict } from './cues/weigh.ts'
import { weigh } from './cues/weigh.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'
import { isUnpunctuated, type Utterance } from './utterance.ts'
import { wordsIn } from './words-in.ts'

/** Words by which a meeting acts, and whether they count. */
export interface Adoption {
  readonly act: ActMention
  readonly verdict: Verdict
}

/** Words of a topic before an act: 'по вопросу о ремонте крыльца решили'. */
const LONGEST_TOPIC = 7
/** Words before an act that the meeting does: 'отчёт ревизионной комиссии принимаем к сведению'. */
const LONGEST_OBJECT = 5
/** Words of a topic that ends the sentence which announces decisions. */
const LONGEST_ONLY_TOPIC = 5
/** Words of 'Татьяна Сергеевна, пишите'. */
const LONGEST_CALL = 3

/** A mark behind the words: what follows is what was decided. */
export const isMarked = (rest: string): boolean => /^\s*[:–—-]/u.test(rest) || CALLED.test(rest)

/** 'The resolution, Gwen: that …': whoever keeps the minutes is called before the mark. */
const CALLED = /^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?:/u

/** Whether the words that announce a decision end their sentence: 'Тогда решение.' */
const announces = ({ value, words, acts }: Utterance, { start, end }: ActMention): boolean =>
  // 'Так и запишем.' adopts what was said before; 'фиксируем.' alone may announce what comes.
  !acts.some(
    (one) => one.act === 'minute' && one.start === start && value.slice(start, one.end).includes(' '),
  ) &&
  (/^[.…]*$/u.test(value.slice(end).trim()) || isTopicOnly(value.slice(end), words)) &&
  tokenize(value.slice(start, end)).some(({ fold }) => isOneOf(fold, words.decisionNouns))

/** 'Here are our resolutions.', 'Решение такое:': the points that follow are decisions. */
export const announcesDecisions = (utterance: Utterance): boolean =>
  utterance.acts.some(
    (act) =>
      act.act === 'label' &&
      // 'Записываю', says whoever keeps the minutes.
      utterance.value.slice(act.start, act.end).includes(' ') &&
      tokenize(utterance.value.slice(act.start, act.end)).some(({ fold }) =>
        isOneOf(fold, utterance.words.decisionNouns),
      ) &&
      (isMarked(utterance.value.slice(act.end)) || announces(utterance, act)),
  )

/** Whether words only say what is decided on: 'Решаем по второму вопросу.', 'the decision on the first item'. */
function isTopicOnly(said: string, words: SpeechWords): boolean {
  const value = said.replace(/^\s*,\s*/u, '')
  if (isNumberedTopic(value, words)) return true
  const tokens = tokenize(value).filter(({ kind }) => kind !== 'mark')
  const [first] = tokens
  if (!first || !words.topicLeads.includes(first.fold) || tokens.length > LONGEST_ONLY_TOPIC) return false
  if (/[,;:–—]/u.test(value)) return false
  return words.bareTitles || tokens.some(({ fold }) => words.questionNouns.includes(fold))
}

/** 'Записываем, второй вопрос.': the number of the question that is decided, and no more. */
function isNumberedTopic(value: string, { questionNouns }: SpeechWords): boolean {
  const tokens = tokenize(value)
  const read = readSpokenOrdinal(tokens, 0)
  if (!read || !questionNouns.includes(tokens[read.end]?.fold ?? '')) return false
  return tokens.slice(read.end + 1).every(({ kind }) => kind === 'mark')
}

/**
 * Whether only words that open a sentence stand before an act: whoever else is named before it acts in the place of the
 * meeting ('соседи решили'). A topic may come first ('по крыльцу решили').
 */
function opens(tokens: readonly Token[], words: SpeechWords, unpunctuated: boolean): boolean {
  const plain = (token: Token | undefined): boolean =>
    token === undefined || token.kind === 'mark' || isOneOf(token.fold, words.adoptionLeads)
  if (unpunctuated) return plain(tokens[tokens.length - 1])
  const topic = tokens.findIndex(({ fold }) => words.topicLeads.includes(fold))
  const stop = topic < 0 || tokens.length - topic > LONGEST_TOPIC ? tokens.length : topic
  return tokens.slice(0, stop).every(plain)
}

/** Whether a mark right before an act parts it from what stands before. */
const isParted = (tokens: readonly Token[]): boolean =>
  /^[,;:–—-]$/u.test(tokens[tokens.length - 1]?.text ?? '')

/** Who speaks, as far as it bears on what their words decide. */
export type Standing = 'leads' | 'nobody-leads' | 'other'

/** Where a voice stands that leads or not, in a meeting that somebody leads or nobody. */
export const standingOf = (led: boolean, leads: boolean): Standing =>
  led ? (leads ? 'leads' : 'other') : 'nobody-leads'

const STANDING: Readonly<Record<Standing, number>> = { leads: 1, 'nobody-leads': -2, other: -3 }
const WORDED = 3

/** The words of a sentence by which the meeting decides; null for a sentence that has none. */
export function adoptionIn(utterance: Utterance, standing: Standing): Adoption | null {
  const { value, words } = utterance
  const found = utterance.acts.filter(
    (act) =>
      act.act === 'decide' ||
      (act.act === 'adopted' && isMarked(value.slice(act.end))) ||
      (act.act === 'label' && (isMarked(value.slice(act.end)) || announces(utterance, act))),
  )
  const unpunctuated = isUnpunctuated(utterance)
  for (const act of found) {
    const before = tokenize(value.slice(0, act.start))
    const marked = isMarked(value.slice(act.end)) || announces(utterance, act)
    if (!opens(before, words, unpunctuated) && !(marked && isParted(before))) continue
    if (utterance.isQuestion && !marked) continue
    const forIt = WORDED + (marked ? 1 : 0) + STANDING[standing]
    return { act, verdict: weigh(forIt, value, 'adoption', act, words) }
  }
  return null
}

/** Whether a sentence does what only a meeting does: 'смету утверждаем', 'отчёт принимаем к сведению'. */
export function declares(utterance: Utterance): boolean {
  const act = utterance.act('declare')
  if (!act || utterance.isQuestion || utterance.act('callVote', 'propose', 'transition')) return false
  const many = wordsIn(utterance.value.slice(0, act.start))
  return (
    many <= LONGEST_OBJECT && weigh(WORDED, utterance.value, 'adoption', act, utterance.words) === 'counts'
  )
}

/** ', Оля, пиши.' behind 'итог я сформулирую': whoever keeps the minutes is told to write, and what to write comes next. */
function isCallToWrite(rest: Utterance): boolean {
  const label = rest.act('label')
  const { length } = tokenize(rest.value).filter(({ kind }) => kind === 'word')
  return label !== null && length <= LONGEST_CALL && announces(rest, label)
}

/** What follows the words that announce a decision. */
export interface Body {
  readonly rest: Utterance
  /** A mark or 'что' joins it: any words are what was decided. */
  readonly whole: boolean
}

/** The words behind those that announce a decision. */
export function bodyOf(utterance: Utterance, end: number, words: SpeechWords): Body {
  const behind = utterance.from(end)
  const rest = behind.from((CALLED.exec(behind.value)?.[0].length ?? 1) - 1)
  const tokens = tokenize(rest.value)
  const at = tokens[0]?.text === ',' ? 1 : 0
  const joint = tokens[at]
  if (joint && words.that.includes(joint.fold)) return { rest: rest.from(joint.end), whole: true }
  return { rest, whole: isMarked(rest.value) }
}

/** Whether the words behind an act leave what is decided to the next sentences. */
export const announcesOnly = (rest: Utterance): boolean =>
  !hasWord(rest.value) || isTopicOnly(rest.value, rest.words) || isCallToWrite(rest)
