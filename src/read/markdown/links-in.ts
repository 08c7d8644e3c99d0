import type { Link } from '../../document/document.ts'
import { linkOf } from '../link-of.ts'
import { textWithoutMarks, type Mark } from './marks.ts'

/** '(https://x.org "Title")', '(<https://x.org>)'. */
const ADDRESS = /^\(\s{0,9}<?([^\s<>()]{1,2000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,200})?)/u

/** The links of a text, by its marks: '[', words, ']', an address in brackets; pictures are none. */
export function linksIn(text: string, marks: readonly Mark[]): Link[] {
  const open: Mark[] = []
  const links: Link[] = []
  for (const [at, mark] of marks.entries()) {
    const sign = text.slice(mark.start, mark.end)
    if (sign === '[') open.push(mark)
    if (sign !== ']') continue
    const from = open.pop()
    const resource = marks[at + 1]
    if (from === undefined || resource?.start !== mark.end || text.charAt(from.start - 1) === '!') continue
    const line = text.lastIndexOf('\n', from.start) + 1
    const link = linkOf(
      textWithoutMarks(text, line, from.start, marks).value,
      textWithoutMarks(text, from.end, mark.start, marks).value.replace(/\s+/gu, ' '),
      ADDRESS.exec(text.slice(resource.start, resource.end))?.[1],
    )
    if (link) links.push(link)
  }
  return links
}
