import type { DateWords } from '../../../src/language/dates.ts'
import type { DeadlineForms } from '../../../src/language/lexicon.ts'

export const numbers = {
  kein: 0,
  keine: 0,
  ein: 1,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
} as const

/** Dates and times as German records write them. */
export const dates = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['märz'],
    ['april', 'apr'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august', 'aug'],
    ['september', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  year: [],
  relativeYears: [{ form: 'nächsten jahres', shift: 1 }],
  dayEndings: ['.'],
  before: ['vom', 'am', 'den', 'zum'],
  between: [],
  from: ['vom'],
  to: ['bis'],
  notAfter: ['nr', 'ziffer'],
  notBefore: ['%', 'prozent', 'euro'],
  monthFirst: false,
  numbers,
  countEndings: [],
  times: { hours: ['uhr', 'h'], minutes: ['min'], beforeNoon: [], afterNoon: [], bareHours: false },
} as const satisfies DateWords

/** How German records set deadlines. */
export const deadlines = {
  forms: [
    {
      form: '(bis|bis zum|bis spätestens|spätestens am) [{weekday}] [,] [den|dem] {date}',
      kind: 'date',
      where: 'free',
    },
    { form: '{date}', kind: 'date', where: 'labelled' },
    { form: '(innerhalb von|binnen) {term}', kind: 'term', where: 'free' },
    { form: '(sofort|umgehend|unverzüglich)', kind: 'immediate', where: 'labelled' },
    { form: '(laufend|fortlaufend)', kind: 'ongoing', where: 'labelled' },
  ],
  not: [],
  terms: [
    { form: '{n} (tag|tage|tagen)', unit: 'day' },
    { form: '{n} (woche|wochen)', unit: 'week' },
    { form: '{n} (monat|monate|monaten)', unit: 'month' },
  ],
  spans: [],
  periods: [{ form: '{month} [{year}]', unit: 'month' }],
  ordinalEndings: [],
  weekdays: [
    ['montag'],
    ['dienstag'],
    ['mittwoch'],
    ['donnerstag'],
    ['freitag'],
    ['samstag', 'sonnabend'],
    ['sonntag'],
  ],
  points: ['zu [punkt|punkten]'],
  and: ['und'],
  workingDays: null,
} as const satisfies DeadlineForms
