import type { Protocol } from '../../src/index.ts'
import { overlap, sameAssignee, samePerson } from './compare.ts'
import { clausesOfGold, clausesOfModel, sameVote } from './facts.ts'
import type { Gold, GoldItem } from './gold.ts'
import type { Field, Tallies } from './tally.ts'

/** A fact that was wanted and not found (`found` null), found and not wanted, or found otherwise. */
export interface Complaint {
  readonly field: Field
  readonly wanted: string | null
  readonly found: string | null
  /** JSON Pointer of what was found, of people, questions and decisions that were not wanted; else null. */
  readonly pointer: string | null
}

/** Whether a fact that was found is right, and its JSON Pointer where that is known. */
export interface Verdict {
  readonly field: Field
  readonly pointer: string | null
  readonly right: boolean
}

/** Where in the model the entry of a list stands that was found at a place. */
type PointerOf = (at: number) => string | null
const nowhere = (): null => null

const SAME_TITLE = 0.75
const SAME_CLAUSE = 0.8

/** Pairs of places in two lists, the most alike first, each place once. */
function align<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  alike: (one: Wanted, other: Found) => number,
  atLeast: number,
): [number, number][] {
  const all = wanted.flatMap((one, i) =>
    found.flatMap((other, j) => {
      const likeness = alike(one, other)
      return likeness >= atLeast ? [{ likeness, i, j }] : []
    }),
  )
  all.sort((a, b) => b.likeness - a.likeness)
  const left = new Set<number>()
  const right = new Set<number>()
  const pairs: [number, number][] = []
  for (const { i, j } of all) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    pairs.push([i, j])
  }
  return pairs
}

/** Counts into tallies and keeps what was amiss. */
class Judge {
  readonly complaints: Complaint[] = []
  readonly verdicts: Verdict[] = []
  private readonly tallies: Tallies

  constructor(tallies: Tallies) {
    this.tallies = tallies
  }

  /** One value against one; undefined is not judged. */
  single<Wanted, Found>(
    field: Field,
    wanted: Wanted | null | undefined,
    found: Found | null | undefined,
    same: (one: Wanted, other: Found) => boolean,
    pointer: string | null = null,
  ): void {
    if (wanted === undefined) return
    const none = found === undefined || found === null
    if (wanted === null && none) return
    if (wanted !== null && !none && same(wanted, found)) {
      this.tallies[field].right++
      this.verdicts.push({ field, pointer, right: true })
      return
    }
    if (!none) {
      this.tallies[field].wrong++
      this.verdicts.push({ field, pointer, right: false })
    }
    if (wanted !== null) this.tallies[field].missed++
    this.complain(field, wanted, none ? null : found)
  }

  /** One list against another; gives the pairs of places. */
  list<Wanted, Found>(
    field: Field,
    wanted: readonly Wanted[],
    found: readonly Found[],
    alike: (one: Wanted, other: Found) => number,
    atLeast: number,
    pointerOf: PointerOf = nowhere,
  ): [number, number][] {
    const pairs = align(wanted, found, alike, atLeast)
    this.tallies[field].right += pairs.length
    const left = new Set(pairs.map(([i]) => i))
    const right = new Set(pairs.map(([, j]) => j))
    wanted.forEach((one, i) => {
      if (left.has(i)) return
      this.tallies[field].missed++
      this.complain(field, one, null)
    })
    found.forEach((other, j) => {
      this.verdicts.push({ field, pointer: pointerOf(j), right: right.has(j) })
      if (right.has(j)) return
      this.tallies[field].wrong++
      this.complain(field, null, other, pointerOf(j))
    })
    return pairs
  }

  names(
    field: Field,
    wanted: readonly string[] | undefined,
    found: readonly string[],
    same = samePerson,
    pointerOf: PointerOf = nowhere,
  ): void {
    if (wanted) this.list(field, wanted, found, (one, other) => Number(same(one, other)), 1, pointerOf)
  }

  private complain(field: Field, wanted: unknown, found: unknown, pointer: string | null = null): void {
    const said = (value: unknown): string | null =>
      value === null ? null : typeof value === 'string' ? value : JSON.stringify(value)
    this.complaints.push({ field, wanted: said(wanted), found: said(found), pointer })
  }
}

const exactly = (one: unknown, other: unknown): boolean => String(one) === String(other)
const alike = (one: string, other: string): boolean => overlap(one, other) >= SAME_TITLE
const people = (list: readonly { readonly name: string; readonly type?: string }[]): string[] =>
  list.filter(({ type = 'person' }) => type === 'person').map(({ name }) => name)
const withoutSpaces = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')

function scoreHead(gold: Gold, model: Protocol, judge: Judge): void {
  judge.single(
    'number',
    gold.number,
    model.number,
    (a, b) => withoutSpaces(a) === withoutSpaces(b),
    '/number',
  )
  judge.single('date', gold.date, model.date, exactly, '/date')
  judge.single('place', gold.place, model.place, alike, '/place')
  judge.single('organization', gold.organization, model.organization, alike, '/organization')
  judge.single('start', gold.start, model.time?.start, exactly, '/time/start')
  judge.single('end', gold.end, model.time?.end, exactly, '/time/end')
  judge.single('stated', gold.stated, model.attendance?.stated, exactly, '/attendance/stated')
  judge.single('members', gold.members, model.attendance?.members, exactly, '/attendance/members')
  judge.single('title', gold.title, model.title, alike, '/title')
  judge.single('chair', gold.chair, model.chair?.name, samePerson, '/chair')
  judge.single('secretary', gold.secretary, model.secretary?.name, samePerson, '/secretary')
  for (const field of ['attendees', 'absent', 'invited'] as const) {
    const pointers = model[field].flatMap(({ type }, at) => (type === 'person' ? [`/${field}/${at}`] : []))
    judge.names(field, gold[field], people(model[field]), samePerson, (at) => pointers[at] ?? null)
  }
}

function scoreItem(wanted: GoldItem, found: Protocol['agenda'][number], judge: Judge, at: string): void {
  const bare = (number: string): string => number.replace(/\.$/, '')
  judge.single('agenda.number', wanted.number, found.number, (a, b) => bare(a) === bare(b), `${at}/number`)
  judge.names(
    'speakers',
    wanted.speakers,
    people(found.speakers),
    samePerson,
    (j) => `${at}/speakers/${String(j)}`,
  )
  judge.single('vote', wanted.vote, found.vote, sameVote, `${at}/vote`)
}

/** Clauses of all questions at once: one that hangs on the wrong question counts as not attached. */
function scoreClauses(
  gold: Gold,
  model: Protocol,
  items: readonly [number, number][],
  tallies: Tallies,
  judge: Judge,
): void {
  const itemOf = new Map(items)
  const unjudged = new Set(items.filter(([i]) => gold.agenda?.[i]?.decisions === undefined).map(([, j]) => j))
  const wanted = clausesOfGold(gold)
  const found = clausesOfModel(model, unjudged)
  const pairs = judge.list(
    'decisions',
    wanted,
    found,
    (one, other) => overlap(one.text, other.text),
    SAME_CLAUSE,
    (at) => found[at]?.pointer ?? null,
  )
  const matched = new Map(pairs)
  wanted.forEach((one, i) => {
    const j = matched.get(i)
    const other = j === undefined ? undefined : found[j]
    if (other) {
      const attached = one.item === -1 ? other.item === -1 : itemOf.get(one.item) === other.item
      judge.single(
        'decisions.attached',
        one.text,
        attached ? one.text : `elsewhere: ${one.text}`,
        exactly,
        other.pointer,
      )
    }
    const at = other?.pointer ?? null
    const assigneeAt = (k: number): string | null => at && `${at}/assignees/${String(k)}`
    judge.names('assignees', one.assignees, other?.assignees ?? [], sameAssignee, assigneeAt)
    const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
    judge.single('deadlines', one.due, other?.due ?? null, same, at && `${at}/deadline`)
  })
  const taken = new Set(pairs.map(([, j]) => j))
  found.forEach((other, j) => {
    if (taken.has(j)) return
    tallies.assignees.wrong += other.assignees.length
    other.assignees.forEach((_, k) => {
      judge.verdicts.push({
        field: 'assignees',
        pointer: `${other.pointer}/assignees/${String(k)}`,
        right: false,
      })
    })
    if (other.due === null) return
    tallies.deadlines.wrong++
    judge.verdicts.push({ field: 'deadlines', pointer: `${other.pointer}/deadline`, right: false })
  })
}

/** What the judge has to say of a model. */
export interface Judgement {
  readonly complaints: readonly Complaint[]
  /** Of every fact that was found and is judged. */
  readonly verdicts: readonly Verdict[]
}

/**
 * Adds what a model has right and wrong to the tallies, and gives what was amiss. A question's decisions are judged
 * together with those of all others, a person in the nominative only.
 */
export function score(gold: Gold, model: Protocol, tallies: Tallies): readonly Complaint[] {
  return judgement(gold, model, tallies).complaints
}

/** Like `score`, with a verdict on each fact. */
export function judgement(gold: Gold, model: Protocol, tallies: Tallies): Judgement {
  const judge = new Judge(tallies)
  scoreHead(gold, model, judge)
  if (!gold.agenda) return judge
  const items = judge.list(
    'agenda',
    gold.agenda,
    model.agenda,
    (one, other) => overlap(one.title, other.title),
    SAME_TITLE,
    (at) => `/agenda/${at}`,
  )
  for (const [i, j] of items) {
    const wanted = gold.agenda[i]
    const found = model.agenda[j]
    if (wanted && found) scoreItem(wanted, found, judge, `/agenda/${j}`)
  }
  scoreClauses(gold, model, items, tallies, judge)
  return judge
}
