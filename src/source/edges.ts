/** The text without white space and any of the given marks at its end. A scan, where a regex would look again and again. */
export function withoutTrailing(text: string, marks = ''): string {
  let end = text.length
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end--
  return text.slice(0, end)
}
