import { capital } from '../../printed.ts'
import { way, type Ways } from '../../way.ts'

/** Where a clause stands: question and place within it, both from 0, and its place in the whole record. */
export interface Spot {
  readonly question: number
  readonly at: number
  readonly running: number
  readonly last: boolean
}

/** How a clause is set: its mark, its first letter, what it ends with. */
export interface ClauseWay {
  readonly mark: (spot: Spot) => string
  readonly cased: (words: string) => string
  readonly end: (spot: Spot) => string
  /** Items of a list, paragraphs, all in one line, or tasks below a lead-in. */
  readonly as: 'items' | 'paragraphs' | 'line' | 'nested'
}

const same = (words: string): string => words
const stop = (): string => '.'
const list = ({ last }: Spot): string => (last ? '.' : ';')
// Without й, о and ё, as lists are lettered by GOST 2.105.
const CYRILLIC = 'абвгдежзиклмнпр'

export const clauses: Ways<ClauseWay> = {
  numbers: way({ mark: ({ at }) => `${at + 1}. `, cased: capital, end: stop, as: 'items' }),
  'numbers-tight': way({ mark: ({ at }) => `${at + 1}.`, cased: capital, end: stop, as: 'items' }),
  'numbers-small': way({ mark: ({ at }) => `${at + 1}. `, cased: same, end: list, as: 'items' }),
  brackets: way({ mark: ({ at }) => `${at + 1}) `, cased: same, end: list, as: 'items' }),
  'question-point': way({
    mark: ({ question, at }) => `${question + 1}.${at + 1}. `,
    cased: capital,
    end: stop,
    as: 'items',
  }),
  'question-point-bare': way({
    mark: ({ question, at }) => `${question + 1}.${at + 1} `,
    cased: capital,
    end: stop,
    as: 'items',
  }),
  running: way({ mark: ({ running }) => `${running + 1}. `, cased: capital, end: stop, as: 'items' }),
  hyphens: way({ mark: () => '- ', cased: same, end: list, as: 'items' }),
  dashes: way({ mark: () => '– ', cased: capital, end: stop, as: 'items' }),
  dots: way({ mark: () => '• ', cased: same, end: list, as: 'items' }),
  letters: way({ mark: ({ at }) => `${CYRILLIC.charAt(at)}) `, cased: same, end: list, as: 'items' }),
  paragraphs: way({ mark: () => '', cased: capital, end: stop, as: 'paragraphs' }),
  'one-line': way(
    { mark: ({ at }) => `${at + 1}) `, cased: same, end: list, as: 'line' },
    {
      excludes: [
        ...[
          'tail:lines-both',
          'tail:line-one',
          'tail:line-term-first',
          'tail:lines-term',
          'tail:lines-group',
        ],
        ...['tail:executor', 'tail:block-heading', 'tail:block-heading-person', 'tail:table'],
        ...['tail:apart-both', 'tail:apart-term-first', 'tail:controller'],
      ],
    },
  ),
  nested: way(
    { mark: ({ at }) => `${at + 1}. `, cased: capital, end: stop, as: 'nested' },
    { excludes: ['tail:block-heading', 'tail:block-heading-person', 'tail:table', 'tail:control-clause'] },
  ),
}
