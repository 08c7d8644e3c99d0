import { xmlText } from '../layout/xml-text.ts'
import { PdfDocument } from './engine.ts'

/** Title and language, as whoever has it read out is told them first. */
interface Told {
  readonly title: string
  /** ISO 639-1. */
  readonly language: string
  /** Whether the file claims to be PDF/UA-1 (ISO 14289-1). */
  readonly accessible: boolean
}

const described = (namespace: string, address: string, inside: string): string =>
  `<rdf:Description rdf:about="" xmlns:${namespace}="${address}">${inside}</rdf:Description>`

/** The metadata of a file (XMP, ISO 16684-1), without the moments that the library would tell and with marks of XML escaped. */
function metadataOf({ title, language, accessible }: Told, maker: string): string {
  const alternative = `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt>`
  const name = title === '' ? '' : `<dc:title>${alternative}</dc:title>`
  const spoken = `<dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>`
  return (
    described('dc', 'http://purl.org/dc/elements/1.1/', name + spoken) +
    described('pdf', 'http://ns.adobe.com/pdf/1.3/', `<pdf:Producer>${xmlText(maker)}</pdf:Producer>`) +
    (accessible
      ? described('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>')
      : '')
  )
}

/** A document whose metadata say what it is. */
export class TitledDocument extends PdfDocument {
  #told: Told | null = null
  #maker = ''

  tell(told: Told, maker: string): void {
    this.#told = told
    this.#maker = maker
  }

  override _addInfo(): void {
    if (this.#told) this.appendXML(metadataOf(this.#told, this.#maker))
  }
}
