import type { Protocol } from '../model/schema.ts'
import { withOther, type Recognised } from './recognised.ts'

/** The same reading with the facts that the document itself brings: they were not read but brought along. */
export const withModel = (found: Recognised, model: Protocol): Recognised =>
  withOther(found, {
    model,
    diagnostics: found.diagnostics,
    doubts: () => ({}),
    startsOf: () => null,
    registeredOf: () => found.registered,
  })
