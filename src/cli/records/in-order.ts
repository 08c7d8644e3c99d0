/** So many may use something at a time; the others wait their turn. */
export class Places {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  /** What `use` gives, once there is a place for it. */
  async with<Value>(use: () => Promise<Value>): Promise<Value> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((go) => this.#waiting.push(go))
    try {
      return await use()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}

/**
 * What `start` makes of each item, in the order of the items, however they finish. At most `ahead` of them are begun and
 * not yet taken. `start` must not reject.
 */
export async function* inOrder<Item, Value>(
  items: readonly Item[],
  ahead: number,
  start: (item: Item) => Promise<Value>,
): AsyncGenerator<readonly [Item, Value]> {
  const begun: Promise<Value>[] = []
  let next = 0
  for (const item of items) {
    while (next < items.length && begun.length < ahead) {
      const coming = items[next++]
      if (coming !== undefined) begun.push(start(coming))
    }
    const first = begun.shift()
    if (first === undefined) return
    yield [item, await first]
  }
}
