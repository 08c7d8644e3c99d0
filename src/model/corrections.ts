import * as z from 'zod'
import { factPath, type FactKind } from './fact-path.ts'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const words = z.string().min(1)
const texts = z.union([words, z.array(words)])
const recordedPerson = z.strictObject({
  name: words,
  position: words.nullish(),
  organization: words.nullish(),
})
const deadline = z.union([
  isoDate,
  z.strictObject({
    text: words.optional(),
    start: isoDate.nullish(),
    due: isoDate.nullish(),
    rrule: words.nullish(),
  }),
])
const votes = z.number().nonnegative().nullish()
const result = z.enum(['pass', 'fail'])
const clauseKind = z.enum(['action', 'resolution'])
const flag = z.boolean()
const count = z.number().int().nonnegative()
const kindOfParty = z.enum(['person', 'group', 'organization'])

/** What the value of a correction may be, by the fact that it is for; a text alone is a name, a title or the words. */
const correctedValues = {
  text: words,
  date: isoDate,
  clock: z.string().regex(/^\d{2}:\d{2}$/),
  count,
  votes: z.number().nonnegative(),
  flag,
  clauseKind,
  result,
  person: z.union([words, recordedPerson]),
  attendee: z.union([
    words,
    recordedPerson.extend({
      type: kindOfParty.optional(),
      reason: words.nullish(),
      remote: flag.nullish(),
      group: words.nullish(),
      count: count.nullish(),
    }),
  ]),
  speaker: z.union([
    words,
    recordedPerson.extend({ role: z.enum(['rapporteur', 'co-rapporteur', 'speaker']).nullish() }),
  ]),
  assignee: z.union([words, recordedPerson.extend({ type: kindOfParty.optional(), lead: flag.optional() })]),
  item: z.union([words, z.strictObject({ title: words, number: words.nullish() })]),
  decision: z.union([
    words,
    z.strictObject({
      text: words,
      number: words.nullish(),
      kind: clauseKind.optional(),
      assignees: texts.optional(),
      deadline: deadline.nullish(),
    }),
  ]),
  deadline,
  vote: z.strictObject({
    yes: votes,
    no: votes,
    abstain: votes,
    notVoting: votes,
    unanimous: flag.nullish(),
    result: result.nullish(),
  }),
  signature: z.union([
    words,
    recordedPerson.extend({ role: z.enum(['chair', 'secretary', 'member']).nullish() }),
  ]),
  attachment: z.union([words, z.strictObject({ title: words, number: words.nullish() })]),
  remark: z.never(),
  piece: z.never(),
} as const satisfies Record<FactKind, z.ZodType>

export type CorrectedValue<Kind extends FactKind> = z.infer<(typeof correctedValues)[Kind]>

/** What is wrong with an entry, where its keys alone do not tell. */
export type CorrectionMistake = 'path' | 'value' | 'one' | 'absent' | 'move'

/** What may be moved from one question to another. */
const OF_QUESTIONS: readonly FactKind[] = ['decision', 'speaker', 'remark']
const LISTS_OF_PEOPLE = ['attendees', 'absent', 'invited']

function canMove(from: string, to: string): boolean {
  const [one, other] = [factPath(from), factPath(to)]
  if (!one?.element || !other?.element || one.kind !== other.kind) return false
  return OF_QUESTIONS.includes(one.kind) || LISTS_OF_PEOPLE.includes(other.shape[0] ?? '')
}

/** The first thing that is wrong with an entry, and the key it is wrong with. */
function mistakeOf(entry: {
  readonly path: string
  readonly value?: unknown
  readonly absent?: boolean | undefined
  readonly confirmed?: boolean | undefined
  readonly move?: string | undefined
}): readonly [string, CorrectionMistake] | null {
  const { path, value, absent, confirmed, move } = entry
  const at = factPath(path)
  if (!at) return ['path', 'path']
  const ways = [value, absent, confirmed, move].filter((way) => way !== undefined)
  if (ways.length !== 1) return ['path', 'one']
  if (absent && !at.optional) return ['absent', 'absent']
  if (value !== undefined && !correctedValues[at.kind].safeParse(value).success) return ['value', 'value']
  return move !== undefined && !canMove(path, move) ? ['move', 'move'] : null
}

export const correctionSchema = z
  .strictObject({
    path: words.describe("The fact, as a JSON Pointer of the model; '-' stands for any place in a list"),
    quote: words.describe('The words that the fact rests on, as they stand in the text'),
    before: words.optional().describe('The words before them'),
    after: words.optional().describe('The words behind them'),
    under: words.optional().describe('Title of the question or words of the clause that it belongs to'),
    was: z
      .union([z.string(), z.number(), z.boolean()])
      .optional()
      .describe('What was read when the entry was made'),
    value: z.unknown().optional().describe('What is right'),
    absent: z.literal(true).optional().describe('The words are no such fact'),
    confirmed: z.literal(true).optional().describe('What was read is right'),
    move: words
      .optional()
      .describe("The list that the entry belongs to: '/absent/-', '/agenda/-/decisions/-'"),
    by: words.optional().describe('Who says so'),
    when: words.optional().describe('Day or time'),
    note: words.optional().describe('Why'),
  })
  .superRefine((entry, context) => {
    const mistake = mistakeOf(entry)
    if (mistake) context.addIssue({ code: 'custom', path: [mistake[0]], message: mistake[1] })
  })

/** What people have put right in the reading of a record: `NAME.corrections.yaml` beside it. */
export const correctionsSchema = z.strictObject({ corrections: z.array(correctionSchema) })

export type Correction = z.infer<typeof correctionSchema>
export type Corrections = z.infer<typeof correctionsSchema>

/** JSON Schema (draft 2020-12) of a file of corrections. */
export function correctionsJsonSchema(): object {
  return z.toJSONSchema(correctionsSchema, { target: 'draft-2020-12', io: 'input' })
}
