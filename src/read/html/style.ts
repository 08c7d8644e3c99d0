import type { Element } from 'hast'

/** Declarations of an element's `style`, names and values in small letters. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = element.properties['style']
  const found = new Map<string, string>()
  if (typeof style !== 'string') return found
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) found.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim())
  }
  return found
}

/** Whether a length is nothing: '0', '0cm'; null where none is given. */
export function isZero(length: string | undefined): boolean | null {
  return length === undefined ? null : /^-?0(?:\.0*)?(?:[a-z]+|%)?$/.test(length)
}

/** The space below and above that a style asks for; null where it does not say. */
export function marginsOf(style: ReadonlyMap<string, string>): {
  above: boolean | null
  below: boolean | null
} {
  const all = style.get('margin')?.split(/\s+/)
  const zero = (side: string, place: number): boolean | null =>
    isZero(style.get(side) ?? all?.[place] ?? all?.[0])
  const negated = (value: boolean | null): boolean | null => (value === null ? null : !value)
  return { above: negated(zero('margin-top', 0)), below: negated(zero('margin-bottom', 2)) }
}

/** Whether an element is not shown. */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  return (
    element.properties['hidden'] !== undefined ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  )
}

const BOLD_TAGS = new Set(['b', 'strong', 'th'])

/** Whether the words of an element are bold; null where it does not say. */
export function boldOf(element: Element, style: ReadonlyMap<string, string>): boolean | null {
  const weight = style.get('font-weight')
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)/.test(weight)
  return BOLD_TAGS.has(element.tagName) ? true : null
}
