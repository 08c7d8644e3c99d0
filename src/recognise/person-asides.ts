import { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isCapitals } from '../source/letters.ts'
import { stripMarks, trailingBracket, type PersonEntry } from './person-entries.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'

/** Takes the brackets off the end of a post that are none of it: an organization, taking part remotely, a reason. */
export function asidesOf(
  entry: PersonEntry,
  absent: boolean,
  lexicon: Lexicon,
): { entry: PersonEntry; asides: Text[] } {
  const { aside } = entry
  const ofPost = aside !== null && !absent && endsPost(entry, aside, lexicon)
  const asides = aside && !ofPost ? [aside] : []
  let post = aside && entry.post && ofPost ? withBracket(entry.post, aside) : entry.post
  for (let bracket = post && trailingBracket(post); bracket; bracket = trailingBracket(post as Text)) {
    const { before, inner } = bracket
    if (!absent && !isRemote(inner, lexicon) && !isOrganization(inner, lexicon)) break
    asides.push(inner)
    post = stripMarks(before)
  }
  return { entry: { ...entry, post: post?.value === '' ? null : post }, asides }
}

/** 'методист (секретарь совета)': a bracket behind a post that tells nothing else is the end of it. */
function endsPost({ post, name }: PersonEntry, aside: Text, lexicon: Lexicon): boolean {
  if (!post || post.place().start < name.place().start || aside.place().start < post.place().start)
    return false
  return !isRemote(aside, lexicon) && !isOrganization(aside, lexicon)
}

function withBracket(post: Text, inner: Text): Text {
  const joined = Text.join([post, inner], ' (')
  return new Text(`${joined.value})`, joined.runs)
}

/** Whether a text says that somebody took part from afar. */
export function isRemote({ value }: Text, { headers }: Lexicon): boolean {
  return indexOfPhrase(value, headers.remote) !== null
}

/** Whether a text gives a reason to be absent. */
export function isReason(text: Text, { headers }: Lexicon): boolean {
  return tokenize(text.value).some((token) => isOneOf(token.fold, headers.reasons))
}

/** Whether a text begins as the name of an organization does. */
export function isOrganization(text: Text, { headers }: Lexicon): boolean {
  const [first, second] = tokenize(text.value.slice(0, 40))
  if (first === undefined) return false
  // 'МУП «Исток»': an abbreviation before a name in quotes.
  return (
    isOneOf(first.fold, headers.organizations) ||
    (isCapitals(first.text) && second !== undefined && second.fold === '"')
  )
}
