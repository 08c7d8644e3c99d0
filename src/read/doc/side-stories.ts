import type { Bytes } from './bytes.ts'
import type { Story } from './fib.ts'
import type { Properties } from './sprm.ts'

const SECTION = 12
const TITLE_PAGE = 0x300a
const NOWHERE = 0xffffffff
/** Texts that part notes from the page stand before those of the first section ([MS-DOC] 2.3.5). */
const SEPARATORS = 6
const PER_SECTION = 6
/** Of those of a section. */
const HEADER = { everyPage: 1, firstPage: 4 } as const
const FOOTERS: readonly number[] = [2, 3, 5]

/** Characters at which the sections of a text end. */
export function sectionsOf(part: Bytes | null): ReadonlySet<number> {
  const ends = new Set<number>()
  const count = part ? Math.floor((part.length - 4) / (4 + SECTION)) : 0
  for (let index = 1; part && index <= count; index++) ends.add(part.u32(index * 4))
  return ends
}

/** Whether the first page has a header of its own. */
export function hasTitlePage(sections: Bytes | null, main: Bytes, properties: Properties): boolean {
  const count = sections ? Math.floor((sections.length - 4) / (4 + SECTION)) : 0
  const at = sections && count > 0 ? sections.u32((count + 1) * 4 + 2) : NOWHERE
  let found = false
  if (at < main.length - 2)
    properties.each(main, at + 2, at + 2 + main.u16(at), (code, bytes, operand) => {
      if (code === TITLE_PAGE) found = bytes.u8(operand) > 0
    })
  return found
}

/** The texts of a part that lie within a story, in order: none begins before the one above it ends. */
export function textsOf(part: Bytes | null, story: Story, count: number): Story[] {
  const texts: Story[] = []
  let before = story.start
  for (let index = 0; part && index < count; index++) {
    const start = Math.max(before, story.start + part.u32(index * 4))
    const end = Math.max(start, Math.min(story.start + part.u32(index * 4 + 4), story.end))
    texts.push({ start, end })
    before = end
  }
  return texts
}

/** Headers and footers: the header of the first page (null for none), and all the footers. */
export function headerStories(
  part: Bytes | null,
  story: Story,
  titlePage: boolean,
): { readonly header: Story | null; readonly footers: readonly Story[] } {
  const count = part ? Math.max(0, Math.floor(part.length / 4) - 2) : 0
  // Each text ends with a mark that is not of it.
  const texts = textsOf(part, story, count).map(({ start, end }) => ({ start, end: end - 1 }))
  const of = (at: number): Story | null => {
    const text = texts[SEPARATORS + at]
    return text && text.start < text.end ? text : null
  }
  const footers = texts
    .slice(SEPARATORS)
    .filter(({ start, end }, index) => start < end && FOOTERS.includes(index % PER_SECTION))
  return { header: of(titlePage ? HEADER.firstPage : HEADER.everyPage), footers }
}

/** The texts of the footnotes, or of the endnotes. */
export function noteStories(part: Bytes | null, story: Story): readonly Story[] {
  return textsOf(part, story, part ? Math.max(0, Math.floor(part.length / 4) - 2) : 0)
}
