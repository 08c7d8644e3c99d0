import type { Assignee } from '../model/schema.ts'

/** Each one once, in order; the first is the lead. */
export function dedupe(assignees: readonly Assignee[]): Assignee[] {
  const names = new Set<string>()
  const kept = assignees.filter(({ name }) => !names.has(name) && names.add(name))
  kept.forEach((assignee, index) => {
    assignee.lead = index === 0
  })
  return kept
}
