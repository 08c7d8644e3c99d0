import type { Line } from './line.ts'

const LONGEST = 110
const LONGEST_REMARKED = 200
/** Fewest parts of the record that each have a title and a decision. */
const LEAST = 2
/** A topic without a decision of its own stands among those that have one; more of them are no titles. */
const MOST_FOR_EACH = 1.5

const decides = ({ key, label }: Line): boolean =>
  (key === 'decided' || key === 'tasks') &&
  (label?.separator === ':' || label?.separator === 'end' || resolvesInSentence(label))

/** 'Собрание постановило котёл купить': who resolved, the verb, and what stands behind it in the same sentence. */
const resolvesInSentence = (label: Line['label']): boolean =>
  label?.separator === 'none' && !label.guessed && label.words.includes(' ')

/** Whether a line begins a paragraph and is neither a point nor a row, a label nor a heading. */
const isAlone = ({ unit, label, statement, ordinal }: Line): boolean =>
  unit.gap &&
  unit.bullet === null &&
  unit.row === null &&
  !ordinal &&
  !label &&
  !statement.question &&
  statement.level === 0

/** A sentence that ends within the line: something is told. */
const SENTENCES = /\p{Ll}{3}\.\s+\p{Lu}/u

/** Whether a line says how people voted, who signed, or begins with somebody or a day. */
const tellsOther = (line: Line): boolean =>
  line.namedFirst || line.votes || line.signed || line.dates.some(({ start }) => start < bracketOf(line))

/** Where the remark begins that ends a line, 'Дело студента Котова А.С. (курение 24.05.2024)'; its length where it has none. */
const bracketOf = ({ words }: Line): number =>
  /\)[.]?$/u.test(words) && words.includes('(') ? words.indexOf('(') : words.length

/** Whether a line in a paragraph of its own may title what stands below it: 'о запасах топлива', 'Субботник', 'О порядке выпаса.' */
function mayTitle(line: Line): boolean {
  const { words, topical } = line
  if (
    !isAlone(line) ||
    bracketOf(line) > LONGEST ||
    words.length > LONGEST_REMARKED ||
    !/\p{L}{3}/u.test(words)
  )
    return false
  // '[штамп: ПОЛУЧЕНО]' and '/ печать … /' are what the copyist says.
  if (
    /^[[/]/u.test(words) ||
    /[:;,!?…]$/u.test(words) ||
    (!topical && words.endsWith('.')) ||
    SENTENCES.test(words)
  )
    return false
  return !tellsOther(line) && (topical || !line.clausal)
}

/** Whether nothing further of the same paragraph follows: 'После беседы' before 'собрание постановило …' leads in. */
const endsUnit = ({ index }: Line, lines: readonly Line[]): boolean =>
  lines[index + 1]?.statement.first ?? true

/** The topic behind the last decision that came to none: 'О пожарной безопасности' over who spoke on it. */
function behindLast(lines: readonly Line[], last: number, apart: boolean | undefined): readonly Line[] {
  const found = lines
    .slice(last + 1)
    .filter((line) => line.topical && mayTitle(line) && endsUnit(line, lines))
  return found
    .filter(({ index }) => lines[index + 1] !== undefined && lines[index + 1]?.unit.gap === apart)
    .slice(0, 1)
}

/**
 * Plain lines over parts of a record that lists no questions, each part with a decision of its own: between one label of
 * decisions and the next stands a title, and above the first of them the last line that looks so.
 */
export function decidedTopicsOf(lines: readonly Line[], title: number): ReadonlySet<number> {
  const decided = lines.filter((line) => line.index > title && decides(line))
  const last = decided.at(-1)
  if (lines[0]?.lexicon.minutes || decided.length < LEAST || !last) return new Set()
  const regions = decided.map(({ index }, at) =>
    lines
      .slice((decided[at - 1]?.index ?? title) + 1, index)
      .filter((line) => mayTitle(line) && endsUnit(line, lines)),
  )
  const model = regions[1]?.[0]
  if (!model) return new Set()
  // A title stands right over its text here, or apart from it, as all others do.
  const apart = lines[model.index + 1]?.unit.gap
  const found = regions.map((region, at) =>
    region.filter(({ index }) => lines[index + 1]?.unit.gap === apart).slice(at === 0 ? -1 : 0),
  )
  const all = [...found.flat(), ...behindLast(lines, last.index, apart)]
  const each = found.every((region) => region.length > 0) && all.length <= decided.length * MOST_FOR_EACH
  const distinct = new Set(all.map(({ words }) => words)).size === all.length
  return new Set(each && distinct ? all.map(({ index }) => index) : [])
}
