import type { AgendaItem, Decision, Protocol } from './schema.ts'

/** A model and the name of the file it was read from. */
interface Named {
  readonly file: string
  readonly model: Protocol
}

/** A clause without clauses below it, with what it needs to be understood on its own. */
export interface LeafClause {
  readonly file: string
  /** Line of the source, from 1; null where the model does not say. */
  readonly line: number | null
  /** The agenda item it belongs to, if any. */
  readonly item: AgendaItem | null
  /** Its own number, else the one of the nearest clause above it that has one. */
  readonly number: string | null
  /** Its words with those of its lead-ins before them. */
  readonly text: string
  readonly decision: Decision
}

/** The leaf clauses of a record in printed order. */
export function leafClauses({ file, model }: Named): LeafClause[] {
  const found: LeafClause[] = []
  const walk = (
    list: readonly Decision[],
    pointer: string,
    item: AgendaItem | null,
    leads: readonly string[],
    above: string | null,
  ): void => {
    list.forEach((decision, index) => {
      const at = `${pointer}/${index}`
      const texts = [...leads, decision.text]
      const number = decision.number ?? above
      if (decision.items.length > 0) return walk(decision.items, `${at}/items`, item, texts, number)
      const line = (model.positions[at] ?? model.positions[`${at}/text`])?.start.line ?? null
      found.push({ file, line, item, number, text: texts.filter(Boolean).join(' '), decision })
    })
  }
  model.agenda.forEach((item, index) => walk(item.decisions, `/agenda/${index}/decisions`, item, [], null))
  walk(model.decisions, '/decisions', null, [], null)
  return found
}
