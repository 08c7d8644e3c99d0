import type { Document } from '../document/document.ts'
import { lexicons } from '../language/lexicons.ts'
import { firstWord, wordsOf, withoutYo } from '../source/letters.ts'
import type { Protocol } from '../model/schema.ts'

/** Lines with words at the head of a text among which a title stands. */
const HEAD_LINES = 20

/** What only the record of a meeting says. A date is not among it: letters and reports have one too. */
const saysSomething = (model: Protocol): boolean =>
  [model.chair, model.secretary, model.attendance].some((fact) => fact !== null) ||
  [model.agenda, model.attendees, model.absent].some((list) => list.length > 0) ||
  decides(model)

/** Whether anything is decided: words about what is to be done, with nobody, no day, no number and no label, are a note. */
const decides = ({ decisions, date, wording }: Protocol): boolean =>
  decisions.some(
    ({ number, assignees, deadline }) => number !== null || assignees.length > 0 || deadline !== null,
  ) ||
  (decisions.length > 0 && [date, ...Object.values(wording)].some((fact) => fact !== null))

/** Words that name records, in any language that is read: the head of a text may be in another than the rest. */
const titleWords = (): ReadonlySet<string> => new Set(lexicons.flatMap(({ headers }) => headers.titles))

const fold = (word: string): string => withoutYo(word.toLowerCase())

/** Whether a line at the head of a text begins with a word that names records. */
function isHeaded(text: string, titles: ReadonlySet<string>): boolean {
  return text
    .split('\n')
    .map((line) => fold(firstWord(line)))
    .filter((word) => word !== '')
    .slice(0, HEAD_LINES)
    .some((word) => titles.has(word))
}

/** Whether a text may be the record of a meeting, however little of it was read. */
export function looksLikeRecord(model: Protocol, { source }: Document): boolean {
  if (saysSomething(model)) return true
  const titles = titleWords()
  return wordsOf(model.title ?? '').some((word) => titles.has(fold(word))) || isHeaded(source.text, titles)
}
