/** What words say before a mark that stands at `from` or behind it: what follows goes on to something else. */
export function upToMark(value: string, from: number, mark: RegExp): string {
  const at = value.slice(from).search(mark)
  return at < 0 ? value : value.slice(0, from + at)
}
