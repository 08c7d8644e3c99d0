/** An element of a parsed XML part; names are `prefix:local` with the prefixes of the parser's own table. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** The child elements, those of one name where it is given. */
export function elementsOf(parent: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = []
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  }
  return found
}

/** The first child element of a name. */
export function elementOf(parent: Element | null | undefined, name: string): Element | null {
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child
  }
  return null
}

/** All the text inside. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
