import type { Gold, GoldClause, GoldItem } from '../../../scripts/accuracy/gold.ts'
import { gap, heading, type Line } from '../line.ts'
import type { Printed } from '../printed.ts'
import type { Random } from '../random.ts'
import { taken, type Choice } from '../way.ts'
import { inventMeeting, type Meeting, type Question } from './meeting.ts'
import { englishParts as parts } from './parts.ts'
import type { Task } from './parts/decisions.ts'

const HEAD = ['title', 'date', 'time', 'place', 'chair', 'secretary'] as const
const PEOPLE = ['attendance', 'absence', 'guests'] as const

function tasksOf({ points }: Question, meeting: Meeting, choice: Choice): Task[] {
  return points.map(({ words, repeated, person, days }) => {
    const none = { prose: '', apart: '', gold: null, repeated: false }
    const due = choice['term'] === undefined ? none : taken(parts.term, 'term', choice)(meeting.day, days)
    return { words: due.repeated ? repeated : words, person, due }
  })
}

function body(meeting: Meeting, choice: Choice): { lines: Line[]; gold: Pick<Gold, 'agenda' | 'decisions'> } {
  const agenda = taken(parts.agenda, 'agenda', choice)
  const opening = taken(parts.opening, 'opening', choice)
  const spoke = taken(parts.spoke, 'spoke', choice)
  const resolution = taken(parts.resolution, 'resolution', choice)
  const vote = taken(parts.vote, 'vote', choice)
  const action = taken(parts.action, 'action', choice)
  const together = taken(parts.layout, 'layout', choice) === 'actions-at-end'
  const golden = (tasks: readonly Task[]): GoldClause[] =>
    tasks.map((task) => ({
      text: action.words(task),
      assignees: [task.person.name],
      deadline: task.due.gold,
    }))
  const lines: Line[] = [...agenda.lines(meeting.questions), gap]
  const items = meeting.questions.map((question, at): GoldItem => {
    const tasks = tasksOf(question, meeting, choice)
    const [listed, own] = [agenda.number(at), opening.number(at)]
    const number = listed === null || own === null || listed === own ? { number: own ?? listed } : {}
    const reports = spoke.names || agenda.reporters ? [question.reporter.name] : []
    lines.push(
      opening.line(question, at),
      ...spoke.lines(question),
      ...resolution.lines(question),
      ...vote.lines(question.vote),
      ...(together ? [] : action.lines(tasks)),
      gap,
    )
    return {
      ...number,
      title: question.topic.title,
      speakers: [...reports, ...(spoke.names ? [question.speaker.name] : [])],
      vote: vote.gold(question.vote) ?? null,
      decisions: [resolution.words(question), ...(together ? [] : golden(tasks))],
    }
  })
  const left = together ? meeting.questions.flatMap((question) => tasksOf(question, meeting, choice)) : []
  if (together) lines.push(heading('Action items'), ...action.lines(left), gap)
  return { lines, gold: { agenda: items, decisions: golden(left) } }
}

/** An English record of an invented meeting in the styles chosen, undressed. */
export function englishRecord(choice: Choice, random: Random): { lines: readonly Line[]; gold: Gold } {
  const meeting = inventMeeting(random)
  const head = HEAD.map((part) => taken(parts[part], part, choice)(meeting))
  const people = PEOPLE.filter((part) => choice[part] !== undefined).map((part) =>
    taken(parts[part], part, choice)(meeting),
  )
  const middle = body(meeting, choice)
  const closing = taken(parts.closing, 'closing', choice)(meeting)
  const signature = taken(parts.signature, 'signature', choice)(meeting)
  const linesOf = (some: readonly Printed[]): Line[] => some.flatMap(({ lines }) => [...lines])
  return {
    lines: [
      ...linesOf(head),
      gap,
      ...linesOf(people),
      gap,
      ...middle.lines,
      ...closing.lines,
      gap,
      ...signature.lines,
    ],
    gold: Object.assign(
      { start: null, end: null },
      ...[...head, ...people, closing, signature].map(({ gold }) => gold),
      middle.gold,
    ) as Gold,
  }
}
