import { figures, judged, macro, whole, wrongOf100, type Tallies } from '../accuracy/tally.ts'
import { byPair, byStyle, together, type Group, type Read } from './measure.ts'

const f1 = (tallies: Tallies): number => figures(whole(tallies)).f1
const PLACES = 3

/** The fields that a group reads worse than all records do, the worst first: 'vote -0.41'. */
function fallen(group: Group, all: Tallies): string {
  return judged(group.tallies)
    .map((field) => ({ field, less: figures(all[field]).f1 - figures(group.tallies[field]).f1 }))
    .filter(({ less }) => less > 0.03)
    .sort((a, b) => b.less - a.less)
    .slice(0, 3)
    .map(({ field, less }) => `${field} -${less.toFixed(2)}`)
    .join(', ')
}

const row = (group: Group, all: Tallies): string =>
  `${f1(group.tallies).toFixed(PLACES)}  ${wrongOf100(group.tallies).toFixed(1).padStart(5)}  ${String(group.count).padStart(4)}  ${group.name.padEnd(40)} ${fallen(group, all)}`

const STYLES = 40
const PAIRS = 20

/** Pairs that are read worse than either of their styles, the worst first. */
function worstPairs(reads: readonly Read[], styles: readonly Group[]): Group[] {
  const alone = new Map(styles.map((group) => [group.name, f1(group.tallies)]))
  const excess = (group: Group): number =>
    Math.min(...group.name.split(' + ').map((name) => alone.get(name) ?? 1)) - f1(group.tallies)
  return byPair(reads)
    .filter(({ count }) => count >= 3)
    .sort((a, b) => excess(b) - excess(a))
    .slice(0, PAIRS)
}

/** What `npm run styles` prints of a language: figures of all, by field, by style and by pair. */
export function reportOf(language: string, reads: readonly Read[], everything: boolean): string {
  const all = together(reads)
  const fields = judged(all).map((field) => {
    const { right, wrong, missed } = all[field]
    const { precision, recall, f1: mean } = figures(all[field])
    const counts = [right, wrong, missed].map((count) => String(count).padStart(6)).join('')
    return `${field.padEnd(20)}${counts}  ${[precision, recall, mean].map((figure) => figure.toFixed(PLACES)).join('  ')}`
  })
  const styles = byStyle(reads).sort((a, b) => f1(a.tallies) - f1(b.tallies))
  return [
    `${language}: ${reads.length} records, macro F1 ${macro(all).toFixed(PLACES)}, wrong ${wrongOf100(all).toFixed(2)} of 100 stated`,
    '',
    'field                right wrong missed  precision recall F1',
    ...fields,
    '',
    'F1 of all fields, wrong of 100, records, style, fields read worse than elsewhere',
    ...styles.slice(0, everything ? styles.length : STYLES).map((group) => row(group, all)),
    '',
    'Pairs read worse than either style alone (met at least three times)',
    ...worstPairs(reads, styles).map((group) => row(group, all)),
    '',
  ].join('\n')
}
