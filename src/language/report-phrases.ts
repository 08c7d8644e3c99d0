import { compileForms, findAll, matchAt, type FormTable, type SlotReader, type Token } from './form.ts'
import type { Forms, Lexicon } from './lexicon.ts'
import type { ReportedStatus, ReportWords } from './report-words.ts'

/** Words that tell what became of something, with the tokens they stand on. */
export interface StatusMention {
  readonly status: ReportedStatus
  /** Whether they are an order ('снять с контроля') rather than news ('выполнено'). */
  readonly ordered: boolean
  readonly from: number
  readonly to: number
}

interface StatusEntry {
  readonly form: string
  readonly status: ReportedStatus
  readonly ordered: boolean
}

type FormName =
  'ends' | 'objects' | 'tails' | 'cites' | 'until' | 'doubts' | 'headings' | 'whole' | 'done' | 'notDone'

const statusTables = new WeakMap<ReportWords, FormTable<StatusEntry>>()
const formTables = new WeakMap<Forms, FormTable<{ readonly form: string }>>()

/** Tokens that '{between}' stands for at most. */
const LONGEST_BETWEEN = 14

function formsTable(forms: Forms): FormTable<{ readonly form: string }> {
  let table = formTables.get(forms)
  if (!table) formTables.set(forms, (table = compileForms(forms.map((form) => ({ form })))))
  return table
}

function statusTable(words: ReportWords): FormTable<StatusEntry> {
  let table = statusTables.get(words)
  if (!table) {
    const between: SlotReader = (tokens, at) => {
      for (let end = at + 1; end <= at + LONGEST_BETWEEN && end < tokens.length; end++)
        if (matchAt(formsTable(words.ends), tokens, end)) return { end, value: null }
      return null
    }
    const entries = words.statuses.flatMap(({ status, told, ordered }) => [
      ...told.map((form): StatusEntry => ({ form, status, ordered: false })),
      ...ordered.map((form): StatusEntry => ({ form, status, ordered: true })),
    ])
    statusTables.set(words, (table = compileForms<StatusEntry>(entries, { between })))
  }
  return table
}

/** Every place among some tokens that tells what became of something. */
export const statusMentions = (tokens: readonly Token[], lexicon: Lexicon): StatusMention[] =>
  findAll(statusTable(lexicon.reports), tokens).map(({ entry, from, to }) => ({
    status: entry.status,
    ordered: entry.ordered,
    from,
    to,
  }))

/** Index of the token behind a form of a list that begins at a token; null where none does. */
export function formAt(
  name: FormName,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): number | null {
  return matchAt(formsTable(lexicon.reports[name]), tokens, at)?.to ?? null
}

/** Whether a form of a list stands anywhere from one token to another. */
export function holdsForm(
  name: FormName,
  tokens: readonly Token[],
  lexicon: Lexicon,
  from = 0,
  to = tokens.length,
): boolean {
  for (let at = from; at < to; at++) {
    const end = formAt(name, tokens, at, lexicon)
    if (end !== null && end <= to) return true
  }
  return false
}
