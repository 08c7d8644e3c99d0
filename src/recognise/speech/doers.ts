import { tokenize, type Token } from '../../language/token.ts'
import type { Lexicon, Words } from '../../language/lexicon.ts'
import { isOneOf } from '../../language/words.ts'
import type { Assignee } from '../../model/schema.ts'
import { startsLower, startsUpper } from '../../source/letters.ts'
import type { Text } from '../../document/text.ts'
import { AssigneeNames } from '../assignee-names.ts'
import type { Context } from '../context.ts'
import { firstVerb } from './first-verb.ts'
import { personBySurname } from './lone-surname.ts'
import type { SpokenPeople } from './spoken-people.ts'
import { casedText } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Words of a name or a body before the verb. */
const LONGEST_BODY = 5

/** 'Начальнику колонны Седых': a post and behind it the surname of its holder, who is the one to act. */
export function holderOf(assignee: Assignee, people: SpokenPeople): Assignee {
  if (assignee.type === 'person') return assignee
  const tokens = tokenize(assignee.asWritten)
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  if (tokens.length < 2 || last?.kind !== 'word' || !startsUpper(last.text)) return assignee
  if (tokens.some(({ kind }) => kind !== 'word') || !startsLower(before?.text ?? '')) {
    // 'Эпидемиологу Рябовой': the post alone begins the sentence.
    if (tokens.length > 2 || tokens.some(({ kind }) => kind !== 'word')) return assignee
  }
  const known = people.matchKnownFamily(last.text, 'dative')
  const person = known ?? personBySurname(last.text, 'dative')
  if (!person) return assignee
  const post = assignee.name.slice(0, -last.text.length).trim()
  return { ...person, position: person.position ?? post, asWritten: assignee.asWritten, lead: assignee.lead }
}

/** 'Akdeniz Makina to load …', 'the board to review …', 'компании Iberfrost прислать …': a body that no list has. */
export function bodyBefore(clause: Utterance, context: Context): Assignee[] {
  const tokens = tokenize(clause.cased)
  const names = new AssigneeNames(context)
  const text = casedText(clause)
  if (clause.lexicon.byOrder) {
    const body = englishBody(tokens, clause)
    return body ? [names.group(slice(text, tokens, body.from, body.to), 'nominative')] : []
  }
  const verb = firstVerb(tokens, 0, clause.tongue)
  const [first, name] = tokens
  const { bodies } = clause.lexicon.clauses
  if (verb < 2 || verb > LONGEST_BODY || !first || !isOneOf(first.fold, bodies)) return []
  if (!startsUpper(name?.text ?? '') || tokens.slice(0, verb).some(({ kind }) => kind !== 'word')) return []
  return tokens.slice(1, verb).every(({ text: word }) => startsUpper(word))
    ? [names.group(slice(text, tokens, 0, verb), 'dative')]
    : []
}

const slice = (text: Text, tokens: readonly Token[], from: number, to: number): Text =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

/** The words before 'to' and a verb: capitals throughout, or an article and a word for a body. */
function englishBody(
  tokens: readonly Token[],
  { lexicon, words }: Utterance,
): { readonly from: number; readonly to: number } | null {
  const to = tokens.findIndex(({ fold }) => isOneOf(fold, words.order?.to ?? []))
  const verb = tokens[to + 1]
  if (to < 1 || to > LONGEST_BODY || tokens.length < to + 4 || verb?.kind !== 'word') return null
  // 'Shift managers are to include …'
  const stop = words.being.includes(tokens[to - 1]?.fold ?? '') ? to - 1 : to
  const said = tokens.slice(0, stop)
  if (said.some(({ kind }) => kind !== 'word') || isOneOf(verb.fold, words.telling)) return null
  return isCapitalised(said) || isBody(said, lexicon, words.posts) ? { from: 0, to: stop } : null
}

const isCapitalised = (said: readonly Token[]): boolean =>
  said.length > 0 && said.every(({ text }) => startsUpper(text))

/** 'The board', 'the finance committee', 'the harbour master'. */
const isBody = (said: readonly Token[], { wordOrder, clauses }: Lexicon, posts: Words): boolean =>
  said.length < 4 &&
  (wordOrder?.articles ?? []).includes(said[0]?.fold ?? '') &&
  [clauses.bodies, posts].some((list) => isOneOf(said.at(-1)?.fold ?? '', list))
