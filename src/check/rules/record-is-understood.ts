import type { Document } from '../../document/document.ts'
import { wordsOf } from '../../source/letters.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { record } from '../example.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'

type Options = {
  readonly percent: { readonly default: number; readonly least: number; readonly title: Words }
}

/**
 * Of the 120 measured records (test/accuracy) the one that is misread loses 36 % of its words, the next 19 %. What is no
 * record of a meeting loses a third and more.
 */
const MOST_PERCENT = 25

const countOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + wordsOf(text).length, 0)

/** Where the first record of a file ends: what follows has a finding of its own. */
const endOf = (reading: readonly Diagnostic[]): number =>
  reading.find(({ ruleId }) => ruleId === 'record-stands-alone')?.place?.start.offset ?? Infinity

/** Words of a text before `end`, without those of its markup. */
function wordsBefore({ source, syntax }: Document, end: number): number {
  const markup = syntax.filter(({ start }) => start < end).map((place) => source.slice(place))
  return countOf([source.text.slice(0, end)]) - countOf(markup)
}

export const recordIsUnderstood: Rule<'share', Options> = {
  id: 'record-is-understood',
  severity: 'warning',
  // What is said in a transcript and belongs to no question is no remark there.
  kinds: ['protocol', 'extract'],
  instead: 'text-is-understood',
  meta: {
    title: { en: 'Most of the record is understood', ru: 'Большая часть протокола распознана' },
    note: {
      en: 'So much became neither fact nor remark that what was read may be wrong as well: look at `unrecognized`, and name the parts of the record as usual.',
      ru: 'Столько слов не стало ни фактом, ни репликой, что и прочитанное может быть неверно: посмотрите `unrecognized` и назовите части протокола как принято.',
    },
    examples: () => ({
      good: record(),
      bad: {
        text: record({
          attendance:
            'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.\n\nУ входа пахло свежей краской, окна были открыты, и со двора доносилась музыка. Потом пошёл дождь, и все пили чай с пирогом.',
        }),
        at: ['14:1'],
      },
    }),
  },
  messages: {
    share: {
      en: '{percent} % of the words were not understood ({lost} of {words})',
      ru: 'не распознано {percent} % слов ({lost} из {words})',
    },
  },
  options: {
    percent: {
      default: MOST_PERCENT,
      least: 1,
      title: {
        en: 'share of the words that may stay without meaning',
        ru: 'доля слов, которые могут остаться нераспознанными',
      },
    },
  },
  check({ unrecognized }, { document, reading, options }) {
    if (document === null) return []
    const end = endOf(reading)
    const words = wordsBefore(document, end)
    const markup = new Set(document.markup?.map((place) => document.source.position(place).start.offset))
    const pieces = unrecognized.filter(
      ({ position: { start } }) => start.offset < end && !markup.has(start.offset),
    )
    const lost = countOf(pieces.map(({ text }) => text))
    if (lost * 100 <= words * options.percent) return []
    const percent = Math.floor((lost * 100) / words)
    return [{ message: 'share', values: { percent, lost, words }, at: pieces[0]?.position ?? null }]
  },
}
