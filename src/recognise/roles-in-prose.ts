import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { readLabel } from '../language/labels.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'

/** Who a sentence says presided or took the minutes. */
export interface RoleInProse {
  readonly role: 'chair' | 'secretary'
  readonly mention: NameMention
}

/** Characters between a name and the words about it: ', ', ' (Vice Chair), '. */
const NEAR = 16
/** Characters of a post between 'recorded by' and a name. */
const LONGEST_POST = 30
/** Characters between 'called to order' and 'by X': the time. */
const LONGEST_TIME = 40

/** 'called to order at 7 p.m. by X, who presided', 'X moderated, and Y took notes'. */
export function rolesInProse({ value }: Text, lexicon: Lexicon): RoleInProse[] {
  const { officerWords } = lexicon
  if (!officerWords || value.length > 600) return []
  const names = findNames(value, lexicon.names, { loose: true })
  const before = (phrases: Words): NameMention | undefined => {
    const found = indexOfPhrase(value, phrases)
    if (!found) return undefined
    // 'Imani Osei took the minutes': a sentence that begins with nothing but a name, whoever is called so.
    const head = value.slice(0, found.start).trimEnd()
    const [alone] = findNames(head, lexicon.names, { loose: true })
    const whole = alone?.start === 0 && alone.end === head.length && alone.given !== null ? alone : undefined
    return names.findLast(({ end }) => end <= found.start && found.start - end <= NEAR) ?? whole
  }
  const after = (phrases: Words): NameMention | undefined => {
    const found = indexOfPhrase(value, phrases)
    const by = found && indexOfPhrase(value, officerWords.by, Math.max(0, found.end - 3))
    if (!by || by.start - found.end > LONGEST_TIME) return undefined
    return names.find(({ start }) => start >= by.end && start - by.end <= NEAR)
  }
  const directlyAfter = (phrases: Words): NameMention | undefined => {
    const found = indexOfPhrase(value, phrases)
    return found
      ? names.find(({ start }) => start >= found.end && start - found.end <= LONGEST_POST)
      : undefined
  }
  const chair = before(officerWords.chairAfter) ?? after(officerWords.chairBefore)
  const secretary = before(officerWords.secretaryAfter) ?? directlyAfter(officerWords.secretaryBefore)
  return [
    ...(chair ? [{ role: 'chair' as const, mention: chair }] : []),
    ...(secretary ? [{ role: 'secretary' as const, mention: secretary }] : []),
  ]
}

const BETWEEN_POSTS = patternWith((and) => `[,;/&]| ${and} |\\s{2,}|^\\p{Lu}{2,4} (?=\\p{Lu}\\p{Ll})`)

/** Whether one of the posts beside a name is the role: 'Town Clerk, recording secretary'. `led`: whether what met is led by its president. */
export function postsSay(
  posts: string,
  role: 'chair' | 'secretary',
  lexicon: Lexicon,
  led: boolean,
): boolean {
  if (!lexicon.officerWords) return false
  const words = role === 'chair' ? lexicon.officerWords.chairPosts : lexicon.officerWords.secretaryPosts
  return posts.split(BETWEEN_POSTS(lexicon.names.and)).some((post) => {
    if (isOneOf(post.trim(), words)) return true
    if (!led && isOneOf(post.trim(), lexicon.officerWords?.offices ?? [])) return false
    const label = readLabel(`${post.trim()}:`, lexicon)
    return label?.key === role && label.separator === ':' && label.tail === ''
  })
}

/** Whether one of the posts beside a name is that of somebody who does it at meetings, 'recorder', rather than an office, 'clerk'. */
export function servesMeeting(posts: string, role: 'chair' | 'secretary', lexicon: Lexicon): boolean {
  const { officerWords, names } = lexicon
  const words = (role === 'chair' ? officerWords?.chairPosts : officerWords?.secretaryPosts) ?? []
  return (
    officerWords !== undefined &&
    posts.split(BETWEEN_POSTS(names.and)).some((post) => isOneOf(post.trim(), words))
  )
}

/** Whether words are nothing but what somebody is or does at meetings: 'Convenor', 'Member', 'in the chair'. */
export function isPostOfMeeting(words: string, lexicon: Lexicon): boolean {
  const { officerWords, headers } = lexicon
  if (!officerWords || words.length > LONGEST_POST) return false
  const posts = [...officerWords.chairPosts, ...officerWords.secretaryPosts, ...headers.membership]
  if (isOneOf(words, posts)) return true
  const label = readLabel(`${words}:`, lexicon)
  return (label?.key === 'chair' || label?.key === 'secretary') && label.tail === ''
}
