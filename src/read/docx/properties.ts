import { elementOf, type Element } from '../xml/element.ts'

/** What a toggle such as `w:b` says: null where it is not there. */
export function toggle(properties: Element | null, name: string): boolean | null {
  const element = elementOf(properties, name)
  if (!element) return null
  const value = element.attributes['w:val'] ?? '1'
  return !['0', 'false', 'off', 'none'].includes(value)
}

/** A value of a child element, by default its `w:val`. */
export function value(parent: Element | null, name: string, attribute = 'w:val'): string | null {
  return elementOf(parent, name)?.attributes[attribute] ?? null
}

/** A whole number, or null. */
export function integer(text: string | null | undefined): number | null {
  if (text === null || text === undefined || !/^\s*-?\d/.test(text)) return null
  const number = Number.parseInt(text, 10)
  return Math.abs(number) < 1e9 ? number : null
}

/** A length in twentieths of a point: '720', '36pt'. */
export function twips(text: string | null | undefined): number | null {
  const number = integer(text)
  return number !== null && text?.endsWith('pt') ? number * 20 : number
}
