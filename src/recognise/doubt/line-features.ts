import { remembering } from '../../source/recent.ts'
import type { Position } from '../../source/place.ts'
import * as looks from './looks.ts'
import { held, shareOf, step } from './steps.ts'
import { lineAt, printedStart, stemOf, type DoubtedLine, type Surroundings } from './surroundings.ts'

/** Margins, in the units of `STRENGTH`. */
const CLOSE = 3
const HARDLY = 1
const MARGINS = [1, 2, 3, 4, 6, 8, 11, 15, 20]
/** Lines on either side in which unread words speak against a fact. */
const BESIDE = [-2, -1, 0, 1, 2]
/** Letters before and behind a fact that are looked at. */
const NEAR = 30
const NO_LINE = 30
/** Of a long line its beginning is looked at. */
const HEAD = 400
const LONGEST_RUN = 8

/** What stands right before a fact and right behind it: a word or a mark. */
function edges({ original, lineStarts }: Surroundings, { start, end }: Position): string[] {
  const before = original.slice(Math.max(0, start.offset - NEAR), start.offset)
  const behind = original.slice(end.offset, end.offset + NEAR)
  const printed = printedStart(lineStarts, start.offset)
  return [
    `behind ${stemOf(looks.smallWords(before).at(-1) ?? '')}`,
    `before ${stemOf(looks.smallWords(behind)[0] ?? '')}`,
    `mark ${looks.markAt(before.trimEnd(), -1)}`,
    `then ${looks.markAt(behind.trimStart(), 0)}`,
    `dress ${looks.dressOf(original.slice(printed, printed + NEAR))}`,
  ]
}

/** How many lines of the same role stand together with a line, on one of its sides. */
function runOf(lines: readonly DoubtedLine[], at: number, way: 1 | -1): number {
  let length = 0
  while (length < LONGEST_RUN && lines[at + (length + 1) * way]?.role === lines[at]?.role) length++
  return length
}

function roleFeatures(lines: readonly DoubtedLine[], at: number): string[] {
  const [line, before, after] = [lines[at], lines[at - 1], lines[at + 1]]
  if (!line) return []
  const { role, runnerUp, by, margin } = line
  return [
    `role ${role}`,
    `else ${runnerUp ?? ''}`,
    `by ${by ?? ''}`,
    `above ${before?.role ?? ''}`,
    `below ${after?.role ?? ''}`,
    step('margin', margin, MARGINS),
    step('margin above', before?.margin ?? NO_LINE, MARGINS),
    step('margin below', after?.margin ?? NO_LINE, MARGINS),
    step('run above', runOf(lines, at, -1), [1, 2, 4, 8]),
    step('run below', runOf(lines, at, 1), [1, 2, 4, 8]),
    ...held([
      ['close-runner-up', margin < CLOSE],
      ['hardly-ahead', margin < HARDLY],
      ['no-cue', by === null],
    ]),
  ]
}

/** What is seen of the words of a line alone. */
const wordsSeen = remembering((text) => {
  const head = text.slice(0, HEAD)
  const words = looks.smallWords(head)
  return {
    features: [
      ...words.slice(0, 2).map((word) => `line ${stemOf(word)}`),
      ...looks.marksIn(head).map((mark) => `line has ${mark}`),
    ],
    told: words.some(looks.isPastLike),
    more: looks.saysMore(head),
    not: head.includes(' не '),
    dates: looks.datesIn(head),
  }
})

/** What is seen of a line and of the lines around it, whatever fact stands in it. */
export function lineFeatures(at: number, { lines, unread, kindsOn, told }: Surroundings): string[] {
  const line = lines[at]
  if (!line) return []
  const seen = wordsSeen(line.text)
  const features = [...roleFeatures(lines, at), ...seen.features]
  for (const kind of kindsOn.get(at) ?? []) features.push(`beside ${kind}`)
  return [
    ...features,
    step('line', line.text.length, [15, 30, 50, 80, 120, 200, 400]),
    step('all told', told.get(at) ?? 0, [0.3, 0.6, 0.8, 0.95, 1.2]),
    step('position', at / lines.length, [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9]),
    ...held([
      ['unread-within', unread.has(at)],
      ['unread-beside', BESIDE.some((way) => unread.has(at + way))],
      ['unread above', unread.has(at - 1)],
      ['unread below', unread.has(at + 1)],
      ['told-of', seen.told],
      ['says more', seen.more],
      ['says not', seen.not],
      ['several-dates', seen.dates > 1],
    ]),
  ]
}

/** What is seen of how a fact stands in its line. */
export function placeFeatures(place: Position, at: number, around: Surroundings): string[] {
  const { lines } = around
  const line = lines[at]
  if (!line) return []
  const length = place.end.offset - place.start.offset
  const last = lineAt(lines, Math.max(place.start.offset, place.end.offset - 1))
  return [
    ...edges(around, place),
    step('share', shareOf(length, line.text.length), [0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 1.05]),
    step('within', place.start.offset - line.position.start.offset, [1, 4, 15, 40, 100]),
    step('over', last - at, [1, 2, 4]),
  ]
}
