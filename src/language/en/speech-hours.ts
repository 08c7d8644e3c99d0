import type { HourWords } from '../speech-hours.ts'

const MEETING = '[the|this|our] (meeting|session|call|hearing|committee|board)'

/** How English meetings say when they begin and end. */
export const hours = {
  begun: [
    `(open|opened|opening|start|started|starting|begin|began|beginning) [${MEETING}] [at] {hour}`,
    `${MEETING} [is|was] (open|opened|started|begun) [at] {hour}`,
    `[${MEETING}] [will|is|was] [now] (come|comes|came|called|call) [${MEETING}] to order at {hour}`,
    '{hour} , [and|so] [we] (open|opening|start|starting|begin|beginning)',
  ],
  now: [
    "(it is|it's|it’s|the time is|time is|i make it|i make that|i have|i've got|i’ve got|that's|that’s) [now|just|gone|exactly|just gone|only|nearly] {hour} [,|.] [and|so|then|right] [,] [then] [i|we] (i'll|i’ll|i will|let's|let’s|let us|we'll|we’ll|we will|shall we|shall|can|call|open|start|begin|will)",
  ],
  ended: [
    `${MEETING} [is|was|stands|now|hereby|be] [now|hereby] (closed|adjourned|over|ended|finished) [at|,|-] {hour}`,
    `(close|closed|closing|adjourn|adjourned|finish|finished|end|ended) [${MEETING}] [there|then|now|here] [at|,] {hour}`,
    `{hour} (,|.|-) ${MEETING} [is|now|stands] (closed|adjourned|over)`,
    `{hour} (,|-) [and|so|then] [we're|we’re|we are|i'm|i’m|i’ll|i'll|we] (closed|closing|adjourned|done|close|finished)`,
  ],
  clock: ["(it is|it's|it’s|the time is|i make it|time is) [now|exactly|just]"],
  half: ['half'],
  quarter: ['quarter'],
  past: ['past'],
  to: ['to'],
  small: ['a'],
  less: [],
  halfOf: [],
  hours: ["o'clock", 'o’clock'],
  minutes: [],
} as const satisfies HourWords
