import { plusDays, weekday, type Day } from '../calendar.ts'
import type { Random } from '../random.ts'
import { BODIES, GROUPS, POSTS, type Body } from './bodies.ts'
import { people, type Person } from './person.ts'
import { TOPICS, type Topic } from './topics.ts'

export interface Absence {
  readonly person: Person
  readonly reason: string
}

/** A point that was decided, with who could be charged with it and by when. */
export interface Point {
  /** Without capital and full stop; a task stands in the infinitive. */
  readonly words: string
  readonly task: boolean
  /** A task that is done again and again, for terms such as 'ежемесячно'. */
  readonly repeated: string
  readonly person: Person
  readonly second: Person
  /** Nominative and dative. */
  readonly group: readonly [string, string]
  /** Days from the meeting to the due date. */
  readonly days: number
}

export interface Vote {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

export interface Question {
  readonly topic: Topic
  readonly reporter: Person
  readonly speakers: readonly Person[]
  readonly points: readonly Point[]
  readonly vote: Vote
  readonly controller: Person
}

export interface Meeting {
  readonly body: Body
  readonly number: number
  readonly day: Day
  /** Minutes from midnight. */
  readonly start: number
  readonly end: number
  readonly chair: Person
  readonly secretary: Person
  readonly members: readonly Person[]
  readonly absent: readonly Absence[]
  readonly guests: readonly Person[]
  readonly questions: readonly Question[]
}

const REASONS = ['отпуск', 'болезнь', 'командировка', 'учёба', 'семейные обстоятельства']

const REPEATED = [
  'представлять сведения о ходе работ',
  'проводить проверку журналов учёта',
  'размещать отчёт на информационном стенде',
  'вести учёт поступивших обращений',
  'направлять председателю сводку по итогам работы',
  'проводить рабочие встречи с исполнителями',
  'обновлять перечень невыполненных мероприятий',
  'контролировать соблюдение утверждённого графика',
  'сверять данные с бухгалтерией',
  'информировать заинтересованных лиц о результатах',
  'докладывать о принятых мерах',
  'пополнять архив фотоматериалов',
]

/** Parts of the year from which no due date reaches the next year and no working day near is a holiday. */
const SEASONS: readonly (readonly [number, number, number])[] = [
  [3, 11, 38],
  [7, 1, 100],
]

function dayOf(random: Random): Day {
  const [month, day, length] = random.pick(SEASONS)
  const found = plusDays({ year: random.between(2021, 2025), month, day }, random.below(length))
  return weekday(found) % 6 === 0 ? plusDays(found, 2) : found
}

/** Invents a meeting; the same state of `random` gives the same one. */
export function inventMeeting(random: Random): Meeting {
  const body = random.pick(BODIES)
  const memberCount = random.between(3, 5)
  const cast = people(memberCount + 6, POSTS[body.theme], random)
  const [chair, secretary, firstAbsent, secondAbsent, firstGuest, secondGuest, ...members] = cast
  if (!chair || !secretary || !firstAbsent || !secondAbsent || !firstGuest || !secondGuest)
    throw new Error('too few people')
  const reasons = random.shuffled(REASONS)
  const absent = [firstAbsent, secondAbsent].slice(0, random.between(1, 2))
  const voters = memberCount + 2
  const topics = random.shuffled(TOPICS[body.theme]).slice(0, random.between(2, 4))
  const repeated = random.shuffled(REPEATED)
  const groups = random.shuffled(GROUPS[body.theme])
  const guests = [firstGuest, secondGuest].slice(0, random.between(1, 2))
  const questions = topics.map((topic, at): Question => {
    const [reporter, ...others] = random.shuffled(members)
    const no = random.below(2)
    const abstain = random.below(2)
    const points = [
      ...topic.plain.map((words) => ({ words, task: false })),
      ...topic.tasks.map((words) => ({ words, task: true })),
    ]
    return {
      topic,
      reporter: reporter as Person,
      speakers: others.slice(0, topic.talk.length),
      points: points.map((point, k) => ({
        ...point,
        repeated: repeated[(at * 3 + k) % repeated.length] ?? '',
        person: members[(at + k) % members.length] as Person,
        second: members[(at + k + 1) % members.length] as Person,
        group: groups[(at + k) % groups.length] as readonly [string, string],
        days: random.between(12, 60),
      })),
      vote: { yes: voters - no - abstain, no, abstain },
      controller: chair,
    }
  })
  const start = random.between(9, 16) * 60 + random.pick([0, 0, 30])
  return {
    body,
    number: random.between(1, 29),
    day: dayOf(random),
    start,
    end: start + random.between(8, 24) * 5,
    chair,
    secretary,
    members,
    absent: absent.map((person, at) => ({ person, reason: reasons[at] ?? '' })),
    guests,
    questions,
  }
}
