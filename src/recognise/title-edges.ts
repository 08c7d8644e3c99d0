import type { Text } from '../document/text.ts'
import { findNames, type NameWords } from '../language/names.ts'

/** '20:30 Finances': when the question was taken up, or is to be. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? ?[-–—:]? (?=\S)/iu
/** 'Finances (6:11 p.m.)', 'Finances [20:30-20:45]'. */
const CLOCK_BEHIND =
  /\s[([]\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[-–—] ?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)?[)\]]$/iu
/** '(E-2)', '(D)', '(G-1/G-8)': the place of the question in an agenda that counts by letters. */
const CODE = /\s\([A-Z](?:-?[\dI]{1,2}[a-z]?)?(?:\/[A-Z]-?\d{1,2})?\)$/u
const LINK = /^https?:\/\/[^\s<>]{1,400}$/u

/** '(10 min)', '(chairs, 5 minutes)': how long a question takes, with who brings it or without. */
const DURATION = /\s\((?:([^()]{1,60}),\s)?(?:~|ca\.? )?\d{1,3}\s?(?:min|mins|minutes|m|hours?|h)\.?\)$/iu

/** The bracket behind a title that tells how long it takes: where its words end, and who is named in it. */
export function durationBehind(text: Text): { readonly title: Text; readonly who: Text | null } | null {
  const found = DURATION.exec(text.value)
  if (!found) return null
  const [, who] = found
  const open = found.index + 2
  return {
    title: text.slice(0, found.index).trim(),
    who: who === undefined ? null : text.slice(open, open + who.length),
  }
}

/** Length of a title without the bare link, bracketed or not, that ends it. */
function endBeforeLink(value: string): number {
  const at = value.lastIndexOf('http')
  if (at < 1 || !LINK.test(value.slice(at))) return value.length
  return value.slice(0, at).replace(/[(<]$/u, '').trimEnd().length
}

/** A title without the code of its place in the agenda: 'Gifts (G-4)' → 'Gifts'. */
export const withoutCode = (title: string): string => title.replace(CODE, '')

/** A title without the hour before it and a bare link or a code behind it, and what was taken off. */
export function titleEdges(text: Text): { readonly title: Text; readonly taken: readonly Text[] } {
  const clock = CLOCK.exec(text.value)?.[0].length ?? 0
  const linked = text.value.slice(0, clock + endBeforeLink(text.value.slice(clock)))
  const end = withoutCode(linked.replace(CLOCK_BEHIND, '')).length
  const taken: Text[] = []
  if (clock > 0) taken.push(text.slice(0, clock))
  if (end < text.length) taken.push(text.slice(end, text.length))
  return { title: text.slice(clock, end).trim(), taken }
}

/** 'Runner – Ann Lee (AL)': who presents stands behind a dash, and nobody and nothing else. */
export function presenterBehind(
  text: Text,
  names: NameWords,
): { readonly title: Text; readonly name: Text } | null {
  const spaced = [' - ', ' – ', ' — '].reduce(
    (last, mark) => Math.max(last, text.value.lastIndexOf(mark)),
    -1,
  )
  const dash = spaced < 0 ? text.value.lastIndexOf('—') : spaced
  if (dash < 1) return null
  const name = text.slice(dash + (spaced < 0 ? 1 : 3))
  const bare = name.value.replace(/ \([A-Z]{2,4}\)$/u, '')
  const [mention, more] = findNames(bare, names, { loose: true })
  if (!mention || more || mention.start > 0 || mention.end < bare.length || !bare.includes(' ')) return null
  return { title: text.slice(0, dash).trim(), name }
}
