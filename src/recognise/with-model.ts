import type { Protocol } from '../model/schema.ts'
import type { Recognised } from './recognised.ts'

/** The same reading with the facts that the document itself brings. */
export const withModel = (found: Recognised, model: Protocol): Recognised => ({
  model,
  diagnostics: found.diagnostics,
  // They were not read but brought along.
  doubts: () => ({}),
  unlikely: () => [],
  get facts() {
    return found.facts
  },
  get lines() {
    return found.lines
  },
  get printed() {
    return found.printed
  },
  starts: null,
  get registered() {
    return found.registered
  },
})
