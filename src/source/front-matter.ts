import type { Place } from './place.ts'

/** The lines between which front matter stands: YAML, which three full stops close as well, or TOML. */
const FENCES = [
  { kind: 'yaml', opens: /^\uFEFF?---[ \t]*\r?$/u, closes: /^(?:---|\.\.\.)\s*$/u },
  { kind: 'toml', opens: /^\uFEFF?\+\+\+[ \t]*\r?$/u, closes: /^\+\+\+\s*$/u },
] as const

/** No fence is longer, blanks included. */
const LONGEST_FENCE = 80

/** Front matter at the head of a text: its opening fence, the lines in it, its closing fence. */
export interface FrontMatter {
  readonly kind: (typeof FENCES)[number]['kind']
  readonly opening: Place
  readonly lines: Place
  readonly closing: Place
}

/** The front matter that a text begins with, of no more lines than `most`; null where its first line opens none. */
export function frontMatterOf(text: string, most: number): FrontMatter | null {
  const opening = { start: 0, end: text.indexOf('\n') }
  if (opening.end < 0 || opening.end > LONGEST_FENCE) return null
  const fence = FENCES.find(({ opens }) => opens.test(text.slice(0, opening.end)))
  if (!fence) return null
  let start = opening.end + 1
  for (let count = 0; count < most; count++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (fence.closes.test(text.slice(start, Math.min(end, start + LONGEST_FENCE))))
      return {
        kind: fence.kind,
        opening,
        lines: { start: opening.end + 1, end: start },
        closing: { start, end },
      }
    if (newline < 0) return null
    start = newline + 1
  }
  return null
}
