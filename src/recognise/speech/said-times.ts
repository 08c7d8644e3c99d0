/** The time that a line begins with, and where what stands behind it begins. */
export interface Opening {
  readonly time: string | null
  readonly start: number
}

const CLOCK = /^[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?[\])]?(?=[\s:–—-]|$)/
const CLOCK_BEHIND = /[\s|,([–—-]((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?[\])]?:?$/
/** '[12.05.2024 19:03]', '[2025-03-05, 19:03:11]': a day before the clock. */
const DATED = /^[[(]\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (\d{1,2}):(\d{2})(?::(\d{2}))?[\])](?=[\s:–—-]|$)/
/** '[0.52s - 7.31s]', '(12.5 --> 14.0)': from when to when it is said, in seconds. */
const SECONDS = String.raw`[[(](\d{1,5})(?:[.,]\d{1,3})? ?\p{L}{0,3}\.? ?(?:-->|->|[–—-]) ?\d{1,5}(?:[.,]\d{1,3})? ?\p{L}{0,3}\.?[\])]`
const SPAN = new RegExp(`^${SECONDS}(?=[\\s:]|$)`, 'u')
const SPAN_BEHIND = new RegExp(String.raw`\s${SECONDS}$`, 'u')
/** A clock and nothing else on its line. */
const ALONE = /^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?$/

export const skipSpace = (value: string, from: number): number => {
  let at = from
  while (/[\s–—-]/u.test(value[at] ?? '')) at++
  return at
}

function clock(hours: string | undefined, minutes: string, seconds: string): string {
  return [hours ?? '0', minutes, seconds].map((part) => part.padStart(2, '0')).join(':')
}

export function readClock(written: string): string {
  const parts = written.split(':')
  const [seconds = '', minutes = '', hours] = parts.reverse()
  return clock(hours, minutes, seconds)
}

/** The clock of so many seconds from the beginning. */
function clockOf(seconds: string): string {
  const all = Number(seconds)
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60]
  return clock(String(hours), String(minutes), String(all % 60))
}

/** The time that a line begins with: '[00:12:03] …', '[12.05.2024 19:03] …', '[0.52s - 7.31s] …'. */
export function openingOf(value: string): Opening {
  const dated = DATED.exec(value)
  if (dated)
    return {
      time: clock(dated[1], dated[2] ?? '', dated[3] ?? '00'),
      start: skipSpace(value, dated[0].length),
    }
  const span = SPAN.exec(value)
  if (span) return { time: clockOf(span[1] ?? '0'), start: skipSpace(value, span[0].length) }
  const [whole = '', hours, minutes, seconds] = CLOCK.exec(value) ?? []
  if (minutes === undefined || seconds === undefined) return { time: null, start: 0 }
  return { time: clock(hours, minutes, seconds), start: skipSpace(value, whole.length) }
}

/** The time behind a name, and where it begins: 'Орлова Анна  0:03', 'SPEAKER_00 [0.52s - 7.31s]'. */
export function timeBehind(value: string): { readonly time: string; readonly start: number } | null {
  const behind = CLOCK_BEHIND.exec(value)
  if (behind?.[1] !== undefined) return { time: readClock(behind[1]), start: behind.index }
  const span = SPAN_BEHIND.exec(value)
  return span ? { time: clockOf(span[1] ?? '0'), start: span.index } : null
}

/** The time of a line that says nothing else: '08:30:12'; null for other lines. */
export const timeAlone = (value: string): string | null =>
  ALONE.test(value) ? readClock(value.replaceAll(/[^\d:.,]/gu, '').replace(/[.,]\d+$/u, '')) : null
