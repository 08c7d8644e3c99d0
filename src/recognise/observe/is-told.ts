import type { Line } from './line.ts'

/** Whether a line is what was said of the topic before it on the same line. */
export const isTold = ({ label, statement }: Line): boolean =>
  label?.guessed === true && label.key === 'noted' && !statement.first
