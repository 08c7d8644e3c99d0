/** What is said of facts by their JSON Pointers, held by the objects that the facts are of: lists may change meanwhile. */
export class Annotations<Value> {
  readonly #values = new Map<object, Map<string, Value>>()

  constructor(model: object, values: Readonly<Record<string, Value>>) {
    for (const [pointer, value] of Object.entries(values)) {
      const at = pointer.lastIndexOf('/')
      let owner: unknown = model
      for (const key of pointer.slice(1, Math.max(1, at)).split('/').filter(Boolean))
        owner = typeof owner === 'object' && owner !== null ? Reflect.get(owner, key) : undefined
      if (typeof owner === 'object' && owner !== null) this.set(owner, pointer.slice(at + 1), value)
    }
  }

  get(owner: object, key: string): Value | null {
    return this.#values.get(owner)?.get(key) ?? null
  }

  set(owner: object, key: string, value: Value): void {
    const keys = this.#values.get(owner) ?? new Map<string, Value>()
    keys.set(key, value)
    this.#values.set(owner, keys)
  }

  delete(owner: object, key: string): void {
    this.#values.get(owner)?.delete(key)
  }

  /** By the JSON Pointers that the model has now. */
  record(model: object): Record<string, Value> {
    const found: Record<string, Value> = {}
    const walk = (owner: object, pointer: string): void => {
      const values = this.#values.get(owner)
      for (const [key, entry] of Object.entries(owner) as [string, unknown][]) {
        const value = values?.get(key)
        if (value !== undefined && entry !== null) found[`${pointer}/${key}`] = value
        if (typeof entry === 'object' && entry !== null) walk(entry, `${pointer}/${key}`)
      }
    }
    walk(model, '')
    return found
  }
}
