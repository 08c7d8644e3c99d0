import type { Text } from '../document/text.ts'
import type { Case } from '../language/declension.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { startsWithPhrase } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import type { Person } from '../model/schema.ts'
import type { Context } from './context.ts'
import type { Statement } from './statements.ts'

/** The case in which the label of a role has the name behind it: 'под председательством Котовой А.А.' */
export function caseOf({ label }: Statement, { headers }: Lexicon): Case {
  if (!label || label.separator === ':') return 'nominative'
  if (startsWithPhrase(label.words, headers.roleCases.genitive) > 0) return 'genitive'
  return startsWithPhrase(label.words, headers.roleCases.prepositional) > 0 ? 'prepositional' : 'nominative'
}

/** The only person of the record whom a text names by the surname alone. */
export function familyIn(text: Text, { people, lexicon }: Context): { person: Person; name: Text } | null {
  if (lexicon.grammar) return null
  const found = tokenize(text.value).flatMap((token) => {
    const person =
      token.kind === 'word' && startsUpper(token.text)
        ? people.matchKnownFamily(token.text, 'nominative')
        : null
    return person
      ? [{ person: { ...person, asWritten: token.text }, name: text.slice(token.start, token.end) }]
      : []
  })
  const [only] = found
  return only && found.length === 1 ? only : null
}
