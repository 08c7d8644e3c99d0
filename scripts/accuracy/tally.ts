/** Figures by field, and what is worked out from them. */
export const FIELDS = [
  'number',
  'date',
  'place',
  'organization',
  'start',
  'end',
  'stated',
  'members',
  'title',
  'chair',
  'secretary',
  'attendees',
  'absent',
  'invited',
  'agenda',
  'agenda.number',
  'speakers',
  'vote',
  'decisions',
  'decisions.attached',
  'assignees',
  'deadlines',
] as const
export type Field = (typeof FIELDS)[number]

/** Facts found that are right, found that are wrong, and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export type Tallies = Record<Field, Tally>

export const emptyTallies = (): Tallies =>
  Object.fromEntries(FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }])) as Tallies

/** Adds the figures of one record to those of many. */
export function addTallies(to: Tallies, more: Tallies): void {
  for (const field of FIELDS) {
    to[field].right += more[field].right
    to[field].wrong += more[field].wrong
    to[field].missed += more[field].missed
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

export function figures({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = ratio(right, right + wrong)
  const recall = ratio(right, right + missed)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** Fields of which there is anything to say. */
export const judged = (tallies: Tallies): Field[] =>
  FIELDS.filter((field) => tallies[field].right + tallies[field].wrong + tallies[field].missed > 0)

/** The mean of the F1 of all fields judged. */
export function macro(tallies: Tallies): number {
  const fields = judged(tallies)
  return fields.reduce((sum, field) => sum + figures(tallies[field]).f1, 0) / (fields.length || 1)
}

/** All fields in one tally. */
export const whole = (tallies: Tallies): Tally =>
  FIELDS.reduce(
    (sum, field) => ({
      right: sum.right + tallies[field].right,
      wrong: sum.wrong + tallies[field].wrong,
      missed: sum.missed + tallies[field].missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  )

/** Facts stated wrongly of 100 stated, over all fields. */
export function wrongOf100(tallies: Tallies): number {
  const { right, wrong } = whole(tallies)
  return right + wrong === 0 ? 0 : (100 * wrong) / (right + wrong)
}
