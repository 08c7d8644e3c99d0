import { TypeGuards, type TopLevelToken } from 'liquidjs'

const rawText = ({ input, begin, end }: TopLevelToken): string => input.slice(begin, end)
const isBlank = (text: string): boolean => /^[ \t]*$/.test(text)

/** Index after a run of tags with nothing but blanks and comments between them. */
function runEnd(tokens: readonly TopLevelToken[], start: number): number {
  let end = start
  let inComment = false
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]
    if (token && TypeGuards.isTagToken(token)) {
      inComment = token.name === 'comment' || (inComment && token.name !== 'endcomment')
      end = at + 1
    } else if (inComment) continue
    else if (!token || !TypeGuards.isHTMLToken(token) || !isBlank(rawText(token))) break
  }
  return end
}

/** The blanks before a tag that begins a line; null where it begins none. */
function blanksBefore(tokens: readonly TopLevelToken[], start: number): number | null {
  const before = tokens[start - 1]
  if (!before) return 0
  const head = /(?:^|\n)([ \t]*)$/.exec(rawText(before))
  if (!TypeGuards.isHTMLToken(before) || !head) return null
  return start === 1 || head[0].startsWith('\n') ? (head[1]?.length ?? 0) : null
}

/** The blanks and the line end after tags that end a line; null where they end none. */
function blanksAfter(tokens: readonly TopLevelToken[], end: number): number | null {
  const after = tokens[end]
  if (!after) return 0
  const tail = /^[ \t]*(?:\n|$)/.exec(rawText(after))
  if (!TypeGuards.isHTMLToken(after) || !tail) return null
  return end === tokens.length - 1 || tail[0].endsWith('\n') ? tail[0].length : null
}

/** Leaves out so many characters before and after the tags from `start` to `end`, and all between them. */
function trim(
  tokens: readonly TopLevelToken[],
  start: number,
  end: number,
  head: number,
  tail: number,
): void {
  const [before, after] = [tokens[start - 1], tokens[end]]
  if (before && TypeGuards.isHTMLToken(before)) before.trimRight = Math.max(before.trimRight, head)
  if (after && TypeGuards.isHTMLToken(after)) after.trimLeft = Math.max(after.trimLeft, tail)
  for (const between of tokens.slice(start, end))
    if (TypeGuards.isHTMLToken(between)) between.trimLeft = between.end - between.begin
}

/** Tags that have a line to themselves leave no line behind: neither the blanks before them nor the line end after them. */
export function withoutLoneTags(tokens: readonly TopLevelToken[]): void {
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start]
    if (!token || !TypeGuards.isTagToken(token)) continue
    const end = runEnd(tokens, start)
    const [head, tail] = [blanksBefore(tokens, start), blanksAfter(tokens, end)]
    if (head !== null && tail !== null) trim(tokens, start, end, head, tail)
    start = end - 1
  }
}
