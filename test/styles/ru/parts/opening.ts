import { opening, type Line } from '../../line.ts'
import { roman } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Question } from '../meeting.ts'

/** How a question begins in the body. */
export interface OpeningWay {
  readonly lines: (question: Question, at: number) => readonly Line[]
  /** Joined to the label of what was heard. */
  readonly prefix: (at: number) => string
  /** The number as printed; null where there is none, undefined for one in words. */
  readonly number: (at: number) => string | null | undefined
}

const ORDINALS = ['первому', 'второму', 'третьему', 'четвёртому']
const FIRST = ['Первый', 'Второй', 'Третий', 'Четвёртый']
const ordinal = (at: number): string => ORDINALS[at] ?? ''

const line = (
  print: (question: Question, at: number) => string,
  number: OpeningWay['number'],
): OpeningWay => ({ lines: (question, at) => [opening(print(question, at))], prefix: () => '', number })
const joined = (prefix: OpeningWay['prefix'], number: OpeningWay['number']): OpeningWay => ({
  lines: () => [],
  prefix,
  number,
})
const arabic = (at: number): string => String(at + 1)
const unnumbered = (): null => null
const worded = (): undefined => undefined

export const openings: Ways<OpeningWay> = {
  ordinal: way(line((_, at) => `По ${ordinal(at)} вопросу:`, worded)),
  'ordinal-of-agenda': way(line((_, at) => `По ${ordinal(at)} вопросу повестки дня:`, worded)),
  'ordinal-title': way(line(({ topic }, at) => `По ${ordinal(at)} вопросу «${topic.title}»:`, worded)),
  'number-title': way(line(({ topic }, at) => `${at + 1}. ${topic.title}.`, arabic)),
  'number-title-capitals': way(line(({ topic }, at) => `${at + 1}. ${topic.title.toUpperCase()}`, arabic)),
  'roman-title': way(line(({ topic }, at) => `${roman(at)}. ${topic.title}`, roman)),
  'roman-title-capitals': way(line(({ topic }, at) => `${roman(at)}. ${topic.title.toUpperCase()}.`, roman)),
  'question-number': way(line((_, at) => `ВОПРОС № ${at + 1}.`, arabic)),
  'question-number-title': way(line(({ topic }, at) => `ВОПРОС № ${at + 1}. ${topic.title}`, arabic)),
  'question-title': way(line(({ topic }, at) => `Вопрос ${at + 1}. ${topic.title}.`, arabic)),
  'question-colon-title': way(line(({ topic }, at) => `Вопрос ${at + 1}: ${topic.title}`, arabic)),
  'number-heard': way(joined((at) => `${at + 1}. `, arabic)),
  'roman-heard': way(joined((at) => `${roman(at)}. `, roman)),
  'ordinal-heard': way(joined((at) => `По ${ordinal(at)} вопросу `, worded)),
  'title-only': way(line(({ topic }) => topic.title, unnumbered)),
  digit: way(line((_, at) => `По ${at + 1} вопросу:`, arabic)),
  'by-question': way(line(({ topic }) => `По вопросу «${topic.title}»:`, unnumbered)),
  'by-question-number': way(line(({ topic }, at) => `По вопросу № ${at + 1} «${topic.title}»`, arabic)),
  nth: way(line(({ topic }, at) => `${at + 1}-й вопрос. ${topic.title}.`, worded)),
  'first-question': way(line(({ topic }, at) => `${FIRST[at] ?? ''} вопрос: ${topic.title}.`, worded)),
  'heard-title': way(line(({ topic }, at) => `СЛУШАЛИ: ${at + 1}. ${topic.title}.`, arabic)),
}
