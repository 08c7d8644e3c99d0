import * as z from 'zod'
import { lessonSchema } from '../learned/lesson.ts'

/** What a person decides on the page: about a fact by its path, at some words of the text. */
const oneDecision = z.strictObject({
  path: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Path of the question or clause that an added fact belongs to. */
  owner: z.string().optional(),
  value: z.unknown().optional(),
  absent: z.literal(true).optional(),
  confirmed: z.literal(true).optional(),
  move: z.string().optional(),
  /** Whether all the words are quoted, and not only the first of many: the fact is to rest on them. */
  whole: z.literal(true).optional(),
})
export type OneDecision = z.infer<typeof oneDecision>

const record = { id: z.number().int().nonnegative(), version: z.string() }

/** A decision with those that belong to it: what is split or joined is one thing to a person. */
export const decisionSchema = oneDecision.extend({
  ...record,
  also: z.array(oneDecision).max(200).optional(),
})
export type PageDecision = z.infer<typeof decisionSchema>

export const undoSchema = z.strictObject(record)

/** What the office is to learn; `seen` is what was shown of it, and nothing is written before something was. */
export const learnSchema = z.strictObject({ ...record, lesson: lessonSchema, seen: z.string().optional() })
export type PageLesson = z.infer<typeof learnSchema>

/** Why a request is not carried out. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: 400 | 404 | 409
  constructor(status: 400 | 404 | 409, message: string) {
    super(message)
    this.status = status
  }
}
