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

/** Tags that have a line to themselves leave no line behind: neither the blanks before them nor the line end after them. */
export function withoutLoneTags(tokens: readonly TopLevelToken[]): void {
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start]
    if (!token || !TypeGuards.isTagToken(token)) continue
    const end = runEnd(tokens, start)
    const [before, after] = [tokens[start - 1], tokens[end]]
    const head = before ? /(?:^|\n)([ \t]*)$/.exec(rawText(before)) : null
    const tail = after ? /^[ \t]*(?:\n|$)/.exec(rawText(after)) : null
    const opens =
      !before || (TypeGuards.isHTMLToken(before) && head && (start === 1 || head[0].startsWith('\n')))
    const closes =
      !after ||
      (TypeGuards.isHTMLToken(after) && tail && (end === tokens.length - 1 || tail[0].endsWith('\n')))
    if (opens && closes) {
      if (before && TypeGuards.isHTMLToken(before))
        before.trimRight = Math.max(before.trimRight, head?.[1]?.length ?? 0)
      if (after && TypeGuards.isHTMLToken(after))
        after.trimLeft = Math.max(after.trimLeft, tail?.[0].length ?? 0)
      for (const between of tokens.slice(start, end))
        if (TypeGuards.isHTMLToken(between)) between.trimLeft = between.end - between.begin
    }
    start = end - 1
  }
}
