/** On one line, with single spaces. */
export function clean(value: string): string {
  return value.replace(/\s+/gu, ' ').trim()
}
