import { two, type Day } from '../calendar.ts'

const MONTHS = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const

export const monthOf = ({ month }: Day): string => MONTHS[month - 1]?.[1] ?? ''
export const monthName = ({ month }: Day): string => MONTHS[month - 1]?.[0] ?? ''
/** '15 марта' */
export const dayAndMonth = (day: Day): string => `${day.day} ${monthOf(day)}`
/** '15 марта 2024 года' */
export const inWords = (day: Day): string => `${dayAndMonth(day)} ${day.year} года`

export const WEEKDAYS = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота']

/** '10:05' with another mark between hours and minutes. */
export const clock = (minutes: number, between = ':'): string =>
  `${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`
/** '10 час. 05 мин.' */
export const clockInWords = (minutes: number, hour = 'час.', minute = 'мин.'): string =>
  `${Math.floor(minutes / 60)} ${hour} ${two(minutes % 60)} ${minute}`
