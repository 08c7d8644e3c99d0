import { couldBe, namesPerson } from './inflected.ts'
import type { Token } from './form.ts'
import type { LabelKey, Lexicon } from './lexicon.ts'
import { findNames } from './names.ts'
import { isOneOf } from './words.ts'

/** Labels of people, behind which the post of the first may stand before the name. */
const OF_PEOPLE = new Set<LabelKey>(['present', 'absent', 'invited'])

/** What stands behind the first name of a list: 'Ann Roe (Chair), …', 'Ann Roe and Kim Lee'. */
const BEHIND_NAME = /^(?:\s*[,;(]|\s(?:and|&)\s)/u

/** Whether a text begins with a name, or with the post of people and a name: 'were supervisors Ann Roe'. */
export function nameFollows(text: string, key: LabelKey, { names }: Lexicon): boolean {
  if ((findNames(text, names)[0]?.start ?? 9) <= 1) return true
  const first = OF_PEOPLE.has(key) && names.posts ? findNames(text, names, { loose: true })[0] : undefined
  if (!first) return false
  const before = text.slice(0, first.start).trim()
  return before === '' ? BEHIND_NAME.test(text.slice(first.end)) : isOneOf(before, names.posts ?? [])
}

/** 'отв. руководители кружков': cut short, the label needs no name behind it. */
export function isPostBehindDot(tokens: readonly Token[], index: number, { clauses }: Lexicon): boolean {
  const [before, post] = [tokens[index - 1], tokens[index]]
  if (before?.text !== '.' || post?.kind !== 'word') return false
  if (isOneOf(post.fold, clauses.adjectivalPosts ?? [])) return true
  return namesPerson(post.text) && couldBe(post.text, 'nominative')
}
