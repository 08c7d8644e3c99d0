import { startsWithPhrase } from '../../language/words.ts'
import { OFFICERS } from '../label-groups.ts'
import type { Line } from './line.ts'
import { onceFor } from './once-for.ts'

/** How many lines a list of members and what stands between it and the next heading of people take at most. */
const LOOKAHEAD = 60

const isSpoken = ({ label }: Line): boolean => label !== null && !label.guessed

/** 'In attendance', 'Also present': those who are there beside the members. */
const headsBeside = ({ key, label, lexicon }: Line): boolean =>
  key === 'present' && label !== null && startsWithPhrase(label.words, lexicon.headers.besideMembers) > 0

const familiesIn = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ names }) => names.flatMap(({ family }) => family?.toLowerCase() ?? []))

/** The lines of a list up to the next label that is none of an officer or of a further group of members. */
function listBelow(lines: readonly Line[], head: Line): readonly Line[] {
  const below = lines.slice(head.index + 1, head.index + LOOKAHEAD)
  const end = below.findIndex(
    (line) => isSpoken(line) && line.key !== 'members' && !(line.key && OFFICERS.has(line.key)),
  )
  return [head, ...below.slice(0, end < 0 ? undefined : end)]
}

/**
 * Labels of members that say who was there: the record has no list of those present but of those beside the members or of those
 * absent, and none of the absent is among the members (so minutes of committees are set: Members, In attendance, Apologies).
 */
export const membersMet = onceFor((lines): ReadonlySet<number> => {
  const heads = lines.filter((line) => isSpoken(line) && line.key === 'members')
  if (
    heads.length === 0 ||
    lines.some((line) => isSpoken(line) && line.key === 'present' && !headsBeside(line))
  )
    return new Set()
  const away = lines.filter((line) => isSpoken(line) && line.key === 'absent')
  const met = heads.filter((head) => {
    const list = listBelow(lines, head)
    const next = lines[head.index + list.length]
    return next !== undefined && (next.key === 'absent' || next.key === 'invited' || headsBeside(next))
  })
  const named = new Set(met.flatMap((head) => familiesIn(listBelow(lines, head))))
  const absent = familiesIn(away.flatMap((head) => listBelow(lines, head)))
  const apart = away.length > 0 && !absent.some((family) => named.has(family))
  return new Set(apart ? met.map(({ index }) => index) : [])
})
