import { two, type Day } from '../calendar.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const monthOf = ({ month }: Day): string => MONTHS[month - 1] ?? ''
/** '15 March 2024' */
export const british = (day: Day): string => `${day.day} ${monthOf(day)} ${day.year}`
/** 'March 15, 2024' */
export const american = (day: Day): string => `${monthOf(day)} ${day.day}, ${day.year}`
export const ordinal = (day: number): string => {
  const ends = ['th', 'st', 'nd', 'rd']
  const teen = day > 10 && day < 14
  return `${day}${teen ? 'th' : (ends[day % 10] ?? 'th')}`
}
/** '19:30' */
export const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
/** '7:30 p.m.' */
export const clock12 = (minutes: number): string => {
  const hour = Math.floor(minutes / 60)
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minutes % 60)} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}
