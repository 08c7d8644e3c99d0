import { way, type Ways } from '../../way.ts'

/** How the body of the record is arranged. */
export type Layout = 'by-question' | 'heard-and-decided-lists' | 'table' | 'one-section'

const BODY = ['opening', 'heard', 'spoke', 'discussion', 'decision', 'clause', 'vote']
/** Tails that need lines or a table of their own. */
export const BELOW = [
  ...[
    'tail:lines-both',
    'tail:line-one',
    'tail:line-term-first',
    'tail:lines-term',
    'tail:lines-group',
    'tail:executor',
  ],
  ...['tail:block-heading', 'tail:block-heading-person', 'tail:table', 'tail:control-clause'],
]

export const layouts: Ways<Layout> = {
  'by-question': way('by-question'),
  'heard-and-decided-lists': way('heard-and-decided-lists', { silences: BODY, excludes: BELOW }),
  table: way('table', { silences: [...BODY, 'tail'] }),
  'one-section': way('one-section', {
    silences: ['vote'],
    excludes: [
      ...['clause:question-point', 'clause:question-point-bare', 'clause:nested', 'decision:of-question'],
      ...['decision:proposal', 'decision:having-heard', 'tail:block-heading', 'tail:block-heading-person'],
      ...['tail:table', 'tail:control-clause'],
    ],
  }),
}
