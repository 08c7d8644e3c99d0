/** '2022-06-30' → '30 июня 2022 г.' (GOST R 7.0.97-2016, 5.10) in the language's own form. */
export function longDate(iso: string, language: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(year, month - 1, day)).replace(/\s/g, ' ')
}
