import { plusDays, weekday, type Day } from '../calendar.ts'
import type { Random } from '../random.ts'
import { BODIES, FAMILY_NAMES, GIVEN_NAMES, POSTS, REPEATED, TOPICS, type Body, type Topic } from './data.ts'

export interface Person {
  readonly name: string
  readonly family: string
  readonly post: string
}

export interface Point {
  readonly words: string
  readonly repeated: string
  readonly person: Person
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
  readonly speaker: Person
  readonly mover: Person
  readonly seconder: Person
  readonly points: readonly Point[]
  readonly vote: Vote
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
  readonly absent: readonly Person[]
  readonly guests: readonly Person[]
  readonly questions: readonly Question[]
}

function people(count: number, random: Random): Person[] {
  const given = random.shuffled(GIVEN_NAMES)
  const posts = random.shuffled(POSTS)
  return random
    .shuffled(FAMILY_NAMES)
    .slice(0, count)
    .map((family, at) => ({
      name: `${given[at] ?? ''} ${family}`,
      family,
      post: posts[at % posts.length] ?? '',
    }))
}

/** Invents a meeting; due dates stay within its year, and its day is no Saturday or Sunday. */
export function inventMeeting(random: Random): Meeting {
  const memberCount = random.between(4, 5)
  const [chair, secretary, absent, guest, ...members] = people(memberCount + 4, random)
  if (!chair || !secretary || !absent || !guest) throw new Error('too few people')
  const voters = memberCount + 2
  const repeated = random.shuffled(REPEATED)
  const questions = random
    .shuffled(TOPICS)
    .slice(0, random.between(2, 4))
    .map((topic, at): Question => {
      const [reporter, speaker, mover, seconder] = random.shuffled(members)
      const no = random.below(2)
      const abstain = random.below(2)
      return {
        topic,
        reporter: reporter as Person,
        speaker: speaker as Person,
        mover: mover as Person,
        seconder: seconder as Person,
        points: topic.tasks.map((words, k) => ({
          words,
          repeated: repeated[(at * 2 + k) % repeated.length] ?? '',
          person: members[(at + k) % members.length] as Person,
          days: random.between(13, 60),
        })),
        vote: { yes: voters - no - abstain, no, abstain },
      }
    })
  const start = random.between(9, 19) * 60 + random.pick([0, 0, 30])
  const day = plusDays(
    { year: random.between(2021, 2025), month: random.pick([2, 4, 6, 9]), day: 1 },
    random.below(28),
  )
  return {
    body: random.pick(BODIES),
    number: random.between(2, 60),
    day: weekday(day) % 6 === 0 ? plusDays(day, 2) : day,
    start,
    end: start + random.between(8, 20) * 5,
    chair,
    secretary,
    members,
    absent: [absent],
    guests: [guest],
    questions,
  }
}
