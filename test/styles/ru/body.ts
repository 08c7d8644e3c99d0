import type { Gold, GoldClause, GoldItem } from '../../../scripts/accuracy/gold.ts'
import { gap, heading, item, table, text, type Line } from '../line.ts'
import { capital, ended } from '../printed.ts'
import { taken, type Choice } from '../way.ts'
import type { Meeting, Question } from './meeting.ts'
import { russianParts as parts } from './parts.ts'
import { short } from './person.ts'
import { clausesOf, taskOf, toldOf } from './points.ts'

interface Body {
  readonly lines: readonly Line[]
  readonly gold: Pick<Gold, 'agenda' | 'decisions'>
}

/** The number that list and body agree on; undefined where they differ or only words say it. */
function agreed(listed: string | null, inBody: string | null | undefined): string | null | undefined {
  if (inBody === undefined) return listed ?? undefined
  if (listed === null || inBody === null) return inBody ?? listed
  return listed === inBody ? listed : undefined
}

const numbered = (number: string | null | undefined): Pick<GoldItem, 'number'> =>
  number === undefined ? {} : { number }

/** What was heard and said of a question, its opening included. */
function discussed(
  question: Question,
  at: number,
  meeting: Meeting,
  choice: Choice,
): { lines: Line[]; item: GoldItem } {
  const opening = taken(parts.opening, 'opening', choice)
  const heard = taken(parts.heard, 'heard', choice)
  const spoke = taken(parts.spoke, 'spoke', choice)
  const form = taken(parts['agenda-form'], 'agenda-form', choice)
  const speakers = [
    ...(heard.names || form.reporters || choice['decision'] === 'having-heard' ? [question.reporter] : []),
    ...(spoke.names ? question.speakers : []),
  ]
  return {
    lines: [
      ...opening.lines(question, at),
      ...heard.lines(question, opening.prefix(at)),
      ...spoke.lines(question),
      ...(at === 0 ? taken(parts.discussion, 'discussion', choice)(question, meeting) : []),
    ],
    item: {
      ...numbered(agreed(form.number(at), opening.number(at))),
      title: question.topic.title,
      speakers: speakers.map((speaker) => short(speaker)),
    },
  }
}

function byQuestion(meeting: Meeting, choice: Choice): Body {
  const decision = taken(parts.decision, 'decision', choice)
  const vote = taken(parts.vote, 'vote', choice)
  let running = 0
  const lines: Line[] = []
  const agenda = meeting.questions.map((question, at): GoldItem => {
    const { lines: above, item: said } = discussed(question, at, meeting, choice)
    const clauses = clausesOf([question], meeting, choice, at, running)
    running += clauses.gold.length
    const votes = vote.lines(question.vote)
    lines.push(
      ...above,
      ...(vote.before ? votes : []),
      ...decision.lines(question, at, meeting),
      ...clauses.lines,
      ...(vote.before ? [] : votes),
      ...decision.closing,
      gap,
    )
    return { ...said, vote: vote.gold(question.vote) ?? null, decisions: clauses.gold }
  })
  return { lines, gold: { agenda, decisions: [] } }
}

/** The number that the list gives, where the body numbers with figures. */
const figured = (choice: Choice, at: number): Pick<GoldItem, 'number'> =>
  numbered(agreed(taken(parts['agenda-form'], 'agenda-form', choice).number(at), String(at + 1)))

/** Bodies that need one decision of each question. */
const firstTask = (question: Question): Question['points'][number] => {
  const found = question.points.find(({ task }) => task)
  if (!found) throw new Error(`no task: ${question.topic.title}`)
  return found
}

function twoLists(meeting: Meeting, choice: Choice): Body {
  const told = meeting.questions.map((question) => toldOf(firstTask(question), meeting, choice))
  return {
    lines: [
      heading('СЛУШАЛИ:'),
      ...meeting.questions.map(({ topic, reporter }, at) =>
        item(`${at + 1}. ${topic.title} (${short(reporter)}).`),
      ),
      gap,
      heading('ПОСТАНОВИЛИ:'),
      ...told.map(({ main, after }, at) => item(`${at + 1}. ${ended(capital(main))}${after}`)),
      gap,
    ],
    gold: {
      agenda: meeting.questions.map(({ topic, reporter }, at) => ({
        ...figured(choice, at),
        title: topic.title,
        speakers: [short(reporter)],
        vote: null,
        decisions: [told[at]?.gold ?? ''],
      })),
      decisions: [],
    },
  }
}

function oneTable(meeting: Meeting, choice: Choice): Body {
  const tasks = meeting.questions.map((question) => taskOf(firstTask(question), meeting, choice))
  const form = taken(parts['agenda-form'], 'agenda-form', choice)
  return {
    lines: [
      text('Рассмотрены вопросы и приняты решения:'),
      table(
        ['№', 'Вопрос', 'Решение', 'Ответственный', 'Срок'],
        ...tasks.map(({ words, point, due }, at) => [
          `${at + 1}`,
          meeting.questions[at]?.topic.title ?? '',
          `${capital(words)}.`,
          short(point.person),
          due.apart,
        ]),
      ),
      gap,
    ],
    gold: {
      agenda: meeting.questions.map(({ topic, reporter }, at): GoldItem => {
        const task = tasks[at]
        const clauses: GoldClause[] = task
          ? [{ text: task.words, assignees: [short(task.point.person)], deadline: task.due.gold }]
          : []
        return {
          ...figured(choice, at),
          title: topic.title,
          speakers: form.reporters ? [short(reporter)] : [],
          vote: null,
          decisions: clauses,
        }
      }),
      decisions: [],
    },
  }
}

function oneSection(meeting: Meeting, choice: Choice): Body {
  const said = meeting.questions.map((question, at) => discussed(question, at, meeting, choice))
  const [first] = meeting.questions
  const clauses = clausesOf(meeting.questions, meeting, choice, 0, 0)
  return {
    lines: [
      ...said.flatMap(({ lines }) => [...lines, gap]),
      text('По результатам рассмотрения всех вопросов:'),
      ...(first ? taken(parts.decision, 'decision', choice).lines(first, 0, meeting) : []),
      ...clauses.lines,
      gap,
    ],
    gold: {
      agenda: said.map(({ item: one }) => ({ ...one, vote: null, decisions: [] })),
      decisions: clauses.gold,
    },
  }
}

/** The list of questions, and what was said and decided on each. */
export function bodyOf(meeting: Meeting, choice: Choice): Body {
  const form = taken(parts['agenda-form'], 'agenda-form', choice)
  const list = form.listed
    ? [
        taken(parts['agenda-heading'], 'agenda-heading', choice)(meeting),
        ...form.lines(meeting.questions, meeting),
        gap,
      ]
    : []
  const body = {
    'by-question': byQuestion,
    'heard-and-decided-lists': twoLists,
    table: oneTable,
    'one-section': oneSection,
  }[taken(parts.layout, 'layout', choice)](meeting, choice)
  return { lines: [...list, ...body.lines], gold: body.gold }
}
