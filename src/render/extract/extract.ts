import { printingIn } from '../../language/printing.ts'
import type { AgendaItem, Decision, Protocol } from '../../model/schema.ts'
import { isAssignedTo } from './assignees.ts'
import { movedPositions, type Move } from './moved-positions.ts'

export interface ExtractOptions {
  /** Index in the agenda of the question to extract; left out: every question in which somebody of `assignee` has a clause. */
  readonly item?: number
  /** Indexes of several questions. */
  readonly items?: readonly number[]
  /** Name of the assignee whose clauses are kept, as the model has it; left out: all clauses. */
  readonly assignee?: string
}

/** 'Протокол заседания …' → 'Выписка из протокола заседания …'. */
function extractTitle({ title, kind, language }: Protocol): string {
  const { phrases, documentKinds } = printingIn(language)
  if (title === null) return phrases.extractOf
  if (kind === 'extract') return title
  const small = title.toLowerCase()
  const word = documentKinds.find((words) => small === words || small.startsWith(`${words} `))
  return word === undefined ? `${phrases.extractOf}: ${title}` : phrases.extractOf + title.slice(word.length)
}

/** The clauses of an assignee, with the lead-ins above them; how they are numbered stays as printed. */
function clausesOf(
  list: readonly Decision[],
  assignee: string | undefined,
  from: string,
  to: string,
  moves: Move[],
): Decision[] {
  const kept: Decision[] = []
  list.forEach((decision, index) => {
    const below: Move[] = []
    const at = `${to}/${String(kept.length)}`
    const items = clausesOf(decision.items, assignee, `${from}/${String(index)}/items`, `${at}/items`, below)
    const own = decision.items.length === 0 && (assignee === undefined || isAssignedTo(decision, assignee))
    if (!own && items.length === 0) return
    kept.push({ ...decision, items })
    moves.push({ from: `${from}/${String(index)}`, to: at })
    for (const move of below) moves.push(move)
  })
  return kept
}

/**
 * An extract from a record (GOST R 7.0.97-2016 calls it a copy of a part): the whole introductory part, one question
 * with its number, what was said and decided on it, and the signatories. A new model of kind 'extract'; positions still
 * point into the source of the record.
 */
export function extractOf(model: Protocol, { item, items, assignee }: ExtractOptions): Protocol {
  const asked = items ?? (item === undefined ? undefined : [item])
  const moves: Move[] = []
  const agenda: AgendaItem[] = []
  model.agenda.forEach((question, index) => {
    if (asked && !asked.includes(index)) return
    const below: Move[] = []
    const from = `/agenda/${String(index)}`
    const to = `/agenda/${String(agenda.length)}`
    const decisions = clausesOf(question.decisions, assignee, `${from}/decisions`, `${to}/decisions`, below)
    if (assignee !== undefined && decisions.length === 0) return
    agenda.push({ ...question, decisions })
    moves.push({ from, to })
    for (const move of below) moves.push(move)
  })
  const decisions =
    asked === undefined ? clausesOf(model.decisions, assignee, '/decisions', '/decisions', moves) : []
  return {
    ...model,
    kind: 'extract',
    title: extractTitle(model),
    agenda,
    decisions,
    attachments: [],
    unrecognized: [],
    positions: movedPositions(model.positions, moves),
  }
}
