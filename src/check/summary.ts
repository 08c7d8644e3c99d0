import type { Document } from '../document/document.ts'
import type { Protocol } from '../model/schema.ts'

/** The little of a record that rules across records look at: thousands of them are held at once. */
export interface RecordSummary {
  readonly file: string
  readonly organization: string | null
  readonly number: string | null
  readonly date: string | null
}

/** A record as rules across records see it; nothing of the model or the document is kept alive. */
export function summarise(file: string, model: Protocol, _document: Document | null): RecordSummary {
  const { organization, number, date } = model
  return { file, organization, number, date }
}
