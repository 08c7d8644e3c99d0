import { rulesByName } from '../../src/check/rule-names.ts'
import { ruleIndex } from '../../src/check/rule-index.ts'
import { rulePage } from '../../src/check/rule-page.ts'

/** Every page below docs/rules by its path, as it should be now. */
export function rulePages(): Map<string, string> {
  const pages = new Map([
    ['README.md', ruleIndex('en')],
    ['ru/README.md', ruleIndex('ru')],
  ])
  for (const [id, rule] of rulesByName) {
    pages.set(`${id}.md`, rulePage(rule, 'en'))
    pages.set(`ru/${id}.md`, rulePage(rule, 'ru'))
  }
  return pages
}
