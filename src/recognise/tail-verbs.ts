import { compileForms, matchAt, type FormTable, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { startsLower } from '../source/letters.ts'
import type { TailKey } from './tail-key.ts'

/** Words of what somebody is in charge of, behind 'отвечает', at most. */
const LONGEST_CHARGE = 4

/** What a verb asks for behind it: where its words begin, and that no mark parts the two. */
export interface TailVerb {
  readonly key: TailKey
  readonly body: number
  readonly sure: false
}

const tables = new WeakMap<Lexicon['clauses'], FormTable<{ readonly form: string }>>()

function fulfilsOf({ clauses }: Lexicon): FormTable<{ readonly form: string }> {
  let table = tables.get(clauses)
  if (!table) tables.set(clauses, (table = compileForms(clauses.fulfils.map((form) => ({ form })))))
  return table
}

/** A verb that says of the clause before it who acts or by when: 'Делает Рудая Л.В.', 'Исполнить до 7 октября.' */
export function tailVerb(tokens: readonly Token[], lexicon: Lexicon): TailVerb | null {
  const asked = matchAt(fulfilsOf(lexicon), tokens, 0)
  const at = asked?.to ?? behindPerforming(tokens, lexicon)
  const body = at > 0 ? tokens[at]?.start : undefined
  return body === undefined ? null : { key: asked ? 'deadline' : 'assignee', body, sure: false }
}

/** Index behind 'сделает', 'отвечает за сбор –'; 0 where no such verb begins. */
function behindPerforming(tokens: readonly Token[], { clauses }: Lexicon): number {
  if (!isOneOf(tokens[0]?.fold ?? '', clauses.performs)) return 0
  if (tokens[1]?.fold !== clauses.charge.over) return 1
  let at = 2
  while (at <= 1 + LONGEST_CHARGE && startsLower(tokens[at]?.text ?? '')) at++
  return tokens[at]?.fold === '-' ? at + 1 : at
}
