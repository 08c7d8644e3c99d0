import type { GoldItem } from '../../../../scripts/accuracy/gold.ts'
import { table, text, type Line } from '../../line.ts'
import { way, type Ways } from '../../way.ts'
import type { Vote } from '../meeting.ts'

/** How the votes are told, before the decision or after it. */
export interface VoteWay {
  readonly before: boolean
  readonly lines: (vote: Vote) => readonly Line[]
  readonly gold: (vote: Vote) => GoldItem['vote']
}

const counts = ({ yes, no, abstain }: Vote): GoldItem['vote'] =>
  no + abstain > 0 ? { yes, no, abstain, unanimous: false } : { yes, no, abstain }
const counted = (lines: (vote: Vote) => readonly Line[], before = false): VoteWay => ({
  before,
  lines,
  gold: counts,
})
const unanimous = (words: string): VoteWay => ({
  before: false,
  lines: () => [text(words)],
  gold: () => ({ unanimous: true }),
})
const orNone = (count: number): string => (count === 0 ? 'нет' : String(count))
const WORDS = ['нет', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь']
const inWords = (count: number): string => WORDS[count] ?? String(count)

export const votes: Ways<VoteWay> = {
  none: way({ before: false, lines: () => [], gold: () => null }),
  quoted: way(
    counted(({ yes, no, abstain }) => [
      text(`Голосовали: «за» – ${yes}, «против» – ${no}, «воздержались» – ${abstain}.`),
    ]),
  ),
  'capitals-none': way(
    counted(({ yes, no, abstain }) => [
      text(`ГОЛОСОВАЛИ: ЗА – ${yes}; ПРОТИВ – ${orNone(no)}; ВОЗДЕРЖАЛИСЬ – ${orNone(abstain)}.`),
    ]),
  ),
  colons: way(
    counted(({ yes, no, abstain }) => [
      text(`Голосование: за: ${yes}, против: ${no}, воздержались: ${abstain}`),
    ]),
  ),
  people: way(
    counted(({ yes, no, abstain }) => [
      text(`Проголосовали: «ЗА» – ${yes} чел., «ПРОТИВ» – ${no} чел., «ВОЗДЕРЖАЛСЯ» – ${abstain} чел.`),
    ]),
  ),
  lines: way(
    counted(({ yes, no, abstain }) => [
      text('Результаты голосования:'),
      text(`За – ${yes}`),
      text(`Против – ${orNone(no)}`),
      text(`Воздержались – ${orNone(abstain)}`),
    ]),
  ),
  'in-words': way(
    counted(({ yes, no, abstain }) => [
      text(`Голосовали: за – ${inWords(yes)}, против – ${inWords(no)}, воздержались – ${inWords(abstain)}.`),
    ]),
  ),
  'table-rows': way(
    counted(({ yes, no, abstain }) => [
      text('Результаты голосования:'),
      table(['За', 'Против', 'Воздержались'], [`${yes}`, `${no}`, `${abstain}`]),
    ]),
  ),
  'table-columns': way(
    counted(({ yes, no, abstain }) => [
      table(
        ['Голосовали', 'Число голосов'],
        ['За', `${yes}`],
        ['Против', `${no}`],
        ['Воздержались', `${abstain}`],
      ),
    ]),
  ),
  brackets: way(
    counted(({ yes, no, abstain }) => [text(`(за – ${yes}, против – ${no}, воздержались – ${abstain})`)]),
  ),
  majority: way(
    counted(({ yes, no, abstain }) => [
      text(`Решение принято большинством голосов (за – ${yes}, против – ${no}, воздержались – ${abstain}).`),
    ]),
  ),
  'before-line': way(
    counted(
      ({ yes, no, abstain }) => [text(`Голосовали: за – ${yes}, против – ${no}, воздержались – ${abstain}.`)],
      true,
    ),
  ),
  'before-results': way(
    counted(
      ({ yes, no, abstain }) => [
        text(`Итоги голосования: «ЗА» – ${yes} голосов, «ПРОТИВ» – ${no}, «ВОЗДЕРЖАЛИСЬ» – ${abstain}.`),
      ],
      true,
    ),
  ),
  unanimous: way(unanimous('Голосовали: единогласно.')),
  'unanimous-taken': way(unanimous('Решение принято единогласно.')),
  'unanimous-for': way(unanimous('Проголосовали «за» единогласно.')),
  'unanimous-only': way(unanimous('Единогласно.')),
}
