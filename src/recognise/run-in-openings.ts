import { questionLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { startsWithPhrase } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import { isPlainParagraph } from './own-paragraph.ts'
import type { Statement } from './statements.ts'

/** Longest topic that runs in to the text of its paragraph. */
const LONGEST_TOPIC = 80
/** Words of such a topic, at most. */
const MOST_WORDS = 8
/** Fewest questions that are taken up so. */
const LEAST = 2
/** Text behind a topic, at least. */
const SHORTEST_TEXT = 24
/** What stands between a topic and the text behind it. */
const PARTED = /^([^.:;!?]{3,80})(?:[.:]\s+|\s[–—]\s+)(?=[«"„]?\p{Lu})/u

/** A paragraph that begins with a topic: where that ends, and where the text begins. */
interface Opening {
  readonly at: number
  readonly end: number
  readonly rest: number
}

const isPlain = (statement: Statement): boolean =>
  isPlainParagraph(statement) && !statement.cell && statement.verbatim === null

/** Whether words are set in capitals: 'ЖАЛОБА С УЧАСТКА 114'. */
const isCapitals = (topic: string): boolean => /\p{Lu}{3}/u.test(topic) && topic === topic.toUpperCase()

/** Whether words say of themselves that they are what is taken up: 'О крыше', or set in capitals. */
function isTopic(topic: string, { takenUp }: Lexicon['headers']): boolean {
  const { topics = [], noTopics = [] } = takenUp ?? {}
  if (isCapitals(topic)) return true
  return startsWithPhrase(topic, topics) > 0 && startsWithPhrase(topic, noTopics) === 0
}

/** The topic that a paragraph begins with, 'О крыше. Староста рассказал …'; null where it begins with none. */
function openingOf(statement: Statement, at: number, { headers, names }: Lexicon): Opening | null {
  const { value } = statement.text
  if (!isPlain(statement) || !startsUpper(value)) return null
  const [found = '', topic = ''] = PARTED.exec(value.slice(0, LONGEST_TOPIC + 4)) ?? []
  if (topic === '' || topic.split(/\s+/u).length > MOST_WORDS || !isTopic(topic, headers)) return null
  if (value.length - found.length < SHORTEST_TEXT || findNames(topic, names).length > 0) return null
  return { at, end: topic.length, rest: found.length }
}

/** Whether a label or a sentence of the statements between two says that something is decided. */
const isDecided = (statements: readonly Statement[], from: number, to: number, lexicon: Lexicon): boolean =>
  statements
    .slice(from + 1, to)
    .some(
      ({ label, text }) =>
        label?.key === 'decided' ||
        label?.key === 'tasks' ||
        startsWithPhrase(text.value, lexicon.clauses.resolving) > 0,
    )

/** A paragraph taken apart: the topic is the title of a question, what follows it was said. */
function apart(statement: Statement, { end, rest }: Opening): Statement[] {
  const { text } = statement
  return [
    { ...statement, label: questionLabel(), head: text.slice(0, 0), text: text.slice(0, end) },
    { ...statement, first: false, head: text.slice(0, 0), text: text.slice(rest).trim() },
  ]
}

/**
 * Paragraphs that each begin with what is taken up as a sentence of its own, 'О крыше. Староста рассказал …', 'О школе: …': where
 * at least two do so, each over what was decided on it, in a record that numbers and heads nothing.
 */
export function withRunInOpenings(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.minuteWords || !lexicon.headers.takenUp) return statements
  const counted = statements.some(({ question, level }) => (question?.number ?? null) !== null || level > 0)
  if (counted) return statements
  const openings = statements.flatMap((statement, at) => openingOf(statement, at, lexicon) ?? [])
  const over = openings.filter(({ at }, index) =>
    isDecided(statements, at, openings[index + 1]?.at ?? statements.length, lexicon),
  )
  if (over.length < LEAST || over.length < openings.length - 1) return statements
  const byIndex = new Map(openings.map((opening) => [opening.at, opening]))
  return statements.flatMap((statement, at) => {
    const opening = byIndex.get(at)
    return opening ? apart(statement, opening) : [statement]
  })
}
