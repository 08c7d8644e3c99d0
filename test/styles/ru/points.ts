import type { GoldClause } from '../../../scripts/accuracy/gold.ts'
import { item, labelled, note, table, text, type Line } from '../line.ts'
import { capital, ended } from '../printed.ts'
import { taken, type Choice } from '../way.ts'
import type { Meeting, Point, Question } from './meeting.ts'
import { DATIVE } from './names.ts'
import { russianParts as parts } from './parts.ts'
import type { ClauseWay, Spot } from './parts/clause.ts'
import type { Task, Told } from './parts/tail.ts'
import type { Due } from './parts/term.ts'
import { short } from './person.ts'

export interface Clauses {
  readonly lines: readonly Line[]
  readonly gold: readonly GoldClause[]
}

const NO_TERM: Due = { prose: '', apart: '', gold: null, repeated: false }

/** A task with its term, as the choice has it. */
export function taskOf(point: Point, meeting: Meeting, choice: Choice): Task {
  const due =
    choice['term'] === undefined ? NO_TERM : taken(parts.term, 'term', choice)(meeting.day, point.days)
  return { words: due.repeated ? point.repeated : point.words, point, due, chair: meeting.chair }
}

const bare = (words: string): Told => ({ main: words, after: '', below: [], gold: { text: words } })

/** One point as the choice tells it; blocks and tables are told as wholes, below. */
export function toldOf(point: Point, meeting: Meeting, choice: Choice): Told {
  if (!point.task) return bare(point.words)
  const tail = taken(parts.tail, 'tail', choice)
  const task = taskOf(point, meeting, choice)
  return tail.as === 'each' ? tail.tell(task) : bare(task.words)
}

/** The lines of clauses set one below the other. */
function linesOf(
  told: readonly Told[],
  way: ClauseWay,
  inline: string | null,
  spotAt: (at: number) => Spot,
): Line[] {
  const words = told.map(({ main, after }, at) => {
    const spot = spotAt(at)
    return `${way.mark(spot)}${ended(way.cased(main), way.end(spot))}${after}`
  })
  if (way.as === 'line') return [inline === null ? text(words.join(' ')) : labelled(inline, words.join(' '))]
  return told.flatMap(({ below }, at): Line[] => {
    const line = words[at] ?? ''
    if (at === 0 && inline !== null) return [labelled(inline, line), ...below]
    return [way.as === 'paragraphs' ? text(line) : item(line), ...below]
  })
}

const LEAD_IN = 'Утвердить перечень поручений'

/** Tasks below a lead-in: '2. Утвердить перечень поручений:', '2.1. …'. */
function nested(
  plain: readonly Told[],
  tasks: readonly Told[],
  way: ClauseWay,
  inline: string | null,
  spotAt: (at: number) => Spot,
): Clauses {
  const lead = plain.length + 1
  return {
    lines: [
      ...linesOf(plain, way, inline, spotAt),
      item(`${lead}. ${LEAD_IN}:`),
      ...tasks.flatMap(({ main, after, below }, at) => [
        item(`${lead}.${at + 1}. ${ended(capital(main))}${after}`),
        ...below,
      ]),
    ],
    gold: [...plain.map(({ gold }) => gold), { text: LEAD_IN, items: tasks.map(({ gold }) => gold) }],
  }
}

/** Tasks that stand below the name of those who must do them. */
function block(
  points: readonly Point[],
  meeting: Meeting,
  choice: Choice,
  from: number,
  spotAt: (at: number) => Spot,
): Clauses {
  const way = taken(parts.clause, 'clause', choice)
  const tasks = points.map((point) => taskOf(point, meeting, choice))
  const [first] = tasks
  if (!first) return { lines: [], gold: [] }
  const group = taken(parts.tail, 'tail', choice).as === 'block-group'
  const told = tasks.map(({ words, due }) => bare(group ? words : `${words} ${due.prose}`))
  const assignees = [group ? first.point.group[0] : short(first.point.person)]
  return {
    lines: [
      text(group ? `${first.point.group[1]}:` : `${short(first.point.person, DATIVE)}:`),
      ...linesOf(told, way, null, (at) => spotAt(from + at)),
      ...(group ? [note(`Срок: ${first.due.apart}`)] : []),
    ],
    gold: told.map(({ main }, at) => ({
      text: main,
      assignees,
      deadline: (group ? first : (tasks[at] ?? first)).due.gold,
    })),
  }
}

function taskTable(points: readonly Point[], meeting: Meeting, choice: Choice): Clauses {
  const tasks = points.map((point) => taskOf(point, meeting, choice))
  return {
    lines: [
      table(
        ['№', 'Поручение', 'Ответственный', 'Срок'],
        ...tasks.map(({ words, point, due }, at) => [
          `${at + 1}`,
          capital(words),
          short(point.person),
          due.apart,
        ]),
      ),
    ],
    gold: tasks.map(({ words, point, due }) => ({
      text: words,
      assignees: [short(point.person)],
      deadline: due.gold,
    })),
  }
}

/** All that was decided on some questions, `question` being the place of the first of them. */
export function clausesOf(
  questions: readonly Question[],
  meeting: Meeting,
  choice: Choice,
  question: number,
  running: number,
): Clauses {
  const way = taken(parts.clause, 'clause', choice)
  const tail = taken(parts.tail, 'tail', choice)
  const { inline } = taken(parts.decision, 'decision', choice)
  const points = questions.flatMap((one) => one.points)
  const control = tail.as === 'each' && tail.control ? tail.control(meeting.chair) : null
  const count = points.length + (control === null ? 0 : 1)
  const spotAt = (at: number): Spot => ({ question, at, running: running + at, last: at === count - 1 })
  const plain = points.filter(({ task }) => !task)
  const tasks = points.filter(({ task }) => task)
  const told = (some: readonly Point[]): Told[] => some.map((point) => toldOf(point, meeting, choice))
  if (way.as === 'nested') return nested(told(plain), told(tasks), way, inline, spotAt)
  if (tail.as === 'each') {
    const all = [
      ...told(points),
      ...(control === null
        ? []
        : [{ ...bare(control), gold: { text: control, assignees: [short(meeting.chair)] } }]),
    ]
    return { lines: linesOf(all, way, inline, spotAt), gold: all.map(({ gold }) => gold) }
  }
  const rest =
    tail.as === 'table'
      ? taskTable(tasks, meeting, choice)
      : block(tasks, meeting, choice, plain.length, spotAt)
  return {
    lines: [...linesOf(told(plain), way, inline, spotAt), ...rest.lines],
    gold: [...told(plain).map(({ gold }) => gold), ...rest.gold],
  }
}
