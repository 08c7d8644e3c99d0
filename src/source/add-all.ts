/** Adds items to the end of a list, one by one: as arguments of `push` a long list does not fit on the stack. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
