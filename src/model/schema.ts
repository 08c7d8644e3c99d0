import * as z from 'zod'
import { isKnownLanguage, LanguageError } from '../language/detect.ts'
import { wordingSchema } from './wording.ts'

/** An ISO 8601 calendar date. */
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const clockTime = z.string().regex(/^\d{2}:\d{2}$/)
/** 'HH:MM:SS' of a recording, which may be longer than a day. */
const recordingTime = z.string().regex(/^\d{2,}:\d{2}:\d{2}$/)
const count = z.number().int().nonnegative()

const pointSchema = z.object({ line: z.number().int(), column: z.number().int(), offset: z.number().int() })
const positionSchema = z
  .object({ start: pointSchema, end: pointSchema })
  .describe('unist Position in the source file')

/** Popolo's Person, with the name in the nominative and as the text has it. */
export const personSchema = z.object({
  type: z.literal('person'),
  name: z
    .string()
    .describe("In the nominative: 'Анучина Е.А.', or in full where the text has it in full anywhere"),
  familyName: z.string().nullable(),
  givenName: z.string().nullable(),
  patronymicName: z.string().nullable(),
  initials: z.string().nullable().describe("'Е.А.'"),
  position: z.string().nullable().describe('Post, as printed beside the name'),
  organization: z.string().nullable(),
  asWritten: z.string().describe("As the text has it: 'Е.А.Анучиной'"),
})

/** What somebody did in a discussion, as the record has it: 'СЛУШАЛИ' and 'Докладчик' have a rapporteur, 'ВЫСТУПИЛИ' speakers. */
export const speechRoleSchema = z
  .enum(['rapporteur', 'co-rapporteur', 'speaker'])
  .nullable()
  .describe(
    "As the record's parts have it ('СЛУШАЛИ', 'Содокладчик', 'ВЫСТУПИЛИ'); null where they do not say",
  )

export const attendeeSchema = z.discriminatedUnion('type', [
  personSchema.extend({
    reason: z.string().nullable().describe('Why absent, where stated'),
    remote: z.boolean().nullable().describe('Taking part remotely, where stated'),
    group: z.string().nullable().describe("The heading it is listed under: 'члены комиссии'"),
  }),
  z.object({
    type: z.literal('group'),
    name: z.string(),
    count: count.nullable(),
    organizations: z.array(z.string()),
  }),
  z.object({ type: z.literal('organization'), name: z.string() }),
])

export const assigneeSchema = z.discriminatedUnion('type', [
  personSchema.extend({ lead: z.boolean() }),
  z.object({
    type: z.enum(['group', 'organization']),
    name: z.string(),
    asWritten: z.string(),
    lead: z.boolean(),
  }),
])

export const deadlineSchema = z.object({
  text: z.string().describe('Verbatim'),
  kind: z.enum(['date', 'period', 'term', 'recurring', 'ongoing', 'immediate', 'event']),
  start: isoDate.nullable(),
  due: isoDate.nullable().describe('iCalendar DUE'),
  rrule: z.string().nullable().describe('iCalendar RRULE (RFC 5545)'),
  rule: z
    .enum([
      'explicit',
      'year-from-meeting',
      'calendar-days',
      'working-days',
      'end-of-week',
      'end-of-month',
      'end-of-quarter',
      'end-of-year',
    ])
    .nullable()
    .describe('How `due` was worked out from the text; null where there is no due date'),
})

/** Heads, or votes weighed by square metres or shares: '1 940,2'. */
const votes = z.number().nonnegative()

export const voteSchema = z.object({
  yes: votes.nullable(),
  no: votes.nullable(),
  abstain: votes.nullable(),
  notVoting: votes.nullable(),
  unanimous: z
    .boolean()
    .nullable()
    .describe('True where the text says so, false where somebody is against or abstains, else null'),
  result: z.enum(['pass', 'fail']).nullable(),
  text: z.string(),
})

export const decisionSchema = z.object({
  id: z
    .string()
    .optional()
    .describe('In NDJSON: a lasting name, for a clause that is a task the UID of its calendar entry'),
  number: z.string().nullable().describe('As printed, without the closing mark'),
  text: z.string(),
  kind: z.enum(['action', 'resolution']),
  assignees: z.array(assigneeSchema).describe('Effective: what a block states once stands on each clause'),
  controller: personSchema.nullable(),
  deadline: deadlineSchema.nullable().describe('Effective, like the assignees'),
  vote: voteSchema.nullable(),
  get items() {
    return z.array(decisionSchema)
  },
})

export const agendaItemSchema = z.object({
  number: z.string().nullable(),
  title: z.string(),
  speakers: z.array(personSchema.extend({ role: speechRoleSchema })),
  remarks: z.array(
    z.object({
      speaker: personSchema.nullable(),
      role: speechRoleSchema,
      label: z
        .string()
        .nullable()
        .describe("The record's own word for it, where it is neither a report nor a speech: 'Предложено'"),
      text: z.string(),
      time: recordingTime
        .nullable()
        .describe(
          'When it was said, counted from the beginning of the recording, or the time of day where an export gives that; null in a written protocol',
        ),
    }),
  ),
  vote: voteSchema.nullable(),
  decisions: z.array(decisionSchema),
})

export const signatureSchema = z.object({
  role: z.enum(['chair', 'secretary', 'member']).nullable(),
  person: personSchema,
})

/** A share of a page's width or height. */
const share = z.number().min(0)

export const scannedFactSchema = z.object({
  page: z.number().int().positive(),
  box: z
    .object({ x: share, y: share, width: share, height: share })
    .describe("In shares of the page's width and height, from its left upper corner"),
  doubtful: z
    .array(
      z.object({
        text: z.string(),
        confidence: z.number().describe('Of the recogniser, 0 to 100'),
        read: z.string().nullable().describe('What was recognised, where letters were put right'),
      }),
    )
    .describe('Words of the fact that were not recognised for sure; with any, the fact is doubtful'),
})

export const doubtSchema = z.object({
  level: z.enum(['low', 'high']),
  reasons: z.array(z.string()).describe('What makes it doubtful, the signs of the fact itself first'),
})

export const protocolSchema = z.object({
  schemaVersion: z.literal(1),
  language: z
    .string()
    .refine(isKnownLanguage, { error: ({ input }) => new LanguageError(String(input)).message }),
  kind: z.enum(['protocol', 'extract', 'transcript']),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  number: z.string().nullable().describe('As printed, without №'),
  date: isoDate.nullable().describe('Of the meeting (GOST R 7.0.97-2016, 5.10)'),
  endDate: isoDate.nullable(),
  time: z.object({ start: clockTime.nullable(), end: clockTime.nullable() }).nullable(),
  place: z.string().nullable(),
  chair: personSchema.nullable(),
  secretary: personSchema.nullable(),
  attendees: z.array(attendeeSchema),
  absent: z.array(attendeeSchema),
  invited: z.array(attendeeSchema),
  attendance: z
    .object({
      stated: count.nullable(),
      listed: count.nullable(),
      members: count.nullable(),
      quorum: z.boolean().nullable(),
    })
    .nullable(),
  agenda: z.array(agendaItemSchema),
  decisions: z.array(decisionSchema).describe('Only those that belong to no agenda item'),
  signatures: z.array(signatureSchema),
  attachments: z.array(z.object({ number: z.string().nullable(), title: z.string().nullable() })),
  wording: wordingSchema,
  unrecognized: z
    .array(z.object({ text: z.string(), position: positionSchema }))
    .describe('Every piece of source text that became no fact and no remark'),
  positions: z
    .record(z.string(), positionSchema)
    .describe('JSON Pointer of a fact → its place in the source'),
  scan: z
    .record(z.string(), scannedFactSchema)
    .optional()
    .describe('JSON Pointer of a fact → its place on the page, for a text that was recognised in pictures'),
  doubts: z
    .record(z.string(), doubtSchema)
    .optional()
    .describe('JSON Pointer of a fact of which the reading is not sure → how doubtful it is, and why'),
  source: z
    .object({ file: z.string(), position: positionSchema })
    .optional()
    .describe('The file and the place in it, for one of several records of a file'),
})

export type Person = z.infer<typeof personSchema>
export type Attendee = z.infer<typeof attendeeSchema>
export type Assignee = z.infer<typeof assigneeSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type Vote = z.infer<typeof voteSchema>
export type Decision = z.infer<typeof decisionSchema>
export type AgendaItem = z.infer<typeof agendaItemSchema>
export type Speaker = AgendaItem['speakers'][number]
export type Remark = AgendaItem['remarks'][number]
export type SpeechRole = Speaker['role']
export type Signature = z.infer<typeof signatureSchema>
export type Doubt = z.infer<typeof doubtSchema>
export type ScannedFact = z.infer<typeof scannedFactSchema>
export type Protocol = z.infer<typeof protocolSchema>

/** JSON Schema (draft 2020-12) of what `parse` gives. */
export function jsonSchema(): object {
  return z.toJSONSchema(protocolSchema, { target: 'draft-2020-12' })
}
