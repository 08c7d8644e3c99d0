import type { Decision } from '../../model/schema.ts'
import type { JudgedFact } from './judged-facts.ts'
import * as looks from './looks.ts'
import { held, shareOf, step } from './steps.ts'
import { MOST_TITLES, timesIn, wordsOfTitles } from './titles.ts'
import { counted, lineAt, stemOf, surnameOf, type Surroundings } from './surroundings.ts'

const FEW_WORDS = 3
const LONG_TITLE = 40
const MANY_DECISIONS = 6
const OPENING = 6
const DAY = 86_400_000
const ROOT = 5
/** Characters of a clause within which those who act are looked for. */
const LONGEST_CLAUSE = 4000

/** How often each look and each entry is met in a list. */
interface ListCounts {
  readonly shapes: ReadonlyMap<string, number>
  readonly entries: ReadonlyMap<string, number>
}

/** The counts of a list, kept as long as the list is. */
const countsOf = new WeakMap<readonly string[], ListCounts>()

function countsIn(list: readonly string[]): ListCounts {
  const known = countsOf.get(list) ?? { shapes: counted(list.map(looks.shapeOf)), entries: counted(list) }
  countsOf.set(list, known)
  return known
}

function listFeatures({ list, at, text }: JudgedFact): string[] {
  if (list.length === 0) return []
  const { shapes, entries } = countsIn(list)
  const alike = shapes.get(looks.shapeOf(text)) ?? 0
  return [
    step('list', list.length, [2, 3, 5, 8, 12, 20]),
    step('alike', shareOf(alike, list.length), [0.15, 0.4, 0.7, 0.99]),
    step('at', at, [1, 2, 4, 8]),
    ...held([
      ['last of list', at === list.length - 1],
      ['twice in list', (entries.get(text) ?? 0) > 1],
    ]),
  ]
}

function personFeatures({ person, text }: JudgedFact, { listed, named, printed }: Surroundings): string[] {
  if (!person) return []
  const surname = surnameOf(text)
  const among = listed.get(surname) ?? 0
  return [
    `shape ${looks.shapeOf(text)}`,
    step('named', named.get(surname) ?? 0, [1, 2, 3, 5, 8]),
    step('printed', printed.get(stemOf(surname)) ?? 0, [1, 2, 3, 4, 6]),
    step('post', person.position?.length ?? 0, [1, 20, 50]),
    ...held([
      ['listed', among > 0],
      ['listed-twice', among > 1],
      ['short-name', looks.isCutShort(text)],
      ['no surname', person.familyName === null],
      ['surname alone', person.givenName === null && person.initials === null],
      ['given name', person.givenName !== null],
      ['patronymic', person.patronymicName !== null],
      ['as written', person.asWritten === text],
    ]),
  ]
}

function placeOfDecision({ pointer, question, text }: JudgedFact, around: Surroundings): string[] {
  const { model, decisions, lines } = around
  const item = question === null ? undefined : model.agenda[question]
  if (question === null || !item) return []
  const { own, other } = wordsOfTitles(text, question, around)
  const title = model.positions[`/agenda/${String(question)}/title`]
  const place = model.positions[pointer]
  const behind = title && place ? lineAt(lines, place.start.offset) - lineAt(lines, title.start.offset) : -1
  return [
    step('words of title', own, [1, 2, 3]),
    step('words of others', other, [1, 2, 3]),
    step('behind title', behind, [0, 1, 2, 4, 8, 15, 30]),
    step('speakers', item.speakers.length, [1, 2, 4]),
    ...held([
      ['others nearer', other > own],
      ['above empty', question > 0 && !decisions.has(question - 1)],
      ['below empty', question < model.agenda.length - 1 && !decisions.has(question + 1)],
      ['first question', question === 0],
      ['last question', question === model.agenda.length - 1],
      ['voted', item.vote !== null],
    ]),
  ]
}

function decisionFeatures(fact: JudgedFact, around: Surroundings): string[] {
  const { decision, text, question } = fact
  if (!decision) return []
  const words = looks.smallWords(text)
  const opening = words.slice(0, OPENING)
  const russian = around.model.language === 'ru'
  const many = around.decisions.get(question) ?? 0
  const verb = words.some(looks.isInfinitiveLike)
  return [
    `as ${decision.kind}`,
    step('decisions', many, [2, 3, 4, 6, 9, 14]),
    step('points', decision.items.length, [1, 3]),
    step('doers', decision.assignees.length, [1, 2, 4]),
    ...placeOfDecision(fact, around),
    ...held([
      ['no-verb', russian && !verb],
      [
        'tells-what-happened',
        russian && opening.some(looks.isPastLike) && !opening.some(looks.isInfinitiveLike),
      ],
      ['few-words', words.length < FEW_WORDS],
      ['of-no-question', question === null && around.model.agenda.length > 0],
      ['many-decisions', many > MANY_DECISIONS],
      ['numbered', decision.number !== null],
      ['by a day', decision.deadline !== null],
      ['voted on', decision.vote !== null],
    ]),
  ]
}

function titleFeatures({ text, item, at, question }: JudgedFact, around: Surroundings): string[] {
  const words = looks.smallWords(text)
  const long = held([
    ['long-title', words.length > LONG_TITLE],
    ['title-of-sentences', looks.hasSentences(text)],
  ])
  if (!item) return long
  return [
    ...long,
    step('decisions', around.decisions.get(question) ?? 0, [1, 2, 4, 8]),
    step('speakers', item.speakers.length, [1, 2, 4]),
    step('remarks', item.remarks.length, [1, 3]),
    step('printed', at < MOST_TITLES ? timesIn(around.original, text.slice(0, LONG_TITLE)) : 1, [1, 2, 3]),
    ...held([
      ['no-title', words.length === 0],
      ['voted', item.vote !== null],
      ['numbered', item.number !== null],
      ['number off', item.number !== null && Number(item.number) !== at + 1],
    ]),
  ]
}

/** What is seen of the clause that facts are of, kept as long as the clause is. */
interface SeenClause {
  readonly small: string
  readonly words: readonly string[]
  readonly infinitive: boolean
}
const seenClauses = new WeakMap<Decision, SeenClause>()

function seenClause(decision: Decision): SeenClause {
  let seen = seenClauses.get(decision)
  if (!seen) {
    const words = looks.smallWords(decision.text)
    const infinitive = words.some(looks.isInfinitiveLike)
    seen = { small: decision.text.slice(0, LONGEST_CLAUSE).toLowerCase(), words, infinitive }
    seenClauses.set(decision, seen)
  }
  return seen
}

function clauseFeatures({ kind, text, decision, person, at }: JudgedFact): string[] {
  if (!decision || kind === 'decision') return []
  const { small, words, infinitive } = seenClause(decision)
  const name = surnameOf(text).slice(0, ROOT)
  return [
    step('of words', words.length, [3, 6, 10, 16, 25]),
    ...held([
      ['no-person', kind === 'assignee' && person === null],
      ['leads', at === 0],
      ['in clause', small.includes(name)],
      ['opens clause', small.startsWith(name)],
      ['of infinitive', infinitive],
    ]),
  ]
}

function deadlineFeatures({ deadline, pointer, text }: JudgedFact, around: Surroundings): string[] {
  const { model, deadlinesAt } = around
  if (!deadline) return []
  const { due, rrule } = deadline
  const days = due !== null && model.date !== null ? (Date.parse(due) - Date.parse(model.date)) / DAY : null
  const shared = deadlinesAt.get(model.positions[pointer]?.start.offset) ?? 0
  return [
    `term ${deadline.kind}`,
    `rule ${deadline.rule ?? ''}`,
    step('shared', shared, [2, 4]),
    ...(days === null ? [] : [step('days', days, [0, 1, 8, 32, 93, 186, 366, 732])]),
    ...held([
      ['no due', due === null && rrule === null],
      ['repeated', rrule !== null],
      ['term-of-days', looks.isTerm(text)],
    ]),
  ]
}

function voteFeatures({ vote }: JudgedFact, { model }: Surroundings): string[] {
  if (!vote) return []
  const { yes, no, abstain, unanimous, result } = vote
  const sum = (yes ?? 0) + (no ?? 0) + (abstain ?? 0)
  const present = model.attendance?.stated ?? model.attendees.length
  return [
    `result ${result ?? ''}`,
    step('beyond present', sum - present, [-20, -5, 0, 1, 5]),
    ...held([
      ['unanimous', unanimous === true],
      ['uncounted', yes === null],
      ['no against', no === null],
      ['no abstain', abstain === null],
    ]),
  ]
}

/** What is seen of a fact by what it is said to be. */
export function kindFeatures(fact: JudgedFact, around: Surroundings): string[] {
  return [
    ...listFeatures(fact),
    ...personFeatures(fact, around),
    ...clauseFeatures(fact),
    ...(fact.kind === 'decision' ? decisionFeatures(fact, around) : []),
    ...(fact.kind === 'title' || fact.kind === 'item' ? titleFeatures(fact, around) : []),
    ...deadlineFeatures(fact, around),
    ...voteFeatures(fact, around),
  ]
}
