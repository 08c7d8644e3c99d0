import type { DateWords } from './dates.ts'
import type { NameWords } from './names.ts'

/**
 * What a line says it is about. A recogniser asks for a label by its key; a language lists the words for it.
 * Order within a list: the first entry is plain words and is what renderers print, so that what is written can be read back.
 */
export const LABEL_KEYS = [
  'chair',
  'secretary',
  'present',
  'members',
  'absent',
  'invited',
  'quorum',
  'date',
  'place',
  'time',
  'opened',
  'closed',
  'form',
  'topic',
  'agenda',
  'question',
  'speaker',
  'heard',
  'spoke',
  'noted',
  'proposed',
  'decided',
  'tasks',
  'vote',
  'assignee',
  'deadline',
  'control',
  'note',
  'previous',
  'proceedings',
  'attachment',
  'distribution',
  'nextMeeting',
  'approval',
  'unrecognized',
] as const

export type LabelKey = (typeof LABEL_KEYS)[number]

/** Forms in the grammar of `form.ts`: words, `[optional|words]`, `(one|other)`, `stem*`, `{slot}`. */
export type Forms = readonly string[]

/** All the words of one language; `ru.ts` and `en.ts` satisfy it. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly code: string
  readonly labels: Readonly<Record<LabelKey, Forms>>
  readonly dates: DateWords
  readonly deadlines: DeadlineForms
  readonly votes: VoteForms
  readonly names: NameWords
}

/** A deadline's form, what kind of deadline it makes, and whether it needs a label ('Срок:') before it. */
export interface DeadlineForm {
  readonly form: string
  readonly kind: 'date' | 'period' | 'term' | 'recurring' | 'ongoing' | 'immediate' | 'event'
  /** 'labelled': only right after a deadline label or alone in a table cell; 'free': in running text as well. */
  readonly where: 'free' | 'labelled'
}

export interface DeadlineForms {
  readonly forms: readonly DeadlineForm[]
  /** Forms around a date that make it no deadline: 'на срок до {date}', 'по состоянию на {date}'. */
  readonly not: Forms
}

export interface VoteForms {
  readonly yes: Forms
  readonly no: Forms
  readonly abstain: Forms
  readonly notVoting: Forms
  readonly unanimous: Forms
  readonly majority: Forms
  readonly pass: Forms
  readonly fail: Forms
  /** Words that count as zero: 'нет'. */
  readonly none: Forms
}
