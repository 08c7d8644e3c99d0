import type { GoldClause } from '../../../../scripts/accuracy/gold.ts'
import { note, type Line } from '../../line.ts'
import { ended } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'
import type { Point } from '../meeting.ts'
import { ACCUSATIVE, DATIVE, INSTRUMENTAL } from '../names.ts'
import { full, short, shortAfter, type Person } from '../person.ts'
import type { Due } from './term.ts'

/** A task with who and by when. */
export interface Told {
  /** The clause up to its end mark, brackets included. */
  readonly main: string
  /** What follows the end mark on the same line. */
  readonly after: string
  readonly below: readonly Line[]
  readonly gold: Exclude<GoldClause, string>
}

export interface Task {
  /** The infinitive with its object. */
  readonly words: string
  readonly point: Point
  readonly due: Due
  readonly chair: Person
}

export type PrintTail = (task: Task) => Told

/** A tail for each task; or one for all tasks of a question at once. */
export type TailWay =
  | { readonly as: 'each'; readonly tell: PrintTail; readonly control?: (chair: Person) => string }
  | { readonly as: 'block-group' | 'block-person' | 'table' }

const people = (...all: readonly Person[]): string[] => all.map((person) => short(person))

/** Who and when stand in the sentence: its words are all of the clause. */
const inside = (
  words: (task: Task) => string,
  assignees: (task: Task) => readonly string[],
  dated = true,
): TailWay => ({
  as: 'each',
  tell: (task) => {
    const main = words(task)
    const deadline = dated ? task.due.gold : null
    return { main, after: '', below: [], gold: { text: main, assignees: assignees(task), deadline } }
  },
})

/** What is said apart is no word of the clause. */
const apart = (
  {
    main = ({ words }) => words,
    ...added
  }: {
    readonly main?: (task: Task) => string
    readonly brackets?: (task: Task) => string
    readonly after?: (task: Task) => string
    readonly below?: (task: Task) => readonly string[]
  },
  assignees: (task: Task) => readonly string[],
  dated = true,
): TailWay => ({
  as: 'each',
  tell: (task) => ({
    main: `${main(task)}${added.brackets ? ` ${added.brackets(task)}` : ''}`,
    after: added.after ? ` ${added.after(task)}` : '',
    below: (added.below?.(task) ?? []).map((line) => note(line)),
    gold: { text: main(task), assignees: assignees(task), deadline: dated ? task.due.gold : null },
  }),
})

const onePerson = ({ point }: Task): string[] => people(point.person)
const onePersonIn =
  (form: 0 | 1 | 2 | 3 | 4) =>
  ({ point }: Task): string =>
    short(point.person, form)
const dative = onePersonIn(DATIVE)
const named = onePersonIn(0)
const oneGroup = ({ point }: Task): string[] => [point.group[0]]

export const tails: Ways<TailWay> = {
  nobody: way(
    inside(
      ({ words }) => words,
      () => [],
      false,
    ),
    { silences: ['term'] },
  ),
  'person-only': way(
    inside((task) => `${dative(task)} ${task.words}`, onePerson, false),
    { silences: ['term'] },
  ),
  'term-only': way(
    inside(
      ({ words, due }) => `${words} ${due.prose}`,
      () => [],
    ),
  ),
  charge: way(inside((task) => `поручить ${dative(task)} ${task.words} ${task.due.prose}`, onePerson)),
  'charge-post': way(
    inside(
      ({ point, words, due }) =>
        `поручить ${point.person.post[DATIVE]} ${short(point.person, DATIVE)} ${words} ${due.prose}`,
      onePerson,
    ),
  ),
  'dative-person': way(inside((task) => `${dative(task)} ${task.words} ${task.due.prose}`, onePerson)),
  'dative-term-first': way(inside((task) => `${dative(task)} ${task.due.prose} ${task.words}`, onePerson)),
  'dative-full': way(
    inside(({ point, words, due }) => `${full(point.person, DATIVE)} ${words} ${due.prose}`, onePerson),
  ),
  'dative-post': way(
    inside(
      ({ point, words, due }) =>
        `${point.person.post[DATIVE]} ${shortAfter(point.person, DATIVE)} ${words} ${due.prose}`,
      onePerson,
    ),
  ),
  'dative-group': way(
    inside(
      ({ point, words, due }) =>
        `${point.group[1].charAt(0).toLowerCase()}${point.group[1].slice(1)} ${words} ${due.prose}`,
      oneGroup,
    ),
  ),
  'dative-two': way(
    inside(
      (task) =>
        `${dative(task)} совместно с ${short(task.point.second, INSTRUMENTAL)} ${task.words} ${task.due.prose}`,
      ({ point }) => people(point.person, point.second),
    ),
  ),
  brackets: way(apart({ brackets: (task) => `(отв. ${named(task)}, ${task.due.prose})` }, onePerson)),
  'brackets-in-words': way(
    apart({ brackets: (task) => `(ответственный – ${named(task)}, срок – ${task.due.apart})` }, onePerson),
  ),
  'brackets-term': way(
    apart(
      { main: (task) => `${dative(task)} ${task.words}`, brackets: ({ due }) => `(срок – ${due.apart})` },
      onePerson,
    ),
  ),
  'brackets-name': way(apart({ brackets: (task) => `(${named(task)})` }, onePerson, false), {
    silences: ['term'],
  }),
  dash: way(apart({ brackets: (task) => `– ${named(task)}, ${task.due.prose}` }, onePerson)),
  'apart-both': way(
    apart({ after: (task) => `Ответственный: ${named(task)} Срок: ${task.due.apart}` }, onePerson),
  ),
  'apart-term-first': way(
    apart({ after: (task) => `Срок – ${ended(task.due.apart)} Отв. – ${named(task)}` }, onePerson),
  ),
  controller: way(
    apart(
      {
        after: (task) =>
          `Ответственный – ${named(task)} Срок – ${ended(task.due.apart)} Контроль – ${short(task.chair)}`,
      },
      onePerson,
    ),
  ),
  'lines-both': way(
    apart({ below: (task) => [`Ответственный: ${named(task)}`, `Срок: ${task.due.apart}`] }, onePerson),
  ),
  'line-one': way(apart({ below: (task) => [`Отв. ${named(task)}, срок ${task.due.apart}`] }, onePerson)),
  'line-term-first': way(
    apart(
      { below: (task) => [`Срок исполнения: ${ended(task.due.apart)} Ответственный – ${named(task)}`] },
      onePerson,
    ),
  ),
  'lines-term': way(
    apart(
      { main: (task) => `${dative(task)} ${task.words}`, below: ({ due }) => [`Срок: ${due.apart}`] },
      onePerson,
    ),
  ),
  'lines-group': way(
    apart(
      { below: ({ point, due }) => [`Ответственные: ${point.group[0]}`, `Срок исполнения – ${due.apart}`] },
      oneGroup,
    ),
  ),
  executor: way(
    apart({ below: (task) => [`Исполнитель: ${named(task)}; срок: ${task.due.apart}`] }, onePerson),
  ),
  'block-heading': way({ as: 'block-group' }),
  'block-heading-person': way({ as: 'block-person' }),
  table: way({ as: 'table' }),
  'control-clause': way({
    as: 'each',
    tell: (task) => {
      const main = `${dative(task)} ${task.words} ${task.due.prose}`
      return {
        main,
        after: '',
        below: [],
        gold: { text: main, assignees: onePerson(task), deadline: task.due.gold },
      }
    },
    control: (chair) => `контроль за исполнением решения возложить на ${short(chair, ACCUSATIVE)}`,
  }),
}
