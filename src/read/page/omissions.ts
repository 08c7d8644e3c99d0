import type { Link, Omission } from '../../document/document.ts'
import { linkOf } from '../link-of.ts'

/** Counts what a reader leaves out on purpose, and keeps the addresses of links. */
export class Omissions {
  readonly counts = new Map<Omission, number>()
  readonly links: Link[] = []

  add(what: Omission): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }

  /** The line so far, of which what stands from `start` on leads to an address. */
  link(line: string, start: number, address: unknown): void {
    const link = linkOf(line.slice(0, start), line.slice(start), address)
    if (link) this.links.push(link)
  }
}
