import { declinedPhrase } from '../../language/inflected.ts'
import type { Printing } from '../../language/printing.ts'
import type { Assignee, Decision } from '../../model/schema.ts'
import { inOneLine } from '../markdown/people.ts'
import type { LayoutBlock } from './block.ts'
import { particularsOf, type Standing } from './clause-words.ts'
import { personInCase } from './in-case.ts'

/** Fewer clauses say themselves who is to do them. */
const FEWEST = 2

const inDative = (assignee: Assignee): string | null =>
  assignee.type === 'person' ? personInCase(assignee, 'dative') : declinedPhrase(assignee.name, 'dative')

/**
 * Whom a document goes to, at the right above it (GOST R 7.0.97-2016, 5.15): 'Иванову И.И.'. Nothing where the form is not certain
 * or the language has no cases.
 */
export function addresseeBlocks(addressee: Assignee | undefined, { hasCases }: Printing): LayoutBlock[] {
  if (addressee === undefined || !hasCases) return []
  const bare = addressee.type === 'person' ? { ...addressee, position: null, organization: null } : addressee
  const text = inDative(bare)
  return text === null ? [] : [{ type: 'stamp', text, opens: true }]
}

/** 'Руководителям школ:' over clauses that are all theirs; null where a form is not certain. */
function addressOf(assignees: readonly Assignee[], { hasCases }: Printing): string | null {
  const forms = hasCases ? assignees.map(inDative) : [null]
  const known = forms.filter((form) => form !== null)
  return known.length === forms.length && known.length > 0 ? `${inOneLine(known)}:` : null
}

/**
 * By the index of the first of several clauses with the same addressees who stand in no words of theirs: the words that head
 * them. What is headed so goes on to the end of the list, so no clause without an addressee may follow.
 */
export function addresses(
  list: readonly Decision[],
  standing: Standing,
  printing: Printing,
): ReadonlyMap<number, string> {
  const lines = list.map(
    (decision) =>
      particularsOf(decision, standing, printing).find(({ kind }) => kind === 'assignee')?.text ?? null,
  )
  const found = new Map<number, string>()
  for (let end = list.length; end > 0;) {
    const line = lines[end - 1]
    if (line === undefined || line === null) break
    let start = end - 1
    while (start > 0 && lines[start - 1] === line) start--
    const address = end - start < FEWEST ? null : addressOf(list[start]?.assignees ?? [], printing)
    if (address !== null) found.set(start, address)
    end = start
  }
  return found
}
