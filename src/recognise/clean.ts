/** On one line, with single spaces. */
export function clean(value: string): string {
  // A single blank stays as it is, and most texts have no others.
  return value.replace(/\s{2,}|[^\S ]/gu, ' ').trim()
}
