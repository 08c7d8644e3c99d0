import { two } from '../../calendar.ts'
import { way, type Ways } from '../../way.ts'
import type { Meeting } from '../meeting.ts'

/** Where the number stands: after the word 'протокол', after the name of the body, beside the date, on a line, as a field. */
export interface NumberWay {
  readonly at: 'word' | 'end' | 'date' | 'line' | 'none'
  readonly text: (meeting: Meeting) => string
  readonly gold: (meeting: Meeting) => string | null
}

const plain = ({ number }: Meeting): string => String(number)
const numbered = (
  at: NumberWay['at'],
  before: string,
  gold: (meeting: Meeting) => string = plain,
): NumberWay => ({ at, text: (meeting) => `${before}${gold(meeting)}`, gold })

/** Dates that stand in fields of their own have no number beside them. */
const FIELDS = ['date:field', 'date:field-held', 'date:field-with-time', 'date:field-bullet']

export const numbers: Ways<NumberWay> = {
  word: way(numbered('word', '№ ')),
  tight: way(numbered('word', '№')),
  latin: way(numbered('word', 'N ')),
  'slash-year': way(numbered('word', '№ ', ({ number, day }) => `${number}/${day.year}`)),
  index: way(numbered('word', '№ ', ({ number }) => `${number}-р`)),
  dashes: way(numbered('word', '№ ', ({ number, day }) => `${two(day.month)}-${two(number)}`)),
  end: way(numbered('end', '№ ')),
  line: way(numbered('line', '№ ')),
  'line-tight': way(numbered('line', '№')),
  field: way(numbered('line', 'Номер: ')),
  'field-long': way(numbered('line', 'Номер протокола: ')),
  'beside-date': way(numbered('date', '№ '), { excludes: FIELDS }),
  'beside-date-slash': way(
    numbered('date', '№ ', ({ number, day }) => `${number}/${two(day.year % 100)}`),
    { excludes: FIELDS },
  ),
  none: way({ at: 'none', text: () => '', gold: () => null }),
}
