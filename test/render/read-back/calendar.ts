import ICAL from 'ical.js'
import type { ReadBack } from './read-back.ts'

const LONGEST = 75

/** A calendar by ical.js; no line of it may be longer than 75 octets (RFC 5545, 3.1). */
export function readCalendar(content: string | Uint8Array): ReadBack {
  const calendar = String(content)
  const root = new ICAL.Component(ICAL.parse(calendar) as ConstructorParameters<typeof ICAL.Component>[0])
  const words: string[] = []
  const outline: string[] = []
  const walk = (component: ICAL.Component): void => {
    outline.push(component.name)
    for (const property of component.getAllProperties()) {
      outline.push(`${component.name}.${property.name}`)
      words.push(...property.getValues().map(String), String(property.getParameter('cn') ?? ''))
    }
    component.getAllSubcomponents().forEach(walk)
  }
  walk(root)
  const lines = calendar.split('\r\n')
  const long = lines.filter((line) => new TextEncoder().encode(line).length > LONGEST)
  const bare = lines.filter((line) => /[\r\n]/.test(line))
  return { text: words.join(' '), outline, dangers: [...long, ...bare] }
}
