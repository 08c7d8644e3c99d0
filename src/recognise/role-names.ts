import type { Case } from '../language/cases.ts'
import { couldBe } from '../language/inflected.ts'
import { patternWith } from '../language/word-pattern.ts'
import { endsIn } from '../language/endings.ts'
import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { startsWithPhrase } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import type { Person } from '../model/schema.ts'
import type { Context } from './context.ts'
import type { PersonEntry } from './person-entries.ts'
import type { Statement } from './statements.ts'

/** Characters before a name within which its post stands. */
const LONGEST_POST = 40

/** The case in which the label of a role has the name behind it: 'под председательством Котовой А.А.' */
export function caseOf({ label, text }: Statement, lexicon: Lexicon): Case {
  const { headers } = lexicon
  if (!label) return 'nominative'
  if (startsWithPhrase(label.words, headers.roleCases.accusative ?? []) > 0)
    return showsAccusative(text.value, lexicon) ? 'accusative' : 'nominative'
  const genitive = startsWithPhrase(label.words, headers.roleCases.genitive) > 0
  const oblique = (['dative', 'instrumental'] as const).find(
    (one) => startsWithPhrase(label.words, headers.roleCases[one] ?? []) > 0,
  )
  if (oblique && label.separator === 'none') return oblique
  if (label.separator === ':' || label.separator === 'gap')
    return genitive && showsGenitive(text.value, lexicon) ? 'genitive' : 'nominative'
  if (genitive) return 'genitive'
  return startsWithPhrase(label.words, headers.roleCases.prepositional) > 0 ? 'prepositional' : 'nominative'
}

/** Whether a name of a list, or the post before it, shows that the list goes on with its verb: 'пригласили Котову А.А., депутата Белова П.П.' */
function showsAccusative(value: string, lexicon: Lexicon): boolean {
  return findNames(value, lexicon.names, { loose: true }).some(({ start, family }) => {
    if (endsIn(family ?? '', lexicon.endings?.accusatives)) return true
    const post = tokenize(value.slice(Math.max(0, start - LONGEST_POST), start)).at(-1)
    return post?.kind === 'word' && couldBe(post.text, 'accusative') && !couldBe(post.text, 'nominative')
  })
}

/** Whether the names behind a colon go on with 'не было': 'Не было: Котовой А.А., Белова П.П.' */
function showsGenitive(value: string, lexicon: Lexicon): boolean {
  const families = findNames(value, lexicon.names, { loose: true }).map(({ family }) => family ?? '')
  const { possible, sure } = lexicon.endings?.genitiveFamilies ?? {}
  return (
    families.every((family) => endsIn(family, possible)) && families.some((family) => endsIn(family, sure))
  )
}

/** 'с матерью' */
const WITH = patternWith((preposition) => `^${preposition}\\s`, 'iu')

/** The case of one entry: 'с матерью Пономарёвой О.Н.' among names in the nominative. */
export function entryCase(
  { post, mention }: PersonEntry,
  expected: Case,
  { endings, clauses }: Lexicon,
): Case {
  const joined = post !== null && WITH(clauses.with).test(post.value)
  return joined && endsIn(mention.family ?? '', endings?.instrumentalFamilies) ? 'instrumental' : expected
}

/** The only person of the record whom a text names by the surname alone. */
export function familyIn(text: Text, { people, lexicon }: Context): { person: Person; name: Text } | null {
  if (lexicon.byOrder) return null
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
