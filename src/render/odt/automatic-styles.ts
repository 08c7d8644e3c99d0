import { styleBody, type StyleLook } from './styles.ts'

/** How a block begins: where the page ends before it, and which pages follow. */
export interface Opening {
  readonly page: 'First' | 'Standard' | 'Turned' | null
  readonly breaks: boolean
}

/** The styles that single paragraphs and columns have, each once, under short names. */
export class AutomaticStyles {
  readonly #names = new Map<string, string>()

  /** Name of a style of paragraphs that is `parent` with something else besides. */
  paragraph(parent: string, look: StyleLook, { page, breaks }: Opening): string {
    const paragraph = { ...look.paragraph, ...(breaks && { 'fo:break-before': 'page' }) }
    const master = page === null ? '' : ` style:master-page-name="${page}"`
    const body = styleBody({ ...look, paragraph })
    if (master === '' && Object.keys(paragraph).length === 0 && !look.text && !look.tabs) return parent
    return this.#named(
      'P',
      (name) =>
        `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"${master}>${body}</style:style>`,
    )
  }

  /** Name of a style of another family with these properties. */
  other(
    family: 'table' | 'table-column' | 'table-cell' | 'table-row' | 'text',
    properties: string,
    more = '',
  ): string {
    return this.#named(
      'T',
      (name) =>
        `<style:style style:name="${name}" style:family="${family}"${more}><style:${family}-properties${properties}/></style:style>`,
    )
  }

  #named(prefix: string, xml: (name: string) => string): string {
    const key = xml('')
    const name = this.#names.get(key) ?? `${prefix}${this.#names.size + 1}`
    this.#names.set(key, name)
    return name
  }

  /** All of them, to stand before the text. */
  xml(): string {
    return [...this.#names]
      .map(([key, name]) => key.replace('style:name=""', `style:name="${name}"`))
      .join('')
  }
}
