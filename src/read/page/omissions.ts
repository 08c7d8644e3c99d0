import type { Omission } from '../../document/document.ts'

/** Counts what a reader leaves out on purpose. */
export class Omissions {
  readonly counts = new Map<Omission, number>()

  add(what: Omission): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }
}
