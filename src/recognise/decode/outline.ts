import type { Lexicon } from '../../language/lexicon.ts'
import { addAll } from '../../source/add-all.ts'
import { withoutTrailing } from '../../source/edges.ts'
import { startsLower } from '../../source/letters.ts'
import { clean } from '../clean.ts'
import type { Line } from '../observe/line.ts'
import { overviewOf, type Overview } from '../observe/overview.ts'
import { isNamesOnly } from '../names-only.ts'
import type { Outline, Part, Passage } from '../passage.ts'
import { Alignment } from './align.ts'
import { decisionsOfAll } from './decisions-of-all.ts'
import { leaveListed } from './left-listed.ts'
import { emptyQuestion } from './question-start.ts'
import { matchDecisions } from './match-decisions.ts'
import { pairDecisions, spreadDecisions } from './pair-decisions.ts'
import { spreadVotes } from './spread-votes.ts'
import type { Question } from '../question.ts'
import type { Statement } from '../statements.ts'
import { decode, type Reading } from './decode.ts'
import { HEAD_ROLES, type Role } from './roles.ts'

type List = 'present' | 'absent' | 'invited'

const PART_OF: Partial<Record<Role, Part>> = {
  front: 'front',
  title: 'title',
  field: 'header',
  closing: 'header',
  person: 'person',
  presentPerson: 'person',
  present: 'present',
  absent: 'absent',
  invited: 'invited',
  presentEntry: 'present',
  absentEntry: 'absent',
  invitedEntry: 'invited',
  quorum: 'quorum',
  signature: 'signature',
  tail: 'tail',
}
const LISTS: readonly string[] = ['present', 'absent', 'invited']
const isList = (part: Part): part is List => LISTS.includes(part)

/** Puts the lines around the questions into passages: with the group of people that each stands under. */
class PassageWriter {
  readonly passages: Passage[] = []
  #list: List | null = null
  #group: string | null = null
  /** Under a bare 'Присутствовали:' roles head the list: who holds them is present. */
  #rolesFirst = false
  #rolesAmong = false
  /** Whether nothing stands behind the label of the list. */
  #bare = false

  put(line: Line, role: Role, part: Part, next: Role | null): void {
    if (part === 'person') return this.#person(line, role === 'presentPerson' && next === 'presentEntry')
    if (!isList(part)) {
      if (part !== 'quorum') this.#list = null
      this.passages.push({ part, statement: line.statement, group: null })
      return
    }
    if (role === part) this.#head(line, part)
    else this.#entry(line, part)
  }

  /** `within`: whether the list of those present goes on behind it. */
  #person(line: Line, within: boolean): void {
    const among =
      this.#list === 'present' &&
      (this.#rolesFirst ||
        (within && this.#bare) ||
        this.#rolesAmong ||
        startsLower(line.statement.head.value))
    if (!among) this.#list = null
    this.#rolesAmong = among
    this.passages.push({ part: 'person', statement: line.statement, group: among ? 'present' : null })
  }

  #head(line: Line, part: List): void {
    this.#list = part
    const members = line.key === 'members'
    this.#group = members ? groupOf(line) : null
    this.#bare = line.said === ''
    this.#rolesFirst = part === 'present' && this.#bare
    this.#rolesAmong = false
    this.passages.push({ part, statement: line.statement, group: this.#group })
  }

  #entry(line: Line, part: List): void {
    this.#list = part
    const { statement, unit, label } = line
    if (unit.row !== unit.table?.rows[0]) this.#rolesFirst = false
    if (
      label &&
      (line.key === 'members' || line.key === 'invited') &&
      (label.separator === ':' || statement.level > 0)
    ) {
      this.#group = groupOf(line)
      this.passages.push({ part, statement, group: this.#group })
      return
    }
    if (!line.listed && line.words.endsWith(':')) this.#group = clean(line.words.slice(0, -1))
    this.passages.push({ part, statement: line.plain, group: this.#group })
  }
}

const groupOf = (line: Line): string => withoutTrailing(line.statement.head.value, ':*').trim()

/** Whether a table of tasks begins here that belongs to no question: behind the signatures, or behind a table of questions. */
function opensTableBehind({ lines }: Overview, readings: readonly Reading[], at: number): boolean {
  const { cell } = lines[at]?.statement ?? {}
  if (cell?.role !== 'heads' || cell.of !== 'tasks') return false
  const before = lines.slice(0, at).findLastIndex(({ label }) => label === null)
  const role = readings[before]?.role
  const resolved =
    lines[before]?.statement.cell?.role === 'clause' && lines[before].unit.table !== lines[at]?.unit.table
  return role === 'signature' || role === 'tail' || resolved
}

/** Whether a line stands right behind a table whose headings cut it into questions: those end with it. */
function endsSections({ lines }: Overview, at: number): boolean {
  const table = lines[at - 1]?.unit.table
  if (!table || lines[at]?.unit.table === table || lines[at]?.label) return false
  return lines.some(({ unit, statement }) => unit.table === table && statement.cell?.role === 'section')
}

/**
 * 'Прочее' as a heading with nothing below it, which no list names: no question was taken up. A point among topics with notes
 * is one of them all the same.
 */
const isBare = ({ ordinal, listed, pieces, titles }: Question): boolean =>
  ordinal === null &&
  listed.length === 0 &&
  pieces.length === 0 &&
  !(titles[0]?.level && titles[0].unit.heading === 0 && titles[0].unit.bullet !== null)

/** One 'Слушали: Орлову Н.П. Решили: …' with no title and no number anywhere: its decisions are of the whole meeting. */
function isUntold({ ordinal, listed, titles, again, pieces }: Question, lexicon: Lexicon): boolean {
  if (ordinal || listed.length > 0 || titles.length > 0 || again.length > 0) return false
  return pieces.every(
    ({ section, statement: { text } }) =>
      section === 'decided' ||
      ((section === 'heard' || section === 'speakers') && isNamesOnly(text.value, lexicon)),
  )
}

/** 'Тема: Повышенный брак отливок': what the whole meeting was about. */
const isTopic = ({ label, text }: Statement): boolean => label?.key === 'topic' && text.value !== ''

/** Whether somebody was heard or spoke and something was decided, as on one question. */
const isTalk = ({ pieces }: Question): boolean =>
  pieces.some(({ section }) => section === 'heard' || section === 'spoke') &&
  pieces.some(({ section }) => section === 'decided')

const isUntitled = ({ ordinal, listed, titles, again }: Question): boolean =>
  ordinal === null && listed.length === 0 && titles.length === 0 && again.length === 0

/** Takes the topic of the meeting for the title of its only question, where that has none of its own. */
function titleByTopic(questions: Question[], loose: Question, passages: Passage[]): void {
  const at = passages.findIndex(({ part, statement }) => part === 'header' && isTopic(statement))
  const topic = passages[at]?.statement
  const [only, ...others] = questions
  if (!topic || others.length > 0 || !(only ? isUntitled(only) : isTalk(loose))) return
  passages.splice(at, 1)
  if (only) only.titles.push(topic)
  else questions.push({ ...emptyQuestion(null, true), titles: [topic], pieces: loose.pieces.splice(0) })
}

/** The record cut into what stands around the questions, and the questions, by the roles of its lines. */
export function outlineOf(overview: Overview, readings: readonly Reading[]): Outline {
  const writer = new PassageWriter()
  const openings = overview.lines.filter((_, at) => readings[at]?.role === 'opening')
  const alignment = new Alignment(overview, openings)
  overview.lines.forEach((line, at) => {
    const role = readings[at]?.role ?? 'field'
    const part = PART_OF[role]
    const behind = role === 'after' && line.unit.heading > 0
    if (behind || opensTableBehind(overview, readings, at) || endsSections(overview, at)) alignment.leave()
    if (!part) alignment.take(line, role, readings[at + 1]?.role ?? null)
    else {
      if (isList(part) && role === part) alignment.leave()
      writer.put(line, role, part, readings[at + 1]?.role ?? null)
    }
  })
  if (overview.lexicon.minutes) leaveListed(alignment.questions, alignment.loose)
  pairDecisions(alignment.questions)
  spreadDecisions(alignment.questions, alignment.loose)
  decisionsOfAll(alignment.questions, alignment.loose.pieces, overview.lexicon)
  matchDecisions(alignment.questions, alignment.loose)
  spreadVotes(alignment.questions, alignment.loose, overview.lexicon)
  const questions = alignment.questions.filter((question) => !isBare(question))
  const [only, ...others] = questions
  if (only && others.length === 0 && isUntold(only, overview.lexicon)) {
    addAll(alignment.loose.pieces, only.pieces)
    questions.pop()
  }
  titleByTopic(questions, alignment.loose, writer.passages)
  return { passages: writer.passages, questions, loose: alignment.loose }
}

/** The same of the head of a transcript alone: no question is taken up and nothing is signed in it. */
export function outlineIn(statements: readonly Statement[], lexicon: Lexicon): Outline {
  const overview = overviewOf(statements, lexicon)
  const readings = decode(overview, HEAD_ROLES)
  // A line that no cue speaks for is a field rather than a line above the title.
  return outlineOf(
    overview,
    readings.map((one) => (one.role === 'front' && one.by === null ? { ...one, role: 'field' } : one)),
  )
}
