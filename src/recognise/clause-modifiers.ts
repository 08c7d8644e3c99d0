import { patternWith } from '../language/word-pattern.ts'
import { Text } from '../document/text.ts'
import type { AssigneeReader } from './assignees.ts'
import type { ClauseDeadlines } from './clause-deadlines.ts'
import type { ClauseDraft } from './clause-draft.ts'
import type { Context } from './context.ts'
import { findPointDeadlines } from './deadlines.ts'
import { dedupe } from './dedupe.ts'
import type { Modifier } from './modifiers.ts'
import { readEntries } from './person-entries.ts'
import { personOf } from './persons.ts'
import { fold } from '../language/words.ts'

/** Enters into clauses what stands apart from their sentences: 'Ответственный: …', 'Срок: …', 'Контроль: …'. */
export class ClauseModifiers {
  readonly #context: Context
  readonly #assignees: AssigneeReader
  readonly #deadlines: ClauseDeadlines

  constructor(context: Context, assignees: AssigneeReader, deadlines: ClauseDeadlines) {
    this.#context = context
    this.#assignees = assignees
    this.#deadlines = deadlines
  }

  /** Enters what a modifier says into each of the clauses it speaks of. */
  apply(modifier: Modifier, targets: readonly ClauseDraft[]): void {
    const { ledger } = this.#context
    ledger.marker(`label:${modifier.key}`, modifier.head.place())
    if (modifier.key === 'control') {
      for (const entry of readEntries(modifier.text, this.#context.lexicon, { loose: true }).people) {
        const person = personOf(this.#context, entry, 'nominative')
        ledger.fact(person, 'name', modifier.text.place(), 'control')
        for (const { decision } of targets) decision.controller ??= ledger.copy(person)
      }
      return
    }
    if (modifier.key === 'assignee') {
      const assignees = this.#assignees.labelled(modifier.text)
      for (const target of targets) {
        const added = assignees.map((assignee) => ledger.copy(assignee))
        // 'Белому И.И. дать ответ (отв. Котова А.А.)': whoever is given something does not do it.
        if (target.given) target.own.assignees = []
        // A list that names all whom the sentence names tells their order too.
        const whole = target.own.assignees.every(({ name }) => added.some((one) => one.name === name))
        target.own.assignees = whole ? dedupe(added) : dedupe([...target.own.assignees, ...added])
      }
      return
    }
    const [mention] = this.#deadlines.mentions(modifier.text, true)
    if (!mention) return
    for (const target of targets) target.own.deadline = mention.deadline
  }

  /** A label line after clauses: it speaks of the points it names, of its whole run when plural, else of the last clause. */
  applyLine(modifier: Modifier, sameRun: readonly ClauseDraft[], all: readonly ClauseDraft[]): void {
    const { lexicon, meetingDate, ledger } = this.#context
    const last = sameRun[sameRun.length - 1]
    if (!last) return
    if (modifier.key === 'deadline') {
      const whole = Text.join([modifier.head, modifier.text], '')
      const points = findPointDeadlines(whole.value, { meetingDate, labelled: true }, lexicon)
      if (points.length > 0) {
        for (const { points: numbers, mention } of points) {
          ledger.fact(mention.deadline, 'text', whole.place(mention.start, mention.end), 'deadline')
          if (mention.deadline.due !== null)
            ledger.also(mention.deadline, 'due', whole.place(mention.start, mention.end))
          const named = sameRun.filter((draft) => numbers.some((number) => number === draft.decision.number))
          for (const draft of named) draft.own.deadline = mention.deadline
        }
        ledger.marker('label:deadline', whole.place())
        return
      }
    }
    const own =
      modifier.key === 'deadline'
        ? (draft: ClauseDraft) => draft.own.deadline !== null
        : (draft: ClauseDraft) => draft.own.assignees.length > 0
    const whole = lexicon.clauses.wholeBlock.some((words) => fold(modifier.head.value).includes(words))
    const plural =
      whole ||
      PLURAL(lexicon.endings?.plurals).test(fold(modifier.head.value).split(/\s/)[0]?.concat(' ') ?? '')
    const targets =
      plural && modifier.key === 'deadline'
        ? sameRun.filter((draft) => !own(draft))
        : blockOf(last, all).filter((draft) => draft === last || !own(draft))
    this.apply(modifier, targets.length > 0 ? targets : [last])
  }
}

/** 'Сроки:', 'Ответственные –': a label in the plural. */
const PLURAL = patternWith((plural) => `${plural}\\s*(?:$|[:\\s–—-])`)

/**
 * 'Отделу кадров: – обновить …; – сверить …; Срок: …': the paragraphs of one sentence, cut at semicolons below a lead-in,
 * of which the last is given. What stands below them speaks of all; numbered points are each a block of their own.
 */
function blockOf(last: ClauseDraft, all: readonly ClauseDraft[]): readonly ClauseDraft[] {
  const siblings = siblingsOf(last, all)
  const before = siblings?.slice(0, -1) ?? []
  const oneSentence =
    siblings?.[siblings.length - 1] === last &&
    last.line.statement.ordinal === null &&
    before.every(({ line }) => line.statement.ordinal === null && /[;,]\s*$/u.test(line.text.value))
  return oneSentence ? siblings : [last]
}

/** The clauses below one lead-in, or under one heading that names who must act. */
function siblingsOf(draft: ClauseDraft, all: readonly ClauseDraft[]): readonly ClauseDraft[] | null {
  if (all.includes(draft)) return draft.heading.length > 0 ? all.filter(({ run }) => run === draft.run) : null
  for (const { children } of all) {
    const found = children.includes(draft) ? children : siblingsOf(draft, children)
    if (found) return found
  }
  return null
}
