import type { Protocol } from './schema.ts'

/** Keys that say where or how the source has a fact, not what the fact is: another rendering of it may differ. */
const PROVENANCE = new Set(['positions', 'scan', 'doubts', 'asWritten', 'wording', 'label'])

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([name]) => !PROVENANCE.has(name))
  // In one order, whatever order a model was put together in.
  const sorted = kept.sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, entry]) => [name, bare(entry)]))
}

/** The facts alone: a model without positions and without the spelling of names in the source. */
export function facts(model: Protocol): unknown {
  return bare({ ...model, unrecognized: model.unrecognized.map(({ text }) => text) })
}

/** Whether two models have the same facts. */
export const sameFacts = (one: Protocol, other: Protocol): boolean =>
  JSON.stringify(facts(one)) === JSON.stringify(facts(other))
