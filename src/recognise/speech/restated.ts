import { upToMark } from './up-to-mark.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Draft } from './drafts.ts'

/** Letters that the forms of a word share; shorter words say nothing of the work. */
const STEM = 4
/** Characters before the comma behind which a promise says something else. */
const LEAST_HEAD = 12
/** Sentences within which what somebody promised, or was asked for, is handed to them again in so many words. */
const WITHIN = 8
/** Sentences more, where a vote comes between. */
const LATER = 4

/**
 * Whether a task says again what was promised, asked for or handed out just before: 'I could translate it' – 'Tom to
 * translate the budget by May', 'с тебя договор' – 'за Юлей договор до мая'.
 */
export function repeats(before: Draft, task: Draft, words: SpeechWords): boolean {
  if (task.origin === 'own') return promisesAgain(before, task, words)
  if (task.origin === 'proposed' || task.at - before.at > WITHIN) return false
  if (before.origin === 'concluded') return saysAgain(before, task, words)
  if (!isSameDoer(before, task)) return false
  if (before.origin === 'own') return restatesPromise(before, task, words)
  return before.origin === 'handed' && before.decision !== task.decision && handsAgain(before, task, words)
}

/** 'Камеру я поставлю, у меня есть старая' – 'Поставлю камеру к двадцатому': the promise that has a day is the task. */
const promisesAgain = (before: Draft, task: Draft, words: SpeechWords): boolean =>
  before.origin === 'own' &&
  task.at - before.at <= WITHIN &&
  before.decision.deadline === null &&
  task.decision.deadline !== null &&
  isSameDoer(before, task) &&
  sharesWords(before, task, words)

/** Whether work that was handed to somebody is handed to them again. */
function handsAgain(before: Draft, task: Draft, words: SpeechWords): boolean {
  // 'Could you translate it by May?' is what is handed out then; 'с тебя договор' says less than what follows.
  const asks = before.utterance.isQuestion && !task.utterance.isQuestion
  if (asks && isSameDay(before, task)) return true
  return (
    (asks || before.decision.deadline === null || isSameDay(before, task)) && sharesWords(before, task, words)
  )
}

const isSameDoer = (before: Draft, task: Draft): boolean => {
  const [doer] = before.decision.assignees
  return doer !== undefined && task.decision.assignees.some(({ name }) => name === doer.name)
}

/** 'К восьмому сделаю.' – 'Тогда Марку закончить отчёт до восьмого': the same day is handed out with the work. */
const isSameDay = (before: Draft, task: Draft): boolean => {
  const due = before.decision.deadline?.due ?? null
  return due !== null && due === task.decision.deadline?.due
}

/** A promise that names no work, 'I'll ask him at the weekend', is what is put into words then, whatever these are. */
function restatesPromise(before: Draft, task: Draft, words: SpeechWords): boolean {
  return isSameDay(before, task) || workOf(before, words).length === 0 || sharesWords(before, task, words)
}

/** Whether what the talk came to is what was put into words as the decision. */
export const saysAgain = (plan: Draft, task: Draft, words: SpeechWords): boolean =>
  Math.abs(task.at - plan.at) <= WITHIN && task.origin !== 'concluded' && sharesWords(plan, task, words)

/** 'I propose that we go with the report' – 'it was resolved to have …': what passed is put into words for the record. */
export const putsIntoWords = (passed: Draft, task: Draft, words: SpeechWords): boolean =>
  task.origin === 'dictated' && task.at - passed.at <= WITHIN + LATER && sharesWords(passed, task, words)

/** Whether what is said of somebody tells in another script what they were told to do just before. */
export function translates(before: Draft, told: Draft): boolean {
  const cyrillic = ({ decision }: Draft): boolean => /\p{Script=Cyrillic}/u.test(decision.text)
  return (
    before.origin === 'handed' &&
    told.origin === 'handed' &&
    told.at - before.at <= WITHIN &&
    told.decision.deadline === null &&
    cyrillic(before) !== cyrillic(told) &&
    isSameDoer(before, told)
  )
}

/** Whether half of the words that tell of the work come back. */
function sharesWords(before: Draft, task: Draft, words: SpeechWords): boolean {
  const said = new Set(headsOf(task))
  const work = workOf(before, words)
  return work.length > 0 && work.filter((head) => said.has(head)).length * 2 >= work.length
}

const headsOf = ({ decision }: Draft): string[] =>
  tokenize(decision.text)
    .filter(({ kind, fold }) => kind === 'word' && fold.length >= STEM)
    .map(({ fold }) => fold.slice(0, STEM))

/** What a promise says before it goes on to something else: 'I can take the technical part, that's about eighty'. */
const aloneIn = (text: string): string => upToMark(text, LEAST_HEAD, /, /u)

/** The words of a draft that tell of the work: without its doer, its day, and what only stands for the work. */
function workOf({ decision, origin }: Draft, { standIns, promises, polite }: SpeechWords): string[] {
  const aside = new Set(
    [decision.deadline?.text ?? '', ...decision.assignees.map(({ name }) => name)].flatMap((text) =>
      tokenize(text).map(({ fold }) => fold.slice(0, STEM)),
    ),
  )
  return tokenize(origin === 'own' ? aloneIn(decision.text) : decision.text)
    .filter(({ kind, fold }) => kind === 'word' && fold.length >= STEM && !aside.has(fold.slice(0, STEM)))
    .filter(({ fold }) => ![standIns, promises, polite].some((list) => isOneOf(fold, list)))
    .map(({ fold }) => fold.slice(0, STEM))
}
