import { describe, expect, test } from 'vitest'
import { printingIn } from '../../src/language/printing.ts'
import { recurrenceIn } from '../../src/language/recurrence.ts'

describe('recurrences in words', () => {
  test.each([
    ['FREQ=DAILY', 'ежедневно', 'daily'],
    ['FREQ=WEEKLY;INTERVAL=3', 'раз в 3 нед.', 'every 3 weeks'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', 'по понедельникам, четвергам', 'on Mondays, Thursdays'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'по рабочим дням', 'on working days'],
    ['FREQ=MONTHLY;BYMONTHDAY=5', 'ежемесячно, 5-го числа', 'monthly, on day 5'],
    [
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
      'ежеквартально, в последний день месяца',
      'quarterly, on the last day of the month',
    ],
  ])('%s', (rrule, ru, en) => {
    expect(recurrenceIn(rrule, printingIn('ru').tables.recurrence)).toBe(ru)
    expect(recurrenceIn(rrule, printingIn('en').tables.recurrence)).toBe(en)
  })

  test.each([
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=YEARLY;BYMONTH=3',
    'FREQ=SECONDLY',
    'FREQ=MONTHLY;BYMONTHDAY=-2',
  ])('%s has no words', (rrule) => {
    expect(recurrenceIn(rrule, printingIn('ru').tables.recurrence)).toBeNull()
  })
})
