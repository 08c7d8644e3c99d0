import type { Lexicon } from '../language/lexicon.ts'
import { nameKey } from '../language/name-tokens.ts'
import { nameLexicon } from '../language/name-words.ts'
import { namesPeople, type ListedLine } from './listed-lines.ts'
import type { Statement } from './statements.ts'

/** Lines of a letterhead in which officers and members are named. */
const HEAD = 25

/** 'Ann Rowe, Chair', 'Carl Poe': names that stand alone on lines above all labels, as letterheads have them. */
export function namesInHead(statements: readonly Statement[], lexicon: Lexicon): ListedLine[] {
  const { givenNames, posts } = nameLexicon(lexicon.names)
  const labelled = statements.findIndex(({ label }) => label !== null && namesPeople(label))
  return statements.slice(0, Math.min(HEAD, labelled < 0 ? HEAD : labelled)).flatMap(({ unit, label }) => {
    const [name = '', post, ...more] = unit.whole.value.split(',')
    const words = name.trim().split(/\s+/u)
    const office = post?.trim().split(/\s+/u).at(-1)
    const named = office ? posts.has(nameKey(office)) : givenNames.has(nameKey(words[0] ?? ''))
    const plain = !label && !unit.row && more.length === 0 && words.length > 1 && words.length < 4
    return plain && named ? [{ text: unit.whole, entry: true }] : []
  })
}
