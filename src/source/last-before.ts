/** Index of the last of some ascending starts that is not behind an offset; 0 where all are. */
export function lastBefore(count: number, startOf: (at: number) => number, offset: number): number {
  let [low, high] = [0, count - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
